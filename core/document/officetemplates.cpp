// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/officetemplates.h"

#include "base/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Only names that are a file of this folder: no separators, no dots.
bool isName(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c == u'_' || c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

} // namespace

OfficeTemplates::OfficeTemplates(QString folder)
    : m_folder(std::move(folder))
{
}

OfficeTemplates OfficeTemplates::beside(const QString &database)
{
    return OfficeTemplates(QFileInfo(database).absoluteDir().filePath(u"templat"_s));
}

QString OfficeTemplates::path(const QString &id) const
{
    return m_folder.isEmpty() || !isName(id) ? QString() : m_folder + u'/' + id + u".xml"_s;
}

bool OfficeTemplates::isOwn(const QString &id) const
{
    const QString own = path(id);
    return !own.isEmpty() && QFile::exists(own);
}

QStringList OfficeTemplates::ids() const
{
    QStringList ids = shippedTemplates();
    if (!m_folder.isEmpty()) {
        for (const QString &file : QDir(m_folder).entryList({u"*.xml"_s}, QDir::Files)) {
            if (isName(file.chopped(4)))
                ids << file.chopped(4);
        }
    }
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

Result<PaperTemplate> OfficeTemplates::find(const QString &id) const
{
    if (!isOwn(id))
        return shippedTemplate(id);
    QFile file(path(id));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Core::tr("The template %1 cannot be read.").arg(file.fileName()),
                    file.errorString());
    TemplateReading reading = readTemplate(file.readAll());
    if (!reading.ok())
        return fail(ErrorCode::Invalid, u"%1: %2"_s.arg(file.fileName(), reading.problems.first().message));
    if (reading.value->id != id)
        return fail(ErrorCode::Invalid,
                    Core::tr("%1: the template calls itself “%2”.").arg(file.fileName(), reading.value->id));
    return std::move(*reading.value);
}

Result<QString> OfficeTemplates::copyForEditing(const QString &id) const
{
    const QString own = path(id);
    if (own.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("There is no folder for the office's own templates."));
    if (isOwn(id))
        return own;
    TRY_LET(const QByteArray shipped, shippedTemplateFile(id));
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Unavailable, Core::tr("The folder %1 cannot be written.").arg(m_folder));
    TRY(saveFile(own, shipped));
    return own;
}

Result<> OfficeTemplates::reset(const QString &id) const
{
    if (!isOwn(id))
        return fail(ErrorCode::NotFound, Core::tr("The office has no template “%1” of its own.").arg(id));
    const QString kept = path(id) + u".lama"_s;
    QFile::remove(kept);
    if (!QFile::rename(path(id), kept))
        return fail(ErrorCode::Unavailable, Core::tr("%1 cannot be put aside.").arg(path(id)));
    return {};
}

} // namespace tanggap
