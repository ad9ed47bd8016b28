// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketactions.h"

#include "desk/handover.h"
#include "desk/linkticket.h"
#include "ui/base/icons.h"
#include "ui/base/prompts.h"
#include "ui/ticket/forms/ticketforms.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

void describe(QAction *action, const QString &text, const QString &whyNot)
{
    action->setText(text);
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty() ? QString() : whyNot);
    action->setStatusTip(whyNot);
}

} // namespace

TicketActions::TicketActions(DeskContext &context, QWidget *owner)
    : QObject(owner)
    , m_context(context)
    , m_owner(owner)
    , m_menu(new QMenu(owner))
{
    m_menu->setToolTipsVisible(true);
    m_reclassify =
        add(u"reclassify"_s, u"edit"_s, [this] { ticketforms::openReclassify(m_context, m_owner, *m_view); });
    m_pause = add(u"pause"_s, u"player-pause"_s, [this] {
        if (m_view->ticket.paused)
            ticketforms::openResume(m_context, m_owner, *m_view);
        else
            ticketforms::openPause(m_context, m_owner, *m_view);
    });
    m_assign = add(u"assign"_s, u"arrow-forward-up"_s, [this] { emit assignRequested(m_view->ticket.id); });
    m_menu->addSeparator();
    m_link = add(u"link"_s, u"link"_s, [this] { ticketforms::openLink(m_context, m_owner, *m_view); });
    m_unlink = add(u"unlink"_s, u"arrow-back-up"_s, [this] { unlink(); });
    m_handover = add(u"handover"_s, u"arrow-right"_s,
                     [this] { ticketforms::openHandover(m_context, m_owner, *m_view); });
    m_menu->addSeparator();
    m_consent = add(u"consent"_s, u"user-circle"_s, [this] { recordConsent(); });
    m_restrict =
        add(u"restrict"_s, u"lock"_s, [this] { ticketforms::openRestrict(m_context, m_owner, *m_view); });
    m_reopen =
        add(u"reopen"_s, u"refresh"_s, [this] { ticketforms::openReopen(m_context, m_owner, *m_view); });
    m_menu->addSeparator();
    m_erase = add(u"erase"_s, u"trash"_s, [this] { erase(); });
}

QAction *TicketActions::add(const QString &name, const QString &iconName, std::function<void()> run)
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(name);
    action->setIcon(icon(iconName));
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_view)
            run();
    });
    return action;
}

void TicketActions::showTicket(const TicketView &view)
{
    m_view = view;
    const bool paused = view.ticket.paused;
    describe(m_reclassify, tr("Reclassify …"), view.whyNot.classify);
    m_pause->setIcon(icon(paused ? u"player-play"_s : u"player-pause"_s));
    describe(m_pause, paused ? tr("Resume …") : tr("Pause …"),
             paused ? view.whyNot.resume : view.whyNot.pause);
    describe(m_assign, tr("Assign …"), view.whyNot.assign);
    describe(m_link, tr("Link as a duplicate …"), view.whyNot.link);
    describe(m_unlink, tr("Take the link back …"), view.whyNot.unlink);
    describe(m_handover, tr("Hand over to another procedure …"), view.whyNot.handover);
    describe(m_consent,
             view.reporter.consentHallOfFame ? tr("The reporter takes the consent back …")
                                             : tr("The reporter agrees to be named …"),
             view.reporterErased ? tr("The reporter's personal data is erased.") : view.whyNot.work);
    describe(m_restrict, tr("Restrict …"), view.whyNot.restrict);
    describe(m_reopen, tr("Reopen …"), view.whyNot.reopen);
    describe(m_erase, tr("Erase the reporter's personal data …"), view.whyNot.erase);
}

void TicketActions::ask(const QString &what, TextQuestion question,
                        std::function<Result<>(Tx &, const desk::TicketRef &, const QString &)> action)
{
    const desk::TicketRef ref{m_view->ticket.id, {}};
    const QString key = u"%1/%2"_s.arg(what).arg(ref.id.value);
    question.initial = m_words.value(key);
    m_context.prompts.askText(
        m_owner, question, [this, key, ref, action = std::move(action)](const std::optional<QString> &words) {
            if (!words)
                return;
            m_words.insert(key, *words);
            m_context.transact(
                this, [ref, action, words = *words](Tx &tx) { return action(tx, ref, words); },
                [this, key](const Result<> &done) {
                    if (done)
                        m_words.remove(key);
                    else
                        emit failed(done.error());
                });
        });
}

void TicketActions::unlink()
{
    ask(u"unlink"_s,
        {.title = tr("Take the link back"),
         .text = tr("The ticket is open again where it was; its clocks run from their own "
                    "start."),
         .label = tr("Note"),
         .accept = tr("Take back"),
         .initial = {},
         .multiLine = true},
        desk::unlinkDuplicate);
}

void TicketActions::recordConsent()
{
    const bool agrees = !m_view->reporter.consentHallOfFame;
    m_context.prompts.confirm(
        m_owner,
        {agrees ? tr("The reporter agrees to be named?") : tr("The reporter takes the consent back?"),
         agrees ? tr("Name and agency of the reporter of %1 may then stand in a hall of fame. The journal "
                     "keeps who recorded it, and when.")
                      .arg(m_view->ticket.code)
                : tr("Name and agency of the reporter of %1 are no longer named in public. The journal keeps "
                     "who recorded it, and when.")
                      .arg(m_view->ticket.code),
         tr("Record")},
        [this, agrees, id = m_view->ticket.id](bool yes) {
            if (!yes)
                return;
            m_context.transact(
                this,
                [id, agrees](Tx &tx) {
                    return desk::recordConsent(tx, {id, {}}, agrees);
                },
                [this](const Result<> &done) {
                    if (!done)
                        emit failed(done.error());
                });
        });
}

void TicketActions::erase()
{
    ask(u"erase"_s,
        {.title = tr("Erase the reporter's personal data"),
         .text = tr("Name, e-mail, phone and agency of the reporter of %1 are removed for "
                    "good. The journal keeps only that it was done, and why.")
                     .arg(m_view->ticket.code),
         .label = tr("Reason"),
         .accept = tr("Erase for good"),
         .initial = {},
         .multiLine = true,
         .required = true},
        desk::eraseReporter);
}

} // namespace tanggap
