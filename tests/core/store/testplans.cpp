// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ownwork.h"
#include "store/queue.h"
#include "store/registerbook.h"
#include "support/office.h"
#include "support/testmain.h"

#include <sqlite3.h>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// How the engine goes about each statement of this connection that holds these words: a line a table. The
/// database keeps no statistics, so that the plan is the same for a hundred tickets and for a hundred
/// thousand.
QList<QStringList> plansOf(Connection &db, const QString &words)
{
    QList<QByteArray> statements;
    for (auto *one = sqlite3_next_stmt(db.handle(), nullptr); one;
         one = sqlite3_next_stmt(db.handle(), one)) {
        if (QString::fromUtf8(sqlite3_sql(one)).contains(words))
            statements << sqlite3_sql(one);
    }
    QList<QStringList> plans;
    for (const QByteArray &sql : statements) {
        sqlite3_stmt *explained = nullptr;
        sqlite3_prepare_v2(db.handle(), "EXPLAIN QUERY PLAN " + sql, -1, &explained, nullptr);
        QStringList lines;
        while (sqlite3_step(explained) == SQLITE_ROW)
            lines << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(explained, 3)));
        sqlite3_finalize(explained);
        plans << lines;
    }
    return plans;
}

} // namespace

/// What is asked often is answered from an index, whatever the size of the database.
class TestPlans : public QObject
{
    Q_OBJECT

private slots:
    void aPeriodOfARegisterIsARangeOfAnIndex_data()
    {
        QTest::addColumn<QString>("organization");
        for (const char *name : {"bekasi", "batang", "ciamis", "kukar"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aPeriodOfARegisterIsARangeOfAnIndex()
    {
        QFETCH(QString, organization);
        test::Office office(organization);
        const auto books =
            office.store().readNow(u"semua"_s, [](Reader &reader) { return registerbook::books(reader); });
        QVERIFY(books && !books->isEmpty());
        for (const RegisterBook &book : *books) {
            if (book.timeless)
                continue;
            const auto plans =
                office.store().readNow(u"semua"_s, [&](Reader &reader) -> Result<QList<QStringList>> {
                    TRY(registerbook::page(reader, {book.id, {2026, 11, 1}, {2026, 11, 30}}, {}, 10));
                    return plansOf(reader.db, u" AS line"_s);
                });
            QVERIFY(plans && !plans->isEmpty());
            for (const QString &line : plans->constLast()) {
                if (line.startsWith("SCAN line"_L1) || !line.startsWith("SCAN "_L1))
                    continue;
                QFAIL(qPrintable(book.id + u": "_s + line));
            }
        }
    }

    void aPageOfTheQueueComesInTheOrderOfAnIndex_data()
    {
        QTest::addColumn<QueueFilter>("filter");
        QTest::newRow("open by deadline") << QueueFilter{};
        QTest::newRow("open of a team") << QueueFilter{.team = u"ppi"_s};
        QTest::newRow("open of a person") << QueueFilter{.person = PersonId{1}};
        QTest::newRow("all, newest first") << QueueFilter{
            .state = QueueFilter::State::All, .sort = QueueFilter::Sort::Received, .descending = true};
        QTest::newRow("all by code") << QueueFilter{.state = QueueFilter::State::All,
                                                    .sort = QueueFilter::Sort::Code};
    }
    void aPageOfTheQueueComesInTheOrderOfAnIndex()
    {
        QFETCH(QueueFilter, filter);
        test::Office office;
        const auto plans =
            office.store().readNow(u"helpdesk"_s, [&](Reader &reader) -> Result<QList<QStringList>> {
                TRY(queue::page(reader, filter, std::nullopt, 50));
                return plansOf(reader.db, u"LEFT JOIN seen"_s);
            });
        QVERIFY(plans && plans->size() == 1);
        for (const QString &line : plans->constFirst())
            QVERIFY2(!line.contains("TEMP B-TREE"_L1), qPrintable(line));
    }

    void whatWaitsForSomebodyComesInTheOrderOfAnIndex()
    {
        test::Office office;
        const auto plans =
            office.store().readNow(u"ppi_anggota"_s, [&](Reader &reader) -> Result<QList<QStringList>> {
                TRY(ownwork::read(reader));
                return plansOf(reader.db, u"ticket_step passing"_s);
            });
        QVERIFY2(plans, qPrintable(plans ? QString() : plans.error().detail));
        QCOMPARE(plans->size(), 1);
        for (const QString &line : plans->constFirst()) {
            QVERIFY2(!line.contains("TEMP B-TREE"_L1), qPrintable(line));
            QVERIFY2(!line.startsWith("SCAN "_L1) || line.contains("INDEX"_L1), qPrintable(line));
        }
    }
};

TANGGAP_TEST(TestPlans)
#include "testplans.moc"
