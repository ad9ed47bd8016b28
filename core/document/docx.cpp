// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/renderer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString officeProgram()
{
    return QStandardPaths::findExecutable(u"soffice"_s);
}

/// Waits for the end, but not longer than `patience` and not beyond `stop`.
bool waitFor(QProcess &process, Duration patience, const std::atomic_bool *stop)
{
    constexpr int Slice = 100; // ms until somebody who cancels is heard
    const qint64 most = std::chrono::duration_cast<std::chrono::milliseconds>(patience).count();
    for (qint64 waited = 0; waited < most && !(stop && *stop); waited += Slice) {
        if (process.waitForFinished(Slice) || process.state() == QProcess::NotRunning)
            return process.error() != QProcess::FailedToStart;
    }
    return false;
}

} // namespace

bool canConvertOdt()
{
    return !officeProgram().isEmpty();
}

Result<QByteArray> convertOdt(const QByteArray &odt, const QString &format, Duration patience,
                              const std::atomic_bool *stop)
{
    const QString program = officeProgram();
    if (program.isEmpty())
        return fail(ErrorCode::NotFound,
                    Core::tr("LibreOffice is not installed here, so there is no %1 file. The ODT file can be "
                             "edited with any word processor.")
                        .arg(format.toUpper()));
    QTemporaryDir folder;
    QFile from(folder.filePath(u"naskah.odt"_s));
    if (!folder.isValid() || !from.open(QIODevice::WriteOnly) || from.write(odt) != odt.size())
        return fail(ErrorCode::Unavailable, Core::tr("The file for LibreOffice cannot be written."),
                    from.errorString());
    from.close();

    // A profile of its own: LibreOffice that is open already would take the work and answer nothing.
    const QString profile = QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    QProcess office;
    office.setStandardInputFile(QProcess::nullDevice());
    office.start(program, {u"-env:UserInstallation="_s + profile, u"--headless"_s, u"--convert-to"_s, format,
                           u"--outdir"_s, folder.path(), from.fileName()});
    if (!waitFor(office, patience, stop)) {
        office.kill();
        office.waitForFinished();
        if (stop && *stop)
            return fail(ErrorCode::Unavailable, Core::tr("The conversion was cancelled."));
        return fail(ErrorCode::Unavailable, Core::tr("LibreOffice gave no file in time."),
                    office.errorString());
    }
    QFile to(folder.filePath(u"naskah."_s + format));
    if (office.exitCode() != 0 || !to.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Core::tr("LibreOffice could not convert the paper."),
                    QString::fromUtf8(office.readAllStandardError()));
    return to.readAll();
}

} // namespace tanggap
