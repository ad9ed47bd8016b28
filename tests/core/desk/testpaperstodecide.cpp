// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paperlife.h"
#include "desk/signpaper.h"
#include "store/tickets.h"
#include "support/activitywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The papers that wait for somebody: what was submitted and what is not signed yet, of the kinds that they
/// approve, as the desk lets them.
class TestPapersToDecide : public QObject
{
    Q_OBJECT

private slots:
    void whatWaitsForEachRole_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"bekasi", "batang", "ciamis", "kukar"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void whatWaitsForEachRole()
    {
        QFETCH(QString, id);
        test::Office office(id);
        const OrganizationPtr organization = test::organizationOf(office);
        Report report = test::Office::report();
        report.systemClass.clear();
        report.reporter.consentHallOfFame = true;
        const QList<desk::TicketRef> refs{test::receive(office, report), test::receive(office, report),
                                          test::receive(office, report), test::receive(office, report)};
        const ProcedurePtr procedure = test::view(office, refs.constFirst())->procedure;
        const PaperRenderer readable(
            [](const PaperFacts &) -> Result<QByteArray> { return QByteArray("file"); },
            [](const PaperFacts &) -> Result<PaperText> { return PaperText{}; });
        // Of each kind a draft, one that was submitted, one that was approved and one that was signed.
        for (const PaperKind &kind : procedure->papers) {
            if (kind.approvers.isEmpty())
                continue;
            for (int step = 0; step < 4; ++step) {
                MUST(office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
                    const desk::TicketRef ref = refs.at(step);
                    TRY_LET(const PaperId paper, desk::draftPaper(tx, ref, kind.id, {}));
                    if (step > 0)
                        TRY(desk::submitPaper(tx, ref, paper, readable));
                    if (step > 1)
                        TRY(desk::approvePaper(tx, ref, paper, readable));
                    if (step > 2)
                        TRY(desk::recordHandSigned(tx, ref, paper, "%PDF-1.7", {.signer = u"Pejabat"_s}));
                    return {};
                }));
            }
        }
        QList<TicketView> views;
        for (const desk::TicketRef &ref : refs) {
            const auto view = test::view(office, ref);
            MUST(view);
            views << *view;
        }
        int waiting = 0;
        for (const RoleSlot &role : organization->roles) {
            const auto differing =
                office.store().readNow(role.id, [&](Reader &reader) -> Result<QStringList> {
                    const PaperFilter mine{.state = PaperFilter::State::Mine};
                    TRY_LET(const auto listed, paperlist::list(reader, mine, 1000));
                    TRY_LET(const int counted, paperlist::count(reader, mine));
                    QStringList wrong;
                    if (counted != listed.size())
                        wrong << u"counted %1, listed %2"_s.arg(counted).arg(listed.size());
                    for (const TicketView &view : std::as_const(views)) {
                        TRY_LET(const bool seen,
                                tickets::isVisible(reader.db, reader.viewer, view.ticket.id));
                        const desk::Case c{view.ticket, view.ticket, view.procedure, view.organization};
                        for (const Paper &paper : std::as_const(view.papers)) {
                            const PaperKind &kind = *c.procedure->paper(paper.kind);
                            const bool open =
                                paper.state == PaperState::Submitted || paper.state == PaperState::Approved;
                            const bool expected = seen && open && !kind.approvers.isEmpty() &&
                                                  bool(desk::mayApprove(reader, c, kind));
                            const bool found =
                                std::any_of(listed.begin(), listed.end(),
                                            [&](const PaperLine &line) { return line.paper.id == paper.id; });
                            if (found != expected)
                                wrong << paper.kind + u' ' + toName(paper.state);
                        }
                    }
                    waiting += counted;
                    return wrong;
                });
            MUST(differing);
            QVERIFY2(differing->isEmpty(), qPrintable(role.id + u": "_s + differing->join(u", "_s)));
        }
        QVERIFY(waiting > 0);
    }
};

TANGGAP_TEST(TestPapersToDecide)
#include "testpaperstodecide.moc"
