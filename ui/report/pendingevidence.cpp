// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pendingevidence.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tanggap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::PendingEvidence)
};

Result<Evidence> keep(EvidenceFile &file, const PendingEvidence &pending, QIODevice &source,
                      const EvidenceFile::Progress &progress)
{
    TRY_LET(const EvidenceFile::Content content, file.add(source, progress));
    const QMimeDatabase types;
    const QMimeType type = pending.path.isEmpty()
                               ? types.mimeTypeForFileNameAndData(pending.name, pending.bytes)
                               : types.mimeTypeForFile(pending.path);
    return Evidence{
        .name = pending.name, .size = content.size, .sha256 = content.sha256, .mediaType = type.name()};
}

} // namespace

Result<QList<Evidence>> keepEvidence(EvidenceFile &file, const QList<PendingEvidence> &pending,
                                     const std::function<void(qint64)> &progress,
                                     const std::atomic_bool &cancelled)
{
    QList<Evidence> kept;
    qint64 before = 0;
    for (const PendingEvidence &one : pending) {
        const auto tell = [&](qint64 done) {
            progress(before + done);
            return !cancelled.load();
        };
        if (one.path.isEmpty()) {
            QBuffer source;
            source.setData(one.bytes);
            source.open(QIODevice::ReadOnly);
            TRY_LET(const Evidence evidence, keep(file, one, source, tell));
            kept << evidence;
        } else {
            QFile source(one.path);
            if (!QFileInfo(one.path).isFile() || !source.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Unavailable,
                            Words::tr("The file “%1” cannot be read. Take it off the list, or bring it back.")
                                .arg(one.name),
                            one.path + QStringLiteral(": ") + source.errorString());
            TRY_LET(const Evidence evidence, keep(file, one, source, tell));
            kept << evidence;
        }
        before += one.size;
    }
    return kept;
}

} // namespace tanggap
