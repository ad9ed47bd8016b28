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
#include "ui/decision/askedquestions.h"
#include "ui/decision/decisioncards.h"
#include "ui/presence/shiftforms.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The words and the remark of a row, above what can be pressed.
Card *newRow(const QString &text, const QString &remark, bool late)
{
    auto *card = new Card;
    card->body()->addWidget(newText(text));
    auto *small = newText(remark, TextRole::Small);
    if (late)
        setTone(small, Tone::Late);
    else
        setSecondary(small);
    card->body()->addWidget(small);
    return card;
}

} // namespace

OwnWorkView::OwnWorkView(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_decisionsTitle(new SectionHeader)
    , m_decisions(new DecisionCards(context))
    , m_workTitle(new SectionHeader)
    , m_askedTitle(new SectionHeader)
    , m_asked(new DecisionCards(context))
    , m_allAsked(new QPushButton)
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
    column->addWidget(m_askedTitle);
    column->addWidget(m_asked);
    column->addWidget(m_allAsked, 0, Qt::AlignLeft);
    m_asked->setObjectName(u"asked"_s);
    m_allAsked->setObjectName(u"allAsked"_s);
    setButtonKind(m_allAsked, ButtonKind::Quiet);
    connect(m_allAsked, &QPushButton::clicked, this, [this] { openAskedQuestions(m_context, this); });
    keepTranslated(this, [this] { name(); });
}

void OwnWorkView::name()
{
    m_decisionsTitle->setTitle(tr("To be decided"));
    m_workTitle->setTitle(tr("My work"));
    m_askedTitle->setTitle(tr("Asked by me"));
    m_allAsked->setText(tr("All that I asked …"));
    m_decisions->retranslate();
    m_asked->retranslate();
    showWork();
}

void OwnWorkView::setWork(const OwnWork &work, const QList<ActivityKindPtr> &kinds)
{
    if (work == m_work && kinds == m_kinds && today() == m_shownOn && !turnedLate())
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

/// What they ask and answer themselves stands above already.
void OwnWorkView::showAsked()
{
    QList<DecisionLine> asked = m_work.asked;
    asked.removeIf([this](const DecisionLine &one) {
        return std::any_of(m_work.decisions.begin(), m_work.decisions.end(),
                           [&](const DecisionLine &mine) { return mine.decision.id == one.decision.id; });
    });
    m_askedTitle->setVisible(!asked.isEmpty());
    m_asked->setVisible(!asked.isEmpty());
    m_asked->setDecisions(asked);
    m_allAsked->setVisible(m_work.asked.size() >= OwnWork::MostAsked);
}

/// Whether a deadline passed since it was shown.
bool OwnWorkView::turnedLate() const
{
    return std::any_of(m_work.steps.begin(), m_work.steps.end(), [this](const WaitingStep &one) {
        return one.due && *one.due >= m_shownAt && *one.due < m_context.ticker.now();
    });
}

void OwnWorkView::showWork()
{
    m_shownOn = today();
    m_shownAt = m_context.ticker.now();
    m_decisionsTitle->setVisible(!m_work.decisions.isEmpty());
    m_decisionsTitle->setRemark(timetext::number(m_work.decisions.size()));
    m_decisions->setVisible(!m_work.decisions.isEmpty());
    m_decisions->setDecisions(m_work.decisions);
    showAsked();
    clearOut(m_lines);
    for (const WaitingShift &one : std::as_const(m_work.shifts))
        addShift(one);
    // A day is due when it ends; what is due at no time comes last.
    const auto endOf = [this](QDate day) {
        return day.isValid() ? fromLocal(QDateTime(day.addDays(1), QTime(0, 0), m_context.organization->zone))
                             : Instant::max();
    };
    QList<std::pair<Instant, QWidget *>> rows;
    for (const WaitingStep &one : std::as_const(m_work.steps))
        rows.emplaceBack(one.due.value_or(Instant::max()), newStep(one));
    for (const OpenFollowUp &one : std::as_const(m_work.followUps))
        rows.emplaceBack(endOf(one.due), newFollowUp(one));
    for (const ActivityLine &line : std::as_const(m_work.activities))
        rows.emplaceBack(endOf(line.activity.due), newActivity(line));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &row : std::as_const(rows))
        m_lines->addWidget(row.second);
    if (m_work.moreSteps)
        m_lines->addWidget(newMoreSteps());
    const qsizetype open = rows.size() + m_work.shifts.size();
    m_workTitle->setRemark(open ? timetext::number(open) + (m_work.moreSteps ? u"+"_s : QString())
                                : QString());
    if (!open) {
        auto *none =
            newText(tr("Nothing waits for you. Steps of tickets that you record, follow-ups, activities that "
                       "name you and what falls due of your duties stand here."));
        setSecondary(none);
        m_lines->addWidget(none);
    }
}

