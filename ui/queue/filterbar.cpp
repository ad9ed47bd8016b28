// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/filterbar.h"

#include "store/people.h"
#include "ticket/incidenttype.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/pill.h"
#include "ui/queue/filtertext.h"
#include "ui/queue/savedfilters.h"
#include "ui/ticket/ticketwords.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr int TypingPause = 200; ///< ms without a key before the database is asked

} // namespace

FilterBar::FilterBar(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField)
{
    auto *flow = new FlowLayout(this, 6);
    m_search->setObjectName("filter.search"_L1);
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    flow->addWidget(m_search);
    addChoices(
        u"state"_s, [] { return tr("State"); }, [this] { return states(); });
    addChoices(
        u"class"_s, [] { return tr("Class"); }, [this] { return classes(); });
    addChoices(
        u"severity"_s, [] { return tr("Severity"); }, [this] { return severities(); });
    addChoices(
        u"team"_s, [] { return tr("Team"); }, [this] { return teams(); });
    addChoices(
        u"clock"_s, [] { return tr("Time"); }, [this] { return clocks(); });
    addChoices(
        u"type"_s, [] { return tr("Type"); }, [this] { return types(); });
    addChoices(
        u"service"_s, [] { return tr("Service"); }, [this] { return services(); });
    addChoices(
        u"step"_s, [] { return tr("Step"); }, [this] { return steps(); });
    m_mine = addToggle(u"mine"_s, [this](QueueFilter &filter, bool on) {
        filter.person = on ? m_context.actor().person : PersonId{};
    });
    m_unread = addToggle(u"unread"_s, [](QueueFilter &filter, bool on) { filter.unread = on; });
    m_person = addToggle(u"person"_s, [](QueueFilter &filter, bool) {
        filter.person = {};
        filter.withoutPerson = false;
    });
    m_saved = new SavedFilters(context, this);
    connect(m_saved, &SavedFilters::chosen, this, &FilterBar::choose);
    connect(m_saved, &SavedFilters::failed, this, &FilterBar::failed);
    m_clear = new Chip({}, this);
    m_clear->setObjectName("filter.clear"_L1);
    m_clear->setCheckable(false);
    connect(m_clear, &Chip::clicked, this, [this] {
        QueueFilter all;
        all.sort = m_filter.sort;
        all.descending = m_filter.descending;
        choose(all);
    });
    m_narrowed = new Chip({}, this);
    m_narrowed->setObjectName("filter.narrowed"_L1);
    m_narrowed->setRemovable(true);
    m_narrowed->setActive(true);
    connect(m_narrowed, &Chip::removed, this, [this] {
        QueueFilter filter = m_filter;
        filter.worked.reset();
        filter.receivedFrom.reset();
        filter.receivedUntil.reset();
        if (filter.step.isEmpty())
            filter.procedure.clear();
        choose(filter);
    });
    flow->addWidget(m_narrowed);
    flow->addWidget(m_saved);
    flow->addWidget(m_clear);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    // The cross clears without an edit by hand.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_filter.text.isEmpty())
            m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] {
        QueueFilter filter = m_filter;
        filter.text = m_search->text().trimmed();
        if (filter != m_filter)
            choose(filter);
    });
    keepTranslated(this, [this] { describe(); });
}

void FilterBar::addChoices(const QString &id, TextSource name, std::function<QList<Choice>()> choices)
{
    auto *chip = new Chip({}, this);
    chip->setObjectName("filter."_L1 + id);
    auto *menu = new QMenu(chip);
    chip->setMenu(menu);
    layout()->addWidget(chip);
    m_choices << ChoiceChip{chip, std::move(name), std::move(choices)};
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu, at = m_choices.size() - 1] { fill(menu, m_choices.at(at)); });
}

Chip *FilterBar::addToggle(const QString &id, std::function<void(QueueFilter &, bool)> apply)
{
    auto *chip = new Chip({}, this);
    chip->setObjectName("filter."_L1 + id);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, apply = std::move(apply)](bool on) {
        QueueFilter filter = m_filter;
        apply(filter, on);
        choose(filter);
    });
    return chip;
}

QList<FilterBar::Choice> FilterBar::states() const
{
    QList<Choice> choices{{u"open"_s, tr("Open"), m_filter},
                          {u"closed"_s, tr("Closed"), m_filter},
                          {u"all"_s, tr("Open and closed"), m_filter}};
    choices[0].filter.state = QueueFilter::State::Open;
    choices[1].filter.state = QueueFilter::State::Closed;
    choices[2].filter.state = QueueFilter::State::All;
    return choices;
}

