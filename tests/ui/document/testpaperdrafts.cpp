// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/accounts.h"
#include "desk/issuepaper.h"
#include "desk/paperdesk.h"
#include "support/deskwork.h"
#include "support/paperacts.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/pageview.h"
#include "ui/document/paperstab.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// What is typed on one paper at several places, or while somebody else saves theirs.
class TestPaperDrafts : public QObject
{
    Q_OBJECT

    static inline const QString Kind = u"disposisi"_s;

    /// One place where the paper is written.
    struct Place
    {
        Place(test::DeskHarness &desk, TicketId ticket)
            : tab(std::make_unique<PapersTab>(desk.as(u"helpdesk"_s), &desk.window))
        {
            tab->resize(desk.window.size());
            test::feed(desk.as(u"helpdesk"_s), tab.get(), ticket);
            desk.window.show();
            tab->show();
            const QString open = u"open/"_s + Kind;
            if (!QTest::qWaitFor([&] { return tab->findChild<QPushButton *>(open) != nullptr; }))
                qFatal("no paper");
            QTest::mouseClick(tab->findChild<QPushButton *>(open), Qt::LeftButton);
            if (!QTest::qWaitFor([&] { return act(u"paperIssue"_s)->isEnabled(); }))
                qFatal("the paper is not shown");
        }

        QAction *act(const QString &name) const { return tab->findChild<QAction *>(name); }
        QPlainTextEdit *notes() const { return tab->findChild<QPlainTextEdit *>(u"field/notes"_s); }
        QString text() const { return notes()->toPlainText(); }
        void type(const QString &words) const { QTest::keyClicks(notes(), words); }
        Banner *second() const { return tab->findChild<Banner *>(u"paperSecond"_s); }
        Banner *banner() const { return tab->findChild<Banner *>(u"paperBanner"_s); }
        void showOther() const
        {
            QTest::mouseClick(second()->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
        }
        void discardOther() const { QTest::mouseClick(second()->findChild<QToolButton *>(), Qt::LeftButton); }

        std::unique_ptr<PapersTab> tab;
    };

    std::unique_ptr<test::DeskHarness> m_desk;
    TicketId m_ticket;

    test::Office &office() { return m_desk->office; }
    Place place() { return {*m_desk, m_ticket}; }
    QList<Paper> papers() { return test::ticketNow(office(), m_ticket).papers; }
    QString drafts()
    {
        const auto paper = office().store().readNow(
            u"helpdesk"_s, [&](Reader &reader) { return desk::readPaper(reader, m_ticket, Kind); });
        return paper ? paper->drafts.join(u'\n') : QString();
    }
    Result<PaperId> keepAsColleague(Tx &tx, const QString &words)
    {
        return desk::draftPaper(tx, {m_ticket, {}}, Kind, {{u"notes"_s, words}});
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::DeskHarness>();
        m_ticket = test::receive(office(), test::Office::report(), u"helpdesk"_s).id;
    }
    void cleanup() { m_desk.reset(); }

    /// A second tab of the same ticket, as the queue's side panel and the ticket's page are.
    void typedInTwoPlacesNeitherIsLost()
    {
        const Place first = place(), second = place();
        first.type(u"teks pertama"_s);
        QTRY_VERIFY(drafts().contains(u"teks pertama"_s));
        second.type(u"teks kedua"_s);
        QTRY_VERIFY(second.second()->isVisible()); // the second is told
        QVERIFY(!first.second()->isVisible());
        QVERIFY(drafts().contains(u"teks pertama"_s) && drafts().contains(u"teks kedua"_s));
        second.type(u" lagi"_s); // going on does not write over it either
        QTRY_VERIFY(drafts().contains(u"teks kedua lagi"_s));
        QVERIFY(drafts().contains(u"teks pertama"_s));

        second.showOther();
        QTRY_COMPARE(second.text(), u"teks pertama"_s);
        second.showOther();
        QTRY_COMPARE(second.text(), u"teks kedua lagi"_s);
        QVERIFY(drafts().contains(u"teks pertama"_s));

        // Saved for everybody: the first still has its own words, and is told now.
        test::perform(second.tab.get(), u"paperKeep"_s);
        QTRY_COMPARE(papers().value(0).fields.value(u"notes"_s), u"teks kedua lagi"_s);
        QTRY_VERIFY(first.second()->isVisible());
        QCOMPARE(first.text(), u"teks pertama"_s);
    }

