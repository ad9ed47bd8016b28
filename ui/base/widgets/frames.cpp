// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/frames.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

Card::Card(QWidget *parent, Kind kind)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setProperty("surface", kind == Kind::Action ? u"action"_s : u"card"_s);
    m_body->setContentsMargins(12, 12, 12, 12);
    m_body->setSpacing(space::Near);
}

QFrame *newRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

QScrollArea *newScrollArea(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // setWidget() makes the content opaque; the surface below shall show.
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title))
    , m_remark(new QLabel)
    , m_row(new QHBoxLayout(this))
{
    setTextRole(m_title, TextRole::Section);
    setTextRole(m_remark, TextRole::Small);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::Near);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark);
    m_row->addStretch();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void SectionHeader::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_remark(new QLabel)
    , m_filters(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setProperty("surface", u"panel"_s);
    setTextRole(m_title, TextRole::Section);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setTextRole(m_remark, TextRole::Small);
    m_filters->setSpacing(space::Near);
    m_actions->setSpacing(space::Near);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::Wide, space::Near, space::Wide, space::Near);
    row->setSpacing(space::Normal);
    row->addWidget(m_title);
    auto *filters = new QWidget;
    filters->setLayout(m_filters);
    m_filters->setContentsMargins(0, 0, 0, 0);
    row->addWidget(filters, 1);
    row->addWidget(m_remark);
    row->addLayout(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(newRule());
    setMinimumHeight(53);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // filters may need a second line
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setRemark(const QString &remark)
{
    m_remark->setMinimumWidth(remark.isEmpty() ? m_remark->width() : 0);
    m_remark->setText(remark);
}

void PageHeader::addFilter(QWidget *filter)
{
    m_filters->addWidget(filter, 1);
}

void PageHeader::addAction(QWidget *action)
{
    m_actions->addWidget(action);
}

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_how(new QLabel)
{
    setTextRole(m_title, TextRole::Section);
    setSecondary(m_how);
    for (QLabel *label : {m_picture, m_title, m_how})
        label->setAlignment(Qt::AlignCenter);
    m_how->setWordWrap(true);
    m_how->setMinimumWidth(240);
    m_how->setMaximumWidth(fontMetrics().height() * 26);
    m_how->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::Near);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignCenter);
    column->addWidget(m_title, 0, Qt::AlignCenter);
    // In a row of its own and not aligned: an aligned label that wraps would get the height of one line.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_how, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    tint();
}

void EmptyState::setTexts(const QString &title, const QString &how)
{
    m_title->setText(title);
    m_how->setText(how);
    setAccessibleName(title);
    setAccessibleDescription(how);
}

QPushButton *EmptyState::button()
{
    if (!m_button) {
        m_button = new QPushButton;
        setButtonKind(m_button, ButtonKind::Primary);
        auto *column = qobject_cast<QVBoxLayout *>(layout());
        column->insertSpacing(4, space::Near);
        column->insertWidget(5, m_button, 0, Qt::AlignCenter);
    }
    return m_button;
}

void EmptyState::tint()
{
    m_picture->setPixmap(iconPixmap(m_iconName, tokensOf(this).edge, 40, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel)
    , m_next(new QLabel)
    , m_details(new QLabel)
    , m_action(new QPushButton)
    , m_unfold(new QPushButton)
    , m_close(new QToolButton)
{
    setTextRole(m_what, TextRole::Strong);
    setTextRole(m_details, TextRole::Small);
    for (QLabel *label : {m_what, m_next, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_unfold->setCheckable(true);
    setButtonKind(m_unfold, ButtonKind::Quiet);
    m_close->setIcon(icon(u"x"_s));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::Tight);
    for (QLabel *label : {m_what, m_next, m_details})
        texts->addWidget(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 10, 8, 10);
    row->setSpacing(space::Near);
    row->addLayout(texts, 1);
    m_action->setObjectName(u"bannerAction"_s);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_unfold, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_unfold, &QPushButton::toggled, m_details, &QLabel::setVisible);
    keepTranslated(this, [this] {
        m_unfold->setText(tr("Details"));
        m_close->setToolTip(tr("Close this message"));
        m_close->setAccessibleName(m_close->toolTip());
    });
    hide();
}

void Banner::present(Tone tone, const QString &what, const QString &next, const QString &details)
{
    m_tone = tone;
    m_what->setText(what);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_details->setText(details);
    m_unfold->setChecked(false);
    m_details->hide();
    m_unfold->setVisible(!details.isEmpty());
    m_action->hide();
    m_action->disconnect(this);
    setAccessibleName(what);
    setAccessibleDescription(next);
    show();
    update();
}

void Banner::setAction(const QString &text, std::function<void()> run)
{
    m_action->disconnect(this);
    m_action->setText(text);
    m_action->show();
    connect(m_action, &QPushButton::clicked, this, std::move(run));
}

void Banner::dismiss()
{
    hide();
    emit closed();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    paintRounded(painter, rect(), 8, t.wash(m_tone));
    const bool bad = m_tone == Tone::Late || m_tone == Tone::Soon;
    const QString name = bad                    ? u"alert-triangle"_s
                         : m_tone == Tone::Fine ? u"circle-check"_s
                                                : u"info-circle"_s;
    const int line = m_what->fontMetrics().height();
    paintIcon(painter, name, QRect(12, m_what->y() + (m_what->height() - line) / 2, 20, line), t.text(m_tone),
              20);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tanggap
