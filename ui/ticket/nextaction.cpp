// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/nextaction.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/timetext.h"
#include "ui/ticket/ticketactions.h"
#include "ui/ticket/ticketwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

NextAction::NextAction(DeskContext &context, TicketActions &actions, QWidget *parent)
    : Card(parent, Kind::Action)
    , m_context(context)
    , m_actions(actions)
    , m_end(new QLabel)
    , m_original(new QPushButton)
    , m_announce(new QPushButton)
{
    m_end->setObjectName(u"end"_s);
    m_end->setWordWrap(true);
    m_original->setObjectName(u"openOriginal"_s);
    m_original->setAutoDefault(false);
    m_handover = buttonFor(actions.handover());
    body()->setSpacing(space::Wide);
    body()->addWidget(m_end);
    body()->addWidget(m_original, 0, Qt::AlignLeft);
    m_announce->setObjectName(u"announce"_s);
    m_announce->setAutoDefault(false);
    body()->addWidget(m_announce, 0, Qt::AlignLeft);
    body()->addWidget(m_handover, 0, Qt::AlignLeft);
    connect(m_announce, &QPushButton::clicked, this, [this] {
        emit requirementPressed(
            {.kind = Requirement::Kind::Paper, .subject = m_announcement, .state = {}, .text = {}});
    });
    connect(m_original, &QPushButton::clicked, this, [this] { m_context.openTicket(m_originalId); });
}

void NextAction::showTicket(const TicketView &view)
{
    QList<OpenStepView> open = view.ticket.duplicateOf.isValid() ? QList<OpenStepView>() : view.open;
    std::stable_partition(open.begin(), open.end(), [](const OpenStepView &one) { return one.mayRecord; });
    QHash<QString, StepForm *> forms;
    int at = 0;
    for (const OpenStepView &one : std::as_const(open)) {
        const QString key = u"%1/%2/%3"_s.arg(view.ticket.id.value).arg(one.step).arg(one.pass);
        StepForm *form = m_forms.take(key);
        if (!form)
            form = formFor(view, one);
        forms.insert(key, form);
        if (body()->indexOf(form) != at)
            body()->insertWidget(at, form);
        ++at;
        form->showStep(view, one);
        form->show();
    }
    for (StepForm *gone : std::as_const(m_forms)) {
        gone->hide();
        gone->deleteLater();
    }
    m_forms = forms;
    showEnd(view);
    offerAnnouncement(view);
}

/// Where the case is closed, whoever tells the public of it finds their paper at hand; nothing makes them
/// write it. It is the one that only the announcing teams issue.
void NextAction::offerAnnouncement(const TicketView &view)
{
    const auto announces = [&](const QString &role) {
        const RoleSlot *slot = view.organization->role(role);
        return slot && view.announcers.contains(slot->group);
    };
    const Actor &actor = m_context.actor();
    m_announcement.clear();
    for (const PaperKind &kind : view.procedure->papers) {
        const bool theirs =
            !kind.actors.isEmpty() && std::all_of(kind.actors.begin(), kind.actors.end(), announces);
        const bool may = std::any_of(kind.actors.begin(), kind.actors.end(),
                                     [&](const QString &role) { return actor.hasRole(role); });
        const bool issued = std::any_of(view.papers.begin(), view.papers.end(), [&](const Paper &paper) {
            return paper.kind == kind.id && paper.state >= PaperState::Approved;
        });
        if (!theirs || !may || issued)
            continue;
        m_announcement = kind.id;
        m_announce->setText(tr("Write “%1”").arg(kind.name.in(currentLanguage())));
    }
    const Ticket &ticket = view.ticket;
    m_announce->setVisible(!m_announcement.isEmpty() && ticket.state == TicketState::Closed &&
                           view.open.isEmpty() && !ticket.duplicateOf.isValid() && !ticket.team.isEmpty());
}

StepForm *NextAction::formFor(const TicketView &view, const OpenStepView &open)
{
    auto *form = new StepForm(m_context, view, open);
    connect(form, &StepForm::requirementPressed, this, &NextAction::requirementPressed);
    connect(form, &StepForm::changed, this, &NextAction::changed);
    form->addButton(buttonFor(m_actions.pause()));
    form->addButton(buttonFor(m_actions.assign()));
    return form;
}

QPushButton *NextAction::buttonFor(QAction *action)
{
    auto *button = new QPushButton;
    button->setObjectName(u"button_"_s + action->objectName());
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->statusTip());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void NextAction::showEnd(const TicketView &view)
{
    const Ticket &t = view.ticket;
    QString text;
    m_originalId = t.duplicateOf;
    m_original->setVisible(t.duplicateOf.isValid() && !view.duplicateOf.isEmpty());
    m_original->setText(tr("Open %1").arg(view.duplicateOf));
    if (t.duplicateOf.isValid()) {
        text = view.duplicateOf.isEmpty()
                   ? tr("This ticket is a duplicate; another ticket carries its case.")
                   : tr("This ticket is a duplicate; %1 carries its case.").arg(view.duplicateOf);
    } else if (view.open.isEmpty()) {
        std::optional<Instant> at;
        QString last;
        for (const StepRecord &record : t.steps) {
            if (!record.completed || record.outcome == "withdrawn"_L1 || (at && *record.completed < *at))
                continue;
            at = record.completed;
            const Step *step = view.procedure->step(record.step);
            last = ticketwords::step(*view.procedure, record.step);
            for (const Outcome &outcome : step ? step->outcomes : QList<Outcome>()) {
                if (outcome.id == record.outcome && !outcome.name.isEmpty())
                    last += u": "_s + outcome.name.in(currentLanguage());
            }
        }
        text = at ? tr("Nothing is left to do. Closed %1 with %2.")
                        .arg(timetext::moment(*at, view.organization->zone), last)
                  : tr("Nothing is left to do.");
    }
    // Where a procedure ends, the next thing to do may be another procedure.
    m_handover->setVisible(view.open.isEmpty() && !t.duplicateOf.isValid() &&
                           !view.handoverTargets.isEmpty());
    m_end->setText(text);
    m_end->setVisible(!text.isEmpty());
}

} // namespace tanggap
