// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/completestep.h"
#include "desk/ticketview.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class AssignFields;
class Banner;
class Draft;
class FlowLayout;
class FormField;
class StatedMoment;
class RecommendationFields;

/// One open step of a ticket: what it asks for, and a button for each way on. What is typed is kept as a
/// draft and survives every refresh.
class StepForm : public QWidget
{
    Q_OBJECT

public:
    /// For the step `open` of the ticket shown in `view`; show() follows.
    StepForm(DeskContext &context, const TicketView &view, const OpenStepView &open,
             QWidget *parent = nullptr);

    void showStep(const TicketView &view, const OpenStepView &open);
    /// Buttons beside those that complete the step.
    void addButton(QPushButton *button);

signals:
    void requirementPressed(const tanggap::Requirement &requirement);
    /// The ticket was changed from here; show it anew.
    void changed();

private:
    struct TextEdit
    {
        TextField field;
        QString outcome; ///< the only outcome that asks for it; empty: the step does
        QPlainTextEdit *edit;
        FormField *form;
    };

    void addTexts(const TicketView &view);
    void addText(const TicketView &view, const QString &fieldId, const QString &outcome);
    void addOutcomes();
    void showMissing();
    /// Shows where a requirement is met. A paper is written from the ticket: what was typed here is kept
    /// there first, so that nobody types it again.
    void goTo(const Requirement &requirement);
    bool check(const Outcome &outcome);
    void complete(const QString &outcomeId);
    /// Nothing can be completed while it is.
    void setBusy(bool busy);
    void completed(const desk::StepOutcome &done);
    void failed(const Error &error);
    void offerTakeBack(const QString &what);

    DeskContext &m_context;
    ProcedurePtr m_procedure;
    const Step &m_step; ///< in m_procedure
    Ticket m_ticket;
    OpenStepView m_open;
    TicketView m_view;

    QLabel *m_where;
    QLabel *m_what;
    QLabel *m_whyNot;
    QWidget *m_missing;
    QVBoxLayout *m_missingLines;
    QVBoxLayout *m_fields;
    QList<TextEdit> m_texts;
    AssignFields *m_assign = nullptr;
    RecommendationFields *m_recommendations = nullptr;
    QPlainTextEdit *m_note;
    FormField *m_noteField;
    QPushButton *m_addNote;
    StatedMoment *m_moment;
    Banner *m_banner;
    FlowLayout *m_buttons;
    QList<std::pair<QString, QPushButton *>> m_outcomes;
    Draft *m_draft;
    bool m_busy = false;       ///< our own change is not shown yet
    bool m_completing = false; ///< under way, or done
    bool m_conflict = false;   ///< somebody else was first; say who when the ticket is shown anew
};

} // namespace tanggap
