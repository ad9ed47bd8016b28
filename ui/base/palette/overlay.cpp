// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/palette/overlay.h"

#include "ui/base/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

Overlay::Overlay(QWidget *window, int widest)
    : QWidget(window)
    , m_widest(widest)
    , m_sheet(new QFrame(this))
{
    m_sheet->setProperty("surface", u"card"_s);
    window->installEventFilter(this);
    hide();
}

void Overlay::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    arrange();
    show();
    raise();
    firstFocus()->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    if (!isVisible() || !mayClose())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    emit closed();
}

int Overlay::sheetHeight(int room) const
{
    return std::min(room, m_sheet->sizeHint().height());
}

void Overlay::arrange()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(m_widest, this->width() - 2 * space::Page);
    const int top = std::clamp(height() / 10, space::Wide, 96);
    m_sheet->setGeometry((this->width() - width) / 2, top, width, sheetHeight(height() - 2 * top));
}

bool Overlay::event(QEvent *event)
{
    // Single-letter shortcuts of the window sleep while a sheet is open.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(8, 14, 20, 110));
    // A soft shadow without a graphics effect, which would paint the sheet through a pixmap each time.
    for (int i = 1; i <= 12; ++i)
        paintRounded(painter, m_sheet->geometry().adjusted(-i, -i + 4, i, i + 4), 8 + i, QColor(0, 0, 0, 5));
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        close();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    // What is below must not hear keys meant for the sheet.
    event->accept();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool)
{
    firstFocus()->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace tanggap
