// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QStringList &endingsBesideDatabase()
{
    static const QStringList endings{u"-wal"_s,      u"-shm"_s,          u"-journal"_s,     u".key"_s,
                                     u".evidence"_s, u".evidence-wal"_s, u".evidence-shm"_s};
    return endings;
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

bool belongsToDatabase(const QString &path)
{
    const QFileInfo given(path);
    const QString real =
        given.exists() ? given.canonicalFilePath()
                       : QDir(QFileInfo(given.absolutePath()).canonicalFilePath()).filePath(given.fileName());
    const QStringList &endings = endingsBesideDatabase();
    return isDatabase(real) || std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
               return real.endsWith(ending) && isDatabase(real.chopped(ending.size()));
           });
}

tl::unexpected<Error> unwritable(const QString &path, const QString &detail = {})
{
    return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be written.").arg(path), detail);
}

} // namespace

QStringList filesOfDatabase(const QString &path)
{
    QStringList files{path};
    for (const QString &ending : endingsBesideDatabase())
        files << path + ending;
    return files;
}

Result<> mayWrite(const QString &path)
{
    if (belongsToDatabase(path))
        return fail(ErrorCode::Invalid,
                    Core::tr("%1 is a database or belongs to one. Choose another name.").arg(path));
    const QFileInfo file(path);
    if (QFileInfo folder(file.absolutePath()); !folder.isDir() || !folder.isWritable() || file.isDir())
        return unwritable(path);
    return {};
}

Result<> openToSave(QSaveFile &file)
{
    TRY(mayWrite(file.fileName()));
    return file.open(QIODevice::WriteOnly) ? Result<>() : unwritable(file.fileName(), file.errorString());
}

Result<> finish(QSaveFile &file)
{
    if (file.flush() && file.error() == QFileDevice::NoError && file.commit())
        return {};
    return unwritable(file.fileName(), file.errorString());
}

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    TRY(openToSave(file));
    if (file.write(bytes) != bytes.size())
        return unwritable(path, file.errorString());
    return finish(file);
}

} // namespace tanggap
