// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/queue.h"
#include "support/office.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestSimilar : public QObject
{
    Q_OBJECT

    test::Office m_office;

    void receive(const QString &title, const QString &system)
    {
        Report report = test::Office::report();
        report.title = title;
        report.description = u"Uraian"_s;
        report.systemName = system;
        report.agency.clear();
        const auto received =
            m_office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::receiveReport(tx, report); });
        QVERIFY2(received, received ? "" : qPrintable(received.error().message));
        m_office.clock.advance(std::chrono::minutes(1));
    }

    QStringList like(const QString &title, const QString &system = {})
    {
        const auto found = m_office.store().readNow(
            u"helpdesk"_s, [&](Reader &reader) { return queue::similar(reader, title, system, 3); });
        QStringList titles;
        for (const QueueEntry &entry : found.value_or(QList<QueueEntry>()))
            titles << entry.title;
        return titles;
    }

private slots:
    void initTestCase()
    {
        receive(u"Halaman portal sekolah diganti peretas"_s, u"Portal PPDB"_s);
        receive(u"Portal kepegawaian tidak dapat dibuka"_s, u"Simpeg"_s);
        receive(u"Sisipan tautan judi daring"_s, u"Berita Kota"_s);
    }

    void wordsInCommonCount()
    {
        QCOMPARE(like(u"Portal sekolah diganti orang"_s).first(),
                 u"Halaman portal sekolah diganti peretas"_s);
        QCOMPARE(like(u"judi"_s), QStringList{u"Sisipan tautan judi daring"_s});
    }

    void oneOfSeveralSaysNothing() { QCOMPARE(like(u"Portal berita lambat sekali"_s), QStringList()); }

    void theSystemAloneIsEnough()
    {
        QCOMPARE(like(u"Lain sama sekali"_s, u"Simpeg"_s),
                 QStringList{u"Portal kepegawaian tidak dapat dibuka"_s});
    }

    void nothingTypedFindsNothing()
    {
        QCOMPARE(like({}), QStringList());
        QCOMPARE(like(u"--"_s, u"..."_s), QStringList());
    }
};

TANGGAP_TEST(TestSimilar)
#include "testsimilar.moc"
