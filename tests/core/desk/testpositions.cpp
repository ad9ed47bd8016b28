// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/positions.h"
#include "desk/register.h"
#include "store/people.h"
#include "store/settings.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The positions of a role slot, changed by the office.
class TestPositions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<test::Office>(); }
    void cleanup() { m_office.reset(); }

    void addsRenamesAndRemoves()
    {
        const QList<Position> before = positions();
        QVERIFY(before.size() >= 2);
        const Organization old = *organization();
        QList<Position> wanted{Position{before.at(0).id, {u"Kepala Dinas Digital"_s, u"Head of Digital"_s}},
                               Position{{}, {u" Sekretaris  Dinas "_s, {}}}};
        for (qsizetype i = 2; i < before.size(); ++i)
            wanted << before.at(i);
        leave(before.at(1));
        const auto version = set(before, wanted);
        MUST(version);
        QCOMPARE(*version, 2);
        const QList<Position> after = positions();
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.at(0), wanted.at(0));
        QCOMPARE(after.at(1).title, (Localized{u"Sekretaris Dinas"_s, u"Sekretaris Dinas"_s}));
        QVERIFY(after.at(1).id.startsWith(Role + u"_sekretaris_dinas"_s));
        // Nothing else of the organization has changed.
        Organization rest = *organization();
        for (RoleSlot &role : rest.roles) {
            if (role.id == Role)
                role.positions = before;
        }
        QVERIFY(rest == old);
        const auto events = m_office->store().readNow(
            Store::System, [](Reader &reader) { return journal::read(reader.db, u"organization"_s); });
        QCOMPARE(events->constLast().kind, u"positions.changed"_s);
        QCOMPARE(events->constLast().facts.value(u"added"_s).toString(), u"Sekretaris Dinas"_s);
        QCOMPARE(events->constLast().facts.value(u"renamed"_s).toString(), u"Kepala Dinas Digital"_s);
        QCOMPARE(events->constLast().facts.value(u"removed"_s).toString(), before.at(1).title.id);
        QCOMPARE(test::faults(*m_office), QStringList());
    }

    void whoSitsThereIsTakenAlong()
    {
        const QList<Position> before = positions();
        QList<Position> wanted = before;
        wanted[0].title = {u"Nama Baru"_s, u"New Name"_s};
        const PersonId sitting = sitIn(before.at(0));
        MUST(set(before, wanted));
        const auto person = m_office->store().readNow(
            Store::System, [&](Reader &reader) { return people::person(reader.db, sitting); });
        QCOMPARE(person->position, u"Nama Baru"_s);
        QCOMPARE(test::faults(*m_office), QStringList());
        // A better translation changes nobody's office.
        QList<Position> better = wanted;
        better[0].title.en = u"Fresh Name"_s;
        const qint64 version = person->version;
        MUST(set(wanted, better));
        const auto same = m_office->store().readNow(
            Store::System, [&](Reader &reader) { return people::person(reader.db, sitting); });
        QCOMPARE(same->version, version);
    }

    void nobodyLosesTheirSeat()
    {
        const QList<Position> before = positions();
        sitIn(before.at(0));
        const auto refused = set(before, before.mid(1));
        REFUSED(ErrorCode::Invalid, refused);
        QVERIFY(refused.error().message.contains(u"Orang Contoh"_s));
        QCOMPARE(positions(), before);
    }

    void somebodyElsesChangeIsNotLost()
    {
        const QList<Position> before = positions();
        QList<Position> first = before;
        first << Position{{}, {u"Pertama"_s, u"First"_s}};
        MUST(set(before, first));
        QList<Position> second = before;
        second << Position{{}, {u"Kedua"_s, u"Second"_s}};
        const auto refused = set(before, second);
        REFUSED(ErrorCode::Conflict, refused);
        QVERIFY(refused.error().message.contains(u"Pertama"_s));
        QCOMPARE(positions().size(), before.size() + 1);
    }

    void whatMakesNoSenseIsRefused()
    {
        const QList<Position> before = positions();
        const auto with = [&](const Position &more) {
            QList<Position> wanted = before;
            return wanted << more;
        };
        REFUSED(ErrorCode::Invalid, set(before, with({{}, {u"  "_s, {}}})));
        REFUSED(ErrorCode::Invalid, set(before, with({{}, before.at(0).title})));
        REFUSED(ErrorCode::Invalid, set(before, with({u"entah"_s, {u"Entah"_s, {}}})));
        REFUSED(ErrorCode::Invalid, set(before, with(before.at(0))));
        REFUSED(ErrorCode::Invalid,
                m_office->as(u"ketua"_s, [&](Tx &tx) { return desk::setPositions(tx, u"entah"_s, {}, {}); }));
        REFUSED(ErrorCode::Denied, m_office->as(u"ppi_anggota"_s, [&](Tx &tx) {
            return desk::setPositions(tx, Role, before, before);
        }));
        // The same again is no new version.
        QCOMPARE(*set(before, before), 1);
    }

    void twoNewOnesHaveTwoIds()
    {
        const QList<Position> before = positions();
        QList<Position> wanted = before;
        wanted << Position{{}, {u"Kepala Seksi A/B"_s, {}}} << Position{{}, {u"Kepala Seksi A B"_s, {}}};
        MUST(set(before, wanted));
        const QList<Position> after = positions();
        QVERIFY(after.at(after.size() - 1).id != after.at(after.size() - 2).id);
    }

private:
    static inline const QString Role = QStringLiteral("ppi_anggota");

    OrganizationPtr organization()
    {
        return *m_office->store().readNow(Store::System,
                                          [](Reader &reader) { return reader.definitions.organization(); });
    }
    QList<Position> positions() { return organization()->role(Role)->positions; }

    Result<int> set(const QList<Position> &seen, const QList<Position> &wanted)
    {
        return m_office->as(u"ketua"_s, [&](Tx &tx) { return desk::setPositions(tx, Role, seen, wanted); });
    }

    PersonId sitIn(const Position &position)
    {
        const auto id = m_office->as(u"semua"_s, [&](Tx &tx) {
            return desk::savePerson(
                tx, {.name = u"Orang Contoh"_s, .position = position.title.id.toUpper(), .roles = {Role}});
        });
        return id ? *id : PersonId{};
    }

    /// The drill's own people leave the office.
    void leave(const Position &position)
    {
        const auto all =
            m_office->store().readNow(Store::System, [](Reader &reader) { return people::all(reader.db); });
        for (Person person : desk::sittingIn(position, Role, *all)) {
            person.position = u"Lain"_s;
            const auto moved = m_office->as(u"semua"_s, [&](Tx &tx) { return desk::savePerson(tx, person); });
            if (!moved)
                qFatal("%s", qPrintable(moved.error().message));
        }
    }

    std::unique_ptr<test::Office> m_office;
};

TANGGAP_TEST(TestPositions)
#include "testpositions.moc"
