// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/activitypaper.h"
#include "document/page.h"
#include "store/activityfacts.h"
#include "support/activitywork.h"
#include "support/pdftext.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// What is printed of a meeting, a training and any other entry.
class TestActivityPapers : public QObject
{
    Q_OBJECT

    using Paper = ActivityKind::Paper;

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<test::Office>();
        const PersonId member = test::personNamed(*m_office, u"infra_anggota"_s);
        Activity meeting = test::entryOf(*test::kindOf(*m_office, u"meeting"_s), {}, u"Rapat celah portal"_s);
        meeting.people = {member};
        meeting.fields = {{u"invitation"_s, u"000.1.5/12/Contoh"_s},
                          {u"time"_s, u"09.00 WIB"_s},
                          {u"place"_s, u"Ruang rapat contoh"_s},
                          {u"agenda"_s, u"Membahas celah"_s},
                          {u"attendance"_s, u"Tamu Contoh; Dinas Contoh\n\nTamu Kedua"_s},
                          {u"minutes"_s, u"Disepakati menambal malam ini."_s}};
        meeting.result = u"Tambalan disetujui"_s;
        const auto id = test::record(
            *m_office, u"sekretaris"_s, meeting,
            {.followUps = {{.text = u"Tambal server"_s, .person = member, .due = QDate(2026, 11, 25)}}});
        QVERIFY(id);
        m_meeting = *id;
    }

    void rowsArePrintedInWords()
    {
        Activity audit = test::entryOf(*test::kindOf(*m_office, u"audit"_s), u"V.A.g"_s);
        audit.fields[u"findings"_s] = u"Porta terbuka; high; Tutup porta; 2026-12-01; open"_s;
        const auto id = test::record(*m_office, u"ppi_anggota"_s, audit);
        MUST(id);
        const QString text = read(Paper::Record, *id).simplified();
        const QString row = u"Porta terbuka · Tinggi · Tutup porta · 1 Desember 2026 · Terbuka"_s;
        QVERIFY2(text.contains(row), qPrintable(text));
    }

    void theInvitation()
    {
        const QString text = read(Paper::Invitation);
        for (const QString &part :
             {u"UNDANGAN"_s, u"000.1.5/12/Contoh"_s, u"Jumat, 20 November 2026"_s, u"09.00 WIB"_s,
              u"Ruang rapat contoh"_s, u"Membahas celah"_s, u"Daftar terlampir"_s, u"DAFTAR UNDANGAN"_s,
              u"Tamu Contoh, Dinas Contoh"_s, m_facts.signingOffice})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n"_s + text));
    }

    void theAttendanceListHasRoomToSign()
    {
        const OfficePaper paper = made(Paper::Attendance);
        const TableBlock *table = nullptr;
        for (const Block &block : paper.blocks) {
            if (const auto *one = std::get_if<TableBlock>(&block.content))
                table = one;
        }
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 12);
        QCOMPARE(table->rows.at(1).at(1).constFirst().text, u"Tamu Contoh"_s);
        QCOMPARE(table->rows.at(1).at(2).constFirst().text, u"Dinas Contoh"_s);
        QCOMPARE(table->rows.at(2).at(1).constFirst().text, u"Tamu Kedua"_s);
        QVERIFY(read(Paper::Attendance).contains(u"Tanda tangan"_s));
    }

    void theMinutesTellWhatFollows()
    {
        const QString text = read(Paper::Minutes);
        for (const QString &part : {u"NOTULA"_s, u"Disepakati menambal malam ini."_s, u"Tambalan disetujui"_s,
                                    u"Tambal server"_s, u"25 November 2026"_s, u"Notulis"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n---\n"_s + text));
    }

    void aCertificateForEachParticipant()
    {
        const ComposedPaper composed = compose(made(Paper::Certificate), organization()->letterhead);
        QCOMPARE(Pages(composed).count(), 3);
        const QString text = read(Paper::Certificate);
        for (const QString &name : {m_facts.people.value(m_facts.activity.people.constFirst()).name,
                                    u"Tamu Contoh"_s, u"Tamu Kedua"_s})
            QVERIFY2(text.contains(name), qPrintable(text));
        QCOMPARE(text.count(u"SERTIFIKAT"_s), 3);
    }

    void theRecordHasAllOfIt()
    {
        const QString text = read(Paper::Record);
        for (const ActivityField &field : m_facts.kind.fields)
            QVERIFY2(text.contains(field.label.id), qPrintable(field.label.id + u"\n---\n"_s + text));
        QVERIFY(text.contains(u"IV.c"_s) && text.contains(u"Tambal server"_s));
    }

    /// Every kind prints what it offers, whatever is filled in.
    void everyKind()
    {
        for (const QString &name : shippedActivityKinds()) {
            const ActivityKindPtr kind = test::kindOf(*m_office, name);
            const ActivityPaperFacts facts{.activity = test::entryOf(*kind, u"IV.c"_s), .kind = *kind};
            for (const Paper paper : QList<Paper>{Paper::Record} + kind->papers) {
                const auto pages = Pages(
                    compose(activityPaper(paper, facts, *organization(), QDate(2026, 11, 20)), Letterhead{}));
                QVERIFY2(pages.count() >= 1, qPrintable(name));
            }
        }
        QVERIFY(test::kindOf(*m_office, u"training"_s)->papers.contains(Paper::Certificate));
    }

    void printingIsJournaledForWhoSeesIt()
    {
        const auto print = [&](const QString &login) {
            return m_office->as(login, [&](Tx &tx) {
                return desk::recordActivityPrint(tx, {m_meeting, {}}, u"minutes"_s, u"file"_s);
            });
        };
        REFUSED(ErrorCode::NotFound, print(u"agen_opd"_s));
        MUST(print(u"ketua"_s));
        const auto last = m_office->store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"activities"_s); });
        QCOMPARE(last->kind, u"activity.printed"_s);
        QCOMPARE(last->facts.value(u"paper"_s).toString(), u"minutes"_s);
        QCOMPARE(test::faults(*m_office), QStringList());
    }

private:
    OrganizationPtr organization() { return test::organizationOf(*m_office); }
    OfficePaper made(Paper what, std::optional<ActivityId> of = {})
    {
        m_facts = *m_office->store().readNow(u"ketua"_s, [&](Reader &reader) {
            return activities::paperFacts(reader, of.value_or(m_meeting));
        });
        return activityPaper(what, m_facts, *organization(), QDate(2026, 11, 20));
    }
    /// The words of its pages, as a reader of the file finds them.
    QString read(Paper what, std::optional<ActivityId> of = {})
    {
        return test::pdfText(Pages(compose(made(what, of), organization()->letterhead)).pdf());
    }

    std::unique_ptr<test::Office> m_office;
    ActivityId m_meeting;
    ActivityPaperFacts m_facts;
};

TANGGAP_TEST(TestActivityPapers)
#include "testactivitypapers.moc"
