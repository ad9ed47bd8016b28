// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/pill.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

QFont pillFont(const QWidget *widget)
{
    QFont font = fontFor(TextRole::Small, widget->font());
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : Badge(parent)
{
    m_tone = tone;
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(pillFont(this));
    return {pillWidth(metrics, m_text), pillHeight(metrics)};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setFont(pillFont(this));
    paintPill(painter, rect(), m_text, t.text(m_tone), t.wash(m_tone));
}

void Badge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
    setCheckable(!menu);
    if (menu)
        connect(this, &QAbstractButton::clicked, menu,
                [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 4))); });
    updateGeometry();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

void Chip::setActive(bool active)
{
    m_active = active;
    update();
}

int Chip::trailing() const
{
    return (m_menu ? 16 : 0) + (m_removable ? 18 : 0);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(pillFont(this));
    return {metrics.horizontalAdvance(text()) + 24 + trailing(), metrics.height() + 10};
}

QRect Chip::crossArea() const
{
    return m_removable ? QRect(width() - 24, 0, 22, height()) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const bool held = isActive();
    const QColor ink = held ? t.accent : t.second;
    QColor wash = held ? t.accentWash : t.hover;
    if (underMouse() && isEnabled())
        wash = held ? wash : t.line;
    const qreal radius = height() / 2.0;
    QPainter painter(this);
    paintRounded(painter, rect(), radius, wash);
    painter.setFont(pillFont(this));
    painter.setPen(underMouse() && !held ? t.ink : ink);
    paintLine(painter, rect().adjusted(12, 0, -10 - trailing(), 0), text());
    int right = width() - 8;
    if (m_removable) {
        paintIcon(painter, u"x"_s, crossArea(), ink, 12);
        right -= 18;
    }
    if (m_menu)
        paintIcon(painter, u"chevron-down"_s, QRect(right - 16, 0, 16, height()), ink, 12);
    if (hasFocus())
        paintFocus(painter, rect(), radius, t);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && crossArea().contains(event->position().toPoint())) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool away = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_removable && away)
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QString Avatar::initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetter() && letters.size() < 2)
            letters += word.front().toUpper();
    }
    return letters;
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    paintRounded(painter, rect(), height() / 2.0, t.accentWash);
    painter.setPen(t.accent);
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.drawText(rect(), Qt::AlignCenter, initials(m_name));
}

} // namespace tanggap
