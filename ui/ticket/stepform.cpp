// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/stepform.h"

#include "desk/notes.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/undo.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/assignfields.h"
#include "ui/ticket/draft.h"
#include "ui/ticket/recommendationfields.h"
#include "ui/ticket/statedmoment.h"
#include "ui/ticket/ticketwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QLabel *newWords(TextRole role)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

bool asksFor(const QList<Requirement> &requirements, Requirement::Kind kind)
{
    return std::any_of(requirements.begin(), requirements.end(),
                       [&](const Requirement &one) { return one.kind == kind; });
}

QString draftField(const QString &text)
{
    return u"text/"_s + text;
}

QString writtenIn(const TicketView &view, const QString &field)
{
    const auto written = std::find_if(view.texts.begin(), view.texts.end(),
                                      [&](const TicketText &one) { return one.field == field; });
    return written == view.texts.end() ? QString() : written->text;
}

/// What the form itself asks for needs no line in the checklist.
bool isInTheForm(const Requirement &requirement)
{
    return requirement.kind == Requirement::Kind::Text || requirement.kind == Requirement::Kind::Assignment ||
           requirement.kind == Requirement::Kind::Recommendations;
}

} // namespace

StepForm::StepForm(DeskContext &context, const TicketView &view, const OpenStepView &open, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_procedure(view.procedure)
    , m_step(*m_procedure->step(open.step))
    , m_where(newWords(TextRole::Small))
    , m_what(newWords(TextRole::Strong))
    , m_whyNot(newWords(TextRole::Small))
    , m_missing(new QWidget)
    , m_missingLines(new QVBoxLayout(m_missing))
    , m_fields(new QVBoxLayout)
    , m_note(new QPlainTextEdit)
    , m_noteField(new FormField(m_note))
    , m_addNote(new QPushButton)
    , m_moment(new StatedMoment(context))
    , m_banner(new Banner)
    , m_buttons(new FlowLayout(nullptr, space::Near))
    , m_draft(new Draft(context, u"step/%1/%2/%3"_s.arg(view.ticket.id.value).arg(open.step).arg(open.pass),
                        this))
{
    setObjectName(u"step_"_s + open.step);
    setSecondary(m_where);
    m_whyNot->setObjectName(u"whyNot"_s);
    setSecondary(m_whyNot);
    m_missing->setObjectName(u"missing"_s);
    m_missingLines->setContentsMargins(0, 0, 0, 0);
    m_missingLines->setSpacing(0);
    m_fields->setSpacing(space::Normal);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + 16);
    m_noteField->hide();
    m_addNote->setObjectName(u"addNote"_s);
    m_addNote->setCheckable(true);
    setButtonKind(m_addNote, ButtonKind::Quiet);
    m_banner->setObjectName(u"stepBanner"_s);
    m_banner->hide();
    connect(m_addNote, &QPushButton::toggled, m_noteField, &QWidget::setVisible);
    connect(m_addNote, &QPushButton::clicked, this, [this](bool on) {
        if (on)
            m_note->setFocus();
    });
    // A note that a draft brings back must be seen.
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_note->document()->isEmpty())
            m_addNote->setChecked(true);
    });

    addTexts(view);
    m_draft->add(u"note"_s, m_note);
    addOutcomes();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_where);
    words->addWidget(m_what);
    auto *quiet = new FlowLayout(nullptr, 0);
    quiet->addWidget(m_addNote);
    quiet->addWidget(m_moment->toggle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addLayout(words);
    column->addWidget(m_banner);
    column->addWidget(m_missing);
    column->addLayout(m_fields);
    column->addWidget(m_noteField);
    column->addWidget(m_moment);
    column->addLayout(quiet);
    column->addLayout(m_buttons);
    column->addWidget(m_whyNot);
    m_draft->restore();
}

void StepForm::addTexts(const TicketView &view)
{
    if (m_step.act == StepAct::Assign) {
        m_assign = new AssignFields(m_context);
        m_fields->addWidget(m_assign);
    }
    for (const Requirement &one : m_step.requirements) {
        if (one.kind == Requirement::Kind::Text)
            addText(view, one.subject, {});
    }
    for (const Outcome &outcome : m_step.outcomes) {
        for (const Requirement &one : outcome.requirements) {
            if (one.kind == Requirement::Kind::Text)
                addText(view, one.subject, outcome.id);
        }
    }
    if (asksFor(m_step.requirements, Requirement::Kind::Recommendations)) {
        m_recommendations = new RecommendationFields(m_context);
        m_recommendations->showTicket(view); // proposes an owner before the draft listens
        m_recommendations->keepIn(*m_draft);
        m_fields->addWidget(m_recommendations);
        connect(m_recommendations, &RecommendationFields::added, this, [this] {
            setBusy(true); // until the ticket is read again
            emit changed();
        });
    }
}

