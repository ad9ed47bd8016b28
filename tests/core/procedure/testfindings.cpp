// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/procedurefile.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A copy of `root` with the value at `path` replaced; removed when `value` is undefined, appended at "-".
QJsonValue changed(const QJsonValue &root, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        if (key == "-"_L1)
            array << value;
        else if (const auto item = changed(array.at(key.toInt()), path, value); item.isUndefined())
            array.removeAt(key.toInt());
        else
            array[key.toInt()] = item;
        return array;
    }
    QJsonObject object = root.toObject();
    object.insert(key, changed(object.value(key), path, value)); // inserting "undefined" removes
    return object;
}

QJsonValue fromText(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

/// Paths of every value below `value`.
QList<QStringList> paths(const QJsonValue &value, const QStringList &here = {})
{
    QList<QStringList> result;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        result << (here + QStringList{QString::number(i)})
               << paths(items.at(i), here + QStringList{QString::number(i)});
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        result << (here + QStringList{key}) << paths(object.value(key), here + QStringList{key});
    return result;
}

void row(const char *name, const char *path, const char *json, const char *pointer, const char *message)
{
    QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(json) << QString::fromLatin1(pointer)
                        << QString::fromLatin1(message);
}

void columns()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("message");
}

bool names(const QList<Finding> &findings, const QString &pointer, const QString &message)
{
    for (const Finding &finding : findings) {
        if (finding.pointer == pointer && finding.message.contains(message))
            return true;
        qInfo() << finding.pointer << finding.message;
    }
    return false;
}

} // namespace

/// One fault put into a good file: it is named at its place.
class TestFindings : public QObject
{
    Q_OBJECT

private:
    QJsonObject m_organizationFile;
    QJsonObject m_procedureFile;
    Organization m_organization;

private slots:
    void initTestCase()
    {
        m_organizationFile = QJsonDocument::fromJson(contentOf(u"organization/example.json"_s)).object();
        m_procedureFile =
            QJsonDocument::fromJson(contentOf(u"procedure/three_loops/procedure.json"_s)).object();
        const auto organization =
            readOrganization(contentOf(u"organization/example.json"_s), u"example.json"_s);
        QVERIFY(organization.findings.isEmpty());
        QVERIFY(organization.ok());
        m_organization = *organization.value;
        const auto procedure =
            readProcedure(QJsonDocument(m_procedureFile).toJson(), u"procedure.json"_s, &m_organization);
        QVERIFY(procedure.findings.isEmpty());
        QVERIFY(procedure.ok());
        QVERIFY(procedure.value->restrictedByDefault);
        QCOMPARE(procedure.value->clocks.at(1).lengths.value(u"ringan"_s).days, 1);
        QVERIFY(!procedure.value->clocks.at(1).pausable);
        QCOMPARE(m_organization.zone.id(), QByteArray("Asia/Makassar"));
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("empty") << QByteArray() << u"line 1, column 1"_s;
        QTest::newRow("comma") << QByteArray("{\n  \"id\": \"a\"\n  \"name\": 1\n}") << u"line 3, column 3"_s;
        QTest::newRow("utf8") << QByteArray("{\"id\": \"\xff\"}") << u"line 1, column 8"_s;
        QTest::newRow("list") << QByteArray("[]") << QString();
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') << QString();
        QTest::newRow("deep") << QByteArray(100000, '[') << u"line 1, column 1025"_s;
    }

