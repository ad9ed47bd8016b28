// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "org/organization.h"
#include "ui/activity/activityfacts.h"

#include <QWidget>

class QHBoxLayout;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace tanggap
{

class DayEdit;
class FormField;
class KindFields;
class PeoplePicker;

/// What can be typed of an entry, as its kind asks for it. Editors are named like the members of Activity.
class EntryFields : public QWidget
{
    Q_OBJECT

public:
    EntryFields(const ActivityFacts &facts, const QList<Service> &services, QWidget *parent = nullptr);

    /// A day or a state that is missing is today, the kind's first.
    void setEntry(const Activity &entry);
    /// `given` with what is typed.
    Activity typedInto(const Activity &given) const;
    /// Says at each required field that is empty that it is needed. The first of them, now with the focus;
    /// null when none is.
    QWidget *check();

private:
    using Ask = ActivityKind::Ask;

    void build(const QList<Service> &services);
    template <class Editor>
    Editor *add(QLayout *row, const QString &name, const QString &label, Editor *editor);
    QHBoxLayout *newRow();
    bool asks(Ask what) const { return m_facts.kind->asks.contains(what); }

    ActivityFacts m_facts;
    QVBoxLayout *m_column;
    QLineEdit *m_title;
    FormField *m_titleField;
    DayEdit *m_day = nullptr;
    DayEdit *m_until = nullptr;
    ChoiceBox *m_state = nullptr;
    ChoiceBox *m_system = nullptr;
    ChoiceBox *m_agency = nullptr;
    ChoiceBox *m_service = nullptr;
    PeoplePicker *m_people = nullptr;
    QPlainTextEdit *m_result = nullptr;
    KindFields *m_fields;
};

} // namespace tanggap