void StepForm::addText(const TicketView &view, const QString &fieldId, const QString &outcome)
{
    const auto &all = m_procedure->textFields;
    const auto field =
        std::find_if(all.begin(), all.end(), [&](const TextField &one) { return one.id == fieldId; });
    if (field == all.end())
        return;
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(u"text_"_s + fieldId);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 16);
    edit->setPlainText(writtenIn(view, fieldId));
    auto *form = new FormField(edit);
    m_draft->add(draftField(fieldId), edit);
    connect(edit, &QPlainTextEdit::textChanged, form, [form] { form->setError({}); });
    m_fields->addWidget(form);
    m_texts << TextEdit{*field, outcome, edit, form};
}

void StepForm::addOutcomes()
{
    for (const Outcome &outcome : m_step.outcomes) {
        auto *button = new QPushButton;
        button->setObjectName(u"outcome_"_s + outcome.id);
        button->setAutoDefault(false);
        setButtonKind(button, m_outcomes.isEmpty() ? ButtonKind::Primary : ButtonKind::Plain);
        connect(button, &QPushButton::clicked, this, [this, id = outcome.id] { complete(id); });
        m_buttons->addWidget(button);
        m_outcomes << std::pair(outcome.id, button);
    }
}

void StepForm::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void StepForm::showStep(const TicketView &view, const OpenStepView &open)
{
    m_ticket = view.ticket;
    m_open = open;
    m_view = view;
    const Language language = currentLanguage();
    const QString where = tr("Step %1 of %2 · %3")
                              .arg(m_step.number, m_procedure->steps.constLast().number,
                                   ticketwords::flowRoles(*m_procedure, open.actors));
    m_where->setText(open.pass > 1 ? tr("%1 · pass %2").arg(where).arg(open.pass) : where);
    m_what->setText(m_step.text.in(language));
    m_what->setToolTip(m_step.source.document.isEmpty()
                           ? QString()
                           : tr("%1, row %2").arg(m_step.source.document, m_step.source.row));
    for (const TextEdit &text : std::as_const(m_texts)) {
        const QString name = text.field.name.in(language);
        const auto outcome = std::find_if(m_step.outcomes.begin(), m_step.outcomes.end(),
                                          [&](const Outcome &one) { return one.id == text.outcome; });
        text.form->setLabel(outcome == m_step.outcomes.end()
                                ? name
                                : tr("%1 (for “%2”)").arg(name, outcome->name.in(language)),
                            outcome == m_step.outcomes.end());
        text.edit->setPlaceholderText(text.field.hint.in(language));
        m_draft->follow(draftField(text.field.id), writtenIn(view, text.field.id));
    }
    m_noteField->setLabel(tr("Note"));
    m_addNote->setText(tr("Add a note"));
    m_moment->setTexts();
    if (m_assign)
        m_assign->showTicket(view);
    if (m_recommendations)
        m_recommendations->showTicket(view);
    for (const auto &[id, button] : std::as_const(m_outcomes)) {
        const auto outcome = std::find_if(m_step.outcomes.begin(), m_step.outcomes.end(),
                                          [&id = id](const Outcome &one) { return one.id == id; });
        button->setText(outcome->action.in(language));
        button->setToolTip(open.whyNot);
    }
    setBusy(m_completing);
    // Who may not record the step sees what it is, not its form.
    for (int i = 0; i < m_fields->count(); ++i)
        m_fields->itemAt(i)->widget()->setVisible(open.mayRecord);
    m_addNote->setVisible(open.mayRecord);
    m_moment->toggle()->setVisible(open.mayRecord);
    m_whyNot->setText(open.whyNot);
    m_whyNot->setVisible(!open.mayRecord);
    showMissing();
    if (m_conflict && !view.journal.isEmpty()) {
        m_conflict = false;
        const JournalEvent &last = view.journal.constLast();
        m_banner->present(
            Tone::Soon,
            tr("%1 changed this ticket at %2: %3.")
                .arg(ticketwords::actor(view, last.actor),
                     timetext::time(last.recorded, view.organization->zone),
                     ticketwords::journalSentence(last, view)),
            tr("What you typed is kept. Look at the ticket as it is now, then press the button again."));
    }
}

