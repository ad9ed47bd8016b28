// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/roster/roster.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tanggap
{

class Banner;
class FlowLayout;
class FormField;

/// One person of the roster: what stands on papers, how to reach them, the roles they hold. What is typed
/// stays while the roster changes around it.
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
    void saved(tanggap::PersonId person);

private:
    void build();
    void retranslate();
    void permit();
    Person typed() const;
    void fillRoles();
    void fillAgencies();
    void addRoleMenu();
    void setRole(const QString &role, bool held);
    void refresh();
    void save();

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
    QPushButton *m_save;
    QList<FormField *> m_fields;
    bool m_saving = false;
};

} // namespace tanggap
