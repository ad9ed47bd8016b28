// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paperdesk.h"
#include "desk/register.h"
#include "desk/signpaper.h"
#include "store/series.h"
#include "support/paperoffice.h"
#include "support/testmain.h"
#include "ticket/papermark.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::PaperOffice;

/// A paper from draft to sent, and who may move it on.
class TestPaperLife : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<PaperOffice>();
        m_ref = test::receive(*m_office);
    }

    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    void eachActStatesWhenItHappened()
    {
        const auto paper = m_office->draft(m_ref, PaperOffice::Answer, u"Bukan insiden."_s);
        MUST(paper);
        const auto told = [&](const QString &kind, const QString &login, auto act) {
            m_office->clock.advance(20min);
            const Instant now = m_office->clock.now();
            const auto as = [&](const desk::Stated &stated) {
                return m_office->as(login, [&](Tx &tx) -> Result<> {
                    TRY(act(tx, stated));
                    return {};
                });
            };
            REFUSED(ErrorCode::Invalid, as({.happened = now + 1min}));
            REFUSED(ErrorCode::Invalid, as({.happened = now - 10min}));       // why so late?
            REFUSED(ErrorCode::Invalid, as({now - 21min, u"Di lapangan"_s})); // before what it follows from
            MUST(as({now - 10min, u"Di lapangan"_s}));
            QCOMPARE(newest().kind, kind);
            QCOMPARE(newest().happened, now - 10min);
            QCOMPARE(newest().recorded, now);
            QCOMPARE(newest().facts.value("late_reason"_L1).toString(), u"Di lapangan"_s);
        };
        const auto submit = [&](Tx &tx, const desk::Stated &s) {
            return desk::submitPaper(tx, m_ref, *paper, PaperOffice::renderer(), s);
        };
        const auto versions = [&] {
            return *m_office->store().readNow(
                u"ketua"_s, [&](Reader &reader) { return desk::paperVersions(reader, m_ref.id, *paper); });
        };
        told(u"paper.submitted"_s, u"helpdesk"_s, submit);
        QCOMPARE(versions().constLast().submitted, m_office->clock.now() - 10min);
        m_office->clock.advance(-10min); // so that 21 minutes back lies before the submission
        told(u"paper.returned"_s, u"ketua"_s, [&](Tx &tx, const desk::Stated &s) {
            return desk::returnPaper(tx, m_ref, *paper, u"Sebutkan jamnya."_s, s);
        });
        QCOMPARE(versions().constLast().decided, m_office->clock.now() - 10min);
        MUST(m_office->draft(m_ref, PaperOffice::Answer, u"Bukan insiden: pukul 09.00."_s));
        MUST(m_office->submit(m_ref, *paper));
        told(u"paper.approved"_s, u"ketua"_s, [&](Tx &tx, const desk::Stated &s) {
            return desk::approvePaper(tx, m_ref, *paper, PaperOffice::renderer(), {}, s);
        });
        QCOMPARE(state(*paper), PaperState::Approved);
        told(u"paper.signed"_s, u"ketua"_s, [&](Tx &tx, const desk::Stated &s) {
            return desk::recordHandSigned(tx, m_ref, *paper, "%PDF-1.7", {.signer = u"Pejabat"_s}, s);
        });
        const auto withdraw = [&](Tx &tx, const desk::Stated &s) {
            return desk::withdrawPaper(tx, m_ref, *paper, u"Salah alamat"_s, s);
        };
        m_office->clock.advance(-20min); // its file is as old as the approval
        told(u"paper.withdrawn"_s, u"ketua"_s, withdraw);
    }

    void aPaperIssuedAtOnceStatesIt()
    {
        test::Office office; // as the decree has it: without approvers
        const auto ref = test::receive(office);
        office.clock.advance(24h);
        const Instant now = office.clock.now();
        const auto issue = [&](const desk::Stated &stated) {
            return office.as(u"helpdesk"_s, [&](Tx &tx) {
                return desk::issuePaper(tx, ref, u"jawaban_pengguna"_s, test::plainFile(), {}, stated);
            });
        };
        REFUSED(ErrorCode::Invalid, issue({.happened = now - 23h}));
        const auto issued = issue({now - 23h, u"Jaringan putus"_s});
        MUST(issued);
        const auto seen = test::view(office, ref);
        QCOMPARE(seen->journal.constLast().happened, now - 23h);
        QCOMPARE(seen->journal.constLast().facts.value("late_reason"_L1).toString(), u"Jaringan putus"_s);
        QCOMPARE(seen->papers.constLast().at, now); // the day on it and its number are of the recording
    }

    void aPaperRunsToItsEnd()
    {
        const auto paper = m_office->draft(m_ref, PaperOffice::Answer, u"Bukan insiden."_s);
        MUST(paper);
        QCOMPARE(*m_office->submit(m_ref, *paper), 1);
        QCOMPARE(state(*paper), PaperState::Submitted);
        m_office->clock.advance(1h);
        MUST(giveBack(*paper, u"Sebutkan alasannya."_s));
        QCOMPARE(state(*paper), PaperState::Returned);
        QCOMPARE(*m_office->draft(m_ref, PaperOffice::Answer, u"Bukan insiden: pemeliharaan."_s), *paper);
        QCOMPARE(state(*paper), PaperState::Draft);
        QCOMPARE(*m_office->submit(m_ref, *paper), 2);
        m_office->clock.advance(1h);
        const auto issued = m_office->approve(m_ref, *paper);
        MUST(issued);
        QCOMPARE(issued->number, u"555/1/Diskominfostandi/2026"_s);
        const Paper approved = m_office->paper(m_ref, *paper);
        QVERIFY(approved.mark.startsWith(u"TANGGAP:1:BKS-2026-0001:555/1/Diskominfostandi/2026:"_s));
        MUST(m_office->as(u"helpdesk"_s, [&](Tx &tx) { return desk::signInDrill(tx, m_ref, *paper); }));
        MUST(send(*paper));
        QCOMPARE(state(*paper), PaperState::Sent);
        QCOMPARE(kinds(), QStringList({u"paper.drafted"_s, u"paper.submitted"_s, u"paper.returned"_s,
                                       u"paper.drafted"_s, u"paper.submitted"_s, u"paper.approved"_s,
                                       u"paper.signed"_s, u"paper.sent"_s}));
        const auto seen = test::view(*m_office, m_ref);
        QCOMPARE(seen->journal.constLast().facts.value(u"paper"_s).toString(), PaperOffice::Answer);
    }

    void everySubmittedVersionIsKept()
    {
        const auto paper = m_office->draft(m_ref, PaperOffice::Answer, u"Satu."_s);
        MUST(paper);
        MUST(m_office->submit(m_ref, *paper));
        MUST(giveBack(*paper, u"Terlalu pendek."_s));
        MUST(m_office->draft(m_ref, PaperOffice::Answer, u"Satu dan dua."_s));
        m_office->clock.advance(1h);
        MUST(m_office->submit(m_ref, *paper));
        MUST(m_office->approve(m_ref, *paper));
        const auto versions = m_office->store().readNow(
            u"ketua"_s, [&](Reader &reader) { return desk::paperVersions(reader, m_ref.id, *paper); });
        MUST(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).text, u"Satu."_s);
        QCOMPARE(versions->at(0).fields.value(u"isi"_s), u"Satu."_s);
        QCOMPARE(versions->at(0).outcome, u"returned"_s);
        QCOMPARE(versions->at(0).remarks, u"Terlalu pendek."_s);
        QVERIFY(versions->at(0).submittedBy != versions->at(0).decidedBy);
        QCOMPARE(versions->at(1).version, 2);
        QCOMPARE(versions->at(1).text, u"Satu dan dua."_s);
        QCOMPARE(versions->at(1).outcome, u"approved"_s);
        QCOMPARE(versions->at(1).submitted - versions->at(0).submitted, Duration(1h));
    }

    void whatAPersonMustWriteIsDemanded()
    {
        const auto paper = m_office->draft(m_ref, PaperOffice::Answer, {});
        MUST(paper);
        const auto refused = m_office->submit(m_ref, *paper);
        REFUSED(ErrorCode::Invalid, refused);
        QVERIFY2(refused.error().message.contains(u"Isi surat"_s), qPrintable(refused.error().message));
        QCOMPARE(state(*paper), PaperState::Draft);
    }

    void aSubmittedPaperCannotBeEdited()
    {
        const auto paper = m_office->draft(m_ref, PaperOffice::Answer, u"Satu."_s);
        MUST(paper);
        MUST(m_office->submit(m_ref, *paper));
        REFUSED(ErrorCode::Invalid, m_office->draft(m_ref, PaperOffice::Answer, u"Dua."_s));
        REFUSED(ErrorCode::Invalid, m_office->submit(m_ref, *paper));
        QCOMPARE(m_office->paper(m_ref, *paper).fields.value(u"isi"_s), u"Satu."_s);
    }

    void rolesAreKeptApart()
    {
        const auto paper = m_office->draft(m_ref, PaperOffice::Answer, u"Satu."_s);
        MUST(paper);
        REFUSED(ErrorCode::Denied, m_office->submit(m_ref, *paper, u"pengarah"_s));
        REFUSED(ErrorCode::Invalid, m_office->approve(m_ref, *paper)); // not submitted yet
        MUST(m_office->submit(m_ref, *paper));
        for (const QString &login : {u"helpdesk"_s, u"sekretaris"_s, u"pengarah"_s}) {
            REFUSED(ErrorCode::Denied, m_office->approve(m_ref, *paper, {}, login));
            REFUSED(ErrorCode::Denied, giveBack(*paper, u"Tidak."_s, login));
        }
        REFUSED(ErrorCode::Invalid, giveBack(*paper, u"  "_s)); // remarks are demanded
        MUST(m_office->approve(m_ref, *paper));
        REFUSED(ErrorCode::Denied, withdraw(*paper, u"Keliru."_s, u"helpdesk"_s));
        REFUSED(ErrorCode::Invalid, withdraw(*paper, {}));
        REFUSED(ErrorCode::Invalid, send(*paper)); // not signed
        REFUSED(ErrorCode::Invalid, m_office->approve(m_ref, *paper));
        REFUSED(ErrorCode::Invalid, m_office->as(u"semua"_s, [&](Tx &tx) {
            return desk::issuePaper(tx, m_ref, PaperOffice::Answer, PaperOffice::renderer());
        }));
    }

    void theWindowIsToldTheSame()
    {
        const auto paper = m_office->draft(m_ref, PaperOffice::Answer, u"Satu."_s);
        MUST(paper);
        const auto asked = [&](const QString &login) {
            return *m_office->store().readNow(
                login, [&](Reader &reader) { return desk::paperRefusals(reader, m_ref.id, *paper); });
        };
        QCOMPARE(asked(u"helpdesk"_s).submit, QString());
        QCOMPARE(asked(u"helpdesk"_s).edit, QString());
        QVERIFY(!asked(u"ketua"_s).approve.isEmpty());
        MUST(m_office->submit(m_ref, *paper));
        QVERIFY(!asked(u"helpdesk"_s).edit.isEmpty());
        QCOMPARE(asked(u"helpdesk"_s).approve,
                 m_office->approve(m_ref, *paper, {}, u"helpdesk"_s).error().message);
        QCOMPARE(asked(u"ketua"_s).approve, QString());
        QCOMPARE(asked(u"ketua"_s).giveBack, QString());
        MUST(m_office->approve(m_ref, *paper));
        QCOMPARE(asked(u"helpdesk"_s).send, send(*paper).error().message);
        QCOMPARE(asked(u"helpdesk"_s).sign, QString());
        QCOMPARE(asked(u"helpdesk"_s).withdraw,
                 withdraw(*paper, u"Keliru."_s, u"helpdesk"_s).error().message);
        QCOMPARE(asked(u"ketua"_s).withdraw, QString());
        const auto desk = m_office->store().readNow(u"helpdesk"_s, [&](Reader &reader) {
            return desk::readPaper(reader, m_ref.id, PaperOffice::Report);
        });
        MUST(desk);
        QVERIFY(desk->typesNumber && desk->reviewed && !desk->takesNumber && !desk->paper);
    }

    void aWithdrawnNumberStaysInTheBook()
    {
        const auto first = m_office->issue(m_ref, PaperOffice::Answer);
        MUST(first);
        MUST(withdraw(first->id, u"Salah alamat."_s));
        QCOMPARE(state(first->id), PaperState::Withdrawn);
        const auto second = m_office->issue(m_ref, PaperOffice::Answer);
        MUST(second);
        QVERIFY(second->id != first->id);
        QCOMPARE(second->number, u"555/2/Diskominfostandi/2026"_s);
        const auto book = m_office->store().readNow(Store::System, [](Reader &reader) {
            return series::agenda(reader.db, reader.viewer, u"surat_keluar"_s, 2026);
        });
        MUST(book);
        QCOMPARE(book->size(), 2);
        QVERIFY(book->at(0).withdrawn && !book->at(1).withdrawn);
        QCOMPARE(book->at(0).number, first->number);
        QCOMPARE(m_office->paper(m_ref, first->id).number, first->number);
        REFUSED(ErrorCode::Invalid, send(first->id));
        REFUSED(ErrorCode::Invalid, withdraw(first->id, u"Lagi."_s));
    }

    void aSendingKeepsItsProof()
    {
        const auto issued = m_office->issue(m_ref, PaperOffice::Answer);
        MUST(issued);
        MUST(m_office->as(u"helpdesk"_s, [&](Tx &tx) { return desk::signInDrill(tx, m_ref, issued->id); }));
        const Evidence receipt{.name = u"resi.png"_s, .size = 3, .sha256 = u"00"_s};
        MUST(m_office->as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::recordSending(
                tx, m_ref, {.paper = issued->id, .channel = u"post"_s, .recipient = u"Dinas"_s}, {}, receipt);
        }));
        const auto seen = test::view(*m_office, m_ref);
        QCOMPARE(seen->evidence.size(), 1);
        QCOMPARE(seen->sendings.constFirst().proof, seen->evidence.constFirst().id);
        REFUSED(ErrorCode::NotFound, m_office->as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::recordSending(tx, m_ref,
                                       {.paper = issued->id,
                                        .channel = u"post"_s,
                                        .recipient = u"Dinas"_s,
                                        .proof = EvidenceId{99}});
        }));
    }

    void aFileAndAMarkAreKnownAgain()
    {
        const auto issued = m_office->issue(m_ref, PaperOffice::Answer);
        MUST(issued);
        const Paper paper = m_office->paper(m_ref, issued->id);
        const auto find = [&](const QString &hash, const QString &mark) {
            return *m_office->store().readNow(
                u"helpdesk"_s, [&](Reader &reader) { return desk::findPaper(reader, hash, mark); });
        };
        QCOMPARE(find(issued->fileHash, {}).code, u"BKS-2026-0001"_s);
        QCOMPARE(find({}, paper.mark).paper.id, issued->id);
        QVERIFY(!find(journal::hashOf("x"), {}).issued);
        QVERIFY(!find({}, paper.mark.chopped(1)).issued);
        QVERIFY(!find({}, {}).issued);
    }

    void anOutcomeReturnsThePaper()
    {
        test::walkTo(*m_office, m_ref, PaperOffice::Report);
        // An earlier report was approved; what is decided on is the newest.
        MUST(m_office->issue(m_ref, PaperOffice::Report, {.number = u"000.6/1/2026"_s}));
        const auto paper = m_office->draft(m_ref, PaperOffice::Report, u"Laporan."_s);
        MUST(paper);
        MUST(m_office->submit(m_ref, *paper));
        const auto decide = [&](const QString &outcome, const QString &note) {
            return m_office->as(u"aplikasi_koordinator"_s, [&](Tx &tx) {
                return desk::completeStep(tx, m_ref,
                                          {.step = PaperOffice::Report, .outcome = outcome, .note = note});
            });
        };
        REFUSED(ErrorCode::Invalid, decide(u"lanjut"_s, {})); // not signed
        REFUSED(ErrorCode::Invalid, decide(u"kurang"_s, {})); // no remarks
        QCOMPARE(state(*paper), PaperState::Submitted);
        MUST(decide(u"kurang"_s, u"Tambahkan bukti."_s));
        QCOMPARE(state(*paper), PaperState::Returned);
        const auto versions = m_office->store().readNow(
            u"helpdesk"_s, [&](Reader &reader) { return desk::paperVersions(reader, m_ref.id, *paper); });
        QCOMPARE(versions->constFirst().remarks, u"Tambahkan bukti."_s);
        QCOMPARE(versions->constFirst().outcome, u"returned"_s);
    }

    void aDrillWalksOnByItself()
    {
        // The report is reviewed now, and the step wants it returned, then signed.
        test::walkTo(*m_office, m_ref, PaperOffice::Report);
        const auto complete = [&](const QString &step, const QString &outcome = {}) {
            m_office->clock.advance(1min);
            return test::complete(*m_office, m_ref, step, outcome);
        };
        MUST(complete(PaperOffice::Report, u"kurang"_s));
        QCOMPARE(report().state, PaperState::Returned);
        MUST(complete(u"pemulihan"_s));
        MUST(complete(PaperOffice::Report, u"lanjut"_s));
        QCOMPARE(report().state, PaperState::Signed);
        QVERIFY(report().number.startsWith(u"LATIHAN-"_s));
        const auto book = m_office->store().readNow(Store::System, [](Reader &reader) {
            return series::agenda(reader.db, reader.viewer, u"agenda_dinas"_s, 2026);
        });
        QVERIFY(book && book->isEmpty()); // a stand-in uses no number up
    }

    void noDrillMarkInARealDatabase()
    {
        PaperOffice real(false);
        const auto ref = test::receive(real, test::Office::report(), Store::System);
        const auto paper = real.draft(ref, PaperOffice::Answer, u"Satu."_s, u"admin"_s);
        MUST(paper);
        MUST(real.submit(ref, *paper, u"admin"_s));
        MUST(real.approve(ref, *paper, {}, u"admin"_s));
        REFUSED(ErrorCode::Invalid,
                real.as(u"admin"_s, [&](Tx &tx) { return desk::signInDrill(tx, ref, *paper); }));
        QCOMPARE(real.as(u"admin"_s, [&](Tx &tx) { return desk::exportForSigning(tx, ref, *paper); }),
                 QByteArray("jawaban_pengguna 555/1/Diskominfostandi/2026\nSatu."));
    }

