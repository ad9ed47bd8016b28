// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/series.h"
#include "support/paperoffice.h"
#include "support/testmain.h"

#include <QProcess>

#include <array>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::PaperOffice;

namespace
{

constexpr int Programs = 2;
constexpr int Each = 500;
constexpr int TicketsEach = 10;
const char *const PathVariable = "TANGGAP_TEST_APPROVER";
const char *const FirstVariable = "TANGGAP_TEST_FIRST_TICKET";

/// Approves as a program of its own would, on tickets of its own; how many it could not.
int approveMany(const QString &path, qint64 firstTicket)
{
    const SystemClock clock;
    const auto store = Store::open(path, clock, 60s);
    if (!store)
        return Each;
    const PaperRenderer render = PaperOffice::renderer();
    int failed = 0;
    for (int i = 0; i < Each; ++i) {
        const desk::TicketRef ref{TicketId{firstTicket + i % TicketsEach}, {}};
        const auto done = (*store)->transactNow(u"semua"_s, [&](Tx &tx) -> Result<desk::Issued> {
            TRY_LET(const PaperId paper,
                    desk::draftPaper(tx, ref, PaperOffice::Answer, {{u"isi"_s, u"x"_s}}));
            TRY(desk::submitPaper(tx, ref, paper, render));
            return desk::approvePaper(tx, ref, paper, render);
        });
        failed += done ? 0 : 1;
    }
    return failed;
}

} // namespace

