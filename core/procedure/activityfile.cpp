// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/jsoncursor.h"
#include "procedure/procedurefile.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Type = ActivityField::Type;
using Ask = ActivityKind::Ask;

constexpr std::pair<const char *, Type> types[] = {
    {"line", Type::Line},     {"text", Type::Text}, {"date", Type::Date},     {"number", Type::Number},
    {"choice", Type::Choice}, {"flag", Type::Flag}, {"person", Type::Person}, {"system", Type::System},
    {"agency", Type::Agency}, {"rows", Type::Rows}};

constexpr std::pair<const char *, Ask> asks[] = {{"until", Ask::Until},
                                                 {"people", Ask::People},
                                                 {"system", Ask::System},
                                                 {"agency", Ask::Agency},
                                                 {"result", Ask::Result}};

std::optional<int> numberIn(const JsonCursor &json)
{
    return json.exists() ? std::optional(json.number()) : std::nullopt;
}

ActivityField readField(const JsonCursor &json)
{
    return {json["id"_L1].text(),
            json["label"_L1].localized(),
            json["type"_L1].named(types),
            json["required"_L1].flag(),
            json["derived"_L1].flag(),
            numberIn(json["min"_L1]),
            numberIn(json["max"_L1]),
            json["choices"_L1].list([](const JsonCursor &one) {
                return ActivityChoice{one["id"_L1].text(), one["label"_L1].localized()};
            }),
            json["columns"_L1].list(readField)};
}

ActivityState readState(const JsonCursor &json)
{
    const bool done = json["done"_L1].flag();
    ActivityState state{json["id"_L1].text(),
                        json["name"_L1].localized(),
                        done,
                        json["due"_L1].flag(!done),
                        json["needs"_L1].texts(),
                        json["after"_L1].texts(),
                        json["by"_L1].list([](const JsonCursor &one) { return one.named(RoleKinds); }),
                        {}};
    const JsonCursor forbids = json["forbids"_L1];
    for (const QString &field : forbids.keys())
        state.forbids.insert(field, forbids[field].texts());
    return state;
}

DueRule readDue(const JsonCursor &json)
{
    const JsonCursor repeat = json["repeat"_L1];
    return {json["by"_L1].text(), repeat["days"_L1].number(), repeat["months"_L1].number(),
            repeat["days_by"_L1].text(), repeat["same"_L1].texts()};
}

ActivityMatrix readMatrix(const JsonCursor &json)
{
    return {json["across"_L1].text(), json["up"_L1].text(), json["level"_L1].text(),
            json["bands"_L1].list([](const JsonCursor &one) {
                return ActivityMatrix::Band{one["from"_L1].number(), one["choice"_L1].text()};
            })};
}

/// What one part of a kind says about another.
class KindCheck
{
public:
    KindCheck(const ActivityKind &kind, Findings &findings)
        : m_kind(kind)
        , m_findings(findings)
    {
    }

    void run()
    {
        m_findings.checkUnique(m_kind.states, u"/states"_s);
        m_findings.checkUnique(m_kind.fields, u"/fields"_s);
        if (!m_kind.doneState())
            m_findings.error(u"/states"_s, Core::tr("No state counts as done."));
        for (qsizetype i = 0; i < m_kind.fields.size(); ++i)
            checkField(m_kind.fields.at(i), pointerTo(u"/fields"_s, i));
        for (qsizetype i = 0; i < m_kind.states.size(); ++i)
            checkState(m_kind.states.at(i), pointerTo(u"/states"_s, i));
        checkDue();
        if (m_kind.matrix)
            checkMatrix(*m_kind.matrix);
    }

private:
    void checkField(const ActivityField &field, const QString &here)
    {
        m_findings.checkUnique(field.choices, pointerTo(here, "choices"_L1));
        if ((field.type == Type::Choice) == field.choices.isEmpty())
            m_findings.error(pointerTo(here, "choices"_L1),
                             Core::tr("A field to choose from has choices, and no other field has."));
        if ((field.type == Type::Rows) == field.columns.isEmpty())
            m_findings.error(pointerTo(here, "columns"_L1),
                             Core::tr("A field of rows has columns, and no other field has."));
        m_findings.checkUnique(field.columns, pointerTo(here, "columns"_L1));
        for (qsizetype i = 0; i < field.columns.size(); ++i)
            checkField(field.columns.at(i), pointerTo(here, "columns"_L1, i));
        const bool derives = m_kind.matrix && m_kind.matrix->level == field.id;
        if (field.derived != derives)
            m_findings.error(pointerTo(here, "derived"_L1),
                             Core::tr("What is derived is the level of the matrix."));
    }

