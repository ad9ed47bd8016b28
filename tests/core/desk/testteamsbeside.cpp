// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/teamsbeside.h"
#include "support/deskwork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The teams that stand beside the one that handles a ticket.
class TestTeamsBeside : public QObject
{
    Q_OBJECT

private slots:
    void theDecreeIsFollowedUntilTheOfficeChangesIt()
    {
        test::Office office;
        const auto ref = test::receive(office); // a defacement: applications
        QCOMPARE(test::view(office, ref)->supporters, QStringList{u"ppi"_s});
        QCOMPARE(test::view(office, ref)->announcers, QStringList{u"publikasi"_s});

        MUST(office.as(u"ketua"_s, [](Tx &tx) {
            return desk::setSupporters(tx, u"bekasi"_s, u"aplikasi"_s, {u"ppi"_s, u"infra"_s});
        }));
        MUST(office.as(u"ketua"_s, [](Tx &tx) { return desk::setAnnouncers(tx, u"bekasi"_s, {}); }));
        QCOMPARE(test::view(office, ref)->supporters, QStringList({u"ppi"_s, u"infra"_s}));
        QCOMPARE(test::view(office, ref)->announcers, QStringList()); // nobody is an answer, too
        const auto event = office.store().readNow(
            u"semua"_s, [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
        QCOMPARE(event->facts.value("name"_L1).toString(), u"announce/bekasi"_s);

        Report attack = test::Office::report();
        attack.type = u"DDOS"_s; // infrastructure: changed was another category
        QCOMPARE(test::view(office, test::receive(office, attack))->supporters, QStringList{u"ppi"_s});
        QCOMPARE(test::faults(office), QStringList());
    }

    void whatThereIsNotIsRefused()
    {
        test::Office office;
        const auto set = [&](const QString &login, const QString &category, const QStringList &teams) {
            return office.as(login,
                             [&](Tx &tx) { return desk::setSupporters(tx, u"bekasi"_s, category, teams); });
        };
        REFUSED(ErrorCode::Invalid, set(u"ketua"_s, u"entah"_s, {u"ppi"_s}));
        REFUSED(ErrorCode::Invalid, set(u"ketua"_s, u"aplikasi"_s, {u"ketua"_s})); // a group, and no team
        REFUSED(ErrorCode::Denied, set(u"helpdesk"_s, u"aplikasi"_s, {u"infra"_s}));
        REFUSED(ErrorCode::Denied, office.as(u"helpdesk"_s, [](Tx &tx) {
            return desk::setAnnouncers(tx, u"bekasi"_s, {u"ppi"_s});
        }));
        REFUSED(ErrorCode::Invalid, office.as(u"ketua"_s, [](Tx &tx) {
            return desk::setAnnouncers(tx, u"bekasi"_s, {u"entah"_s});
        }));
    }
};

TANGGAP_TEST(TestTeamsBeside)
#include "testteamsbeside.moc"
