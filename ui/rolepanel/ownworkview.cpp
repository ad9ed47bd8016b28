// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rolepanel/ownworkview.h"

#include "desk/activity.h"
#include "ui/activity/activityform.h"
#include "ui/activity/activitywords.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/texts.h"
#include "ui/decision/decisioncards.h"
#include "ui/presence/shiftforms.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

OwnWorkView::OwnWorkView(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_decisionsTitle(new SectionHeader)
    , m_decisions(new DecisionCards(context))
    , m_workTitle(new SectionHeader)
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"ownWork"_s);
    m_lines->setSpacing(space::Near);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(m_decisionsTitle);
    column->addWidget(m_decisions);
    column->addWidget(m_workTitle);
    column->addLayout(m_lines);
    keepTranslated(this, [this] { name(); });
}

void OwnWorkView::name()
{
    m_decisionsTitle->setTitle(tr("To be decided"));
    m_workTitle->setTitle(tr("My work"));
    m_decisions->retranslate();
    showWork();
}

void OwnWorkView::setWork(const OwnWork &work, const QList<ActivityKindPtr> &kinds)
{
    if (work == m_work && kinds == m_kinds && today() == m_shownOn)
        return;
    m_work = work;
    m_kinds = kinds;
    showWork();
}

void OwnWorkView::focusDecision()
{
    m_decisions->focusFirst();
}

QDate OwnWorkView::today() const
{
    return toLocal(m_context.ticker.now(), m_context.organization->zone).date();
}

void OwnWorkView::showWork()
{
    m_shownOn = today();
    m_decisionsTitle->setVisible(!m_work.decisions.isEmpty());
    m_decisionsTitle->setRemark(timetext::number(m_work.decisions.size()));
    m_decisions->setVisible(!m_work.decisions.isEmpty());
    m_decisions->setDecisions(m_work.decisions);
    const qsizetype open = m_work.followUps.size() + m_work.activities.size() + m_work.shifts.size();
    m_workTitle->setRemark(open ? timetext::number(open) : QString());
    clearOut(m_lines);
    for (const WaitingShift &one : std::as_const(m_work.shifts))
        addShift(one);
    for (const OpenFollowUp &one : std::as_const(m_work.followUps))
        addFollowUp(one);
    for (const ActivityLine &line : std::as_const(m_work.activities))
        addActivity(line);
    if (!open) {
        auto *none =
            newText(tr("Nothing waits for you in person. Follow-ups and activities that name you stand "
                       "here."));
        setSecondary(none);
        m_lines->addWidget(none);
    }
}

QString OwnWorkView::kindName(const QString &id) const
{
    const auto kind =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &one) { return one->id == id; });
    return kind == m_kinds.end() ? id : (*kind)->name.in(currentLanguage());
}

void OwnWorkView::addShift(const WaitingShift &one)
{
    auto *card = new Card(nullptr, Card::Kind::Action);
    card->body()->addWidget(newText(tr("%1 hands the shift over to you").arg(one.giver)));
    auto *when = newText(timetext::moment(one.note.given, m_context.organization->zone), TextRole::Small);
    setSecondary(when);
    card->body()->addWidget(when);
    auto *open = new QPushButton(tr("Read and take over …"));
    open->setObjectName(u"takeShift/%1"_s.arg(one.note.id.value));
    connect(open, &QPushButton::clicked, this,
            [this, id = one.note.id] { openShiftNote(m_context, id, this); });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    m_lines->addWidget(card);
}

void OwnWorkView::addFollowUp(const OpenFollowUp &one)
{
    auto *card = new Card;
    card->body()->addWidget(newText(one.followUp.text));
    auto *when =
        newText(tr("by %1 · %2: %3").arg(activitywords::day(one.followUp.due), kindName(one.kind), one.title),
                TextRole::Small);
    if (one.followUp.due < m_shownOn)
        setTone(when, Tone::Late);
    else
        setSecondary(when);
    card->body()->addWidget(when);
    auto *done = new QPushButton(tr("Done …"));
    done->setObjectName(u"ownDone/%1"_s.arg(one.followUp.id));
    connect(done, &QPushButton::clicked, this, [this, id = one.followUp.id] { complete(id); });
    auto *open = new QPushButton(tr("Open"));
    setButtonKind(open, ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this,
            [this, id = one.followUp.activity] { activityforms::open(m_context, this, id); });
    auto *row = new QHBoxLayout;
    row->addWidget(done);
    row->addWidget(open);
    row->addStretch();
    card->body()->addLayout(row);
    m_lines->addWidget(card);
}

void OwnWorkView::addActivity(const ActivityLine &line)
{
    auto *card = new Card;
    card->body()->addWidget(newText(line.activity.title));
    auto *what = newText(kindName(line.activity.kind) + u" · "_s + activitywords::days(line.activity),
                         TextRole::Small);
    setSecondary(what);
    card->body()->addWidget(what);
    auto *open = new QPushButton(tr("Open"));
    open->setObjectName(u"ownActivity/%1"_s.arg(line.activity.id.value));
    setButtonKind(open, ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this,
            [this, id = line.activity.id] { activityforms::open(m_context, this, id); });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    m_lines->addWidget(card);
}

void OwnWorkView::complete(qint64 followUp)
{
    m_context.prompts.askText(
        this,
        {.title = tr("Done"),
         .label = tr("What came of it"),
         .accept = tr("Record as done"),
         .initial = m_results.value(followUp)},
        [this, followUp](const std::optional<QString> &result) {
            if (!result)
                return;
            m_results.insert(followUp, *result);
            m_context.transact(
                this,
                [followUp, result = *result](Tx &tx) { return desk::completeFollowUp(tx, followUp, result); },
                [this, followUp](const Result<> &done) {
                    if (!done)
                        return m_context.toasts.show(done.error().message, Tone::Late);
                    m_results.remove(followUp);
                    m_context.toasts.show(tr("Recorded as done."), Tone::Fine);
                });
        });
}

} // namespace tanggap