/// Where numbers come from, and that none is missing or given twice.
class TestPaperNumbers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Started by ourselves below, to be another program.
        if (const QString path = qEnvironmentVariable(PathVariable); !path.isEmpty())
            std::_Exit(std::min(approveMany(path, qEnvironmentVariableIntValue(FirstVariable)), 100));
    }

    void aThousandApprovalsFromTwoPrograms()
    {
        PaperOffice office;
        for (int i = 0; i < Programs * TicketsEach; ++i)
            test::receive(office);
        std::array<QProcess, Programs> programs;
        for (int i = 0; i < Programs; ++i) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(PathVariable), office.path());
            environment.insert(QString::fromLatin1(FirstVariable), QString::number(1 + i * TicketsEach));
            programs[size_t(i)].setProcessEnvironment(environment);
            programs[size_t(i)].start(QCoreApplication::applicationFilePath(), {u"TestPaperNumbers"_s});
        }
        for (QProcess &program : programs) {
            QVERIFY(program.waitForFinished(300'000));
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.exitCode(), 0);
        }
        // By the machine's own clock, so the year is asked of the book.
        const auto db = *Connection::open(office.path(), Connection::Access::ReadOnly);
        const auto rows = db->run(u"SELECT agenda.serial, paper.number FROM agenda JOIN paper ON "
                                  "paper.id = agenda.paper_id AND paper.number = agenda.number "
                                  "WHERE book = 'surat_keluar' ORDER BY serial"_s);
        MUST(rows);
        int expected = 0;
        while ((*rows)->next()) {
            QCOMPARE((*rows)->value(0).toInt(), ++expected);
            QCOMPARE((*rows)->value(1).toString().section(u'/', 1, 1).toInt(), expected);
        }
        QCOMPARE(expected, Programs * Each);
        QCOMPARE(test::faults(office), QStringList());
    }

    void aTypedInNumberIsDemandedAndUnique()
    {
        PaperOffice office;
        const auto ref = test::receive(office);
        const auto paper = office.draft(ref, PaperOffice::Report, u"Isi"_s);
        MUST(paper);
        MUST(office.submit(ref, *paper));
        REFUSED(ErrorCode::Invalid, office.approve(ref, *paper));
        QCOMPARE(office.paper(ref, *paper).state, PaperState::Submitted);
        const auto issued = office.approve(ref, *paper, {.number = u" 000.6/12/2026 "_s});
        MUST(issued);
        QCOMPARE(issued->number, u"000.6/12/2026"_s);
        REFUSED(ErrorCode::Invalid, office.issue(ref, PaperOffice::Report, {.number = u"000.6/12/2026"_s}));
        const auto withdrawn = office.as(
            u"ketua"_s, [&](Tx &tx) { return desk::withdrawPaper(tx, ref, *paper, u"Keliru"_s); });
        MUST(withdrawn);
        // The refused one waits for its approval; a withdrawn number is taken all the same.
        const auto seen = test::view(office, ref);
        const PaperId waiting = seen->papers.constLast().id;
        REFUSED(ErrorCode::Invalid, office.approve(ref, waiting, {.number = u"000.6/12/2026"_s}));
        MUST(office.approve(ref, waiting, {.number = u"000.6/13/2026"_s}));
        // The next year counts anew.
        office.clock.advance(std::chrono::days(60));
        MUST(office.issue(ref, PaperOffice::Report, {.number = u"000.6/12/2026"_s}));
        QCOMPARE(test::faults(office), QStringList());
    }

    void anOwnSeriesTakesNoTypedNumber()
    {
        PaperOffice office;
        const auto ref = test::receive(office);
        REFUSED(ErrorCode::Invalid, office.issue(ref, PaperOffice::Answer, {.number = u"7"_s}));
    }

    void aBlockRunsOutClearly()
    {
        PaperOffice office;
        const auto ref = test::receive(office);
        const auto reserve = [&](const QString &book, desk::NumberBlock block,
                                 const QString &login = u"ketua"_s) {
            return office.as(login, [&](Tx &tx) { return desk::reserveNumbers(tx, book, 2026, block); });
        };
        REFUSED(ErrorCode::Invalid, office.issue(ref, PaperOffice::Disposition)); // none reserved
        const PaperId first = test::view(office, ref)->papers.constLast().id;
        REFUSED(ErrorCode::Denied, reserve(u"nomor_jatah"_s, {101, 102}, u"helpdesk"_s));
        REFUSED(ErrorCode::Invalid, reserve(u"surat_keluar"_s, {101, 102}));
        REFUSED(ErrorCode::Invalid, reserve(u"nomor_jatah"_s, {102, 101}));
        MUST(reserve(u"nomor_jatah"_s, {101, 102}));
        QCOMPARE(office.approve(ref, first)->number, u"B-101/2026"_s);
        QCOMPARE(office.issue(ref, PaperOffice::Disposition, {.degree = u"R"_s})->number, u"R-102/2026"_s);
        const auto refused = office.issue(ref, PaperOffice::Disposition);
        REFUSED(ErrorCode::Invalid, refused);
        QVERIFY2(refused.error().message.contains(u"101-102"_s), qPrintable(refused.error().message));
        const PaperId waiting = test::view(office, ref)->papers.constLast().id;
        MUST(reserve(u"nomor_jatah"_s, {40, 41})); // the next block may lie below
        QCOMPARE(office.approve(ref, waiting)->number, u"B-40/2026"_s);
        MUST(reserve(u"nomor_jatah"_s, {101, 103})); // extended: goes on behind what is taken
        QCOMPARE(office.issue(ref, PaperOffice::Disposition)->number, u"B-103/2026"_s);
        const auto settings = office.store().readNow(Store::System, [](Reader &reader) {
            return journal::last(reader.db, u"organization"_s);
        });
        MUST(settings);
        QCOMPARE(settings->facts.value(u"name"_s).toString(), u"number_block/nomor_jatah/2026"_s);
        QCOMPARE(test::faults(office), QStringList());
    }

    void aRefusedApprovalTakesNoNumber()
    {
        PaperOffice office;
        const auto ref = test::receive(office);
        const auto paper = office.draft(ref, PaperOffice::Answer, u"Isi"_s);
        MUST(paper);
        MUST(office.submit(ref, *paper));
        const PaperRenderer broken = [](const PaperFacts &) -> Result<QByteArray> {
            return fail(ErrorCode::Invalid, u"Tidak dapat digambar."_s);
        };
        REFUSED(ErrorCode::Invalid, office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::approvePaper(tx, ref, *paper, broken);
        }));
        QCOMPARE(office.approve(ref, *paper)->number, u"555/1/Diskominfostandi/2026"_s);
    }
};

TANGGAP_TEST(TestPaperNumbers)
#include "testpapernumbers.moc"
