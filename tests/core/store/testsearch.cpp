// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/reclassify.h"
#include "store/queue.h"
#include "store/search.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QRandomGenerator>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QStringList codes(test::Office &office, const QString &text)
{
    const auto found = office.store().readNow(u"semua"_s, [&](Reader &reader) {
        return queue::page(reader, {.text = text, .sort = QueueFilter::Sort::Code}, {}, 100);
    });
    if (!found)
        return {found.error().message + found.error().detail};
    QStringList list;
    for (const QueueEntry &entry : found->rows)
        list << entry.code.right(1);
    return list;
}

/// Ids that a plan finds, whatever planFor would choose.
QStringList byPlan(test::Office &office, search::Plan plan, const QString &text)
{
    const auto found = office.store().readNow(Store::System, [&](Reader &reader) -> Result<QStringList> {
        TRY_LET(Statement * rows, reader.db.run(u"SELECT code FROM ticket WHERE "_s +
                                                    search::condition(plan) + u" ORDER BY code"_s,
                                                {{":match"_L1, search::expressionFor(text)}}));
        QStringList list;
        while (rows->next())
            list << rows->value(0).toString().right(1);
        rows->finish();
        return list;
    });
    return found ? *found : QStringList{found.error().detail};
}

} // namespace

/// Finding tickets by words, and walking long lists page by page.
class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<test::Office>();
        const auto add = [&](const QString &title, const QString &description, const QString &reporter) {
            Report report = test::Office::report();
            report.title = title;
            report.description = description;
            report.reporter.name = reporter;
            report.systemName = u"Sistem "_s + title.left(3);
            return test::receive(*m_office, report);
        };
        add(u"Portal sekolah diganti peretas"_s, u"Beranda berubah"_s, u"Budi Contoh"_s);
        add(u"Serangan DDoS ke situs"_s, u"Lalu lintas naik \"sekolah\" penuh"_s, u"Citra Contoh"_s);
        add(u"Crème brûlée di formulir"_s, u"NEAR AND OR NOT (kurung) * bintang:"_s, u"Dédé"_s);
        const auto ref = add(u"Tautan judi"_s, u"Laman disusupi"_s, u"Eka Contoh"_s);
        MUST(m_office->as(u"semua"_s,
                          [&](Tx &tx) { return desk::addNote(tx, ref, u"Lihat catatan zebra"_s); }));
        MUST(m_office->as(u"semua"_s, [&](Tx &tx) {
            return desk::completeStep(tx, ref, {.step = u"catat"_s, .note = u"dicatat oleh cendrawasih"_s});
        }));
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &typed, const QStringList &found) {
            QTest::newRow(name) << typed << found;
        };
        row("word in title and description", u"sekolah"_s, {u"1"_s, u"2"_s});
        row("every word counts", u"sekolah peretas"_s, {u"1"_s});
        row("prefix of the last", u"per"_s, {u"1"_s});
        row("no prefix of the first", u"per sekolah"_s, {});
        row("capitals", u"DDOS"_s, {u"2"_s});
        row("diacritics away", u"creme brulee"_s, {u"3"_s});
        row("diacritics typed", u"brûlée"_s, {u"3"_s});
        row("decomposed", u"cre\u0300me"_s, {u"3"_s});
        row("reporter", u"eka"_s, {u"4"_s});
        row("note", u"zebra"_s, {u"4"_s});
        row("note of a step", u"cendrawasih"_s, {u"4"_s});
        row("system", u"sistem tau"_s, {u"4"_s});
        row("code", u"BKS-2026-0002"_s, {u"2"_s});
        row("quotes", u"\"sekolah\""_s, {u"1"_s, u"2"_s});
        row("unclosed quote", u"\"sekolah"_s, {u"1"_s, u"2"_s});
        row("operators are words", u"near and or not kurung"_s, {u"3"_s});
        row("OR is no syntax", u"zebra OR peretas"_s, {});
        row("column filter is no syntax", u"title:zebra"_s, {});
        row("caret star minus", u"^portal* -sekolah"_s, {u"1"_s});
        row("parentheses", u"(((portal"_s, {u"1"_s});
        row("damaged character with a quote", QString(QChar(0xD800)) + u"\" portal"_s, {u"1"_s});
        row("NUL", u"portal"_s + QChar(0) + u"\""_s, {u"1"_s});
        row("nothing to find filters nothing", u"\"*()"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        row("unknown", u"tidakada"_s, {});
    }

    void wordsAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QCOMPARE(codes(*m_office, typed), found);
        if (search::expressionFor(typed).isEmpty())
            return;
        QCOMPARE(byPlan(*m_office, search::Plan::MatchFirst, typed), found);
        QCOMPARE(byPlan(*m_office, search::Plan::ProbeInOrder, typed), found);
        QCOMPARE(byPlan(*m_office, search::Plan::WalkWithSet, typed), found);
    }

    void pagesCoverEveryRowOnce()
    {
        QRandomGenerator random(20261121);
        for (int i = 0; i < 60; ++i) {
            Report report = test::Office::report();
            report.title = u"Judul %1"_s.arg(random.bounded(5)); // many equal sort values
            report.systemClass =
                QStringList{u"strategis"_s, u"tinggi"_s, u"rendah"_s, u""_s}.at(random.bounded(4));
            if (random.bounded(3) == 0)
                m_office->clock.advance(1min);
            test::receive(*m_office, report);
        }
        const QList<QueueFilter::Sort> sorts{QueueFilter::Sort::Due,   QueueFilter::Sort::Received,
                                             QueueFilter::Sort::Code,  QueueFilter::Sort::Title,
                                             QueueFilter::Sort::Class, QueueFilter::Sort::Team,
                                             QueueFilter::Sort::Step};
        for (const QueueFilter::Sort sort : sorts) {
            for (const bool descending : {false, true}) {
                QSet<qint64> seen, touched;
                QList<qint64> order;
                std::optional<QueueCursor> next;
                do {
                    const auto page = m_office->store().readNow(u"semua"_s, [&](Reader &reader) {
                        return queue::page(reader, {.sort = sort, .descending = descending}, next, 7);
                    });
                    MUST(page);
                    for (const QueueEntry &entry : page->rows) {
                        QVERIFY2(!seen.contains(entry.id.value) || touched.contains(entry.id.value),
                                 "a row that did not move came twice");
                        seen.insert(entry.id.value);
                        order << entry.id.value;
                    }
                    next = page->next;
                    // Meanwhile somebody moves a row to another class: it may be met again or not.
                    const qint64 id = 1 + random.bounded(64);
                    const QString now = random.bounded(2) ? u"strategis"_s : u"rendah"_s;
                    const auto moved = m_office->as(u"semua"_s, [&](Tx &tx) {
                        return desk::reclassify(tx, {TicketId{id}, {}}, {.systemClass = now}, {});
                    });
                    if (moved)
                        touched.insert(id);
                } while (next);
                for (qint64 id = 1; id <= 64; ++id)
                    QVERIFY2(seen.contains(id) || touched.contains(id), "a row that did not move was missed");
            }
        }
        const auto all = m_office->store().readNow(u"semua"_s, [](Reader &r) { return queue::count(r, {}); });
        QCOMPARE(*all, 64);
    }

private:
    std::unique_ptr<test::Office> m_office;
};

TANGGAP_TEST(TestSearch)
#include "testsearch.moc"
