// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/registerbook.h"
#include "support/deskwork.h"

namespace tanggap::test
{

/// A drill office of a shipped organization with one ticket that went the whole way of its procedure, its
/// reporter named in public where the procedure asks for that.
class PlayedOffice : public Office
{
public:
    explicit PlayedOffice(const QString &organization)
        : Office(organization)
    {
        must(as(QStringLiteral("semua"), [&](Tx &tx) -> Result<> {
            TRY_LET(const desk::Received received,
                    desk::receiveReport(tx, theReport(tx),
                                        {{.name = QStringLiteral("layar.png"),
                                          .size = 3,
                                          .sha256 = QString(64, QLatin1Char('a')),
                                          .note = QStringLiteral("Tangkapan layar")}}));
            ref = {received.id, {}};
            code = received.code;
            return {};
        }));
        for (int step = 0; step < 40 && playNext(); ++step)
            clock.advance(std::chrono::minutes(10));
    }

    /// All rows of a register in a year, in Indonesian unless asked otherwise.
    QList<RegisterRow> rows(const QString &book, const QString &login = QStringLiteral("semua"),
                            QDate first = {2026, 1, 1}, QDate last = {2026, 12, 31})
    {
        const auto page = store().readNow(login, [&](Reader &reader) {
            return registerbook::page(reader, {book, first, last}, std::nullopt, 10'000);
        });
        must(page);
        return page->rows;
    }
    QList<RegisterBook> books(const QString &login = QStringLiteral("semua"))
    {
        const auto all = store().readNow(login, [](Reader &reader) { return registerbook::books(reader); });
        must(all);
        return *all;
    }
    /// The texts of one column.
    QStringList cells(const QString &book, const QString &column)
    {
        QStringList texts;
        for (const RegisterBook &one : books()) {
            for (qsizetype i = 0; one.id == book && i < one.columns.size(); ++i) {
                if (one.columns.at(i).id != column)
                    continue;
                for (const RegisterRow &row : rows(book))
                    texts << registerbook::cellText(row.cells.at(i), Language::Indonesian);
            }
        }
        return texts;
    }

    desk::TicketRef ref;
    QString code;

private:
    static void must(const auto &result)
    {
        if (!result)
            qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }

    static Report theReport(Tx &tx)
    {
        Report one = report();
        one.reporter.consentHallOfFame = true;
        one.systemClass.clear();
        const ProcedurePtr procedure = tx.definitions().procedures()->constFirst();
        if (!procedure->classes.isEmpty())
            one.systemClass = procedure->classes.constFirst().id;
        if (!procedure->severities.isEmpty())
            one.severity = procedure->severities.constFirst().id;
        return one;
    }

    /// The first open step by its first outcome; the one that calls for help where there is such a choice.
    bool playNext()
    {
        const auto seen = view(*this, ref);
        must(seen);
        for (const StepRecord &record : seen->ticket.steps) {
            if (record.completed)
                continue;
            const Step *step = seen->procedure->step(record.step);
            const bool calls =
                step->outcomes.size() > 1 && step->outcomes.at(1).id == QLatin1String("eskalasi");
            must(complete(*this, ref, step->id, step->outcomes.at(calls ? 1 : 0).id));
            return true;
        }
        return false;
    }
};

} // namespace tanggap::test
