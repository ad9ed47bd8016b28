// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tanggap
{

class AccountsView;
class Banner;
class PageHeader;
class PeopleView;
class PresenceView;
class SearchField;
class StructureView;
struct Roster;

/// The team: structure with duties, people, duty and absence, accounts.
class RosterPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Structure, People, Presence, Accounts };

    explicit RosterPage(DeskContext &context, QWidget *parent = nullptr);
    void showTab(Tab tab);
    /// Opens a person in the editor: from the palette, or from a name on another page.
    void showPerson(PersonId person);

signals:
    /// To be given to others.
    void handOnRequested(const QList<tanggap::TicketId> &tickets);

private:
    void load();
    void fill(const Roster &roster);
    void narrow();

    DeskContext &m_context;
    PageHeader *m_header;
    QTabBar *m_tabs;
    SearchField *m_search;
    QPushButton *m_add;
    Banner *m_banner;
    QStackedWidget *m_views;
    StructureView *m_structure;
    PeopleView *m_people;
    AccountsView *m_accounts;
    PresenceView *m_presence;
    PersonId m_wanted; ///< to be shown as soon as the roster is read
    bool m_isRead = false;
    int m_request = 0;
};

} // namespace tanggap
