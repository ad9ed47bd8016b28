// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/completestep.h"
#include "desk/issuepaper.h"
#include "desk/notes.h"
#include "desk/ticketview.h"
#include "store/connection.h"
#include "store/verify.h"
#include "support/office.h"

/// Fails the test with the error's words unless the result has a value.
#define MUST(...)                                                                                            \
    do {                                                                                                     \
        const auto &mustResult = (__VA_ARGS__);                                                              \
        QVERIFY2(mustResult, qPrintable(mustResult ? QString()                                               \
                                                   : mustResult.error().message + QStringLiteral(" | ") +    \
                                                         mustResult.error().detail));                        \
    } while (false)

/// Fails the test unless the result is this error.
#define REFUSED(expected, ...)                                                                               \
    do {                                                                                                     \
        const auto &refusedResult = (__VA_ARGS__);                                                           \
        QVERIFY2(!refusedResult, "was allowed");                                                             \
        QVERIFY2(refusedResult.error().code == (expected),                                                   \
                 qPrintable(refusedResult.error().message + QStringLiteral(" | ") +                          \
                            refusedResult.error().detail));                                                  \
        QVERIFY(!refusedResult.error().message.isEmpty());                                                   \
    } while (false)

namespace tanggap::test
{

inline PaperRenderer plainFile()
{
    return [](const PaperFacts &facts) -> Result<QByteArray> {
        return QByteArray("file of ") + facts.kind.toUtf8();
    };
}

/// A ticket as the service desk receives it; a failure ends the program.
inline desk::TicketRef receive(Office &office, const Report &report = Office::report(),
                               const QString &login = QStringLiteral("semua"))
{
    const auto received = office.as(login, [&](Tx &tx) { return desk::receiveReport(tx, report); });
    if (!received)
        qFatal("%s | %s", qPrintable(received.error().message), qPrintable(received.error().detail));
    return {received->id, {}};
}

/// Completes one step with everything it asks for.
inline Result<desk::StepOutcome> complete(Office &office, const desk::TicketRef &ref, const QString &step,
                                          const QString &outcome = {}, const desk::Stated &stated = {},
                                          const QString &login = QStringLiteral("semua"))
{
    const PaperRenderer render = plainFile();
    return office.as(login, [&](Tx &tx) {
        return desk::completeStep(tx, ref, {.step = step, .outcome = outcome, .stated = stated}, &render);
    });
}

/// Says that it is no incident, and why: the answer is issued and sent, so that the decree's verification may
/// end with "tidak".
inline Result<> answer(Office &office, const desk::TicketRef &ref, const QString &reason,
                       const QString &login = QStringLiteral("helpdesk"))
{
    return office.as(login, [&](Tx &tx) -> Result<> {
        TRY(desk::writeText(tx, ref, QStringLiteral("alasan_bukan_insiden"), reason));
        TRY_LET(const desk::Issued issued,
                desk::issuePaper(tx, ref, QStringLiteral("jawaban_pengguna"), plainFile()));
        return desk::recordSending(tx, ref,
                                   {.paper = issued.id,
                                    .channel = QStringLiteral("email"),
                                    .recipient = QStringLiteral("Pelapor Contoh")});
    });
}

/// Walks a ticket until this step of the decree's flow is open, a minute for each step.
inline void walkTo(Office &office, const desk::TicketRef &ref, const QString &step)
{
    for (const QString &id :
         {QStringLiteral("catat"), QStringLiteral("analisis_awal"), QStringLiteral("verifikasi"),
          QStringLiteral("eskalasi"), QStringLiteral("investigasi"), QStringLiteral("pemulihan"),
          QStringLiteral("laporan_penyelesaian"), QStringLiteral("tutup")}) {
        if (id == step)
            return;
        office.clock.advance(std::chrono::minutes(1));
        const auto done =
            complete(office, ref, id, id == QLatin1String("verifikasi") ? QStringLiteral("ya") : QString());
        if (!done)
            qFatal("%s: %s", qPrintable(id), qPrintable(done.error().message));
    }
}

inline Result<TicketView> view(Office &office, const desk::TicketRef &ref,
                               const QString &login = QStringLiteral("semua"))
{
    return office.store().readNow(login, [&](Reader &reader) { return ticketview::load(reader, ref.id); });
}

/// What verify says, a line for each fault.
inline QStringList faults(Office &office)
{
    const auto outcome =
        office.store().readNow(Store::System, [](Reader &reader) { return verify::run(reader.db); });
    if (!outcome)
        return {outcome.error().message};
    QStringList lines;
    for (const verify::Fault &fault : outcome->faults)
        lines << fault.stream + QStringLiteral(": ") + fault.what;
    return lines;
}

/// Does something behind the desk's back.
inline void tamper(Office &office, const QString &sql)
{
    const auto db = Connection::open(office.path(), Connection::Access::ReadWrite);
    const auto done = db ? (*db)->execute(sql) : Result<int>(fail(db.error()));
    if (!done || *done == 0)
        qFatal("not tampered: %s", qPrintable(sql));
}

} // namespace tanggap::test
