// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paperdesk.h"
#include "desk/presence.h"
#include "document/facts.h"
#include "document/renderer.h"
#include "support/activitywork.h"
#include "support/pdftext.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// An internal memo is from the group of whoever writes it.
class TestMemos : public QObject
{
    Q_OBJECT

    static constexpr auto Memo = "nota_dinas"_L1;

    static desk::TicketRef underWay(test::Office &office)
    {
        const auto ticket = test::receive(office);
        test::walkTo(office, ticket, u"investigasi"_s);
        return ticket;
    }
    /// The words of the memo that somebody issues.
    static QString issuedBy(test::Office &office, const desk::TicketRef &ticket, const QString &login)
    {
        const auto issued =
            office.as(login, [&](Tx &tx) { return desk::issuePaper(tx, ticket, Memo, paperRenderer()); });
        if (!issued)
            return issued.error().message;
        const auto file = office.store().readNow(
            login, [&](Reader &reader) { return desk::issuedFile(reader, ticket.id, issued->id); });
        return file ? test::pdfText(*file) : file.error().message;
    }
    static PaperFacts seenBy(test::Office &office, const desk::TicketRef &ticket, const QString &login)
    {
        return office.store()
            .readNow(login, [&](Reader &reader) { return desk::readPaper(reader, ticket.id, Memo); })
            ->facts;
    }

private slots:
    void theCoordinatorOfTheWritersGroupSendsAndSignsIt_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("coordinator"); ///< role
        for (const char *group : {"ppi", "infra", "aplikasi", "publikasi"}) {
            const QString coordinator = QLatin1StringView(group) + u"_koordinator"_s;
            QTest::newRow(group) << coordinator << coordinator;
        }
        QTest::newRow("a member") << u"infra_anggota"_s << u"infra_koordinator"_s;
        QTest::newRow("the secretary") << u"sekretaris"_s << u"sekretaris"_s;
    }
    void theCoordinatorOfTheWritersGroupSendsAndSignsIt()
    {
        QFETCH(QString, login);
        QFETCH(QString, coordinator);
        test::Office office;
        const OrganizationPtr organization = test::organizationOf(office);
        const auto ticket = underWay(office);
        const QString text = issuedBy(office, ticket, login);
        const QString title = organization->signatoryOf(*organization->role(coordinator)).office.id;
        QCOMPARE(text.count(title), 2); // "Dari", and above the signature
        QVERIFY2(text.contains(u"Sample "_s + coordinator), qPrintable(text));     // below it
        QVERIFY2(text.contains(organization->head().office.id), qPrintable(text)); // "Yth."
        for (const QString &other : {u"ppi"_s, u"infra"_s, u"aplikasi"_s, u"publikasi"_s}) {
            const RoleSlot &role = *organization->role(other + u"_koordinator"_s);
            if (role.id != coordinator)
                QVERIFY2(!text.contains(organization->signatoryOf(role).office.id), qPrintable(text));
        }
        QCOMPARE(test::faults(office), QStringList());
    }

    void theHeadDoesNotWriteToThemselves()
    {
        test::Office office;
        const PaperFacts facts = seenBy(office, underWay(office), u"ketua"_s);
        QCOMPARE(facts.signingOffice, facts.organization.head().office.id);
        QCOMPARE(factsTree(facts).value("head"_L1)["office"_L1].toString(), QString());
    }

    void whoActsForTheCoordinatorSignsAsSuch()
    {
        test::Office office;
        const auto ticket = underWay(office);
        const PersonId secretary = test::personNamed(office, u"sekretaris"_s);
        Presence acting{.person = secretary,
                        .sort = Presence::Sort::Acting,
                        .begins = office.clock.now(),
                        .ends = office.clock.now() + 8h,
                        .role = u"aplikasi_koordinator"_s,
                        .manner = Presence::Manner::Plh};
        MUST(office.as(u"ketua"_s, [&](Tx &tx) { return desk::addPresence(tx, acting); }));
        const PaperFacts facts = seenBy(office, ticket, u"aplikasi_anggota"_s);
        QVERIFY2(facts.signingOffice.startsWith(u"Plh. Koordinator"_s), qPrintable(facts.signingOffice));
        QCOMPARE(facts.signer.id, secretary);
    }

    void whoWroteLastIsTheWriter()
    {
        test::Office office;
        const auto ticket = underWay(office);
        const auto write = [&](const QString &login, const QString &words) {
            return office.as(login, [&](Tx &tx) {
                return desk::draftPaper(tx, ticket, Memo, {{u"text"_s, words}});
            });
        };
        const auto groupOf = [&] { return test::view(office, ticket)->papers.constLast().group; };
        MUST(write(u"infra_koordinator"_s, u"Dari infrastruktur."_s));
        QCOMPARE(groupOf(), u"infra"_s);
        MUST(write(u"publikasi_koordinator"_s, u"Dari infrastruktur."_s)); // saved as it was
        QCOMPARE(groupOf(), u"infra"_s);
        // Whoever only issues it is not who wrote it.
        const QString first = issuedBy(office, ticket, u"sekretaris"_s);
        QVERIFY2(first.contains(u"Koordinator Tim Penanganan Insiden Infrastruktur"_s), qPrintable(first));
        MUST(write(u"publikasi_koordinator"_s, u"Dari publikasi."_s));
        QCOMPARE(groupOf(), u"publikasi"_s);
        const QString second = issuedBy(office, ticket, u"publikasi_koordinator"_s);
        QVERIFY2(second.contains(u"Koordinator Tim Publikasi"_s), qPrintable(second));
    }

    void papersOfBeforeCountForTheirTicketsTeam()
    {
        test::Office office;
        const auto ticket = underWay(office);
        issuedBy(office, ticket, u"publikasi_koordinator"_s);
        const QString team = test::view(office, ticket)->ticket.team;
        const auto count = [&](const QString &group) {
            return *office.store().readNow(u"semua"_s, [&](Reader &reader) {
                return paperlist::count(reader, {.kinds = {Memo}, .team = group});
            });
        };
        QVERIFY(team != "publikasi"_L1);
        QCOMPARE(count(u"publikasi"_s), 1);
        QCOMPARE(count(team), 0);
        test::tamper(office, u"UPDATE paper SET author_group = NULL WHERE kind = 'nota_dinas'"_s);
        QCOMPARE(count(u"publikasi"_s), 0);
        QCOMPARE(count(team), 1);
    }
};

TANGGAP_TEST(TestMemos)
#include "testmemos.moc"
