// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class Banner;
class Draft;
class FormField;

/// The recommendations of a ticket, and the form that adds one: text, owner, due date.
class RecommendationFields : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationFields(DeskContext &context, QWidget *parent = nullptr);

    void showTicket(const TicketView &view);
    void keepIn(Draft &draft);

signals:
    /// One was added: the ticket has moved on.
    void added();

private:
    void add();

    DeskContext &m_context;
    TicketId m_ticket;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    QList<Recommendation> m_shown;
    QPlainTextEdit *m_text;
    QLineEdit *m_owner;
    QDateEdit *m_due;
    QPushButton *m_add;
    FormField *m_textField;
    FormField *m_ownerField;
    FormField *m_dueField;
    Banner *m_banner;
};

} // namespace tanggap
