// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/ticket/tickettab.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace tanggap
{

class EmptyState;
class PaperPage;

/// The papers of a ticket: each kind that its procedure offers, with what was written and issued of it; one
/// opened is written, seen and printed in the same place.
class PapersTab : public TicketTab
{
    Q_OBJECT

public:
    explicit PapersTab(DeskContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void showTicket(const TicketView &view) override;

    /// Opens the newest paper of a kind; false when the ticket's procedure has no such kind.
    bool openPaper(const QString &kind);
    /// As above, as soon as this ticket is shown here.
    void openPaperOf(TicketId ticket, const QString &kind);
    /// As openPaper(), and prints it. A paper that takes no number (the disposition sheet) is issued first
    /// where need be; of any other the page says what is to be done.
    bool printPaper(const QString &kind);
    void showList();

    PaperPage *page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void openWanted();
    void rebuild();
    QWidget *newRow(const PaperKind &kind, const QList<Paper> &papers);
    QString remark(const QList<Paper> &papers) const;

    DeskContext &m_context;
    std::unique_ptr<TicketView> m_view;
    std::pair<TicketId, QString> m_wanted; ///< to be opened when its ticket comes
    QStackedWidget *m_stack;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    EmptyState *m_empty;
    PaperPage *m_page;
};

} // namespace tanggap
