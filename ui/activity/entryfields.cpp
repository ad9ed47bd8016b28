// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/entryfields.h"

#include "ui/activity/dayedit.h"
#include "ui/activity/kindfields.h"
#include "ui/activity/peoplepicker.h"
#include "ui/base/painting.h"
#include "ui/base/widgets/fields.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

ChoiceBox *newChoice(const QList<Choice> &choices)
{
    auto *box = new ChoiceBox;
    box->setChoices(QList<Choice>{{QString(), u"–"_s, {}}} + choices);
    return box;
}

} // namespace

EntryFields::EntryFields(const ActivityFacts &facts, const QList<Service> &services, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLineEdit)
    , m_titleField(new FormField(m_title))
    , m_fields(new KindFields(*facts.kind, facts))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Normal);
    setFocusProxy(m_title);
    build(services);
}

template <class Editor>
Editor *EntryFields::add(QLayout *row, const QString &name, const QString &label, Editor *editor)
{
    editor->setObjectName(name);
    auto *field = new FormField(editor);
    field->setLabel(label);
    row->addWidget(field);
    if (row != m_column) // editors of a row differ by a pixel in height
        row->setAlignment(field, Qt::AlignTop);
    return editor;
}

QHBoxLayout *EntryFields::newRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Wide);
    m_column->addLayout(row);
    return row;
}

void EntryFields::build(const QList<Service> &services)
{
    m_title->setObjectName(u"title"_s);
    m_titleField->setLabel(tr("What it is about"), true);
    m_column->addWidget(m_titleField);
    QHBoxLayout *row = newRow();
    m_day = add(row, u"day"_s, asks(Ask::Until) ? tr("From") : tr("Day"), new DayEdit(m_facts.today));
    if (asks(Ask::Until))
        m_until = add(row, u"until"_s, tr("Until"), new DayEdit(m_facts.today));
    QList<Choice> states;
    for (const ActivityState &one : m_facts.kind->states)
        states << Choice{one.id, one.name.in(currentLanguage()), {}};
    m_state = add(row, u"state"_s, tr("State"), new ChoiceBox);
    m_state->setChoices(states);
    if (asks(Ask::System) || asks(Ask::Agency))
        row = newRow();
    if (asks(Ask::System))
        m_system = add(row, u"system"_s, tr("Electronic system"), newChoice(m_facts.systems));
    if (asks(Ask::Agency))
        m_agency = add(row, u"agency"_s, tr("Agency"), newChoice(m_facts.agencies));
    m_column->addWidget(m_fields);
    if (asks(Ask::People)) {
        m_people = add(m_column, u"people"_s, tr("People"), new PeoplePicker);
        m_people->setPeople(m_facts.people);
    }
    if (asks(Ask::Result))
        m_result = add(m_column, u"result"_s, tr("Result"), new GrowingText(2, 8));
    QList<Choice> choices;
    for (const Service &one : services)
        choices << Choice{one.id, one.id + u"  "_s + one.text.in(currentLanguage()), {}};
    if (!choices.isEmpty())
        m_service = add(m_column, u"service"_s, tr("Service"), newChoice(choices));
}

void EntryFields::setEntry(const Activity &entry)
{
    m_title->setText(entry.title);
    m_day->setDay(entry.day.isValid() ? entry.day : m_facts.today);
    if (m_until)
        m_until->setDay(entry.until);
    m_state->choose(entry.state.isEmpty() ? m_facts.kind->states.value(0).id : entry.state);
    const auto number = [](auto id) { return id.isValid() ? QString::number(id.value) : QString(); };
    if (m_system)
        m_system->choose(number(entry.system));
    if (m_agency)
        m_agency->choose(number(entry.agency));
    if (m_people)
        m_people->setChosen(entry.people);
    if (m_result)
        m_result->setPlainText(entry.result);
    if (m_service)
        m_service->choose(entry.service);
    m_fields->setValues(entry.fields);
}

Activity EntryFields::typedInto(const Activity &given) const
{
    Activity one = given;
    one.title = m_title->text().trimmed();
    one.day = m_day->day();
    if (m_until)
        one.until = m_until->day();
    one.state = m_state->choice();
    if (m_system)
        one.system = SystemId{m_system->choice().toLongLong()};
    if (m_agency)
        one.agency = AgencyId{m_agency->choice().toLongLong()};
    if (m_people)
        one.people = m_people->chosen();
    if (m_result)
        one.result = m_result->toPlainText().trimmed();
    if (m_service)
        one.service = m_service->choice();
    one.fields = m_fields->values();
    return one;
}

QWidget *EntryFields::check()
{
    const bool titled = !m_title->text().trimmed().isEmpty();
    m_titleField->setError(titled ? QString() : tr("This is needed."));
    const bool complete = m_fields->check();
    if (!titled)
        m_title->setFocus();
    return !titled ? m_title : complete ? nullptr : m_fields->focusWidget();
}

} // namespace tanggap
