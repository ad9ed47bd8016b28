// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/movefacts.h"
#include "ui/base/deskcontext.h"
#include "ui/base/palette/overlay.h"
#include "ui/board/dropdecision.h"

class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;

namespace tanggap
{

class AssignTargets;
class Banner;
class SearchField;
class StatedMoment;
class TicketMover;
struct MoveReport;

/// Gives one or several tickets to a team or a person by keyboard: what is typed narrows the list, Up and
/// Down choose, Enter hands on. Says for each ticket what will happen, or why it is refused.
class AssignSheet : public Overlay
{
    Q_OBJECT

public:
    AssignSheet(DeskContext &context, QWidget *window);

    /// Opens once their facts are read; nothing happens for an empty list.
    void openFor(const QList<TicketId> &tickets);

protected:
    QWidget *firstFocus() override;
    int sheetHeight(int room) const override;
    /// What is under way is waited for: what was refused has to be seen.
    bool mayClose() const override { return !m_moving; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Facts;

    void lay();
    void show(const Facts &facts);
    void narrow(const QString &text);
    void select(int row);
    void onCurrent();
    void showEffects();
    void confirm();
    void finish(const QList<MoveReport> &reports);
    DropDecision decisionFor(const MoveFacts &ticket) const;

    DeskContext &m_context;
    TicketMover *m_mover;
    AssignTargets *m_targets;
    QLabel *m_title;
    SearchField *m_field;
    QListView *m_list;
    QLabel *m_summary;
    QListWidget *m_effects;
    QLineEdit *m_note;
    QLabel *m_noteLabel;
    StatedMoment *m_moment;
    Banner *m_banner;
    QPushButton *m_confirm;
    QPushButton *m_cancel;

    QList<MoveFacts> m_tickets;
    bool m_noteNeeded = false;
    bool m_working = false; ///< handing on, or showing what came of it
    bool m_moving = false;  ///< the answers are still to come
    int m_request = 0;
};

} // namespace tanggap