/// What the procedures of the office distinguish, each once.
QList<FilterBar::Choice> FilterBar::grades(QString QueueFilter::*field, QList<Grade> Procedure::*of,
                                           const QString &all) const
{
    QList<Choice> choices{{{}, all, m_filter}};
    (choices[0].filter.*field).clear();
    for (const ProcedurePtr &procedure : m_context.procedures) {
        for (const Grade &grade : procedure.get()->*of) {
            const auto same = [&](const Choice &choice) { return choice.id == grade.id; };
            if (std::any_of(choices.begin(), choices.end(), same))
                continue;
            Choice choice{grade.id, grade.name.in(currentLanguage()), m_filter};
            choice.filter.*field = grade.id;
            choices << choice;
        }
    }
    return choices;
}

QList<FilterBar::Choice> FilterBar::classes() const
{
    return grades(&QueueFilter::systemClass, &Procedure::classes, tr("All classes"));
}

QList<FilterBar::Choice> FilterBar::severities() const
{
    return grades(&QueueFilter::severity, &Procedure::severities, tr("All severities"));
}

QList<FilterBar::Choice> FilterBar::teams() const
{
    QList<Choice> choices{{{}, tr("All teams"), m_filter}, {u"none"_s, tr("Not assigned yet"), m_filter}};
    for (Choice &choice : choices) {
        choice.filter.team.clear();
        choice.filter.unassigned = !choice.id.isEmpty();
    }
    for (const QString &id : m_context.organization->teams()) {
        const Group *group = m_context.organization->group(id);
        const Localized &name = group->shortName.isEmpty() ? group->name : group->shortName;
        Choice choice{id, u"%1  %2"_s.arg(group->number, name.in(currentLanguage())), m_filter};
        choice.filter.team = id;
        choice.filter.unassigned = false;
        choices << choice;
    }
    return choices;
}

QList<FilterBar::Choice> FilterBar::clocks() const
{
    QList<Choice> choices{{u"any"_s, tr("Any time left"), m_filter},
                          {u"late"_s, tr("Late"), m_filter},
                          {u"soon"_s, tr("Due soon"), m_filter},
                          {u"paused"_s, tr("Paused"), m_filter}};
    for (int i = 0; i < choices.size(); ++i)
        choices[i].filter.clock = QueueFilter::Clock(i);
    return choices;
}

QList<FilterBar::Choice> FilterBar::types() const
{
    QList<Choice> choices{{{}, tr("All types"), m_filter}};
    choices[0].filter.type.clear();
    for (const IncidentType &type : incidentTypes()) {
        Choice choice{type.code, type.name.in(currentLanguage()), m_filter};
        choice.filter.type = type.code;
        choices << choice;
    }
    return choices;
}

QList<FilterBar::Choice> FilterBar::services() const
{
    QList<Choice> choices{{{}, tr("All services"), m_filter}};
    choices[0].filter.service.clear();
    for (const Service &service : m_context.organization->services) {
        Choice choice{service.id, ticketwords::service(*m_context.organization, service.id), m_filter,
                      service.id};
        choice.filter.service = service.id;
        choices << choice;
    }
    return choices;
}

/// Of the procedure that the list is narrowed to: the procedure's page and the board lead here.
QList<FilterBar::Choice> FilterBar::steps() const
{
    QList<Choice> choices{{{}, tr("All steps"), m_filter}};
    choices[0].filter.step.clear();
    choices[0].filter.procedure.clear();
    for (const ProcedurePtr &procedure : m_context.procedures) {
        if (procedure->id != m_filter.procedure)
            continue;
        for (const Step &step : procedure->steps) {
            const Localized &text = step.shortText.isEmpty() ? step.text : step.shortText;
            Choice choice{step.id, u"%1 %2"_s.arg(step.number, text.in(currentLanguage())).trimmed(),
                          m_filter};
            choice.filter.step = step.id;
            choices << choice;
        }
    }
    return choices;
}

QStringList FilterBar::words() const
{
    QStringList words;
    for (const ChoiceChip &one : std::as_const(m_choices)) {
        if (one.chip->isActive() && !one.chip->isHidden())
            words << one.chip->text();
    }
    for (const Chip *chip : {m_mine, m_unread, m_person}) {
        if (chip->isChecked())
            words << chip->text();
    }
    if (const QString narrowed = narrowedText(); !narrowed.isEmpty())
        words << narrowed;
    if (!m_filter.text.isEmpty())
        words << tr("“%1”").arg(m_filter.text);
    return words;
}

void FilterBar::fill(QMenu *menu, const ChoiceChip &of)
{
    menu->clear();
    for (const Choice &choice : of.choices()) {
        QAction *action = menu->addAction(choice.text);
        action->setData(choice.id);
        action->setCheckable(true);
        action->setChecked(choice.filter == m_filter);
        connect(action, &QAction::triggered, this, [this, filter = choice.filter] { choose(filter); });
    }
}

