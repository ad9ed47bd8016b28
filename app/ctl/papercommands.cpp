// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/files.h"
#include "app/ctl/lookup.h"
#include "app/ctl/papercheck.h"
#include "app/ctl/paperfile.h"
#include "app/ctl/shapes.h"
#include "desk/issuepaper.h"
#include "desk/signpaper.h"
#include "document/renderer.h"
#include "proof/signedpdf.h"
#include "ticket/mailreport.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 FileLimit = 64 * 1024 * 1024;

/// The newest paper of the kind.
Result<std::pair<desk::TicketRef, Paper>> paperFor(Tx &tx, const Call &call)
{
    TRY_LET(const Place place, placeFor(tx, call));
    if (place.papers.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("Ticket %1 has no such paper yet.").arg(call.words.at(1)));
    return std::pair(place.ref, place.papers.constLast());
}

/// What every step in a paper's life answers: the paper as it is now.
Answer standing(const Call &call, const Paper &paper, QJsonObject more = {})
{
    QJsonObject json = shapes::paper(paper);
    json.insert(u"code"_s, call.words.at(1));
    json.insert(u"number"_s, paper.number);
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        json.insert(it.key(), it.value());
    QString text = Core::tr("%1, %2: %3.").arg(call.words.at(1), paper.kind, toName(paper.state));
    if (!paper.number.isEmpty())
        text += u' ' + Core::tr("Number: %1").arg(paper.number);
    return {.json = json, .text = text};
}

/// Does something to the newest paper of the kind and answers with what it has become.
template <class Act>
Result<Answer> onPaper(const Call &call, Act act)
{
    TRY_LET(const Paper after, call.store().transactNow(call.login, [&](Tx &tx) -> Result<Paper> {
        TRY_LET(const auto found, paperFor(tx, call));
        TRY(act(tx, found.first, found.second));
        return desk::paperOf(tx.db(), found.first.id, found.second.id);
    }));
    return standing(call, after);
}

Result<Answer> submit(const Call &call)
{
    int version = 0;
    TRY_LET(const desk::Stated stated, statedIn(call));
    TRY_LET(const Paper after, call.store().transactNow(call.login, [&](Tx &tx) -> Result<Paper> {
        TRY_LET(const Place place, placeFor(tx, call));
        TRY_LET(const PaperId paper, draftFor(tx, call, place));
        TRY_LET(version, desk::submitPaper(tx, place.ref, paper, call.renderer(), stated));
        return desk::paperOf(tx.db(), place.ref.id, paper);
    }));
    return standing(call, after, {{u"version"_s, version}});
}

Result<Answer> approve(const Call &call)
{
    TRY_LET(const desk::Stated stated, statedIn(call));
    return onPaper(call, [&](Tx &tx, const desk::TicketRef &ref, const Paper &paper) {
        return desk::approvePaper(tx, ref, paper.id, call.renderer(), approvalIn(call), stated);
    });
}

Result<Answer> giveBack(const Call &call)
{
    TRY_LET(const desk::Stated stated, statedIn(call));
    return onPaper(call, [&](Tx &tx, const desk::TicketRef &ref, const Paper &paper) {
        return desk::returnPaper(tx, ref, paper.id, call.value(u"remarks"_s), stated);
    });
}

Result<Answer> withdraw(const Call &call)
{
    TRY_LET(const desk::Stated stated, statedIn(call));
    return onPaper(call, [&](Tx &tx, const desk::TicketRef &ref, const Paper &paper) {
        return desk::withdrawPaper(tx, ref, paper.id, call.value(u"reason"_s), stated);
    });
}

Result<Answer> exportUnsigned(const Call &call)
{
    const QString out = call.value(u"export"_s);
    TRY(mayWrite(out));
    QByteArray bytes;
    TRY_LET(const Answer answer,
            onPaper(call, [&](Tx &tx, const desk::TicketRef &ref, const Paper &paper) -> Result<> {
                TRY_LET(bytes, desk::exportForSigning(tx, ref, paper.id));
                return {};
            }));
    TRY(saveFile(out, bytes));
    return answer;
}

