// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace tanggap::test
{

/// Does one of the acts of a paper as a person does it: by the button when it is the next one, otherwise by
/// opening the menu and pressing its line.
inline void perform(QWidget *within, const QString &name)
{
    auto *act = within->findChild<QAction *>(name);
    QVERIFY2(act, qPrintable(name));
    QTRY_VERIFY2(act->isVisible(), qPrintable(name));
    QTRY_VERIFY2(act->isEnabled(), qPrintable(name + QStringLiteral(": ") + act->toolTip()));
    auto *button = within->findChild<QPushButton *>(QStringLiteral("primaryAct"));
    if (button->isVisible() && button->text() == act->text())
        return QTest::mouseClick(button, Qt::LeftButton);
    QMenu *menu = within->findChild<QToolButton *>(QStringLiteral("moreActs"))->menu();
    menu->popup(QPoint(0, 0));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(act).center());
    menu->close();
}

/// The form that an act has opened; a failure of the test while there is none.
inline QDialog *form(QWidget *within, const QString &name)
{
    QDialog *found = nullptr;
    const auto there = [&] {
        found = within->findChild<QDialog *>(name);
        return found && found->isVisible();
    };
    if (!QTest::qWaitFor(there))
        qFatal("there is no form %s", qPrintable(name));
    return found;
}

/// Writes into the form that asks for words, and has them taken.
inline void answerInWords(QDialog *shown, const QString &words)
{
    const QPointer<QDialog> form(shown);
    auto *accept = form->findChild<QPushButton *>(QStringLiteral("accept"));
    QVERIFY(!accept->isEnabled()); // they are demanded
    QTest::keyClicks(form->findChild<QPlainTextEdit *>(QStringLiteral("words")), words);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY(!form);
}

} // namespace tanggap::test
