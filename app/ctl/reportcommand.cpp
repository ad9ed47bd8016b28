// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/reportcommand.h"

#include "app/ctl/files.h"
#include "app/ctl/lookup.h"
#include "app/ctl/reportfile.h"
#include "desk/receivereport.h"
#include "ticket/incidenttype.h"
#include "ticket/mailreport.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Something to be kept as evidence: a file, or bytes that came in a mail.
struct Piece
{
    QString name;
    QString mediaType;
    std::shared_ptr<QIODevice> content;
};

struct Incoming
{
    Report report;
    std::vector<Piece> pieces;
};

Piece pieceOf(const QString &name, const QString &mediaType, const QByteArray &bytes)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return {name, mediaType, buffer};
}

Result<Piece> pieceOf(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly)) // a pipe could keep us for ever
        return fail(ErrorCode::Unavailable, Core::tr("The evidence %1 cannot be read.").arg(path),
                    file->errorString());
    const QString name = safeFileName(QFileInfo(path).fileName(), u"bukti"_s);
    return Piece{name, QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name(), file};
}

/// A moment that a mail names, if it can be one: senders' clocks go wrong, and no report is lost for that.
std::optional<Instant> believed(std::optional<Instant> moment, Instant now)
{
    if (!moment || *moment < desk::EarliestMoment)
        return {};
    return std::min(*moment, now);
}

/// A mail names no type; its words suggest one, which the verification judges. The original is kept whole.
Result<Incoming> fromMail(const QString &path, Instant now)
{
    TRY_LET(const QByteArray bytes, readFile(path, kMailMaxBytes));
    TRY_LET(MailReport mail, readMail(bytes));
    Incoming incoming{.report = mail.report};
    incoming.report.received = believed(mail.report.received, now);
    if (incoming.report.title.isEmpty())
        incoming.report.title = Core::tr("Mail without a subject");
    if (incoming.report.description.trimmed().isEmpty()) // a screenshot and a subject
        incoming.report.description = Core::tr("(The mail has no text; see what is attached.)");
    incoming.report.type = suggestedType(mail.report.title + u'\n' + mail.report.description);
    incoming.pieces.push_back(
        pieceOf(safeFileName(QFileInfo(path).fileName(), u"surel.eml"_s), u"message/rfc822"_s, bytes));
    for (const MailAttachment &one : mail.attachments)
        incoming.pieces.push_back(pieceOf(one.name, one.mediaType, one.bytes));
    return incoming;
}

Result<Incoming> incomingFrom(const Call &call)
{
    const QString path = call.words.at(1);
    Incoming incoming;
    if (path.endsWith(".eml"_L1, Qt::CaseInsensitive)) {
        TRY_LET(incoming, fromMail(path, call.store().clock().now()));
    } else {
        TRY_LET(const QByteArray bytes, readFile(path, ReportMaxBytes));
        TRY_LET(incoming.report, readReport(bytes, call.session->zone()));
    }
    for (const QString &evidence : call.given.values(u"evidence"_s)) {
        TRY_LET(Piece piece, pieceOf(evidence));
        incoming.pieces.push_back(std::move(piece));
    }
    const auto override = [&](const QString &option, QString &field) {
        if (call.has(option))
            field = call.value(option);
    };
    override(u"type"_s, incoming.report.type);
    override(u"class"_s, incoming.report.systemClass);
    override(u"system"_s, incoming.report.systemName);
    // A script delivers what came in while nobody looked: that is the reason, unless it states another.
    if (incoming.report.received && incoming.report.lateReason.isEmpty())
        incoming.report.lateReason = Core::tr("Delivered by a script");
    return incoming;
}

Result<QList<Evidence>> keep(const Call &call, const std::vector<Piece> &pieces)
{
    QList<Evidence> kept;
    for (const Piece &piece : pieces) {
        TRY_LET(const EvidenceFile::Content content,
                call.store().evidenceNow([&](EvidenceFile &file) { return file.add(*piece.content); }));
        kept << Evidence{
            .name = piece.name, .size = content.size, .sha256 = content.sha256, .mediaType = piece.mediaType};
    }
    return kept;
}

} // namespace

Result<Answer> report(const Call &call)
{
    TRY_LET(const Incoming incoming, incomingFrom(call));
    QList<Evidence> evidence;
    if (!incoming.pieces.empty()) {
        TRY(rehearse(call, [&](Tx &tx) { return desk::receiveReport(tx, incoming.report); }));
        TRY_LET(evidence, keep(call, incoming.pieces));
    }
    TRY_LET(const desk::Received received, call.store().transactNow(call.login, [&](Tx &tx) {
        return desk::receiveReport(tx, incoming.report, evidence);
    }));
    return Answer{.json = {{u"code"_s, received.code},
                           {u"agenda_number"_s, received.agendaNumber},
                           {u"evidence"_s, int(evidence.size())}},
                  .text = received.code};
}

} // namespace tanggap::ctl