    void unreadable()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto procedure = readProcedure(json, u"bad.json"_s);
        QVERIFY(!procedure.ok());
        QCOMPARE(procedure.findings.size(), 1);
        QCOMPARE(procedure.findings.first().pointer, pointer);
        QCOMPARE(procedure.findings.first().file, u"bad.json"_s);
        QVERIFY(!readOrganization(json, u"bad.json"_s).ok());
    }

    void procedure_data()
    {
        columns();
        row("wrong type", "steps/0/number", "1", "/steps/0/number", "type");
        row("missing key", "steps/2/actors", "", "/steps/2/actors", "missing");
        row("unknown key", "steps/2/actor", "\"tim\"", "/steps/2/actor", "not known");
        row("missing translation", "steps/3/text/en", "", "/steps/3/text/en",
            "translation is missing: English");
        row("empty translation", "flow_roles/1/name/id", "\"\"", "/flow_roles/1/name/id",
            "translation is missing: Indonesian");
        row("bad id", "steps/1/id", "\"Step 1\"", "/steps/1/id", "form");
        row("unknown act", "steps/1/act", "\"fly\"", "/steps/1/act", "none of the values");
        row("no steps", "steps", "[]", "/steps", "too few");
        row("duplicate id", "steps/2/id", "\"verifikasi\"", "/steps/2/id", "used twice");
        row("duplicate number", "steps/2/number", "\"2\"", "/steps/2/number", "used twice");
        row("duplicate outcome", "steps/3/outcomes/1/id", "\"benar\"", "/steps/3/outcomes/1/id",
            "used twice");
        row("unknown flow role", "steps/2/actors/0", "\"tamu\"", "/steps/2/actors/0", "no role \"tamu\"");
        row("unknown role", "flow_roles/4/roles/0", "\"raja\"", "/flow_roles/4/roles/0", "no role \"raja\"");
        row("nobody holds it", "flow_roles/4/roles", "[]", "/flow_roles/4/roles", "Nobody");
        row("unknown team", "categories/1/team", "\"pimpinan\"", "/categories/1/team", "no team");
        row("unknown announcer", "announcers/0", "\"pers\"", "/announcers/0", "no team");
        row("unknown type", "categories/0/types/0", "\"MAGIC\"", "/categories/0/types/0", "no incident type");
        row("type twice", "categories/1/types/0", "\"SPAM\"", "/categories/1/types/0", "two categories");
        row("unknown default category", "default_category", "\"lain\"", "/default_category", "no category");
        row("unknown step", "steps/2/outcomes/0/leads_to/0", "\"entah\"", "/steps/2/outcomes/0/leads_to/0",
            "no step");
        row("unreachable step", "steps/5/outcomes/0/leads_to", "[]", "/steps/6", "No way leads");
        row("dead end", "steps/2/outcomes/0/leads_to", "[]", "/steps/2/outcomes/0/leads_to", "Dead end");
        row("no outcome", "steps/2/outcomes", "[]", "/steps/2/outcomes", "Dead end");
        row("endless loop", "steps/3/outcomes/0/leads_to/0", "\"analisis\"", "/steps/2", "Endless loop");
        row("loop on itself", "steps/6/outcomes/0/leads_to", "[\"publikasi\"]", "/steps/6", "Endless loop");
        row("after closing, unmarked", "steps/6/after_closing", "false", "/steps/5/outcomes/0/leads_to/0",
            "follows the closing");
        row("marked, nothing closes", "steps/4/after_closing", "true", "/steps/3/outcomes/0/leads_to/0",
            "nothing closes");
        row("no recorder", "flow_roles/3/recorded_by", "", "/steps/4/actors", "recorded_by");
        row("no recorder in a loop", "flow_roles/0/recorded_by", "", "/steps/0/actors", "recorded_by");
        row("recorder outside", "flow_roles/0/recorded_by", "\"pemilik\"", "/flow_roles/0/recorded_by",
            "no role of the team");
        row("unnamed outcome", "steps/3/outcomes/1/name", "", "/steps/3/outcomes/1/name", "needs a name");
        row("receipt with a choice", "steps/0/outcomes/-",
            R"({"id":"b","name":{"id":"b","en":"b"},"action":{"id":"b","en":"b"},"leads_to":["verifikasi"]})",
            "/steps/0/outcomes", "complete at receipt");
        row("unknown text field", "steps/2/requirements/0/subject", "\"puisi\"",
            "/steps/2/requirements/0/subject", "no text field");
        row("unknown paper", "steps/3/requirements/0/subject", "\"koran\"", "/steps/3/requirements/0/subject",
            "no paper");
        row("paper without state", "steps/3/requirements/0/state", "", "/steps/3/requirements/0/state",
            "state");
        row("subject for nothing", "steps/1/requirements/1/subject", "\"hasil\"",
            "/steps/1/requirements/1/subject", "Only a text");
        row("unknown drafted paper", "steps/6/outcomes/0/papers/0", "\"koran\"",
            "/steps/6/outcomes/0/papers/0", "no paper");
        row("unknown book", "papers/0/book", "\"dongeng\"", "/papers/0/book", "no agenda book");
        row("unknown signatory", "papers/0/signatory", "\"siapa\"", "/papers/0/signatory", "no signatory");
        row("unknown paper actor", "papers/0/actors/1", "\"siapa\"", "/papers/0/actors/1", "no role");
        row("bad time standard", "steps/1/time_standard", "\"3 hours\"", "/steps/1/time_standard",
            "length of time");
        row("bad date", "head/issued", "\"2026-02-30\"", "/head/issued", "date");
        row("code without year", "code_pattern", "\"CTH-{serial}\"", "/code_pattern", "{year}");
        row("code placeholder", "code_pattern", "\"{year}-{serial}-{moon}\"", "/code_pattern", "{moon}");
        row("code brace", "code_pattern", "\"{year}-{serial}-{\"", "/code_pattern", "placeholder");
        row("clock without stop", "clocks/0/stops", "[]", "/clocks/0/stops", "never stops");
        row("clock runs past an end", "clocks/0/stops",
            R"([{"on":"outcome","step":"verifikasi","outcome":"sah"}])", "/clocks/0/stops",
            "never stops on a way that ends at step 2");
        row("clock, unknown step", "clocks/0/starts/step", "\"entah\"", "/clocks/0/starts/step", "no step");
        row("clock, unknown outcome", "clocks/1/starts/outcome", "\"entah\"", "/clocks/1/starts/outcome",
            "no outcome");
        row("clock, unknown class", "clocks/1/lengths/sedang", "\"PT1H\"", "/clocks/1/lengths/sedang",
            "no class");
        row("clock, class left out", "clocks/1/lengths/ringan", "", "/clocks/1/lengths", "no length");
        row("clock without length", "clocks/0/length", "", "/clocks/0", "no length");
        row("law, unknown severity", "clocks/2/when/severity", "\"sedang\"", "/clocks/2/when/severity",
            "no severity");
        row("law, unknown fact", "clocks/2/when/fact", "\"moon\"", "/clocks/2/when/fact",
            "none of the values");
        row("law, unknown paper", "clocks/2/stops/0/paper", "\"koran\"", "/clocks/2/stops/0/paper",
            "no paper");
        row("law without stop", "clocks/2/stops", "[]", "/clocks/2/stops", "never stops");
        row("law that starts in the flow", "clocks/2/starts/on", "\"received\"", "/clocks/2/starts",
            "starts at discovery");
        row("law that stops in the flow", "clocks/2/stops/0", R"({"on":"step_completed","step":"uji"})",
            "/clocks/2/stops/0", "stops with a sent paper");
        row("no law, but a paper", "clocks/0/stops/0", R"({"on":"paper_sent","paper":"laporan"})",
            "/clocks/0/stops/0", "stops with a sent paper");
        row("no law, but discovery", "clocks/2/when", "", "/clocks/2/starts", "starts at discovery");
        row("clock of no length", "clocks/0/length", "\"PT0S\"", "/clocks/0/length", "length of time");
    }

    void procedure()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        QFETCH(QString, message);
        const QJsonValue value = json.isEmpty() ? QJsonValue(QJsonValue::Undefined) : fromText(json);
        const QJsonObject file = changed(m_procedureFile, path.split(u'/'), value).toObject();
        const auto reading =
            readProcedure(QJsonDocument(file).toJson(), u"procedure.json"_s, &m_organization);
        QVERIFY(!reading.ok());
        QVERIFY(names(reading.findings, pointer, message));
    }

    void organization_data()
    {
        columns();
        row("wrong type", "groups/1/team", "\"yes\"", "/groups/1/team", "type");
        row("missing translation", "duties/0/text/id", "", "/duties/0/text/id",
            "translation is missing: Indonesian");
        row("duplicate role", "roles/1/id", "\"kepala\"", "/roles/1/id", "used twice");
        row("duplicate position", "roles/1/positions/0/id", "\"kadis\"", "/roles/1/positions/0/id",
            "used twice");
        row("unknown group", "roles/0/group", "\"entah\"", "/roles/0/group", "no group");
        row("unknown capability", "roles/0/capabilities/0", "\"fly\"", "/roles/0/capabilities/0",
            "no capability");
        row("unknown role of a duty", "duties/0/role", "\"raja\"", "/duties/0/role", "no role");
        row("unknown service of incidents", "incident_service", "\"S0\"", "/incident_service", "no service");
        row("unknown role of a signatory", "signatories/0/role", "\"raja\"", "/signatories/0/role",
            "no role");
        row("empty group", "groups/-",
            R"({"id":"kosong","number":"III","name":{"id":"K","en":"E"},"short_name":{"id":"K","en":"E"}})",
            "/groups/2", "No role belongs");
        row("unknown zone", "zone", "\"Asia/Atlantis\"", "/zone", "no time zone");
        row("bad hours", "calendar/hours/monday/0", "\"12:00-08:00\"", "/calendar/hours/monday/0",
            "range of hours");
        row("overlap", "calendar/hours/monday/1", "\"11:00-16:00\"", "/calendar/hours/monday/1", "overlap");
        row("unknown holidays", "calendar/holiday_years/0", "\"id-1926\"", "/calendar/holiday_years/0",
            "no holiday calendar");
        row("bad holiday", "calendar/holidays/0/date", "\"2026-13-01\"", "/calendar/holidays/0/date", "date");
        row("period backwards", "calendar/special_hours/0/until", "\"2026-01-01\"",
            "/calendar/special_hours/0/until", "ends before");
        row("pattern placeholder", "agenda_books/0/pattern", "\"{serial}/{moon}\"", "/agenda_books/0/pattern",
            "{moon}");
        row("pattern without serial", "agenda_books/0/pattern", "\"{year}\"", "/agenda_books/0/pattern",
            "{serial}");
    }

    void organization()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        QFETCH(QString, message);
        const QJsonValue value = json.isEmpty() ? QJsonValue(QJsonValue::Undefined) : fromText(json);
        const QJsonObject file = changed(m_organizationFile, path.split(u'/'), value).toObject();
        const auto reading = readOrganization(QJsonDocument(file).toJson(), u"organization.json"_s);
        QVERIFY(!reading.ok());
        QVERIFY(names(reading.findings, pointer, message));
    }

    void clockThatNeverStarts()
    {
        QJsonValue file = changed(m_procedureFile, {u"steps"_s, u"5"_s, u"outcomes"_s, u"0"_s, u"leads_to"_s},
                                  QJsonArray());
        file = changed(file, {u"clocks"_s, u"0"_s, u"starts"_s},
                       QJsonObject{{u"on"_s, u"step_opened"_s}, {u"step"_s, u"publikasi"_s}});
        const auto reading = readProcedure(QJsonDocument(file.toObject()).toJson(), u"procedure.json"_s);
        QVERIFY(names(reading.findings, u"/clocks/0/starts"_s, u"never starts"_s));
    }

    void anIdOfAMillionCharactersIsRefusedQuietly()
    {
        const QJsonValue file =
            changed(m_procedureFile, {u"steps"_s, u"1"_s, u"id"_s}, QString(1'000'000, u'a'));
        const auto reading = readProcedure(QJsonDocument(file.toObject()).toJson(), u"procedure.json"_s);
        QCOMPARE(reading.findings.size(), 1);
        QCOMPARE(reading.findings.first().pointer, u"/steps/1/id"_s);
    }

    void anyValueMayBeOfAnotherKind()
    {
        const QJsonValue others[] = {QJsonValue::Null,
                                     true,
                                     -1.5,
                                     u"{{x}} \u202e"_s,
                                     QJsonArray{QJsonArray()},
                                     QJsonObject{{u"id"_s, 1}},
                                     QJsonValue::Undefined};
        size_t next = 0;
        const QList<QStringList> places = paths(m_procedureFile);
        QVERIFY(places.size() > 300);
        for (const QStringList &place : places) {
            const QJsonObject file =
                changed(m_procedureFile, place, others[next++ % std::size(others)]).toObject();
            const auto reading =
                readProcedure(QJsonDocument(file).toJson(), u"procedure.json"_s, &m_organization);
            QVERIFY(reading.ok() || !reading.findings.isEmpty());
        }
        for (const QStringList &place : paths(m_organizationFile)) {
            const QJsonObject file =
                changed(m_organizationFile, place, others[next++ % std::size(others)]).toObject();
            const auto reading = readOrganization(QJsonDocument(file).toJson(), u"organization.json"_s);
            QVERIFY(reading.ok() || !reading.findings.isEmpty());
        }
    }

    void aTrapIsNamedOnceAndNotWhatLeadsIntoIt()
    {
        const QJsonValue file =
            changed(m_procedureFile, {u"steps"_s, u"6"_s, u"outcomes"_s, u"0"_s, u"leads_to"_s},
                    QJsonArray{u"publikasi"_s});
        const auto reading = readProcedure(QJsonDocument(file.toObject()).toJson(), u"procedure.json"_s);
        QCOMPARE(reading.findings.size(), 1);
        QCOMPARE(reading.findings.first().pointer, u"/steps/6"_s);
    }

    void withoutAnOrganizationItsRolesAreNotJudged()
    {
        const QJsonObject file =
            changed(m_procedureFile, {u"flow_roles"_s, u"4"_s, u"roles"_s, u"0"_s}, u"raja"_s).toObject();
        QVERIFY(readProcedure(QJsonDocument(file).toJson(), u"procedure.json"_s).ok());
        QVERIFY(!readProcedure(QJsonDocument(file).toJson(), u"procedure.json"_s, &m_organization).ok());
    }
};

TANGGAP_TEST(TestFindings)
#include "testfindings.moc"
