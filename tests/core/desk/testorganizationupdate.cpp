// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/newerdefinitions.h"
#include "desk/positions.h"
#include "procedure/organizationpatch.h"
#include "support/activitywork.h"
#include "support/olderorganization.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// An office's definitions beside those that a newer program brings, and its own kinds of activity.
class TestOrganizationUpdate : public QObject
{
    Q_OBJECT

    static desk::SetUp withoutPlaces()
    {
        desk::SetUp setUp = *desk::shippedSetUp(u"bekasi"_s);
        setUp.organization = test::organizationWithoutPlaces();
        return setUp;
    }
    static desk::OrganizationUpdate update(test::Office &office)
    {
        return *office.store().readNow(Store::System, [](Reader &reader) {
            return desk::organizationUpdate(reader.db, reader.definitions);
        });
    }
    static auto take(test::Office &office, const QString &login, int seen)
    {
        return office.as(login, [&](Tx &tx) { return desk::updateOrganization(tx, seen); });
    }

private slots:
    void changesAreNamedByTheirPlace()
    {
        const QByteArray before = R"({"$comment": "a", "id": "x", "hours": 1, "roles": [
            {"id": "satu", "title": {"id": "Satu", "en": "Satu"}}, {"id": "dua", "tags": ["a"]}]})";
        const QByteArray after = R"({"$comment": "b", "id": "x", "hours": 2, "roles": [
            {"id": "dua", "tags": ["a", "b"]}, {"id": "tiga", "title": {"id": "Tiga", "en": "Tiga"}}]})";
        QCOMPARE(changesBetween(before, before), QList<FileChange>());
        const QList<FileChange> expected{{u"/hours"_s, u"1"_s, u"2"_s},
                                         {u"/roles/satu"_s, u"Satu"_s, {}},
                                         {u"/roles/dua/tags"_s, u"a"_s, u"a, b"_s},
                                         {u"/roles/tiga"_s, {}, u"Tiga"_s}};
        QCOMPARE(changesBetween(before, after), expected);
        const QByteArray turned = R"({"list": [{"id": "b", "n": 1}, {"id": "a", "n": 1}]})";
        const QByteArray straight = R"({"list": [{"id": "a", "n": 1}, {"id": "b", "n": 1}]})";
        QCOMPARE(changesBetween(straight, turned).size(), 1); // an order is a change too
    }

    void anOrganizationWithoutPlacesIsBroughtUpToDate()
    {
        test::Office office(withoutPlaces());
        const Duty before = *test::organizationOf(office)->duty(u"III.b"_s);
        QCOMPARE(before.place.kind, DutyPlace::Kind::None);
        const QByteArray kind = "point_of_contact";
        REFUSED(ErrorCode::Invalid,
                test::record(office, u"ketua"_s,
                             test::entryOf(*test::kindOf(office, QString::fromLatin1(kind)), u"III.b"_s)));
        // What the office changed since stays.
        const OrganizationPtr kept = test::organizationOf(office);
        QList<Position> positions = kept->role(u"ketua"_s)->positions;
        positions[0].title = {u"Kepala Dinas Contoh"_s, u"Head of the Sample Office"_s};
        MUST(office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::setPositions(tx, u"ketua"_s, kept->role(u"ketua"_s)->positions, positions);
        }));
        const desk::OrganizationUpdate news = update(office);
        QCOMPARE(news.version, 2);
        int places = 0;
        for (const FileChange &one : news.changes) {
            QVERIFY2(one.where.startsWith(u"/duties/"_s), qPrintable(one.where)); // and nothing else
            places += one.where.endsWith(u"/place"_s) ? 1 : 0;
        }
        QCOMPARE(places, 44);
        // Nothing by itself; with permission, and what was looked at.
        QCOMPARE(test::organizationOf(office)->duty(u"III.b"_s)->place.kind, DutyPlace::Kind::None);
        REFUSED(ErrorCode::Denied, take(office, u"sekretaris"_s, news.version));
        REFUSED(ErrorCode::Conflict, take(office, u"ketua"_s, news.version - 1));
        MUST(take(office, u"ketua"_s, news.version));
        const OrganizationPtr now = test::organizationOf(office);
        QCOMPARE(now->duty(u"III.b"_s)->place.activity, u"point_of_contact"_s);
        QCOMPARE(now->letterhead, kept->letterhead);
        QCOMPARE(now->letterhead.city, u"Kota Contoh"_s);
        QCOMPARE(now->role(u"ketua"_s)->positions, positions);
        MUST(test::record(office, u"ketua"_s,
                          test::entryOf(*test::kindOf(office, u"point_of_contact"_s), u"III.b"_s)));
        QVERIFY(update(office).changes.isEmpty());
        REFUSED(ErrorCode::Invalid, take(office, u"ketua"_s, update(office).version));
        QCOMPARE(test::faults(office), QStringList());
    }

    void whatTheOfficeAddedStays()
    {
        QJsonObject file = QJsonDocument::fromJson(shippedOrganization(u"kukar"_s)).object();
        file.remove("activities"_L1);
        QJsonArray books = file["agenda_books"_L1].toArray();
        QJsonObject book = books.at(1).toObject();
        book.insert(u"unit"_s, u"CONTOH"_s);
        books.replace(1, book);
        file.insert(u"agenda_books"_s, books);
        QJsonArray roles = file["roles"_L1].toArray();
        QJsonObject own = roles.at(2).toObject();
        own.insert(u"id"_s, u"relawan"_s);
        roles << own;
        file.insert(u"roles"_s, roles);
        file.insert(u"name"_s, QJsonObject{{u"id"_s, u"Tim Contoh"_s}, {u"en"_s, u"Sample Team"_s}});
        const auto merged = broughtUpTo(shippedOrganization(u"kukar"_s), QJsonDocument(file).toJson());
        MUST(merged);
        const Organization now = *readOrganization(*merged, u"kukar"_s).value;
        QVERIFY(now.role(u"relawan"_s));
        QCOMPARE(now.agendaBooks.at(1).unit, u"CONTOH"_s);
        QCOMPARE(now.name.id, u"Tim Contoh"_s);
        QCOMPARE(now.keeps.size(), shippedActivityKinds().size());
        QCOMPARE(*broughtUpTo(shippedOrganization(u"kukar"_s), *merged), *merged);
    }

    void shippedOrganizationsAreUpToDate_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedOrganizations())
            QTest::newRow(qPrintable(id)) << id;
    }
    void shippedOrganizationsAreUpToDate()
    {
        QFETCH(QString, id);
        test::Office office(id);
        QCOMPARE(update(office).changes, QList<FileChange>());
        const auto newer = office.store().readNow(Store::System, [](Reader &reader) {
            return desk::newerDefinitions(reader.db, reader.definitions);
        });
        QVERIFY(newer && newer->isEmpty());
    }

    void newerProceduresAndKindsAreOfferedNeverTakenByThemselves()
    {
        using Sort = desk::NewerDefinition::Sort;
        desk::SetUp setUp = *desk::shippedSetUp(u"bekasi"_s);
        const QByteArray shipped = setUp.procedures.at(0);
        setUp.procedures[0] = test::earlierFile(shipped);
        setUp.activityKinds = {test::earlierFile(shippedActivityKind(u"meeting"_s))};
        test::Office office(setUp);
        const auto newer = [&] {
            return *office.store().readNow(Store::System, [](Reader &reader) {
                return desk::newerDefinitions(reader.db, reader.definitions);
            });
        };
        const auto takes = [&](const QString &login, Sort sort, const QString &id, int seen) {
            return office.as(login, [&](Tx &tx) { return desk::takeNewer(tx, sort, id, seen); });
        };
        const auto procedureName = [&] {
            return (*office.store().readNow(
                        Store::System,
                        [](Reader &reader) { return reader.definitions.procedure(u"bekasi"_s); }))
                ->name.id;
        };
        const auto before = test::receive(office);
        // The other kinds are not kept yet: they are the program's by themselves, and nothing is newer there.
        QCOMPARE(newer().size(), 2);
        QCOMPARE(newer().at(0).sort, Sort::Procedure);
        QCOMPARE(newer().at(0).id, u"bekasi"_s);
        QCOMPARE(newer().at(0).version, 1);
        QCOMPARE(newer().at(0).changes.size(), 1);
        QCOMPARE(newer().at(0).changes.constFirst().where, u"/name"_s);
        QCOMPARE(newer().at(1).sort, Sort::Activity);
        QCOMPARE(newer().at(1).id, u"meeting"_s);
        QCOMPARE(procedureName(), u"Nama lama"_s);

        REFUSED(ErrorCode::Denied, takes(u"sekretaris"_s, Sort::Procedure, u"bekasi"_s, 1));
        REFUSED(ErrorCode::Conflict, takes(u"ketua"_s, Sort::Procedure, u"bekasi"_s, 0));
        REFUSED(ErrorCode::NotFound, takes(u"ketua"_s, Sort::Activity, u"risk"_s, 0));
        MUST(takes(u"ketua"_s, Sort::Procedure, u"bekasi"_s, 1));
        MUST(takes(u"ketua"_s, Sort::Activity, u"meeting"_s, 1));
        QVERIFY(procedureName() != "Nama lama"_L1);
        QCOMPARE(test::kindOf(office, u"meeting"_s)->version, 2);
        QCOMPARE(test::view(office, before)->procedure->name.id, u"Nama lama"_s); // it keeps its version
        QVERIFY(newer().isEmpty());
        const auto last = office.store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
        QCOMPARE(last->kind, u"activity_kind.loaded"_s);
        // What an office has worked by and replaced with its own is not offered to it again.
        MUST(office.as(u"ketua"_s, [&](Tx &tx) {
            return desk::loadProcedure(tx, test::earlierFile(shipped).replace("Nama lama", "Nama sendiri"));
        }));
        QCOMPARE(procedureName(), u"Nama sendiri"_s);
        QVERIFY(newer().isEmpty());
        QCOMPARE(test::faults(office), QStringList());
    }

    void anOwnKindIsKeptByTheRolesThatAreNamed()
    {
        test::Office office(u"kukar"_s);
        const QByteArray file = test::ownKind();
        const auto load = [&](const QString &login, const QStringList &roles) {
            return office.as(login, [&](Tx &tx) -> Result<> {
                TRY(desk::loadActivityKind(tx, file));
                return desk::keepActivity(tx, u"patroli"_s, roles);
            });
        };
        REFUSED(ErrorCode::Denied, load(u"ttis_koordinator"_s, {u"ttis_anggota"_s}));
        REFUSED(ErrorCode::Invalid, load(u"kepala_dinas"_s, {}));
        REFUSED(ErrorCode::Invalid, load(u"kepala_dinas"_s, {u"raja"_s}));
        REFUSED(ErrorCode::Invalid, office.as(u"ttis_anggota"_s, [](Tx &tx) -> Result<> {
            TRY(desk::recordActivity(tx, {.kind = u"patroli"_s, .title = u"Patroli"_s}));
            return {};
        }));
        MUST(load(u"kepala_dinas"_s, {u"ttis_anggota"_s}));
        const ActivityKindPtr kind = test::kindOf(office, u"patroli"_s);
        QCOMPARE(kind->version, 1);
        const Duty *kept = test::organizationOf(office)->duty(u"patroli"_s);
        QVERIFY(kept && kept->isHeldBy(u"ttis_anggota"_s));
        MUST(test::record(office, u"ttis_anggota"_s, test::entryOf(*kind, {})));
        REFUSED(ErrorCode::Denied, test::record(office, u"kepala_dinas"_s, test::entryOf(*kind, {})));
        // Its keepers are changed, and the rest of the organization can be too.
        MUST(office.as(u"kepala_dinas"_s, [](Tx &tx) {
            return desk::keepActivity(tx, u"patroli"_s, {u"kepala_dinas"_s, u"ttis_anggota"_s});
        }));
        MUST(test::record(office, u"kepala_dinas"_s, test::entryOf(*kind, {})));
        const OrganizationPtr now = test::organizationOf(office);
        QCOMPARE(now->keeps.size(), shippedActivityKinds().size() + 1);
        MUST(office.as(u"kepala_dinas"_s, [&](Tx &tx) {
            return desk::setPositions(tx, u"ttis_anggota"_s, {}, {{{}, {u"Analis Contoh"_s, {}}}});
        }));
        QVERIFY(update(office).changes.isEmpty()); // the office's own is nothing that the program lacks
        QCOMPARE(test::faults(office), QStringList());
    }
};

TANGGAP_TEST(TestOrganizationUpdate)
#include "testorganizationupdate.moc"