private:
    PaperState state(PaperId paper) { return m_office->paper(m_ref, paper).state; }
    Paper report()
    {
        const auto seen = test::view(*m_office, m_ref);
        const auto found = std::find_if(seen->papers.begin(), seen->papers.end(),
                                        [](const Paper &p) { return p.kind == PaperOffice::Report; });
        return found == seen->papers.end() ? Paper{} : *found;
    }
    JournalEvent newest() { return test::view(*m_office, m_ref)->journal.constLast(); }
    QStringList kinds()
    {
        QStringList list;
        const auto seen = test::view(*m_office, m_ref);
        for (const JournalEvent &event : seen->journal) {
            if (event.kind.startsWith(u"paper."_s))
                list << event.kind;
        }
        return list;
    }
    Result<> giveBack(PaperId paper, const QString &remarks, const QString &login = u"ketua"_s)
    {
        return m_office->as(login, [&](Tx &tx) { return desk::returnPaper(tx, m_ref, paper, remarks); });
    }
    Result<> withdraw(PaperId paper, const QString &reason, const QString &login = u"ketua"_s)
    {
        return m_office->as(login, [&](Tx &tx) { return desk::withdrawPaper(tx, m_ref, paper, reason); });
    }
    Result<> send(PaperId paper)
    {
        return m_office->as(u"helpdesk"_s, [&](Tx &tx) {
            return desk::recordSending(tx, m_ref,
                                       {.paper = paper, .channel = u"email"_s, .recipient = u"Pelapor"_s});
        });
    }

    std::unique_ptr<PaperOffice> m_office;
    desk::TicketRef m_ref;
};

TANGGAP_TEST(TestPaperLife)
#include "testpaperlife.moc"