void FilterBar::setFilter(const QueueFilter &filter)
{
    m_filter = filter;
    if (m_search->text().trimmed() != filter.text)
        m_search->setText(filter.text);
    m_typing.stop();
    describe();
}

void FilterBar::choose(const QueueFilter &filter)
{
    setFilter(filter);
    emit filterChanged(filter);
}

void FilterBar::describe()
{
    for (const ChoiceChip &one : std::as_const(m_choices)) {
        const QList<Choice> choices = one.choices();
        const auto held = std::find_if(choices.begin(), choices.end(),
                                       [this](const Choice &choice) { return choice.filter == m_filter; });
        const bool narrows = held != choices.begin() && held != choices.end();
        const bool isState = one.chip->objectName() == "filter.state"_L1;
        one.chip->setText(isState && held != choices.end() ? held->text
                          : narrows
                              ? tr("%1: %2").arg(one.name(), held->brief.isEmpty() ? held->text : held->brief)
                              : one.name());
        one.chip->setActive(narrows || isState);
        one.chip->setAccessibleName(held == choices.end() ? one.name()
                                                          : tr("%1: %2").arg(one.name(), held->text));
        one.chip->updateGeometry();
        if (one.chip->objectName() == "filter.step"_L1)
            one.chip->setVisible(!m_filter.step.isEmpty());
        else // without a choice there is nothing to narrow by, but what was saved can be taken away
            one.chip->setVisible(choices.size() > 1 || held == choices.end());
    }
    m_narrowed->setText(narrowedText());
    m_narrowed->setVisible(!m_narrowed->text().isEmpty());
    m_mine->setText(tr("Mine"));
    m_mine->setToolTip(tr("Only tickets that are assigned to me"));
    m_mine->setChecked(m_filter.person.isValid() && m_filter.person == m_context.actor().person);
    m_unread->setText(tr("Unread"));
    m_unread->setToolTip(tr("Only tickets that changed since I last looked"));
    m_unread->setChecked(m_filter.unread);
    m_saved->setFilter(m_filter);
    m_clear->setText(tr("Clear filters"));
    m_clear->setVisible(!showsAllOpen(m_filter));
    describePerson();
    for (Chip *chip : {m_mine, m_unread, m_person, m_narrowed, m_clear}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    m_search->setPlaceholderText(tr("Search the tickets"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Code, title, description, reporter, system, notes (/)"));
}

/// What another page narrowed the list to: a procedure, steps that were completed in some days.
QString FilterBar::narrowedText() const
{
    const auto stepName = [this](const QString &id) {
        for (const ProcedurePtr &procedure : m_context.procedures) {
            if (!m_filter.procedure.isEmpty() && procedure->id != m_filter.procedure)
                continue;
            if (const Step *step = procedure->step(id))
                return (step->shortText.isEmpty() ? step->text : step->shortText).in(currentLanguage());
        }
        return id;
    };
    QStringList words;
    for (const ProcedurePtr &procedure : m_context.procedures) {
        if (procedure->id == m_filter.procedure && m_filter.step.isEmpty())
            words << procedure->name.in(currentLanguage());
    }
    const auto day = [this](Instant at) { return timetext::shortDate(at, m_context.organization->zone); };
    if (m_filter.receivedFrom && m_filter.receivedUntil)
        words << tr("Received: %1 – %2")
                     .arg(day(*m_filter.receivedFrom),
                          day(*m_filter.receivedUntil - std::chrono::milliseconds(1)));
    if (m_filter.worked) {
        QStringList steps;
        for (const QString &id : m_filter.worked->steps)
            steps << stepName(id);
        words << tr("%1 done: %2 – %3")
                     .arg(steps.join(u", "_s), day(m_filter.worked->from),
                          day(m_filter.worked->until - std::chrono::milliseconds(1)));
    }
    return words.join(u" · "_s);
}

void FilterBar::describePerson()
{
    const PersonId person = m_filter.person;
    const bool another = person.isValid() && person != m_context.actor().person;
    m_person->setVisible(another || m_filter.withoutPerson);
    m_person->setChecked(another || m_filter.withoutPerson);
    m_person->setToolTip(tr("Take this filter away"));
    m_person->setText(m_filter.withoutPerson ? tr("Given to nobody")
                                             : tr("Person: %1").arg(m_personName.second));
    if (!another || m_personName.first == person)
        return;
    m_personName = {person, u"…"_s};
    m_context.read(
        this, [person](Reader &reader) { return people::person(reader.db, person); },
        [this, person](const Result<Person> &found) {
            if (found && m_personName.first == person) {
                m_personName.second = found->name;
                describe();
            }
        });
}

} // namespace tanggap
