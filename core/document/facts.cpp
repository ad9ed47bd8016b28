// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/facts.h"

#include "document/wording.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

template <class T, class Id>
const T *byId(const QList<T> &items, const Id &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const T &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

template <class T>
QString nameOf(const QList<T> &items, const QString &id)
{
    const T *found = byId(items, id);
    return found ? found->name.id : QString();
}

QString isoDate(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? wording::date(day) : wording::printable(iso);
}

/// Builds the branches of the tree; `moment` and friends know the zone.
class Tree
{
public:
    explicit Tree(const PaperFacts &facts)
        : f(facts)
        , m_zone(facts.organization.zone)
    {
    }

    QJsonObject build() const
    {
        return {{u"paper"_s, paper()},         {u"organization"_s, organization()},
                {u"procedure"_s, procedure()}, {u"ticket"_s, ticket()},
                {u"reporter"_s, reporter()},   {u"texts"_s, texts()},
                {u"text"_s, textsById()},      {u"clocks"_s, clocks()},
                {u"pauses"_s, pauses()},       {u"steps"_s, steps()},
                {u"evidence"_s, evidence()},   {u"recommendations"_s, recommendations()},
                {u"roster"_s, roster()},       {u"instructions"_s, instructions()},
                {u"natures"_s, natures()},     {u"signer"_s, signer()},
                {u"head"_s, head()},           {u"queue"_s, queue()},
                {u"members"_s, members()},     {u"sending"_s, sending()},
                {u"papers"_s, papers()},       {u"fields"_s, fields()}};
    }

private:
    static QString clean(const QString &text) { return wording::printable(text).trimmed(); }
    static QString ordinal(qsizetype index) { return QString::number(index + 1); }
    QString moment(Instant at) const { return wording::dateTime(at, m_zone); }
    QString moment(const std::optional<Instant> &at) const { return at ? moment(*at) : QString(); }
    QString personName(PersonId id) const { return clean(f.people.value(id)); }

    QJsonObject paper() const
    {
        const PaperKind *kind = byId(f.procedure.papers, f.kind);
        return {{u"kind"_s, f.kind},
                {u"name"_s, kind ? kind->name.id : QString()},
                {u"number"_s, clean(f.number)},
                {u"date"_s, wording::date(f.date)},
                {u"copy"_s, f.copy > 1 ? u"cetakan ke-%1"_s.arg(f.copy) : QString()},
                {u"degree"_s, f.degree},
                {u"electronic"_s, f.electronic},
                {u"redacted"_s, f.redacted},
                {u"mark"_s, clean(f.mark)},
                {u"weekday"_s, wording::weekday(f.date)},
                {u"year"_s, f.date.isValid() ? QString::number(f.date.year()) : QString()},
                {u"drill"_s, f.drill}};
    }

    QJsonObject organization() const
    {
        const Organization &o = f.organization;
        const QString government = clean(o.letterhead.lines.value(0));
        return {{u"name"_s, clean(o.name.id)},
                {u"government"_s, wording::inSentence(government)},
                {u"region"_s, wording::region(government)},
                {u"region_head"_s, wording::regionHead(government)},
                {u"office"_s, clean(o.letterhead.lines.value(1))},
                {u"address"_s, clean(o.letterhead.address)},
                {u"short_name"_s, clean(o.shortName)},
                {u"city"_s, clean(o.letterhead.city)},
                {u"contact"_s, clean(o.letterhead.contact)},
                {u"source"_s, clean(o.source.document)}};
    }

    QJsonObject procedure() const
    {
        const ProcedureHead &head = f.procedure.head;
        return {{u"name"_s, clean(f.procedure.name.id)},
                {u"number"_s, clean(head.number)},
                {u"issuer"_s, clean(head.issuer.id)},
                {u"class_name"_s, clean(f.procedure.classificationName.id)},
                {u"readings"_s, namesReadings()}};
    }

    QJsonObject ticket() const
    {
        const Ticket &t = f.ticket;
        const Group *team = byId(f.organization.groups, t.team);
        return {{u"code"_s, t.code},
                {u"title"_s, clean(t.title)},
                {u"description"_s, clean(t.description)},
                {u"chronology"_s, clean(t.chronology)},
                {u"impact"_s, clean(t.impact)},
                {u"action_taken"_s, clean(t.actionTaken)},
                {u"type"_s, f.typeName.id.isEmpty() ? t.type : f.typeName.id},
                {u"category"_s, nameOf(f.procedure.categories, t.category)},
                {u"class"_s, nameOf(f.procedure.classes, t.systemClass)},
                {u"severity"_s, nameOf(f.procedure.severities, t.severity)},
                {u"tlp"_s, wording::tlp(t.tlp)},
                {u"channel"_s, wording::channel(t.channel)},
                {u"system"_s, clean(t.systemName)},
                {u"agency"_s, clean(t.agency)},
                {u"received"_s, moment(t.received)},
                {u"received_date"_s, wording::date(toLocal(t.received, m_zone).date())},
                {u"received_time"_s, wording::time(t.received, m_zone)},
                {u"occurred"_s, moment(t.occurred)},
                {u"known"_s, moment(t.known())},
                {u"state"_s, wording::state(t.state, t.paused)},
                {u"due"_s, moment(t.due)},
                {u"personal_data"_s, t.personalData},
                {u"closed"_s, t.state == TicketState::Closed},
                {u"letter_number"_s, clean(t.letterNumber)},
                {u"letter_date"_s, isoDate(t.letterDate)},
                {u"agenda_number"_s, clean(t.agendaNumber)},
                {u"team"_s, team ? clean(team->name.id) : QString()},
                {u"person"_s, personName(t.person)}};
    }

    QJsonObject reporter() const
    {
        const Reporter &r = f.reporter;
        return {{u"kind"_s, wording::reporterKind(r.kind)},
                {u"name"_s, clean(r.name)},
                {u"email"_s, clean(r.email)},
                {u"phone"_s, clean(r.phone)},
                {u"agency"_s, clean(r.agency)},
                {u"consent"_s, r.consentHallOfFame}};
    }

    QString textOf(const QString &field) const
    {
        const auto found = std::find_if(f.texts.begin(), f.texts.end(),
                                        [&](const TicketText &text) { return text.field == field; });
        return found == f.texts.end() ? QString() : clean(found->text);
    }

    QJsonArray texts() const
    {
        QJsonArray list;
        for (const TextField &field : f.procedure.textFields)
            list << QJsonObject{{u"no"_s, ordinal(list.size())},
                                {u"id"_s, field.id},
                                {u"name"_s, field.name.id},
                                {u"text"_s, textOf(field.id)}};
        return list;
    }

    QJsonObject textsById() const
    {
        QJsonObject object;
        for (const TextField &field : f.procedure.textFields)
            object.insert(field.id, textOf(field.id));
        return object;
    }

    QJsonArray clocks() const
    {
        QJsonArray list;
        for (const ClockFact &clock : f.clocks) {
            const ClockRule *rule = byId(f.procedure.clocks, clock.run.clock);
            if (!rule)
                continue;
            list << QJsonObject{{u"name"_s, rule->name.id},
                                {u"kind"_s, rule->kind},
                                {u"pass"_s, QString::number(clock.run.pass)},
                                {u"standard"_s, wording::span(clock.reading.length, rule->time)},
                                {u"started"_s, moment(clock.run.started)},
                                {u"stopped"_s, moment(clock.run.stopped)},
                                {u"deadline"_s, moment(clock.reading.deadline)},
                                {u"actual"_s, wording::duration(clock.reading.counted)},
                                {u"result"_s, wording::clockStatus(clock.reading.status)}};
        }
        return list;
    }

    QJsonArray pauses() const
    {
        QJsonArray list;
        for (const Pause &pause : f.ticket.pauses) {
            list << QJsonObject{
                {u"no"_s, ordinal(list.size())},
                {u"from"_s, moment(pause.from)},
                {u"until"_s, moment(pause.until)},
                {u"duration"_s, pause.until ? wording::duration(*pause.until - pause.from) : QString()},
                {u"reason"_s, clean(pause.reason)}};
        }
        return list;
    }

    QJsonArray steps() const
    {
        QJsonArray list;
        for (const StepRecord &record : f.ticket.steps) {
            const Step *step = byId(f.procedure.steps, record.step);
            if (!step || !record.completed || record.withdrawn())
                continue;
            const Outcome *outcome = byId(step->outcomes, record.outcome);
            list << QJsonObject{{u"no"_s, step->reading ? step->number + u'*' : step->number},
                                {u"text"_s, step->text.id},
                                {u"completed"_s, moment(record.completed)},
                                {u"outcome"_s, outcome ? outcome->name.id : QString()},
                                {u"person"_s, personName(PersonId{record.person})},
                                {u"note"_s, clean(record.note)}};
        }
        return list;
    }

    /// Whether the steps tell of one that no document prints.
    bool namesReadings() const
    {
        return std::any_of(f.ticket.steps.begin(), f.ticket.steps.end(), [&](const StepRecord &record) {
            const Step *step = byId(f.procedure.steps, record.step);
            return step && step->reading && record.completed && !record.withdrawn();
        });
    }

    /// What left so far: all of it a line each, and how the last of it went.
    QJsonObject sending() const
    {
        QStringList lines;
        for (const Sending &one : f.sendings) {
            const Paper *paper = byId(f.papers, one.paper);
            const PaperKind *kind = paper ? byId(f.procedure.papers, paper->kind) : nullptr;
            const QString date = wording::date(toLocal(paper ? paper->at : one.at, m_zone).date());
            const QStringList cells{kind ? kind->name.id : u"Jawaban kepada pelapor"_s,
                                    paper && !paper->number.isEmpty() ? clean(paper->number) : u"-"_s, date};
            if (const QString line = cells.join(u" | "_s); !lines.contains(line))
                lines << line;
        }
        QJsonObject sent{{u"items"_s, lines.join(u'\n')},
                         {u"recipient"_s, QString()},
                         {u"channel"_s, QString()},
                         {u"moment"_s, QString()},
                         {u"sender"_s, QString()}};
        if (f.sendings.isEmpty())
            return sent;
        const Sending &last = f.sendings.constLast();
        sent[u"recipient"_s] = clean(last.recipient);
        sent[u"channel"_s] = wording::sendingChannel(last.channel);
        sent[u"moment"_s] = moment(last.at);
        sent[u"sender"_s] = personName(last.person);
        return sent;
    }

    /// Of the other papers what their fields say, the newest of each kind: nobody types it twice.
    QJsonObject papers() const
    {
        QJsonObject kinds;
        for (const Paper &paper : f.papers) {
            QJsonObject fields;
            for (auto it = paper.fields.begin(); it != paper.fields.end(); ++it)
                fields.insert(it.key(), clean(it.value()));
            kinds.insert(paper.kind, fields);
        }
        return kinds;
    }

    QJsonArray evidence() const
    {
        QJsonArray list;
        for (const Evidence &item : f.evidence) {
            list << QJsonObject{{u"no"_s, ordinal(list.size())},
                                {u"name"_s, clean(item.name)},
                                {u"size"_s, wording::fileSize(item.size)},
                                {u"sha256"_s, item.sha256},
                                {u"added"_s, moment(item.added)},
                                {u"person"_s, personName(item.addedBy)},
                                {u"note"_s, clean(item.note)}};
        }
        return list;
    }

    QJsonArray recommendations() const
    {
        QJsonArray list;
        for (const Recommendation &item : f.recommendations) {
            list << QJsonObject{{u"no"_s, ordinal(list.size())},
                                {u"text"_s, clean(item.text)},
                                {u"owner"_s, clean(item.owner)},
                                {u"due"_s, isoDate(item.dueDate)},
                                {u"state"_s, wording::recommendationState(item.state)},
                                {u"remark"_s, clean(item.remark)}};
        }
        return list;
    }

    QJsonArray roster() const
    {
        QJsonArray list;
        for (const RoleSlot &role : f.organization.roles) {
            QStringList offices;
            for (const Position &position : role.positions)
                offices << clean(position.title.id);
            QStringList holders;
            for (const Person &person : f.roster) {
                if (person.active && person.roles.contains(role.id))
                    holders << clean(person.name);
            }
            const Group *group = byId(f.organization.groups, role.group);
            list << QJsonObject{{u"id"_s, role.id},
                                {u"title"_s, clean(role.title.id)},
                                {u"group"_s, group ? clean(group->name.id) : QString()},
                                {u"offices"_s, offices.join(u"; "_s)},
                                {u"people"_s, holders.join(u", "_s)}};
        }
        return list;
    }

    QJsonArray instructions() const
    {
        QJsonArray list;
        for (const QString &instruction : f.organization.instructions)
            list << QJsonObject{{u"id"_s, instruction}, {u"text"_s, clean(instruction)}};
        return list;
    }

    QJsonArray queue() const
    {
        QJsonArray list;
        for (const QueueFact &entry : f.queue) {
            const Group *team = byId(f.organization.groups, entry.team);
            list << QJsonObject{{u"no"_s, ordinal(list.size())},
                                {u"code"_s, entry.code},
                                {u"title"_s, clean(entry.title)},
                                {u"type"_s, clean(entry.type)},
                                {u"severity"_s, nameOf(f.procedure.severities, entry.severity)},
                                {u"team"_s, team ? clean(team->name.id) : QString()},
                                {u"state"_s, wording::state(entry.state, entry.paused)},
                                {u"received"_s, moment(entry.received)},
                                {u"due"_s, moment(entry.due)},
                                {u"here"_s, entry.code == f.ticket.code}};
        }
        return list;
    }

    /// The people of the roster, in the order of the slots that they hold.
    QJsonArray members() const
    {
        QJsonArray list;
        QSet<PersonId> listed;
        for (const RoleSlot &role : f.organization.roles) {
            for (const Person &person : f.roster) {
                if (!person.active || !person.roles.contains(role.id) || listed.contains(person.id))
                    continue;
                listed << person.id;
                list << QJsonObject{{u"no"_s, ordinal(list.size())},
                                    {u"name"_s, clean(person.name)},
                                    {u"nip"_s, clean(person.nip)},
                                    {u"position"_s, clean(person.position)},
                                    {u"role"_s, clean(role.title.id)}};
            }
        }
        return list;
    }

    /// What a disposition sheet can say about urgency.
    static QJsonArray natures()
    {
        QJsonArray list;
        for (const QString &nature : {u"Sangat segera"_s, u"Segera"_s, u"Rahasia"_s})
            list << QJsonObject{{u"id"_s, nature}, {u"text"_s, nature}};
        return list;
    }

    QJsonObject signer() const
    {
        const Person &p = f.signer;
        return {{u"office"_s, clean(f.signingOffice.isEmpty() ? p.position : f.signingOffice)},
                {u"name"_s, clean(p.name)},
                {u"rank"_s, clean(p.rank)},
                {u"nip"_s, clean(p.nip)}};
    }

    /// Of the team, as an addressee: nobody writes to themselves.
    QJsonObject head() const
    {
        const QString office = clean(f.organization.head().office.id);
        return {{u"office"_s, f.signingOffice.contains(office) ? QString() : office}};
    }

    QJsonObject fields() const
    {
        QJsonObject object;
        for (auto it = f.fields.begin(); it != f.fields.end(); ++it)
            object.insert(it.key(), clean(it.value()));
        return object;
    }

    const PaperFacts &f;
    QTimeZone m_zone;
};

} // namespace

QJsonObject factsTree(const PaperFacts &facts)
{
    return Tree(facts).build();
}

} // namespace tanggap
