// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"
#include "support/deskwork.h"
#include "support/permissiontable.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// Who may complete the steps and approve the papers of the other shipped organizations, cell by cell. A
/// table goes down one way of the procedure: its "step:" lines follow each other.
class TestPermissionTables : public QObject
{
    Q_OBJECT

    using Door = std::function<Result<>(Tx &)>;

    /// Who the action lets in, of those in the table; each try is taken back.
    static QStringList letIn(test::Office &office, const QStringList &accounts, const Door &door)
    {
        QStringList in;
        for (const QString &account : accounts) {
            const auto tried = office.as(account, [&](Tx &tx) -> Result<> {
                TRY(door(tx));
                return fail(ErrorCode::Internal, u"rolled back"_s, u"was allowed"_s);
            });
            const Error &error = tried.error();
            if (error.detail == "was allowed"_L1)
                in << account;
            else if (error.code != ErrorCode::Denied && error.code != ErrorCode::NotFound)
                in << account + u": "_s + error.message;
        }
        return in;
    }

    static PaperRenderer readableFile()
    {
        return PaperRenderer([](const PaperFacts &) -> Result<QByteArray> { return QByteArray("file"); },
                             [](const PaperFacts &) -> Result<PaperText> { return PaperText{}; });
    }

private slots:
    void everyCell_data()
    {
        QTest::addColumn<QString>("organization");
        for (const QString &id : {u"batang"_s, u"ciamis"_s, u"kukar"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void everyCell()
    {
        QFETCH(QString, organization);
        const test::PermissionTable table = test::readTable(organization);
        test::Office office(organization);
        Report report = test::Office::report();
        report.systemClass.clear();
        const desk::TicketRef ref = test::receive(office, report);
        QVERIFY(table.lines.size() > 10);
        report.reporter.consentHallOfFame = true; // so that every kind can be approved
        QSet<QString> approved;
        for (const test::PermissionLine &line : table.lines) {
            const QString what = line.action.section(u':', 0, 0);
            const QString subject = line.action.section(u':', 1, 1), outcome = line.action.section(u':', 2);
            Door door;
            if (what == "step"_L1) {
                door = [&](Tx &tx) -> Result<> {
                    const PaperRenderer render = test::plainFile();
                    TRY(desk::completeStep(tx, ref, {.step = subject, .outcome = outcome}, &render));
                    return {};
                };
            } else if (what == "approve"_L1) {
                approved << subject;
                const desk::TicketRef fresh = test::receive(office, report);
                const auto paper = office.as(u"semua"_s, [&](Tx &tx) -> Result<PaperId> {
                    TRY_LET(const PaperId id, desk::draftPaper(tx, fresh, subject, {}));
                    TRY(desk::submitPaper(tx, fresh, id, readableFile()));
                    return id;
                });
                MUST(paper);
                door = [&, id = *paper, fresh](Tx &tx) -> Result<> {
                    TRY(desk::approvePaper(tx, fresh, id, readableFile()));
                    return {};
                };
            } else {
                QCOMPARE(line.action, u"handover"_s);
                const desk::TicketRef fresh = test::receive(office, report);
                door = [fresh](Tx &tx) -> Result<> {
                    TRY(desk::handOverCase(tx, fresh, u"penanganan"_s));
                    return {};
                };
            }
            QStringList expected;
            for (const QString &account : table.accounts) {
                if (line.allowed.contains(account))
                    expected << account;
            }
            QVERIFY2(!expected.isEmpty(), qPrintable(line.action));
            const QStringList in = letIn(office, table.accounts, door);
            QVERIFY2(in == expected, qPrintable(line.action + u" lets in "_s + in.join(u", "_s)));
            if (what == "step"_L1)
                MUST(office.as(u"semua"_s, door)); // on to the next line
        }
        const auto view = test::view(office, ref);
        MUST(view);
        QVERIFY(view->ticket.finished); // no step was left out
        for (const PaperKind &kind : view->procedure->papers)
            QCOMPARE(approved.contains(kind.id), !kind.approvers.isEmpty());
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestPermissionTables)
#include "testpermissiontables.moc"