Result<Answer> sign(const Call &call)
{
    const int ways = int(call.has(u"file"_s)) + int(call.has(u"scan"_s)) + int(call.has(u"drill"_s)) +
                     int(call.has(u"export"_s));
    if (ways != 1)
        return fail(ErrorCode::Invalid, Core::tr("Give one of --export, --file, --scan and --drill."));
    if (call.has(u"export"_s))
        return exportUnsigned(call);
    QByteArray bytes;
    if (!call.has(u"drill"_s)) {
        TRY_LET(bytes, readFile(call.value(call.has(u"file"_s) ? u"file"_s : u"scan"_s), FileLimit));
    }
    desk::HandSigned by{.signer = call.value(u"signer"_s)};
    if (call.has(u"date"_s))
        by.date = QDate::fromString(call.value(u"date"_s), Qt::ISODate);
    TRY_LET(const desk::Stated stated, statedIn(call));
    return onPaper(call, [&](Tx &tx, const desk::TicketRef &ref, const Paper &paper) {
        if (call.has(u"file"_s))
            return desk::importSigned(tx, ref, paper.id, bytes, checkSignedPdf, call.value(u"reason"_s),
                                      stated);
        return call.has(u"scan"_s) ? desk::recordHandSigned(tx, ref, paper.id, bytes, by, stated)
                                   : desk::signInDrill(tx, ref, paper.id, stated);
    });
}

Result<Evidence> proofIn(const Call &call)
{
    const QString path = call.value(u"proof"_s);
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be read.").arg(path),
                    file.errorString());
    TRY_LET(const EvidenceFile::Content content,
            call.store().evidenceNow([&](EvidenceFile &evidence) { return evidence.add(file); }));
    return Evidence{.name = safeFileName(QFileInfo(path).fileName(), u"bukti"_s),
                    .size = content.size,
                    .sha256 = content.sha256,
                    .mediaType = QMimeDatabase().mimeTypeForFile(path).name(),
                    .note = Core::tr("Proof of sending")};
}

Result<Answer> send(const Call &call)
{
    TRY_LET(const desk::Stated stated, happenedIn(call));
    std::optional<Evidence> proof;
    const auto record = [&](Tx &tx, const desk::TicketRef &ref, const Paper &paper) {
        return desk::recordSending(tx, ref,
                                   {.paper = paper.id,
                                    .channel = call.value(u"how"_s),
                                    .recipient = call.value(u"to"_s),
                                    .text = call.value(u"text"_s)},
                                   stated, proof);
    };
    if (call.has(u"proof"_s)) {
        const auto recordOnPaper = [&](Tx &tx) -> Result<> {
            TRY_LET(const auto found, paperFor(tx, call));
            return record(tx, found.first, found.second);
        };
        TRY(rehearse(call, recordOnPaper));
        TRY_LET(proof, proofIn(call));
    }
    return onPaper(call, record);
}

Result<Answer> reserve(const Call &call)
{
    const QString book = call.words.at(1), year = call.words.at(2), text = call.words.at(3);
    bool whole[3];
    const int inYear = year.toInt(&whole[0]);
    const desk::NumberBlock block{text.section(u'-', 0, 0).toLongLong(&whole[1]),
                                  text.section(u'-', 1).toLongLong(&whole[2])};
    if (!whole[0] || !whole[1] || !whole[2])
        return fail(ErrorCode::Invalid, Core::tr("Write the year as 2026 and the block as 101-150."));
    TRY(call.store().transactNow(call.login,
                                 [&](Tx &tx) { return desk::reserveNumbers(tx, book, inYear, block); }));
    return Answer{
        .json = {{u"book"_s, book}, {u"year"_s, inYear}, {u"from"_s, block.from}, {u"to"_s, block.to}},
        .text = Core::tr("Reserved in %1 for %2: %3.").arg(book, year, text)};
}

QCommandLineOption numberOption()
{
    return option(u"number"_s, u"N"_s, Core::tr("The number that the agency's central agenda gave"));
}
QCommandLineOption degreeOption()
{
    return option(u"degree"_s, u"D"_s, Core::tr("Security degree: SR, R, T or B"));
}
QCommandLineOption electronicOption()
{
    return QCommandLineOption(u"electronic"_s, Core::tr("Prepared for electronic signing"));
}
QCommandLineOption fieldOption(const QString &meaning)
{
    return option(u"field"_s, u"ID=TEXT"_s, meaning);
}

} // namespace