    void whoDiscardsTheOtherTextKeepsTheirOwn()
    {
        {
            const Place first = place(), second = place();
            first.type(u"teks pertama"_s);
            QTRY_VERIFY(drafts().contains(u"teks pertama"_s));
            second.type(u"teks kedua"_s);
            QTRY_VERIFY(second.second()->isVisible());
            second.discardOther(); // the answer is no
            QVERIFY(second.second()->isVisible());
            m_desk->prompts.confirmations << true;
            second.discardOther();
            QTRY_VERIFY(!drafts().contains(u"teks pertama"_s));
            QVERIFY(drafts().contains(u"teks kedua"_s));
            QVERIFY(!second.second()->isVisible());
            QCOMPARE(second.text(), u"teks kedua"_s);
        }
        const Place again = place();
        QCOMPARE(again.text(), u"teks kedua"_s);
        QVERIFY(!again.second()->isVisible());
    }

    /// One's own at two places, and a colleague's that was saved for everybody.
    void aThirdTextIsShownToo()
    {
        const Place first = place(), second = place();
        first.type(u"satu"_s);
        QTRY_VERIFY(drafts().contains(u"satu"_s));
        second.type(u"dua"_s);
        QTRY_VERIFY(second.second()->isVisible());
        MUST(office().as(u"semua"_s, [&](Tx &tx) { return keepAsColleague(tx, u"tiga"_s); }));
        QTRY_VERIFY(first.second()->isVisible());
        QSet<QString> seen{second.text()};
        for (int i = 0; i < 6 && seen.size() < 3; ++i) { // it may have been read here only after the first
            const QString before = second.text();
            second.showOther();
            QTRY_VERIFY(second.text() != before);
            seen << second.text();
        }
        QCOMPARE(seen, (QSet<QString>{u"satu"_s, u"dua"_s, u"tiga"_s}));
        QVERIFY(drafts().contains(u"satu"_s) && drafts().contains(u"dua"_s));
    }

    void whatCouldNotBeSavedIsSavedLater()
    {
        {
            const Place first = place(), second = place();
            first.type(u"teks pertama"_s);
            QTRY_VERIFY(drafts().contains(u"teks pertama"_s));
            second.type(u"teks kedua"_s);
            QTRY_VERIFY(second.second()->isVisible());
            second.type(u" lagi"_s); // no time to save this by itself
            MUST(office().as(u"ketua"_s,
                             [](Tx &tx) { return desk::setAccountActive(tx, u"helpdesk"_s, false); }));
            second.showOther();
            QTRY_VERIFY(second.banner()->isVisible());
            QCOMPARE(second.text(), u"teks kedua lagi"_s);
            MUST(office().as(u"ketua"_s,
                             [](Tx &tx) { return desk::setAccountActive(tx, u"helpdesk"_s, true); }));
        }
        QTRY_VERIFY(drafts().contains(u"teks kedua lagi"_s));
        QVERIFY(drafts().contains(u"teks pertama"_s));
    }

    /// What another place saved for everybody is not written over unseen.
    void anOlderTextDoesNotGoOverANewerDraft()
    {
        const Place here = place();
        here.type(u"milik saya"_s);
        QTRY_VERIFY(here.act(u"paperKeep"_s)->isEnabled());
        office().store().transact( // not seen yet when the button is pressed
            u"semua"_s, this,
            [this](Tx &tx) -> Result<> {
                TRY(keepAsColleague(tx, u"milik rekan"_s));
                return {};
            },
            [](const Result<> &) {});
        here.act(u"paperKeep"_s)->trigger();
        QTRY_VERIFY(here.second()->isVisible());
        QCOMPARE(papers().value(0).fields.value(u"notes"_s), u"milik rekan"_s);
        QCOMPARE(here.text(), u"milik saya"_s);
        QTRY_VERIFY(here.act(u"paperKeep"_s)->isEnabled());
        here.act(u"paperKeep"_s)->trigger(); // seen by now: it is meant
        QTRY_COMPARE(papers().value(0).fields.value(u"notes"_s), u"milik saya"_s);
    }
};

TANGGAP_TEST(TestPaperDrafts)
#include "testpaperdrafts.moc"
