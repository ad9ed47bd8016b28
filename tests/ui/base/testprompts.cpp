// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestPrompts : public QObject
{
    Q_OBJECT

private slots:
    void confirmAnswersOnce()
    {
        QWidget window;
        window.show();
        DialogPrompts prompts;
        QList<bool> answers;
        prompts.confirm(&window, {u"Erase"_s, u"It cannot be undone."_s, u"Erase"_s, true},
                        [&](bool yes) { answers << yes; });
        QVERIFY(answers.isEmpty());
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog && dialog->isModal());
        QVERIFY(!dialog->findChild<QPushButton *>(u"accept"_s)->isDefault());
        dialog->findChild<QPushButton *>(u"accept"_s)->click();
        QCOMPARE(answers, QList<bool>{true});
    }

    void requiredTextHoldsTheButton()
    {
        QWidget window;
        window.show();
        DialogPrompts prompts;
        std::optional<QString> answer;
        prompts.askText(&window, {u"Pause"_s, {}, u"Reason"_s, u"Pause"_s, {}, true, true},
                        [&](const std::optional<QString> &text) { answer = text; });
        auto *dialog = window.findChild<QDialog *>();
        auto *accept = dialog->findChild<QPushButton *>(u"accept"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"answer"_s);
        QVERIFY(!accept->isEnabled());
        text->setPlainText(u"  "_s);
        QVERIFY(!accept->isEnabled());
        text->setPlainText(u"waiting for the owner"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(answer, u"waiting for the owner"_s);
    }

    void cancelGivesNothing()
    {
        QWidget window;
        window.show();
        DialogPrompts prompts;
        std::optional<QString> answer = u"untouched"_s;
        prompts.askText(&window, {u"Note"_s, {}, u"Note"_s, u"Save"_s, u"draft"_s, false, false},
                        [&](const std::optional<QString> &text) { answer = text; });
        window.findChild<QDialog *>()->findChild<QPushButton *>(u"cancel"_s)->click();
        QVERIFY(!answer);
    }

    void errorSaysWhatNext()
    {
        QWidget window;
        auto *banner = new Banner(&window);
        window.show();
        int again = 0;
        presentError(*banner, {ErrorCode::Conflict, u"Somebody was faster."_s, u"version 3"_s}, u"Kept."_s,
                     [&] { ++again; });
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->accessibleName(), u"Somebody was faster."_s);
        QVERIFY(banner->accessibleDescription().startsWith(u"Kept. "_s));
        const auto buttons = banner->findChildren<QPushButton *>();
        QVERIFY(buttons.first()->isVisible());
        buttons.first()->click();
        QCOMPARE(again, 1);
        presentError(*banner, {ErrorCode::Invalid, u"The title is empty."_s, {}});
        QVERIFY(!buttons.first()->isVisible());
        QTest::keyClick(banner, Qt::Key_Escape);
        QVERIFY(!banner->isVisible());
    }

    void toastOffersUndo()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        Toasts toasts(&window);
        int undone = 0;
        toasts.show(u"Assigned."_s, Tone::Fine, u"Undo"_s, [&] { ++undone; });
        QCOMPARE(toasts.count(), 1);
        auto *toast = window.findChild<QWidget *>(u"toast"_s);
        QVERIFY(window.rect().contains(toast->geometry()));
        window.findChild<QPushButton *>(u"toastAction"_s)->click();
        QCOMPARE(undone, 1);
        QTRY_COMPARE(toasts.count(), 0);
        for (int i = 0; i < 5; ++i)
            toasts.show(QString::number(i));
        QCOMPARE(toasts.count(), 3);
    }

    void toastsCloseRanksWhenOneGoes()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        Toasts toasts(&window);
        toasts.show(u"The first."_s);
        auto *first = window.findChild<QWidget *>(u"toast"_s);
        const QRect lowest = first->geometry();
        toasts.show(u"The second."_s);
        QVERIFY(first->geometry().bottom() < lowest.top());
        for (QWidget *toast : window.findChildren<QWidget *>(u"toast"_s)) {
            if (toast != first)
                delete toast;
        }
        QCOMPARE(first->geometry(), lowest);
        QCOMPARE(toasts.count(), 1);
    }
};

TANGGAP_TEST(TestPrompts)
#include "testprompts.moc"
