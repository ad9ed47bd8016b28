// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/issuepaper.h"
#include "desk/signpaper.h"
#include "procedure/procedurefile.h"
#include "support/deskwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tanggap::test
{

/// An office whose papers are approved by "ketua" and drafted by "helpdesk": the answer takes its number from
/// a series of its own, the report from the agency's central agenda, the disposition from a reserved block.
class PaperOffice : public Office
{
public:
    explicit PaperOffice(bool drill = true)
        : Office(QStringLiteral("bekasi"), drill)
    {
        const auto must = [](const auto &result) {
            if (!result)
                qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        };
        must(as(QStringLiteral("admin"),
                [](Tx &tx) { return desk::loadOrganization(tx, organizationWithBooks()); }));
        must(as(QStringLiteral("admin"), [](Tx &tx) { return desk::loadProcedure(tx, reviewedProcedure()); }));
    }

    static inline const QString Answer = QStringLiteral("jawaban_pengguna");
    static inline const QString Report = QStringLiteral("laporan_penyelesaian");
    static inline const QString Disposition = QStringLiteral("disposisi");

    /// Draws the number and the field "isi", and misses the latter while it is empty.
    static PaperRenderer renderer()
    {
        return PaperRenderer(
            [](const PaperFacts &facts) -> Result<QByteArray> {
                return (facts.kind + u' ' + facts.number + u'\n' + facts.fields.value(QStringLiteral("isi")))
                    .toUtf8();
            },
            [](const PaperFacts &facts) -> Result<PaperText> {
                const QString words = facts.fields.value(QStringLiteral("isi"));
                PaperText text{.text = words};
                if (words.isEmpty())
                    text.missing << PaperText::Missing{QStringLiteral("isi"), QStringLiteral("Isi surat")};
                return text;
            });
    }

    Result<PaperId> draft(const desk::TicketRef &ref, const QString &kind, const QString &words,
                          const QString &login = QStringLiteral("helpdesk"))
    {
        return as(login, [&](Tx &tx) {
            return desk::draftPaper(tx, ref, kind, {{QStringLiteral("isi"), words}});
        });
    }
    Result<int> submit(const desk::TicketRef &ref, PaperId paper,
                       const QString &login = QStringLiteral("helpdesk"))
    {
        return as(login, [&](Tx &tx) { return desk::submitPaper(tx, ref, paper, renderer()); });
    }
    Result<desk::Issued> approve(const desk::TicketRef &ref, PaperId paper,
                                 const desk::Approval &approval = {},
                                 const QString &login = QStringLiteral("ketua"))
    {
        return as(login, [&](Tx &tx) { return desk::approvePaper(tx, ref, paper, renderer(), approval); });
    }
    /// Drafted, submitted and approved.
    Result<desk::Issued> issue(const desk::TicketRef &ref, const QString &kind,
                               const desk::Approval &approval = {})
    {
        const auto paper = draft(ref, kind, QStringLiteral("Kata-kata."));
        if (!paper)
            return fail(paper.error());
        if (const auto submitted = submit(ref, *paper); !submitted)
            return fail(submitted.error());
        return approve(ref, *paper, approval);
    }
    Paper paper(const desk::TicketRef &ref, PaperId id)
    {
        const auto seen = view(*this, ref);
        for (const Paper &one : seen->papers) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    static QByteArray organizationWithBooks()
    {
        QJsonObject json = QJsonDocument::fromJson(shippedOrganization(QStringLiteral("bekasi"))).object();
        QJsonArray books = json.value(QStringLiteral("agenda_books")).toArray();
        for (const auto &[id, source] : {std::pair("agenda_dinas", "typed_in"),
                                         std::pair("nomor_jatah", "reserved_block")}) {
            QJsonObject book = books.at(1).toObject();
            book.insert(QStringLiteral("id"), QLatin1String(id));
            book.insert(QStringLiteral("source"), QLatin1String(source));
            book.insert(QStringLiteral("pattern"), QStringLiteral("{degree}-{serial}/{year}"));
            books << book;
        }
        json.insert(QStringLiteral("agenda_books"), books);
        return QJsonDocument(json).toJson();
    }

    /// The step of the report goes on with a signed one, or back to the recovery with a returned one.
    static QJsonObject withReview(QJsonObject step)
    {
        QJsonObject requirement = step.value(QStringLiteral("requirements")).toArray().first().toObject();
        QJsonArray outcomes = step.value(QStringLiteral("outcomes")).toArray();
        QJsonObject back = outcomes.first().toObject(), on = back;
        for (const auto &[outcome, id, state, next] :
             {std::tuple(&on, "lanjut", "signed", "tutup"), std::tuple(&back, "kurang", "returned", "pemulihan")}) {
            requirement.insert(QStringLiteral("state"), QLatin1String(state));
            outcome->insert(QStringLiteral("id"), QLatin1String(id));
            outcome->insert(QStringLiteral("name"), QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                                                                {QStringLiteral("en"), QLatin1String(id)}});
            outcome->insert(QStringLiteral("leads_to"), QJsonArray{QLatin1String(next)});
            outcome->insert(QStringLiteral("requirements"), QJsonArray{requirement});
        }
        step.remove(QStringLiteral("requirements"));
        step.insert(QStringLiteral("outcomes"), QJsonArray{on, back});
        return step;
    }

    static QByteArray reviewedProcedure()
    {
        QJsonObject json = QJsonDocument::fromJson(shippedProcedure(QStringLiteral("bekasi"))).object();
        QJsonArray papers;
        for (const QJsonValue &value : json.value(QStringLiteral("papers")).toArray()) {
            QJsonObject one = value.toObject();
            const QString id = one.value(QStringLiteral("id")).toString();
            one.insert(QStringLiteral("approvers"), QJsonArray{QStringLiteral("ketua")});
            if (id != Answer)
                one.insert(QStringLiteral("book"), id == Report ? QStringLiteral("agenda_dinas")
                                                                : QStringLiteral("nomor_jatah"));
            papers << one;
        }
        json.insert(QStringLiteral("papers"), papers);
        QJsonArray steps = json.value(QStringLiteral("steps")).toArray();
        for (QJsonValueRef value : steps) {
            if (value.toObject().value(QStringLiteral("id")).toString() == Report)
                value = withReview(value.toObject());
        }
        json.insert(QStringLiteral("steps"), steps);
        return QJsonDocument(json).toJson();
    }
};

} // namespace tanggap::test
