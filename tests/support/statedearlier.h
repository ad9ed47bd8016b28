// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "support/office.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tanggap::test
{

inline constexpr auto Late = "jaringan putus";

/// Unfolds the field of a form and states that it happened ten minutes ago, and why it is told only now.
inline void stateTenMinutesAgo(QWidget *within)
{
    auto *toggle = within->findChild<QPushButton *>(QStringLiteral("happenedEarlier"));
    QVERIFY(toggle);
    if (!toggle->isChecked()) {
        QVERIFY(toggle->isVisible() && toggle->isEnabled());
        QTest::mouseClick(toggle, Qt::LeftButton);
    }
    auto *moment = within->findChild<QDateTimeEdit *>(QStringLiteral("happened"));
    QTRY_VERIFY(moment->isVisible());
    moment->setDateTime(moment->dateTime().addSecs(-10 * 60));
    auto *why = within->findChild<QLineEdit *>(QStringLiteral("lateReason"));
    QTRY_VERIFY(why->isVisible());
    QTest::keyClicks(why, QString::fromLatin1(Late));
}

/// Whether the ticket's newest event is of this kind and was stated so.
inline bool toldTenMinutesLate(Office &office, TicketId ticket, const QString &kind)
{
    const auto seen = office.store().readNow(
        QStringLiteral("semua"), [&](Reader &reader) { return ticketview::load(reader, ticket); });
    const JournalEvent event = seen ? seen->journal.constLast() : JournalEvent();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(event.recorded - event.happened);
    return event.kind == kind && minutes.count() == 10 &&
           event.facts.value(QStringLiteral("late_reason")).toString() == QString::fromLatin1(Late);
}

} // namespace tanggap::test
