// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/deskharness.h"
#include "support/testmain.h"
#include "ui/document/pageview.h"
#include "ui/setup/templatessection.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The office's own templates, by pressing what a person presses; the files are looked at afterwards.
class TestTemplatesSection : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    std::unique_ptr<TemplatesSection> m_section;

    template <class T>
    T *find(const QString &name)
    {
        return m_section->findChild<T *>(name);
    }
    void press(const QString &name)
    {
        QTRY_VERIFY2(find<QPushButton>(name)->isEnabled(), qPrintable(name));
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    void open(const QString &login)
    {
        m_section = std::make_unique<TemplatesSection>(m_desk->as(login));
        m_section->resize(1000, 700);
        m_section->show(OfficeSettings());
        static_cast<QWidget *>(m_section.get())->show();
        auto *list = find<QListWidget>(u"templates"_s);
        QTRY_VERIFY(list->count() > 30);
        list->setCurrentItem(list->findItems(u"disposisi"_s, Qt::MatchStartsWith).constFirst());
        QTRY_VERIFY(find<QPlainTextEdit>(u"templateText"_s)->toPlainText().contains(u"id=\"disposisi\""_s));
    }

private slots:
    void init() { m_desk = std::make_unique<test::DeskHarness>(); }
    void cleanup()
    {
        m_section.reset();
        m_desk.reset();
    }

    void aCopyIsEditedCheckedSavedAndPutBack()
    {
        open(u"admin"_s);
        const OfficeTemplates templates = m_desk->as(u"admin"_s).templates();
        auto *text = find<QPlainTextEdit>(u"templateText"_s);
        auto *problems = find<QListWidget>(u"templateProblems"_s);
        QVERIFY(text->isReadOnly());
        QTRY_VERIFY(!find<PageView>(u"templatePages"_s)->pages().isEmpty());
        press(u"templateCopy"_s);
        QTRY_VERIFY(!text->isReadOnly());
        QVERIFY(templates.isOwn(u"disposisi"_s));

        const QString sound = text->toPlainText();
        text->setPlainText(
            QString(sound).replace(u"</body>"_s, u"<paragraph>{{ticket.cdoe}}</paragraph></body>"_s));
        QTRY_VERIFY(problems->isVisible());
        QCOMPARE(problems->count(), 1);
        QVERIFY(problems->item(0)->text().contains(u"ticket.cdoe"_s));
        QVERIFY(!find<QPushButton>(u"templateSave"_s)->isEnabled());
        const QImage before = find<PageView>(u"templatePages"_s)->pages().first();
        text->setPlainText(
            QString(sound).replace(u"</body>"_s, u"<paragraph>Kalimat kantor.</paragraph></body>"_s));
        QTRY_VERIFY(!problems->isVisible());
        QTRY_VERIFY(find<PageView>(u"templatePages"_s)->pages().first() != before);
        press(u"templateSave"_s);
        QTRY_VERIFY(!find<QPushButton>(u"templateSave"_s)->isEnabled());
        QFile file(templates.path(u"disposisi"_s));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("Kalimat kantor."));

        m_desk->prompts.confirmations << true;
        press(u"templateReset"_s);
        QTRY_VERIFY(!templates.isOwn(u"disposisi"_s));
        QTRY_VERIFY(text->isReadOnly());
        QVERIFY(!text->toPlainText().contains(u"Kalimat kantor."_s));
        QVERIFY(QFileInfo::exists(templates.path(u"disposisi"_s) + u".lama"_s));
    }

    void unsavedWordsAreAskedForBeforeAnotherIsShown()
    {
        open(u"admin"_s);
        press(u"templateCopy"_s);
        auto *text = find<QPlainTextEdit>(u"templateText"_s);
        QTRY_VERIFY(!text->isReadOnly());
        QTest::keyClicks(text, u"tambahan"_s);
        auto *list = find<QListWidget>(u"templates"_s);
        const auto choose = [&](int row) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualItemRect(list->item(row)).center());
        };
        const int mine = list->currentRow();
        const int other = mine > 0 ? mine - 1 : mine + 1;
        list->scrollToItem(list->item(other));
        choose(other); // the answer is no
        QCOMPARE(m_desk->prompts.asked, QStringList{u"Discard changes?"_s});
        QTRY_COMPARE(list->currentRow(), mine);
        QVERIFY(text->toPlainText().contains(u"tambahan"_s));
        m_desk->prompts.confirmations << true;
        choose(other);
        QTRY_VERIFY(!text->toPlainText().contains(u"tambahan"_s));
        QCOMPARE(list->currentRow(), other);
    }

    void onlyWhoMayChangeTheOfficeMayEdit()
    {
        open(u"infra_anggota"_s);
        QVERIFY(!find<QPushButton>(u"templateCopy"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"templateCopy"_s)->toolTip().isEmpty());
    }

    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("TANGGAP_PICTURES names no folder");
        m_desk->languages.set(Language::Indonesian);
        open(u"admin"_s);
        press(u"templateCopy"_s);
        QTest::qWait(600);
        m_section->grab().save(folder + u"/templates.png"_s);
    }
};

TANGGAP_TEST(TestTemplatesSection)
#include "testtemplatessection.moc"
