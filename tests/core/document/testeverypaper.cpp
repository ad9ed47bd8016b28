// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"
#include "desk/paperdesk.h"
#include "document/compose.h"
#include "document/renderer.h"
#include "support/deskwork.h"
#include "support/golden.h"
#include "support/pdftext.h"
#include "support/testmain.h"

#include <QRegularExpression>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct ShippedProcedure
{
    QString organization;
    Procedure procedure;
};

QList<ShippedProcedure> shippedPairs()
{
    QList<ShippedProcedure> pairs;
    for (const QString &id : shippedOrganizations()) {
        const auto organization = readOrganization(shippedOrganization(id), id);
        for (const QString &name : organization.value->procedures)
            pairs << ShippedProcedure{id, *readProcedure(shippedProcedure(name), name).value};
    }
    return pairs;
}

/// The texts by which a default is made: "temuan" of "{{text.temuan|}}". Empty when it says something else
/// too.
QStringList textsAlone(const QString &fallback)
{
    static const QRegularExpression text(u"\\{\\{text\\.(\\w+)\\|\\}\\}"_s);
    QStringList ids;
    for (const QRegularExpressionMatch &match : text.globalMatch(fallback))
        ids << match.captured(1);
    return QString(fallback).remove(text).trimmed().isEmpty() ? ids : QStringList();
}

} // namespace

/// Every paper that a shipped procedure names, issued in an office of each organization that works by it.
class TestEveryPaper : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Office> m_office;
    QString m_organization;
    QHash<QString, desk::TicketRef> m_tickets; ///< by procedure

    desk::TicketRef ticket(const QString &organization, const QString &procedure)
    {
        if (organization != m_organization) {
            m_tickets.clear();
            m_office = std::make_unique<test::Office>(organization);
            m_organization = organization;
        }
        if (!m_tickets.contains(procedure)) {
            Report report = test::Office::report();
            report.systemClass.clear();
            report.procedure = procedure;
            report.reporter.consentHallOfFame = true;
            m_tickets.insert(procedure, test::receive(*m_office, report));
        }
        return m_tickets.value(procedure);
    }

    auto as(const auto &action) { return m_office->as(u"semua"_s, action); }

    /// Writes what a person has to write, by the paper's own word for what is missing.
    Result<PaperId> draft(const desk::TicketRef &ref, const QString &kind)
    {
        TRY_LET(const desk::PaperDesk paper, m_office->store().readNow(u"semua"_s, [&](Reader &reader) {
            return desk::readPaper(reader, ref.id, kind);
        }));
        TRY_LET(const PaperText text, paperRenderer().read(paper.facts));
        QHash<QString, QString> fields = paper.facts.fields;
        for (const PaperText::Missing &one : text.missing) {
            if (!one.field.startsWith("text."_L1))
                fields.insert(one.field, u"Isian"_s);
            else
                TRY(as([&](Tx &tx) { return desk::writeText(tx, ref, one.field.mid(5), u"Isian"_s); }));
        }
        return as([&](Tx &tx) { return desk::draftPaper(tx, ref, kind, fields); });
    }

