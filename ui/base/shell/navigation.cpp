// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/shell/navigation.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

NavigationButton::NavigationButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count ? tr("%1 open").arg(count) : QString());
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {40, fontMetrics().height() + 16};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const bool wordless = width() < 80;
    QPainter painter(this);
    if (isChecked())
        paintRounded(painter, rect(), 6, t.accentWash);
    else if (underMouse())
        paintRounded(painter, rect(), 6, t.hover);
    const QColor ink = isChecked() ? t.accent : t.ink;
    const QRect picture = wordless ? rect() : QRect(8, 0, 20, height());
    paintIcon(painter, m_iconName, picture, isChecked() ? t.accent : t.second, 18);
    if (!wordless) {
        int right = width() - 10;
        if (m_count > 0) {
            const QString count = timetext::number(m_count);
            painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body, font()));
            painter.setPen(isChecked() ? t.accent : t.second);
            paintTabular(painter, QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, count);
            right -= tabularWidth(painter.fontMetrics(), count) + 8;
        }
        painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body, font()));
        painter.setPen(ink);
        paintLine(painter, QRect(38, 0, right - 38, height()), text());
    } else if (m_count > 0) {
        paintRounded(painter, QRectF(width() - 12, 6, 6, 6), 3, t.accent);
    }
    if (hasFocus())
        paintFocus(painter, rect(), 6, t);
}

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"panel"_s);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(newScrollArea(content));
    keepTranslated(this, [this] { setAccessibleName(tr("Places")); });
    fit();
}

void Navigation::addGroup(const QString &id, TextSource title)
{
    Group group;
    group.places = new QVBoxLayout;
    group.places->setSpacing(2);
    if (title) {
        group.heading = new QLabel;
        setTextRole(group.heading, TextRole::Caption);
        group.heading->setContentsMargins(8, 12, 8, 6);
        group.heading->setVisible(!m_compact);
        m_headings << group.heading;
        m_column->insertWidget(m_column->count() - 1, group.heading);
        keepTranslated(group.heading, [label = group.heading, title] { label->setText(title()); });
    }
    m_column->insertLayout(m_column->count() - 1, group.places);
    m_groups.insert(id, group);
}

void Navigation::addPlace(const QString &group, const QString &id, const QString &iconName, TextSource title)
{
    if (!m_groups.contains(group))
        addGroup(group, {});
    auto *button = new NavigationButton(iconName, m_column->parentWidget());
    button->setObjectName("nav-"_L1 + id);
    keepTranslated(button, [button, title] {
        button->setText(title());
        button->setAccessibleName(title());
        button->setToolTip(title());
    });
    m_groups[group].places->addWidget(button);
    m_places.insert(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
}

void Navigation::setCurrent(const QString &id)
{
    if (NavigationButton *button = m_places.value(id))
        button->setChecked(true);
}

void Navigation::setCount(const QString &id, int count)
{
    if (NavigationButton *button = m_places.value(id))
        button->setCount(count);
}

void Navigation::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (QLabel *heading : m_headings)
        heading->setVisible(!compact);
    fit();
}

void Navigation::fit()
{
    setFixedWidth(m_compact ? 56 : std::max(192, fontMetrics().height() * 12));
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace tanggap
