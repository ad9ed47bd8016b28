// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/procedurefile.h"
#include "procedure/progress.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString dataFolder = QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/procedure/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the desk does with a move, in memory: completes the record and opens the next ones.
class Walk
{
public:
    explicit Walk(const Procedure &procedure)
        : m_procedure(procedure)
    {
        open(procedure.steps.first().id);
    }

    Result<> complete(const QString &step, const QString &outcome)
    {
        TRY_LET(const Move move, moveAfter(m_procedure, m_records, step, outcome));
        for (StepRecord &record : m_records) {
            if (record.step == m_procedure.step(step)->id && !record.completed)
                record.completed = Instant{};
        }
        for (const QString &next : move.opens)
            open(next);
        m_closed = m_closed || move.closes;
        return {};
    }

    QJsonObject state() const
    {
        const Progress progress = progressOf(m_procedure, m_records, m_closed);
        QJsonArray open;
        QJsonArray actors;
        QJsonArray ahead;
        for (const OpenStep &one : progress.open) {
            open << u"%1 %2"_s.arg(one.step->id).arg(one.pass);
            for (const QString &actor : one.actors)
                actors << actor;
        }
        for (const Step *step : progress.ahead)
            ahead << step->id;
        return {{u"open"_s, open},
                {u"actors"_s, actors},
                {u"ahead"_s, ahead},
                {u"closed"_s, progress.closed},
                {u"finished"_s, progress.finished}};
    }

private:
    void open(const QString &step)
    {
        StepRecord record;
        record.step = step;
        for (const StepRecord &earlier : m_records)
            record.pass += earlier.step == step;
        m_records << record;
    }

    const Procedure &m_procedure;
    QList<StepRecord> m_records;
    bool m_closed = false;
};

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void golden_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : QDir(dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qUtf8Printable(name)) << dataFolder + name + u'/';
    }

    void golden()
    {
        QFETCH(QString, folder);
        const QJsonObject story = QJsonDocument::fromJson(contentOf(folder + u"events.json"_s)).object();
        const QString shipped = story.value("shipped"_L1).toString();
        const auto reading = readProcedure(
            shipped.isEmpty() ? contentOf(folder + u"procedure.json"_s) : shippedProcedure(shipped), folder);
        QVERIFY2(reading.ok(),
                 reading.findings.isEmpty() ? "" : qPrintable(reading.findings.first().message));
        const QJsonArray events = story.value("events"_L1).toArray();
        const QJsonArray expected = QJsonDocument::fromJson(contentOf(folder + u"expected.json"_s)).array();
        QCOMPARE(events.size(), expected.size());
        QVERIFY(!events.isEmpty());

        Walk walk(*reading.value);
        for (qsizetype i = 0; i < events.size(); ++i) {
            const QJsonObject event = events.at(i).toObject();
            const auto done =
                walk.complete(event.value("complete"_L1).toString(), event.value("outcome"_L1).toString());
            const QJsonObject wanted = expected.at(i).toObject();
            const QByteArray where =
                QByteArray::number(i) + ": " + QJsonDocument(walk.state()).toJson(QJsonDocument::Compact);
            if (wanted.contains("error"_L1)) {
                QVERIFY2(!done, where);
                QVERIFY2(done.error().message.contains(wanted.value("error"_L1).toString()),
                         qPrintable(done.error().message));
            } else {
                QVERIFY2(done, where);
                QVERIFY2(walk.state() == wanted, where);
            }
        }
    }

    void aTicketWithoutRecordsStandsAtTheFirstStep()
    {
        const auto bekasi = readProcedure(shippedProcedure(u"bekasi"_s), u"bekasi"_s);
        QVERIFY(bekasi.ok());
        const Progress progress = progressOf(*bekasi.value, {}, false);
        QCOMPARE(progress.open.size(), 1);
        QCOMPARE(progress.open.first().step->id, u"laporan"_s);
        QCOMPARE(progress.ahead.size(), 8);
        QCOMPARE(moveAfter(*bekasi.value, {}, u"laporan"_s, {})->opens, QStringList{u"catat"_s});
        QCOMPARE(moveAfter(*bekasi.value, {}, u"terbang"_s, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(moveAfter(*bekasi.value, {}, u"catat"_s, {}).error().code, ErrorCode::Invalid);
    }

    void rolesThatHoldAFlowRole()
    {
        const auto organization = readOrganization(shippedOrganization(u"bekasi"_s), u"bekasi"_s);
        const auto procedure = readProcedure(shippedProcedure(u"bekasi"_s), u"bekasi"_s);
        QVERIFY(organization.ok() && procedure.ok());
        const auto roles = [&](const QString &flowRole, const QString &team = {},
                               const QHash<QString, QStringList> &overrides = {}) {
            return rolesFor(*procedure.value, *organization.value, flowRole, overrides, team);
        };
        QCOMPARE(roles(u"helpdesk"_s),
                 (QStringList{u"ppi_koordinator"_s, u"ppi_anggota"_s, u"sekretaris"_s}));
        QCOMPARE(roles(u"helpdesk"_s, {}, {{u"helpdesk"_s, {u"agen_opd"_s}}}), QStringList{u"agen_opd"_s});
        QCOMPARE(roles(u"tim_kategori"_s, u"infra"_s),
                 (QStringList{u"infra_koordinator"_s, u"infra_anggota"_s}));
        QCOMPARE(roles(u"tim_kategori"_s), QStringList{});
        QCOMPARE(roles(u"pengguna_layanan"_s), QStringList{});
        QCOMPARE(roles(u"ketua"_s), QStringList{u"ketua"_s});
        QCOMPARE(roles(u"nobody"_s), QStringList{});
    }
};

TANGGAP_TEST(TestProgress)
#include "testprogress.moc"