private slots:
    void canBeIssued_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("kind");
        for (const ShippedProcedure &one : shippedPairs()) {
            for (const PaperKind &kind : one.procedure.papers)
                QTest::newRow(qPrintable(one.organization + u' ' + one.procedure.id + u' ' + kind.id))
                    << one.organization << one.procedure.id << kind.id;
        }
    }

    void canBeIssued()
    {
        QFETCH(QString, organization);
        QFETCH(QString, procedure);
        QFETCH(QString, kind);
        const desk::TicketRef ref = ticket(organization, procedure);
        const auto view = test::view(*m_office, ref);
        MUST(view);
        const PaperKind *spec = view->procedure->paper(kind);
        const auto paper = draft(ref, kind);
        MUST(paper);
        Result<desk::Issued> issued = fail(ErrorCode::Internal, {});
        if (spec->approvers.isEmpty()) {
            issued = as([&](Tx &tx) { return desk::issuePaper(tx, ref, kind, paperRenderer()); });
        } else {
            MUST(as([&](Tx &tx) { return desk::submitPaper(tx, ref, *paper, paperRenderer()); }));
            issued = as([&](Tx &tx) { return desk::approvePaper(tx, ref, *paper, paperRenderer()); });
        }
        MUST(issued);
        QCOMPARE(issued->number.isEmpty(), spec->book.isEmpty());
        const auto file = m_office->store().readNow(
            u"semua"_s, [&](Reader &reader) { return desk::issuedFile(reader, ref.id, issued->id); });
        MUST(file);
        QVERIFY(file->startsWith("%PDF"));
        // Each with its own office's head, signatory, words and names; numbers follow from the order of rows.
        QString text = test::pdfLines(*file, {u"-raw"_s});
        if (!issued->number.isEmpty())
            text.replace(issued->number, u"(nomor)"_s);
        test::compareWithGolden(u"issued/%1-%2-%3"_s.arg(organization, procedure, kind), text);
    }

    void whatTheTicketHasIsNotTypedAgain()
    {
        int looked = 0;
        for (const ShippedProcedure &one : shippedPairs()) {
            QSet<QString> texts;
            for (const TextField &field : one.procedure.textFields)
                texts << field.id;
            for (const PaperKind &kind : one.procedure.papers) {
                const auto paper = shippedTemplate(kind.templateId);
                MUST(paper);
                for (const FieldSpec &field : paper->fields) {
                    const QStringList ids = textsAlone(field.fallback);
                    if (!field.required || ids.isEmpty())
                        continue;
                    ++looked;
                    QVERIFY2(std::any_of(ids.begin(), ids.end(),
                                         [&](const QString &id) { return texts.contains(id); }),
                             qPrintable(one.organization + u' ' + one.procedure.id + u' ' + kind.id + u'.' +
                                        field.id));
                }
            }
        }
        QVERIFY(looked > 20);
    }

    void aFieldTakesWhatTheStepWrote_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("letter to the operator")
            << u"kukar"_s << u"hasil_verifikasi"_s << u"surat_pemberitahuan"_s << u"findings"_s;
        QTest::newRow("verification report")
            << u"kukar"_s << u"hasil_verifikasi"_s << u"laporan_verifikasi"_s << u"verification"_s;
        QTest::newRow("analysis report")
            << u"ciamis"_s << u"hasil_verifikasi"_s << u"laporan_analisis"_s << u"verification"_s;
        for (const QString &id : {u"kukar"_s, u"batang"_s})
            QTest::newRow(qPrintable(u"done before, "_s + id))
                << id << QString() << (id == "batang"_L1 ? u"eskalasi_bssn"_s : u"pemberitahuan_lembaga"_s)
                << u"done"_s;
    }

    void aFieldTakesWhatTheStepWrote()
    {
        QFETCH(QString, organization);
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QFETCH(QString, field);
        test::Office office(organization);
        Report report = test::Office::report();
        report.systemClass.clear();
        const QString words = u"Tertulis sekali."_s;
        if (text.isEmpty())
            report.actionTaken = words;
        const auto ref = test::receive(office, report);
        if (!text.isEmpty())
            MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::writeText(tx, ref, text, words); }));
        const auto desk = office.store().readNow(
            u"semua"_s, [&](Reader &reader) { return desk::readPaper(reader, ref.id, kind); });
        MUST(desk);
        const auto paper = templateFor(desk->facts);
        MUST(paper);
        QCOMPARE(filledFields(*paper, desk->facts).value(field), words);
    }

    void severalTextsStandOnLinesOfTheirOwn()
    {
        test::Office office(u"batang"_s);
        Report report = test::Office::report();
        report.systemClass.clear();
        const auto ref = test::receive(office, report);
        for (const QString &id : {u"temuan"_s, u"kelemahan"_s})
            MUST(office.as(u"semua"_s, [&](Tx &tx) { return desk::writeText(tx, ref, id, id); }));
        const auto desk = office.store().readNow(u"semua"_s, [&](Reader &reader) {
            return desk::readPaper(reader, ref.id, u"analisa_kelemahan"_s);
        });
        MUST(desk);
        const auto paper = templateFor(desk->facts);
        MUST(paper);
        QCOMPARE(filledFields(*paper, desk->facts).value(u"weaknesses"_s), u"temuan\nkelemahan"_s);
    }
};

TANGGAP_TEST(TestEveryPaper)
#include "testeverypaper.moc"
