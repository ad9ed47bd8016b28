// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/roster/roster.h"

#include <QWidget>

namespace tanggap
{

class KeyedTable;
class KeyedView;
class PersonEditor;

/// The people of the roster as a list, and one of them to edit beside it.
class PeopleView : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleView(DeskContext &context, QWidget *parent = nullptr);

    void setRoster(const Roster &roster);
    void narrow(const QString &text);
    void show(PersonId person);
    using QWidget::show;
    void startNew();

signals:
    void handOnRequested(const QList<tanggap::TicketId> &tickets);

private:
    void fill();
    /// Goes to another person, or to a new one without an id; asks first when something typed would be lost.
    void choose(const Person &person);

    DeskContext &m_context;
    Roster m_roster;
    KeyedTable *m_table;
    KeyedView *m_list;
    PersonEditor *m_editor;
};

} // namespace tanggap
