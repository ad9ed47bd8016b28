// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/roster/roster.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tanggap
{

class Banner;
class DayEdit;
class FlowLayout;
class FormField;
class PersonTickets;

/// One person of the roster: what stands on papers, how to reach them, since when and until when they are in
/// office, the roles they hold, what they are qualified for, their open tickets. What is typed stays while
/// the roster changes around it.
class PersonEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PersonEditor(DeskContext &context, QWidget *parent = nullptr);

    void setRoster(const Roster &roster);
    void edit(const Person &person);
    PersonId person() const { return m_person.id; }
    bool isDirty() const { return typed() != m_person; }

signals:
    void handOnRequested(const QList<tanggap::TicketId> &tickets);

private:
    void build();
    void retranslate();
    void permit();
    Person typed() const;
    void display(const Person &person);
    void fillRoles();
    void fillAgencies();
    void fillQualifications(const QStringList &held);
    void addRoleMenu();
    void setRole(const QString &role, bool held);
    void refresh();
    void save();
    void saved(int request, const QString &name, const Result<PersonId> &result);
    /// Somebody else saved the person meanwhile: takes what they saved where nothing was typed.
    void takeTheirs();

    DeskContext &m_context;
    Roster m_roster;
    Person m_person;
    QStringList m_roles;
    Banner *m_banner;
    QLabel *m_title;
    QLineEdit *m_name;
    QLineEdit *m_position;
    QLineEdit *m_rank;
    QLineEdit *m_nip;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QComboBox *m_agency;
    QWidget *m_roleBox;
    FlowLayout *m_roleFlow;
    QLabel *m_roleLabel;
    QCheckBox *m_active;
    DayEdit *m_from;
    DayEdit *m_until;
    QLabel *m_qualified;
    QListWidget *m_qualifications;
    PersonTickets *m_tickets;
    QPushButton *m_save;
    QList<FormField *> m_fields;
    std::optional<Person> m_saving; ///< on their way to the desk, while they are shown
    int m_request = 0;              ///< which brought m_saving there
};

} // namespace tanggap
