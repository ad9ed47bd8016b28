// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/ticket/tickettab.h"

#include <QHash>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class Banner;
class Chip;
class Draft;
class FormField;
class StatedMoment;

/// What happened, in words, the newest on top; notes are written above it.
class JournalTab : public TicketTab
{
    Q_OBJECT

public:
    explicit JournalTab(DeskContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void showTicket(const TicketView &view) override;

private:
    void showLines();
    void addNote();

    DeskContext &m_context;
    std::optional<TicketView> m_view;
    Chip *m_notesOnly;
    QPlainTextEdit *m_note;
    FormField *m_noteField;
    StatedMoment *m_moment;
    QPushButton *m_add;
    Banner *m_banner;
    Draft *m_draft = nullptr;
    QVBoxLayout *m_lines;
    QHash<qint64, class JournalLine *> m_shown; ///< by JournalEvent::seq
    QPushButton *m_more;
    qsizetype m_most = 0; ///< lines shown
};

} // namespace tanggap