void StepForm::showMissing()
{
    qDeleteAll(m_missing->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    QList<Requirement> missing = m_open.missing;
    for (const QList<Requirement> &more : std::as_const(m_open.missingByOutcome)) {
        for (const Requirement &one : more) {
            if (!missing.contains(one))
                missing << one;
        }
    }
    int shown = 0;
    for (const Requirement &one : std::as_const(missing)) {
        if (isInTheForm(one))
            continue;
        auto *line = new QPushButton(tr("Still missing: %1").arg(one.text.in(currentLanguage())));
        line->setObjectName(u"missing%1"_s.arg(shown++));
        line->setAutoDefault(false);
        setButtonKind(line, ButtonKind::Quiet);
        line->setToolTip(tr("Show where this is done"));
        connect(line, &QPushButton::clicked, this, [this, one] { goTo(one); });
        m_missingLines->addWidget(line, 0, Qt::AlignLeft);
        line->show(); // at once: it takes the place of one that stood there
    }
    m_missing->setVisible(shown > 0);
}

void StepForm::goTo(const Requirement &requirement)
{
    QHash<QString, QString> ahead;
    for (const TextEdit &text : std::as_const(m_texts)) {
        const QString words = text.edit->toPlainText();
        if (requirement.kind == Requirement::Kind::Paper && !words.trimmed().isEmpty() &&
            m_draft->isTyped(draftField(text.field.id), words))
            ahead.insert(text.field.id, words);
    }
    if (ahead.isEmpty()) {
        emit requirementPressed(requirement);
        return;
    }
    m_context.transact(
        this,
        [ahead, ref = desk::TicketRef{m_ticket.id, {}}](Tx &tx) -> Result<> {
            for (auto text = ahead.begin(); text != ahead.end(); ++text)
                TRY(desk::writeText(tx, ref, text.key(), text.value()));
            return {};
        },
        [this, ahead, requirement](const Result<> &done) {
            if (!done)
                return failed(done.error());
            for (auto text = ahead.begin(); text != ahead.end(); ++text)
                m_draft->follow(draftField(text.key()), text.value());
            emit changed();
            emit requirementPressed(requirement);
        });
}

bool StepForm::check(const Outcome &outcome)
{
    QWidget *first = nullptr;
    for (const TextEdit &text : std::as_const(m_texts)) {
        const bool asked = text.outcome.isEmpty() || text.outcome == outcome.id;
        const bool lacking = asked && text.edit->toPlainText().trimmed().isEmpty();
        text.form->setError(lacking ? tr("This is needed to go on.") : QString());
        if (lacking && !first)
            first = text.edit;
    }
    if (first)
        first->setFocus();
    return !first && m_moment->check();
}

void StepForm::complete(const QString &outcomeId)
{
    const auto outcome = std::find_if(m_step.outcomes.begin(), m_step.outcomes.end(),
                                      [&](const Outcome &one) { return one.id == outcomeId; });
    if (m_busy || !check(*outcome))
        return;
    desk::StepDone done{
        .step = m_step.id, .outcome = outcomeId, .note = m_note->toPlainText(), .stated = m_moment->stated()};
    if (m_assign) {
        done.team = m_assign->team();
        done.person = m_assign->person();
    }
    for (const TextEdit &text : std::as_const(m_texts)) {
        if (text.outcome.isEmpty() || text.outcome == outcomeId)
            done.texts.insert(text.field.id, text.edit->toPlainText());
    }
    m_completing = true;
    setBusy(true);
    m_context.transact(
        this,
        [done, ref = desk::TicketRef{m_ticket.id, m_ticket.version}](Tx &tx) {
            return desk::completeStep(tx, ref, done);
        },
        [this](const Result<desk::StepOutcome> &result) {
            if (result)
                completed(*result);
            else
                failed(result.error());
        });
}

void StepForm::setBusy(bool busy)
{
    m_busy = busy;
    for (const auto &[id, button] : std::as_const(m_outcomes))
        button->setEnabled(m_open.mayRecord && !m_busy);
}

void StepForm::completed(const desk::StepOutcome &done)
{
    m_draft->drop();
    const QString name = ticketwords::step(*m_procedure, m_step.id);
    const QString what = tr("%1: %2").arg(m_ticket.code, name);
    offerTakeBack(what);
    const QString said = done.closed ? tr("%1 is closed.").arg(m_ticket.code) : tr("%1 done.").arg(what);
    m_context.toasts.show(said, Tone::Fine, tr("Take back"), [&undo = m_context.undo] { undo.takeBack(); });
    emit changed();
}

void StepForm::offerTakeBack(const QString &what)
{
    m_context.undo.offer(what, [&context = m_context, id = m_ticket.id, step = m_step.id] {
        context.transact(
            &context.undo,
            [id, step](Tx &tx) {
                return desk::withdrawStep(tx, {id, {}}, step);
            },
            [&context](const Result<> &done) {
                if (!done)
                    context.toasts.show(done.error().message, Tone::Late);
            });
    });
}

void StepForm::failed(const Error &error)
{
    m_completing = false;
    setBusy(false);
    presentError(*m_banner, error, tr("What you typed is still here."));
    if (error.code == ErrorCode::Conflict) {
        m_conflict = true;
        emit changed();
    }
}

} // namespace tanggap
