// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity/activity.h"
#include "procedure/procedurefile.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Replaces what stands at a JSON pointer; undefined removes it.
QJsonValue changed(const QJsonValue &root, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array[key.toInt()] = changed(array.at(key.toInt()), path, value);
        return array;
    }
    QJsonObject object = root.toObject();
    object.insert(key, changed(object.value(key), path, value));
    return object;
}

QByteArray with(const QByteArray &file, const QString &pointer, const QByteArray &value)
{
    const QJsonValue replacement = value.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                   : QJsonDocument::fromJson('[' + value + ']').array().at(0);
    const QJsonObject root = QJsonDocument::fromJson(file).object();
    return QJsonDocument(changed(root, pointer.split(u'/').mid(1), replacement).toObject()).toJson();
}

bool names(const QList<Finding> &findings, const QString &pointer)
{
    for (const Finding &finding : findings) {
        if (finding.pointer == pointer && !finding.message.isEmpty() && finding.file == "contoh.json"_L1)
            return true;
        qInfo() << finding.pointer << finding.message;
    }
    return false;
}

ActivityKind shipped(const QString &id)
{
    const auto read = readActivityKind(shippedActivityKind(id), id);
    return read.ok() ? *read.value : ActivityKind{};
}

} // namespace

/// Kinds of activity and places of duties as files; days that fall due.
class TestActivityKinds : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedKindIsSound_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedActivityKinds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyShippedKindIsSound()
    {
        QFETCH(QString, id);
        const auto read = readActivityKind(shippedActivityKind(id), id);
        for (const Finding &finding : read.findings)
            qWarning().noquote() << finding.pointer << finding.message;
        QVERIFY(read.ok());
        QCOMPARE(read.value->id, id);
        QVERIFY(!read.value->fields.isEmpty());
    }

    void thereIsAKindForEachSortOfWork()
    {
        for (const char *id : {"guidance",
                               "point_of_contact",
                               "resource",
                               "cooperation",
                               "plan",
                               "training",
                               "meeting",
                               "detection",
                               "audit",
                               "risk",
                               "artifact",
                               "hardening",
                               "network_document",
                               "ids_equipment",
                               "log_analysis",
                               "isp",
                               "content",
                               "backup_site",
                               "user_coordination",
                               "publication",
                               "agency_monitoring"})
            QVERIFY2(shippedActivityKinds().contains(QLatin1String(id)), id);
    }

    void faultsAreNamedAtTheirPlace_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *kind, const char *at, const char *value,
                            const char *pointer) {
            QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(at) << QByteArray(value)
                                << QString::fromLatin1(pointer);
        };
        row("no name", "risk", "/name", "", "/name");
        row("no translation", "risk", "/name/en", "", "/name/en");
        row("unknown type", "risk", "/fields/0/type", "\"blob\"", "/fields/0/type");
        row("unknown key", "risk", "/colour", "\"red\"", "/colour");
        row("two fields of one id", "risk", "/fields/1/id", "\"asset\"", "/fields/1/id");
        row("no state is done", "guidance", "/states/1/done", "false", "/states");
        row("choices missing", "guidance", "/fields/0/choices", "", "/fields/0/choices");
        row("columns missing", "audit", "/fields/2/columns", "", "/fields/2/columns");
        row("column without choices", "audit", "/fields/2/columns/1/choices", "",
            "/fields/2/columns/1/choices");
        row("two columns of one id", "plan", "/fields/1/columns/1/id", "\"target\"",
            "/fields/1/columns/1/id");
        row("forbids in no column", "audit", "/states/3/forbids", "{\"findings.mood\": [\"open\"]}",
            "/states/3/forbids/findings.mood");
        row("forbids no choice of a column", "audit", "/states/3/forbids", "{\"findings.state\": [\"lost\"]}",
            "/states/3/forbids/findings.state/0");
        row("need of no field", "training", "/states/1/needs/0", "\"guests\"", "/states/1/needs/0");
        row("after no state", "publication", "/states/1/after/0", "\"idea\"", "/states/1/after/0");
        row("due by no field", "guidance", "/due/by", "\"someday\"", "/due/by");
        row("due by a text", "guidance", "/due/by", "\"content\"", "/due/by");
        row("days by no number", "backup_site", "/due/repeat/days_by", "\"location\"", "/due/repeat/days_by");
        row("forbids no choice", "publication", "/states/2/forbids/tlp/0", "\"purple\"",
            "/states/2/forbids/tlp/0");
        row("matrix of no field", "risk", "/matrix/across", "\"luck\"", "/matrix/across");
        row("bands that fall", "risk", "/matrix/bands/1/from", "0", "/matrix/bands/1/from");
        row("derived by nothing", "guidance", "/fields/0/derived", "true", "/fields/0/derived");
    }
    void faultsAreNamedAtTheirPlace()
    {
        QFETCH(QString, kind);
        QFETCH(QString, at);
        QFETCH(QByteArray, value);
        QFETCH(QString, pointer);
        const auto read = readActivityKind(with(shippedActivityKind(kind), at, value), u"contoh.json"_s);
        QVERIFY(!read.ok());
        QVERIFY(names(read.findings, pointer));
    }

    void placesAreHeldAgainstKindsAndSteps_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *name, const char *at, const char *value, const char *pointer,
                            bool refused = true) {
            QTest::newRow(name) << QString::fromLatin1(at) << QByteArray(value)
                                << QString::fromLatin1(pointer) << refused;
        };
        // 0: I, an activity; 10: IV.a, a step; 9: III.h, papers.
        row("unknown kind", "/duties/0/place/activity", "\"juggling\"", "/duties/0/place/activity");
        row("unknown further kind", "/duties/0/place/also", "[\"juggling\"]", "/duties/0/place/also/0");
        row("preset of no field", "/duties/0/place/preset", "{\"x\":\"y\"}", "/duties/0/place/preset/x");
        row("unknown step", "/duties/10/place/step", "\"melamun\"", "/duties/10/place/step");
        row("unknown procedure", "/duties/10/place/procedure", "\"lain\"", "/duties/10/place/procedure");
        row("unknown team", "/duties/10/place/team", "\"regu\"", "/duties/10/place/team");
        row("unknown service", "/duties/0/place/service", "\"S99\"", "/duties/0/place/service");
        row("unknown paper", "/duties/9/place/papers/0", "\"puisi\"", "/duties/9/place/papers/0");
        row("unknown sort of place", "/duties/0/place/kind", "\"garden\"", "/duties/0/place/kind");
        row("no place", "/duties/0/place", "", "/duties/0/place", false);
    }
    void placesAreHeldAgainstKindsAndSteps()
    {
        QFETCH(QString, at);
        QFETCH(QByteArray, value);
        QFETCH(QString, pointer);
        QFETCH(bool, refused);
        const auto read =
            readOrganization(with(shippedOrganization(u"bekasi"_s), at, value), u"contoh.json"_s);
        QCOMPARE(!read.ok(), refused);
        QVERIFY(names(read.findings, pointer));
    }

    void whatADatabaseTookInStaysReadable()
    {
        const QByteArray file =
            with(shippedOrganization(u"bekasi"_s), u"/duties/10/place/step"_s, "\"langkah_lama\"");
        QVERIFY(!readOrganization(file, u"contoh.json"_s).ok());
        QVERIFY(readOrganization(file, u"contoh.json"_s, Checks::WithoutPlaces).ok());
    }

    void theTeamsRegistrationIsRenewedInTime()
    {
        const ActivityKind kind = shipped(u"team_registration"_s);
        Activity str;
        str.state = u"in_force"_s;
        str.doneDay = QDate(2026, 2, 1);
        const QDate due = dueDay(kind, str, {}, {});
        const QDate end = str.doneDay.addYears(3);
        QVERIFY2(due.daysTo(end) == 90 || due.daysTo(end) == 91, qPrintable(due.toString(Qt::ISODate)));
        str.followedBy = ActivityId{2}; // renewed
        QVERIFY(!dueDay(kind, str, {}, {}).isValid());
    }

    void daysFallDue()
    {
        const ActivityKind backup = shipped(u"backup_site"_s);
        Activity a{.kind = backup.id, .day = QDate(2026, 11, 20), .state = u"planned"_s};
        a.fields.insert(u"every_days"_s, u"7"_s);
        QCOMPARE(dueDay(backup, a, {}, {}), QDate(2026, 11, 20));
        a.state = u"done"_s;
        a.doneDay = QDate(2026, 11, 21);
        QCOMPARE(dueDay(backup, a, {}, {}), QDate(2026, 11, 28));
        const FollowUp open{.due = QDate(2026, 11, 23)}, done{.due = QDate(2026, 1, 1), .doneDay = a.doneDay};
        QCOMPARE(dueDay(backup, a, {open, done}, {}), QDate(2026, 11, 23));
        a.followedBy = ActivityId{9};
        QCOMPARE(dueDay(backup, a, {}, {}), QDate());
        a.withdrawn = u"Keliru"_s;
        QCOMPARE(dueDay(backup, a, {open}, {}), QDate());
        const ActivityKind cooperation = shipped(u"cooperation"_s);
        Activity pact{.day = QDate(2026, 1, 1), .until = QDate(2026, 12, 31), .state = u"active"_s};
        QCOMPARE(dueDay(cooperation, pact, {}, {}), QDate(2026, 12, 31)); // in force, and its end is watched
        pact.state = u"ended"_s;
        QCOMPARE(dueDay(cooperation, pact, {}, {}), QDate());
    }

    void theLevelOfARiskFollowsTheMatrix()
    {
        const ActivityKind risk = shipped(u"risk"_s);
        QCOMPARE(risk.matrix->levelOf(4), u"low"_s);
        QCOMPARE(risk.matrix->levelOf(5), u"medium"_s);
        QCOMPARE(risk.matrix->levelOf(14), u"high"_s);
        QCOMPARE(risk.matrix->levelOf(25), u"extreme"_s);
    }
};

TANGGAP_TEST(TestActivityKinds)
#include "testactivitykinds.moc"