QList<Command> paperCommands()
{
    const Word database{u"DB"_s, Core::tr("Database")}, code{u"CODE"_s, Core::tr("Code of the ticket")},
        kind{u"KIND"_s, Core::tr("Kind of paper; the newest one is meant")};
    const QList<Word> words{database, code, kind};
    return {
        {.name = u"document"_s,
         .summary = Core::tr("Write a paper of a ticket; it is issued first if it was not yet"),
         .words = words,
         .options =
             QList<QCommandLineOption>{
                 option(u"out"_s, u"FILE"_s, Core::tr("The file: .pdf, or .odt and .docx to go on with")),
                 fieldOption(Core::tr("Fill a field in, which issues it anew")), numberOption(),
                 degreeOption(), electronicOption(),
                 QCommandLineOption(u"signed"_s, Core::tr("The signed file or the scan")),
                 QCommandLineOption(u"redacted"_s, Core::tr("The redacted copy with the same number")),
                 QCommandLineOption(u"preview"_s, Core::tr("As it would be now, without issuing it"))} +
             happenedOptions(),
         .paints = true,
         .run = writePaper,
         .required = {u"out"_s}},
        {.name = u"document submit"_s,
         .summary = Core::tr("Hand a paper to those who approve it"),
         .words = words,
         .options =
             QList<QCommandLineOption>{fieldOption(Core::tr("Fill a field in first; may be repeated"))} +
             happenedOptions(),
         .paints = true,
         .run = submit},
        {.name = u"document return"_s,
         .summary = Core::tr("Give a submitted paper back with remarks"),
         .words = words,
         .options =
             QList<QCommandLineOption>{option(u"remarks"_s, u"T"_s, Core::tr("What has to be changed"))} +
             happenedOptions(),
         .run = giveBack,
         .required = {u"remarks"_s}},
        {.name = u"document approve"_s,
         .summary = Core::tr("Approve a submitted paper: number, file and mark"),
         .words = words,
         .options = QList<QCommandLineOption>{numberOption(), degreeOption(), electronicOption()} +
                    happenedOptions(),
         .paints = true,
         .run = approve},
        {.name = u"document sign"_s,
         .summary = Core::tr("Give a paper out for signing, or take the signed one back"),
         .words = words,
         .options =
             QList<QCommandLineOption>{
                 option(u"export"_s, u"OUT.pdf"_s, Core::tr("Write the final unsigned PDF")),
                 option(u"file"_s, u"SIGNED.pdf"_s, Core::tr("Signed electronically")),
                 option(u"reason"_s, u"T"_s, Core::tr("Why a file that was written anew is this paper")),
                 option(u"scan"_s, u"FILE"_s, Core::tr("Signed by hand: PDF, PNG or JPEG")),
                 option(u"signer"_s, u"NAME"_s, Core::tr("Who signed by hand")),
                 option(u"date"_s, u"DATE"_s, Core::tr("When; default today")),
                 QCommandLineOption(u"drill"_s, Core::tr("A drill's mark in place of a signature"))} +
             happenedOptions(),
         .paints = true,
         .run = sign},
        {.name = u"document send"_s,
         .summary = Core::tr("Record that a paper left the house"),
         .words = words,
         .options = {option(u"how"_s, u"WAY"_s, Core::tr("email, post, hand, chat or phone")),
                     option(u"to"_s, u"NAME"_s, Core::tr("To whom")),
                     option(u"text"_s, u"T"_s, Core::tr("Text that went with it")),
                     option(u"proof"_s, u"FILE"_s, Core::tr("Proof, kept as evidence")),
                     option(u"happened"_s, u"TIME"_s, Core::tr("When it happened, if not now")),
                     option(u"reason"_s, u"TEXT"_s, Core::tr("Why it is recorded late")), momentOption()},
         .run = send,
         .required = {u"how"_s, u"to"_s}},
        {.name = u"document withdraw"_s,
         .summary = Core::tr("Take a paper out of force; its number stays in the book as withdrawn"),
         .words = words,
         .options =
             QList<QCommandLineOption>{option(u"reason"_s, u"T"_s, Core::tr("Why"))} + happenedOptions(),
         .run = withdraw,
         .required = {u"reason"_s}},
        {.name = u"document check"_s,
         .summary =
             Core::tr("Say whether this desk issued a file or a mark, and what its signature is worth"),
         .words = {{u"FILE"_s, Core::tr("A file; or the database, with --mark")},
                   {u"DB"_s, Core::tr("Database; without it only the signature is looked at")}},
         .options = {option(u"mark"_s, u"TEXT"_s, Core::tr("What the code on the paper says"))},
         .needs = Needs::Nothing,
         .paints = true,
         .run = checkPaper,
         .spare = 2},
        {.name = u"numbers reserve"_s,
         .summary = Core::tr("Enter a block of numbers that the agency's central agenda has reserved"),
         .words = {database,
                   {u"BOOK"_s, Core::tr("Id of the book")},
                   {u"YEAR"_s, Core::tr("Year")},
                   {u"BLOCK"_s, Core::tr("First and last number: 101-150")}},
         .run = reserve},
    };
}

} // namespace tanggap::ctl
