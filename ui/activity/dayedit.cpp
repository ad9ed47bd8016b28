// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/dayedit.h"

#include "ui/base/wheel.h"

#include <QKeyEvent>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

DayEdit::DayEdit(QDate today, QWidget *parent)
    : QDateEdit(parent)
    , m_today(today)
{
    leaveWheelToPage(this);
    setCalendarPopup(true);
    setDisplayFormat(u"dd-MM-yyyy"_s);
    setMinimumDate({1999, 12, 31}); // stands for an open day
    setSpecialValueText(u"–"_s);
    setDate(minimumDate());
}

void DayEdit::setDay(QDate day)
{
    setDate(day.isValid() ? day : minimumDate());
}

void DayEdit::begin()
{
    if (day().isValid())
        return;
    setDate(m_today);
    setSelectedSection(DaySection);
}

void DayEdit::mousePressEvent(QMouseEvent *event)
{
    begin();
    QDateEdit::mousePressEvent(event);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return setDay({});
    const QString typed = event->text();
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
        (!typed.isEmpty() && typed.at(0).isDigit()))
        begin();
    QDateEdit::keyPressEvent(event);
}

} // namespace tanggap