QString OwnWorkView::stepName(const WaitingStep &one) const
{
    for (const ProcedurePtr &procedure : std::as_const(m_context.procedures)) {
        const Step *step = procedure->id == one.procedure ? procedure->step(one.step) : nullptr;
        if (step)
            return step->shortText.in(currentLanguage());
    }
    return one.step;
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

QWidget *OwnWorkView::newStep(const WaitingStep &one)
{
    QStringList remark{stepName(one)};
    if (one.named)
        remark << tr("given to you");
    if (one.paused)
        remark << tr("paused");
    else if (one.due)
        remark << tr("by %1").arg(timetext::briefMoment(*one.due, m_shownAt, m_context.organization->zone));
    auto *card =
        newRow(u"%1 · %2"_s.arg(one.code, one.title), remark.join(u" · "_s), one.due && *one.due < m_shownAt);
    auto *open = new QPushButton(tr("Open"));
    open->setObjectName(u"ownStep/%1/%2"_s.arg(one.ticket.value).arg(one.step));
    open->setAccessibleDescription(one.code);
    setButtonKind(open, ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, id = one.ticket] { m_context.openTicket(id); });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

QWidget *OwnWorkView::newMoreSteps()
{
    auto *more = new QPushButton(tr("More tickets in the queue"));
    more->setObjectName(u"moreSteps"_s);
    setButtonKind(more, ButtonKind::Quiet);
    connect(more, &QPushButton::clicked, this, [this] { m_context.openList(QueueFilter()); });
    return more;
}

QWidget *OwnWorkView::newFollowUp(const OpenFollowUp &one)
{
    auto *card = newRow(one.followUp.text,
                        tr("by %1 · %2: %3").arg(activitywords::day(one.due), kindName(one.kind), one.title),
                        one.due < m_shownOn);
    auto *done = new QPushButton(tr("Done …"));
    done->setObjectName(u"ownDone/%1"_s.arg(one.followUp.id));
    connect(done, &QPushButton::clicked, this, [this, id = one.followUp.id] { complete(id); });
    auto *open = new QPushButton(tr("Open"));
    open->setObjectName(u"ownFollowUp/%1"_s.arg(one.followUp.id));
    setButtonKind(open, ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this,
            [this, id = one.followUp.activity] { activityforms::open(m_context, this, id); });
    auto *row = new QHBoxLayout;
    row->addWidget(done);
    row->addWidget(open);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

QWidget *OwnWorkView::newActivity(const ActivityLine &line)
{
    const Activity &activity = line.activity;
    QStringList remark{kindName(activity.kind)};
    if (!line.systemName.isEmpty())
        remark << line.systemName;
    // What was done already falls due anew.
    if (!activity.due.isValid())
        remark << activitywords::days(activity);
    else
        remark << (activity.done ? tr("due again %1") : tr("due %1")).arg(activitywords::day(activity.due));
    auto *card =
        newRow(activity.title, remark.join(u" · "_s), activity.due.isValid() && activity.due < m_shownOn);
    auto *open = new QPushButton(tr("Open"));
    open->setObjectName(u"ownActivity/%1"_s.arg(activity.id.value));
    setButtonKind(open, ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this,
            [this, id = activity.id] { activityforms::open(m_context, this, id); });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
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
