// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/decision.h"
#include "desk/handon.h"
#include "desk/restrictticket.h"
#include "store/ownwork.h"
#include "support/activitywork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// What somebody who leaves has to do goes to somebody else.
class TestHandOn : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }
    void cleanup()
    {
        QCOMPARE(test::faults(*m_office), QStringList());
        m_office.reset();
    }

    void followUpsAndQuestionsGoTogether()
    {
        const qint64 task = followUp(u"aplikasi_anggota"_s);
        const DecisionId question = ask(u"aplikasi_anggota"_s, {});
        const auto done = handOn(u"ketua"_s, u"aplikasi_anggota"_s, u"infra_anggota"_s);
        MUST(done);
        QCOMPARE(*done, (desk::OwnTasks{.followUps = 1, .questions = 1, .kept = 0}));
        QCOMPARE(work(u"aplikasi_anggota"_s).followUps.size(), 0);
        QCOMPARE(work(u"aplikasi_anggota"_s).decisions.size(), 0);
        QCOMPARE(work(u"infra_anggota"_s).followUps.constFirst().followUp.id, task);
        QCOMPARE(work(u"infra_anggota"_s).decisions.constFirst().decision.id, question);
        MUST(m_office->as(u"infra_anggota"_s, [&](Tx &tx) {
            return desk::answerDecision(tx, {question, {}}, u"Ya"_s, u"Sudah diperiksa"_s);
        }));
        REFUSED(ErrorCode::Invalid, handOn(u"ketua"_s, u"aplikasi_anggota"_s, u"infra_anggota"_s));
    }

    void whatIsDoneStays()
    {
        const qint64 task = followUp(u"aplikasi_anggota"_s);
        MUST(m_office->as(u"aplikasi_anggota"_s,
                          [&](Tx &tx) { return desk::completeFollowUp(tx, task, u"Sudah"_s); }));
        REFUSED(ErrorCode::Invalid, handOn(u"ketua"_s, u"aplikasi_anggota"_s, u"infra_anggota"_s));
    }

    void whoMayHandOn()
    {
        followUp(u"aplikasi_anggota"_s);
        REFUSED(ErrorCode::Denied, handOn(u"infra_anggota"_s, u"aplikasi_anggota"_s, u"infra_anggota"_s));
        REFUSED(ErrorCode::Denied, handOn(u"agen_opd"_s, u"aplikasi_anggota"_s, u"infra_anggota"_s));
        REFUSED(ErrorCode::Invalid, handOn(u"ketua"_s, u"aplikasi_anggota"_s, u"aplikasi_anggota"_s));
        REFUSED(ErrorCode::Invalid, handOn(u"ketua"_s, u"aplikasi_anggota"_s, u"infra_anggota"_s, u" "_s));
        MUST(handOn(u"aplikasi_anggota"_s, u"aplikasi_anggota"_s, u"infra_anggota"_s)); // their own
        MUST(handOn(u"sekretaris"_s, u"infra_anggota"_s, u"ppi_anggota"_s));
    }

    void whatTheTakerMayNotSeeIsKept()
    {
        const PersonId asked = test::personNamed(*m_office, u"aplikasi_anggota"_s);
        const auto secret = test::receive(*m_office);
        MUST(m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::restrictTicket(tx, secret, true, {asked}, u"Rahasia"_s);
        }));
        const DecisionId question = ask(u"aplikasi_anggota"_s, secret.id);
        followUp(u"aplikasi_anggota"_s);
        const auto done = handOn(u"ketua"_s, u"aplikasi_anggota"_s, u"infra_anggota"_s);
        MUST(done);
        QCOMPARE(*done, (desk::OwnTasks{.followUps = 1, .questions = 0, .kept = 1}));
        QCOMPARE(work(u"aplikasi_anggota"_s).decisions.constFirst().decision.id, question);
        // Whoever does not see it is told that there is something, and no more.
        const auto seen = m_office->store().readNow(
            u"sekretaris"_s, [&](Reader &reader) { return desk::tasksOf(reader, asked); });
        MUST(seen);
        QCOMPARE(*seen, (desk::OwnTasks{.followUps = 0, .questions = 0, .kept = 1}));
    }

private:
    qint64 followUp(const QString &login)
    {
        const auto id = test::record(*m_office, u"sekretaris"_s,
                                     test::entryOf(*test::kindOf(*m_office, u"meeting"_s), {}),
                                     {.followUps = {{.text = u"Siapkan daftar"_s,
                                                     .person = test::personNamed(*m_office, login),
                                                     .due = QDate(2026, 11, 25)}}});
        return test::activityView(*m_office, *id)->followUps.constFirst().id;
    }
    DecisionId ask(const QString &login, TicketId about)
    {
        return *m_office->as(u"ketua"_s, [&](Tx &tx) {
            return desk::askDecision(tx, {.question = u"Lanjutkan?"_s,
                                          .person = test::personNamed(*m_office, login),
                                          .ticket = about});
        });
    }
    Result<desk::OwnTasks> handOn(const QString &login, const QString &from, const QString &to,
                                  const QString &reason = u"Pindah tugas"_s)
    {
        const PersonId giver = test::personNamed(*m_office, from), taker = test::personNamed(*m_office, to);
        return m_office->as(login, [&](Tx &tx) { return desk::handOnTasks(tx, giver, taker, reason); });
    }
    OwnWork work(const QString &login)
    {
        return *m_office->store().readNow(login, [](Reader &reader) { return ownwork::read(reader); });
    }

    std::unique_ptr<test::Office> m_office;
};

TANGGAP_TEST(TestHandOn)
#include "testhandon.moc"
