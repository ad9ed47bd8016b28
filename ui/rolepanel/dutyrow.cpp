// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rolepanel/dutyrow.h"

#include "ui/activity/activityform.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/texts.h"
#include "ui/rolepanel/figurebutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int NumberWidth = 64;
constexpr int ButtonWidth = 128; ///< one column of buttons down the panel

} // namespace

DutyRow::DutyRow(DeskContext &context, const DutyStanding &standing, const QList<ActivityKindPtr> &kinds,
                 QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_standing(standing)
    , m_kinds(kinds)
    , m_when(new QLabel)
{
    const QString name = u"duty/"_s + standing.duty.id;
    setObjectName(name);
    auto *number = new QLabel(standing.duty.number);
    number->setFixedWidth(NumberWidth);
    if (standing.duty.number.isEmpty())
        number->hide();
    setTextRole(number, TextRole::Strong);
    setSecondary(number);
    setTextRole(m_when, TextRole::Small);
    setSecondary(m_when);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Tight);
    words->addWidget(newText(standing.duty.text.in(currentLanguage())));
    words->addWidget(newFigures());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Normal);
    row->setSpacing(space::Normal);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (const QString text = workText(); !text.isEmpty()) {
        auto *button = new QPushButton(text);
        button->setObjectName(name + u"/work"_s);
        button->setMinimumWidth(ButtonWidth);
        button->setAccessibleDescription(standing.duty.text.in(currentLanguage()));
        connect(button, &QPushButton::clicked, this, &DutyRow::work);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    showFigures();
}

QString DutyRow::kindName(const QString &id) const
{
    const auto kind =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &one) { return one->id == id; });
    return kind == m_kinds.end() ? id : (*kind)->name.in(currentLanguage());
}

QWidget *DutyRow::newFigures()
{
    auto *figures = new QWidget;
    auto *flow = new FlowLayout(figures, space::Near);
    const auto add = [&](const QString &name, std::function<void()> open) {
        auto *button = new FigureButton(FigureButton::Shape::Line);
        button->setObjectName(u"duty/%1/%2"_s.arg(m_standing.duty.id, name));
        connect(button, &QAbstractButton::clicked, this, std::move(open));
        flow->addWidget(button);
        return button;
    };
    const auto list = [this](std::optional<DutyFigure> DutyStanding::*figure) {
        return [this, figure] {
            if (m_standing.*figure)
                m_context.openList((m_standing.*figure)->list);
        };
    };
    if (m_standing.waiting)
        m_waiting = add(u"waiting"_s, list(&DutyStanding::waiting));
    if (m_standing.late)
        m_late = add(u"late"_s, list(&DutyStanding::late));
    if (m_standing.done)
        m_done = add(u"done"_s, list(&DutyStanding::done));
    for (qsizetype i = 0; i < m_standing.also.size(); ++i)
        m_also << add(u"also/"_s + m_standing.also.at(i).kind, [this, i] {
            if (i < m_standing.also.size())
                m_context.openList(m_standing.also.at(i).waiting.list);
        });
    flow->addWidget(m_when);
    return figures;
}

void DutyRow::setStanding(const DutyStanding &standing)
{
    m_standing = standing;
    showFigures();
}

void DutyRow::showFigures()
{
    if (m_waiting && m_standing.waiting)
        m_waiting->setFigure(m_standing.waiting->n, tr("waiting"), Tone::Accent);
    if (m_late && m_standing.late) {
        m_late->setFigure(m_standing.late->n, tr("late"), Tone::Late);
        m_late->setVisible(m_standing.late->n > 0);
    }
    if (m_done && m_standing.done)
        m_done->setFigure(m_standing.done->n, tr("done this year"));
    for (qsizetype i = 0; i < m_also.size() && i < m_standing.also.size(); ++i)
        m_also.at(i)->setFigure(m_standing.also.at(i).waiting.n,
                                tr("waiting: %1").arg(kindName(m_standing.also.at(i).kind)), Tone::Accent);
    const auto day = [this](Instant at) { return timetext::shortDate(at, m_context.organization->zone); };
    QStringList when;
    if (m_standing.nextDue)
        when << tr("next due %1").arg(day(*m_standing.nextDue));
    if (m_standing.lastDone)
        when << tr("last done %1").arg(day(*m_standing.lastDone));
    m_when->setText(when.join(u" · "_s));
    m_when->setVisible(!when.isEmpty());
}

QString DutyRow::workText() const
{
    switch (m_standing.duty.place.kind) {
    case DutyPlace::Kind::Activity:
        return tr("Record …");
    case DutyPlace::Kind::Queue:
        return tr("Open the queue");
    case DutyPlace::Kind::Board:
        return tr("Open the board");
    case DutyPlace::Kind::Papers:
        return tr("Open the papers");
    case DutyPlace::Kind::None:
        break;
    }
    return {};
}

void DutyRow::work()
{
    const Duty &duty = m_standing.duty;
    const DutyPlace &place = duty.place;
    if (place.kind == DutyPlace::Kind::Activity)
        activityforms::openNew(
            m_context, this,
            {.kind = place.activity, .duty = duty.id, .service = place.service, .preset = place.preset});
    else if (place.kind == DutyPlace::Kind::Board)
        m_context.openBoard(place.team);
    else if (m_standing.entries)
        m_context.openList(m_standing.entries->list);
}

} // namespace tanggap
