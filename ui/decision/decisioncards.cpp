// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/decisioncards.h"

#include "desk/decision.h"
#include "ui/activity/activitywords.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

DecisionCards::DecisionCards(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_cards(new QVBoxLayout)
{
    m_banner->setObjectName(u"decisionBanner"_s);
    m_banner->hide();
    m_cards->setSpacing(space::Near);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_banner);
    column->addLayout(m_cards);
}

void DecisionCards::setDecisions(const QList<DecisionLine> &decisions)
{
    if (decisions == m_decisions && today() == m_builtOn)
        return;
    m_decisions = decisions;
    build();
}

void DecisionCards::build()
{
    m_builtOn = today();
    clearOut(m_cards);
    for (const DecisionLine &line : std::as_const(m_decisions))
        m_cards->addWidget(newCard(line));
}

QDate DecisionCards::today() const
{
    return toLocal(m_context.ticker.now(), m_context.organization->zone).date();
}

void DecisionCards::focusFirst()
{
    const QList<QPushButton *> answers = findChildren<QPushButton *>(QRegularExpression(u"^decision/"_s));
    if (answers.isEmpty())
        return;
    QPushButton *button = answers.constFirst();
    for (QWidget *place = parentWidget(); place; place = place->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(place))
            scroll->ensureWidgetVisible(button);
    }
    button->setFocus(Qt::ShortcutFocusReason);
}

bool DecisionCards::isAsked(const Decision &decision) const
{
    const Actor &actor = m_context.actor();
    return decision.role.isEmpty() ? decision.person == actor.person : actor.hasRole(decision.role);
}

QString DecisionCards::askedOf(const DecisionLine &line) const
{
    if (line.decision.role.isEmpty())
        return line.person;
    const RoleSlot *role = m_context.organization->role(line.decision.role);
    return role ? role->title.in(currentLanguage()) : line.decision.role;
}

QWidget *DecisionCards::newCard(const DecisionLine &line)
{
    const Decision &one = line.decision;
    const bool open = one.state == Decision::State::Open;
    auto *card = new Card(nullptr, open && isAsked(one) ? Card::Kind::Action : Card::Kind::Plain);
    card->setObjectName(u"decision/%1"_s.arg(one.id.value));
    card->body()->addWidget(newText(one.question, TextRole::Strong));
    if (!one.facts.isEmpty())
        card->body()->addWidget(newText(one.facts));
    QStringList about{tr("asked of %1 by %2").arg(askedOf(line), line.askedBy)};
    for (const QString &what : {line.ticketCode, line.activityTitle}) {
        if (!what.isEmpty())
            about << what;
    }
    if (open && one.due.isValid())
        about << tr("by %1").arg(activitywords::day(one.due));
    auto *words = newText(about.join(u" · "_s), TextRole::Small);
    if (open && one.due.isValid() && one.due < m_builtOn)
        setTone(words, Tone::Late);
    else
        setSecondary(words);
    card->body()->addWidget(words);
    if (open)
        addAnswers(card->body(), one);
    else if (one.state == Decision::State::Answered)
        card->body()->addWidget(
            newText(tr("%1 decided: %2. %3").arg(line.answeredBy, one.answer, one.reason), TextRole::Strong));
    else
        card->body()->addWidget(newText(tr("Withdrawn: %1").arg(one.reason)));
    return card;
}

void DecisionCards::addAnswers(QVBoxLayout *body, const Decision &decision)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, space::Near);
    const auto button = [&](const QString &name, const QString &text, std::function<void()> run) {
        auto *one = new QPushButton(text);
        one->setObjectName(u"decision/%1/%2"_s.arg(QString::number(decision.id.value), name));
        connect(one, &QPushButton::clicked, this, std::move(run));
        flow->addWidget(one);
        return one;
    };
    if (isAsked(decision)) {
        for (const QString &option : decision.options)
            button(option, option, [this, decision, option] { askForReason(decision, option); });
        if (decision.options.isEmpty())
            setButtonKind(button(u"answer"_s, tr("Decide …"), [this, decision] { askForWords(decision); }),
                          ButtonKind::Primary);
    }
    if (decision.askedBy == m_context.actor().person)
        setButtonKind(button(u"withdraw"_s, tr("Withdraw …"), [this, decision] { askToWithdraw(decision); }),
                      ButtonKind::Quiet);
    if (flow->count())
        body->addWidget(row);
    else
        delete row;
}

void DecisionCards::askForReason(const Decision &decision, const QString &answer)
{
    m_context.prompts.askText(
        this,
        {.title = decision.question,
         .text = tr("Decision: %1").arg(answer),
         .label = tr("Reason"),
         .accept = tr("Decide"),
         .initial = m_typed.value(decision.id).reason,
         .multiLine = true,
         .required = true},
        [this, decision, answer](const std::optional<QString> &reason) {
            if (!reason)
                return;
            m_typed[decision.id].reason = *reason;
            m_context.transact(
                this,
                [ref = desk::DecisionRef{decision.id, decision.version}, answer, reason = *reason](Tx &tx) {
                    return desk::answerDecision(tx, ref, answer, reason);
                },
                [this, id = decision.id](const Result<> &done) {
                    report(id, done, tr("The decision is recorded."));
                });
        });
}

void DecisionCards::askForWords(const Decision &decision)
{
    m_context.prompts.askText(this,
                              {.title = decision.question,
                               .label = tr("Decision"),
                               .accept = tr("Go on"),
                               .initial = m_typed.value(decision.id).answer,
                               .multiLine = true,
                               .required = true},
                              [this, decision](const std::optional<QString> &answer) {
                                  if (!answer)
                                      return;
                                  m_typed[decision.id].answer = *answer;
                                  askForReason(decision, *answer);
                              });
}

void DecisionCards::askToWithdraw(const Decision &decision)
{
    m_context.prompts.askText(
        this,
        {.title = tr("Withdraw the question"),
         .label = tr("Reason"),
         .accept = tr("Withdraw"),
         .initial = m_typed.value(decision.id).withdrawal,
         .required = true},
        [this, decision](const std::optional<QString> &reason) {
            if (!reason)
                return;
            m_typed[decision.id].withdrawal = *reason;
            m_context.transact(
                this,
                [ref = desk::DecisionRef{decision.id, decision.version}, reason = *reason](Tx &tx) {
                    return desk::withdrawDecision(tx, ref, reason);
                },
                [this, id = decision.id](const Result<> &done) {
                    report(id, done, tr("The question is withdrawn."));
                });
        });
}

void DecisionCards::report(DecisionId id, const Result<> &done, const QString &said)
{
    if (!done)
        return presentError(*m_banner, done.error(), tr("What you wrote is kept for the next try."));
    m_typed.remove(id);
    m_banner->hide();
    m_context.toasts.show(said, Tone::Fine);
}

} // namespace tanggap