    void checkState(const ActivityState &state, const QString &here)
    {
        for (qsizetype i = 0; i < state.needs.size(); ++i)
            needField(state.needs.at(i), {}, pointerTo(here, "needs"_L1, i));
        for (qsizetype i = 0; i < state.after.size(); ++i) {
            if (!m_kind.state(state.after.at(i)))
                m_findings.error(pointerTo(here, "after"_L1, i),
                                 Core::tr("There is no state \"%1\".").arg(state.after.at(i)));
        }
        for (auto it = state.forbids.begin(); it != state.forbids.end(); ++it) {
            const ActivityField *field = needChoices(it.key(), pointerTo(here, "forbids"_L1, it.key()));
            for (qsizetype i = 0; field && i < it->size(); ++i)
                needChoice(*field, it->at(i), pointerTo(here, "forbids"_L1, it.key(), i));
        }
    }

    void checkDue()
    {
        if (const QString &by = m_kind.due.by; !by.isEmpty() && by != "day"_L1 && by != "until"_L1)
            needField(by, Type::Date, u"/due/by"_s);
        if (!m_kind.due.daysBy.isEmpty())
            needField(m_kind.due.daysBy, Type::Number, u"/due/repeat/days_by"_s);
        for (qsizetype i = 0; i < m_kind.due.same.size(); ++i)
            needField(m_kind.due.same.at(i), {}, pointerTo(u"/due/repeat/same"_s, i));
    }

    void checkMatrix(const ActivityMatrix &matrix)
    {
        needField(matrix.across, Type::Number, u"/matrix/across"_s);
        needField(matrix.up, Type::Number, u"/matrix/up"_s);
        const ActivityField *level = needField(matrix.level, Type::Choice, u"/matrix/level"_s);
        for (qsizetype i = 0; level && i < matrix.bands.size(); ++i) {
            needChoice(*level, matrix.bands.at(i).choice, pointerTo(u"/matrix/bands"_s, i, "choice"_L1));
            if (i > 0 && matrix.bands.at(i).from <= matrix.bands.at(i - 1).from)
                m_findings.error(pointerTo(u"/matrix/bands"_s, i, "from"_L1),
                                 Core::tr("The bands of a matrix rise."));
        }
    }

    const ActivityField *needField(const QString &id, std::optional<Type> type, const QString &pointer)
    {
        const ActivityField *field = m_kind.field(id);
        if (!field)
            m_findings.error(pointer, Core::tr("There is no field \"%1\".").arg(id));
        else if (type && field->type != *type)
            m_findings.error(pointer, Core::tr("The field \"%1\" is of another type.").arg(id));
        return field;
    }

    /// A field to choose from, or a column of rows to choose from.
    const ActivityField *needChoices(const QString &path, const QString &pointer)
    {
        if (!path.contains(u'.'))
            return needField(path, Type::Choice, pointer);
        const ActivityField *rows = needField(path.section(u'.', 0, 0), Type::Rows, pointer);
        const ActivityField *column = rows ? rows->column(path.section(u'.', 1)) : nullptr;
        if (rows && (!column || column->type != Type::Choice))
            m_findings.error(pointer, Core::tr("There is no column \"%1\" to choose from.").arg(path));
        return column;
    }

    void needChoice(const ActivityField &field, const QString &id, const QString &pointer)
    {
        if (!field.choice(id))
            m_findings.error(pointer, Core::tr("There is no choice \"%1\".").arg(id));
    }

    const ActivityKind &m_kind;
    Findings &m_findings;
};

} // namespace

Reading<ActivityKind> readActivityKind(const QByteArray &json, const QString &name)
{
    Findings findings(name);
    const auto root = parseChecked(json, u":/tanggap/activities/activity.schema.json"_s, findings);
    if (!root)
        return {std::nullopt, findings.list()};
    const JsonCursor file(*root, {}, findings);
    ActivityKind kind;
    kind.id = file["id"_L1].text();
    kind.name = file["name"_L1].localized();
    kind.icon = file["icon"_L1].text();
    kind.sees = file["sees"_L1].text() == "group"_L1 ? ActivityKind::Sees::Group : ActivityKind::Sees::Team;
    kind.followUps = file["follow_ups"_L1].flag();
    kind.asks = file["asks"_L1].list([](const JsonCursor &one) { return one.named(asks); });
    kind.papers = file["papers"_L1].list([](const JsonCursor &one) { return one.named(ActivityPapers); });
    kind.states = file["states"_L1].list(readState);
    kind.fields = file["fields"_L1].list(readField);
    kind.due = readDue(file["due"_L1]);
    if (file["matrix"_L1].exists())
        kind.matrix = readMatrix(file["matrix"_L1]);
    KindCheck(kind, findings).run();
    if (findings.failed())
        return {std::nullopt, findings.list()};
    return {kind, findings.list()};
}

} // namespace tanggap
