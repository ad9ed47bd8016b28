// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "ui/base/deskcontext.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class Banner;
class FormField;
class StatedMoment;

/// A small form about one ticket: heading, fields, a banner for what went wrong, two buttons. It closes when
/// the desk has done what was asked; otherwise what was typed stays. After a conflict, the next try acts on
/// the ticket as it is by then: the person has been told. Whoever leaves it with something entered is asked,
/// and nobody leaves it while its order is under way. Opened with open(), deletes itself.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(DeskContext &context, const desk::TicketRef &ref, QWidget *parent);

    void reject() override;

protected:
    void setTexts(const QString &title, const QString &accept, const QString &why = {});
    void addField(QWidget *field);
    /// A text of a few lines, labelled and added.
    QPlainTextEdit *addText(const QString &name, const QString &label, bool required);
    /// Lets one state when it happened, where that is not now. To be added last.
    void addMoment();
    /// Unfolds it: the form is there to ask for it.
    void askForMoment();
    /// What was stated; now where nothing was.
    desk::Stated stated() const;
    QPushButton *acceptButton() const { return m_accept; }
    DeskContext &context() const { return m_context; }
    TicketId ticket() const { return m_ref.id; }

    /// Called by the button when the stated moment can be; checks the fields and calls run().
    virtual void submit() = 0;
    /// Runs `action(Tx &, const desk::TicketRef &) -> Result<>` and closes when it is done. Running
    /// meanwhile.
    void run(std::function<Result<>(Tx &, const desk::TicketRef &)> action);
    /// While it is true the form can neither be accepted, whatever it thinks of its fields, nor left.
    void setRunning(bool running);
    /// Says what went wrong; what was typed stays.
    virtual void present(const Error &error);
    /// Whether something would be lost with the form.
    virtual bool isTyped() const;

    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void watch(QWidget *field);
    void orderFocus();

    DeskContext &m_context;
    desk::TicketRef m_ref;
    QVBoxLayout *m_fields;
    QLabel *m_heading;
    QLabel *m_why;
    Banner *m_banner;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    StatedMoment *m_moment = nullptr;
    bool m_chosen = false;  ///< ticked or chosen by hand
    QWidget *m_acceptPlace; ///< disabled while something runs: its button keeps its own state
};

} // namespace tanggap
