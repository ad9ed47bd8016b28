// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/procedurefile.h"

#include "procedure/jsoncursor.h"
#include "procedure/procedurecheck.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::pair<const char *, StepAct> stepActs[] = {
    {"work", StepAct::Work},     {"receive", StepAct::Receive}, {"verify", StepAct::Verify},
    {"assign", StepAct::Assign}, {"resolve", StepAct::Resolve}, {"close", StepAct::Close}};

constexpr std::pair<const char *, Requirement::Kind> requirementKinds[] = {
    {"equipment", Requirement::Kind::Equipment},
    {"reporter", Requirement::Kind::Reporter},
    {"evidence", Requirement::Kind::Evidence},
    {"assignment", Requirement::Kind::Assignment},
    {"system_class", Requirement::Kind::SystemClass},
    {"paper", Requirement::Kind::Paper},
    {"text", Requirement::Kind::Text},
    {"recommendations", Requirement::Kind::Recommendations},
    {"severity", Requirement::Kind::Severity},
    {"consent", Requirement::Kind::Consent},
    {"answered", Requirement::Kind::Answered}};

constexpr std::pair<const char *, ClockTrigger::Kind> triggerKinds[] = {
    {"received", ClockTrigger::Kind::Received},
    {"step_opened", ClockTrigger::Kind::StepOpened},
    {"step_completed", ClockTrigger::Kind::StepCompleted},
    {"outcome", ClockTrigger::Kind::Outcome},
    {"discovered", ClockTrigger::Kind::Discovered},
    {"paper_sent", ClockTrigger::Kind::PaperSent}};

constexpr std::pair<const char *, ClockCondition::Fact> clockFacts[] = {
    {"vital_system", ClockCondition::Fact::VitalSystem},
    {"personal_data", ClockCondition::Fact::PersonalData},
    {"severity", ClockCondition::Fact::Severity}};

constexpr std::pair<const char *, TimeKind> timeKinds[] = {{"elapsed", TimeKind::Elapsed},
                                                           {"working", TimeKind::Working}};

ProcedureHead readHead(const JsonCursor &json)
{
    return {json["number"_L1].text(),
            json["issued"_L1].date(),
            json["revised"_L1].date(),
            json["effective"_L1].date(),
            json["issuer"_L1].localized(),
            json["approved_by"_L1].localized(),
            json["legal_basis"_L1].localizedList(),
            json["qualifications"_L1].localizedList(),
            json["warnings"_L1].localizedList(),
            json["related_procedures"_L1].localizedList(),
            json["equipment"_L1].localizedList(),
            json["scope"_L1].localizedList()};
}

FlowRole readFlowRole(const JsonCursor &json)
{
    return {json["id"_L1].text(),          json["name"_L1].localized(), json["outside"_L1].flag(),
            json["recorded_by"_L1].text(), json["roles"_L1].texts(),    json["category_team"_L1].flag(),
            json["reading"_L1].flag()};
}

Grade readGrade(const JsonCursor &json)
{
    return {json["id"_L1].text(), json["name"_L1].localized(), json["definition"_L1].localized(),
            json["reading"_L1].flag()};
}

Category readCategory(const JsonCursor &json)
{
    return {json["id"_L1].text(),          json["name"_L1].localized(), json["team"_L1].text(),
            json["supporting"_L1].texts(), json["types"_L1].texts(),    json["reading"_L1].flag()};
}

TextField readTextField(const JsonCursor &json)
{
    return {json["id"_L1].text(), json["name"_L1].localized(), json["hint"_L1].localized()};
}

Requirement readRequirement(const JsonCursor &json)
{
    return {json["kind"_L1].named(requirementKinds),
            json["subject"_L1].text(),
            json["state"_L1].text(),
            json["text"_L1].localized(),
            json["reading"_L1].flag(),
            json["with_consent"_L1].flag(),
            json["or_subject"_L1].text()};
}

Outcome readOutcome(const JsonCursor &json)
{
    return {json["id"_L1].text(),          json["name"_L1].localized(),
            json["action"_L1].localized(), json["leads_to"_L1].texts(),
            json["closes"_L1].flag(),      json["requirements"_L1].list(readRequirement),
            json["papers"_L1].texts(),     json["reading"_L1].flag()};
}

Step readStep(const JsonCursor &json)
{
    Step step;
    step.id = json["id"_L1].text();
    step.number = json["number"_L1].text();
    step.text = json["text"_L1].localized();
    step.shortText = json["short_text"_L1].localized();
    step.act = json["act"_L1].named(stepActs);
    step.actors = json["actors"_L1].texts();
    step.requirements = json["requirements"_L1].list(readRequirement);
    if (json["time_standard"_L1].exists())
        step.timeStandard = json["time_standard"_L1].span();
    step.outputs = json["outputs"_L1].localizedList();
    step.remarks = json["remarks"_L1].localizedList();
    step.outcomes = json["outcomes"_L1].list(readOutcome);
    step.afterClosing = json["after_closing"_L1].flag();
    step.source = json["source"_L1].source();
    step.actorsReading = json["actors_reading"_L1].flag();
    step.reading = json["reading"_L1].flag();
    return step;
}

ClockTrigger readTrigger(const JsonCursor &json)
{
    return {json["on"_L1].named(triggerKinds), json["step"_L1].text(), json["outcome"_L1].text(),
            json["paper"_L1].text()};
}

ClockRule readClockRule(const JsonCursor &json)
{
    ClockRule rule;
    rule.id = json["id"_L1].text();
    rule.kind = json["kind"_L1].text();
    rule.name = json["name"_L1].localized();
    rule.starts = readTrigger(json["starts"_L1]);
    rule.stops = json["stops"_L1].list(readTrigger);
    rule.time = json["time"_L1].named(timeKinds);
    if (json["length"_L1].exists())
        rule.lengths.insert(u""_s, json["length"_L1].span());
    const JsonCursor lengths = json["lengths"_L1];
    for (const QString &classId : lengths.keys())
        rule.lengths.insert(classId, lengths[classId].span());
    rule.soonFraction = json["soon"_L1].real(rule.soonFraction);
    if (const JsonCursor when = json["when"_L1]; when.exists())
        rule.when = ClockCondition{when["fact"_L1].named(clockFacts), when["severity"_L1].text(),
                                   when["off_by_default"_L1].flag()};
    rule.pausable = !rule.when && json["pausable"_L1].flag(true);
    rule.measured = json["measured"_L1].flag(true);
    rule.reading = json["reading"_L1].flag();
    const SourceRef source = json["source"_L1].source();
    rule.source = source.row.isEmpty() ? source.document : u"%1 no. %2"_s.arg(source.document, source.row);
    return rule;
}

PaperKind readPaper(const JsonCursor &json)
{
    PaperKind kind{json["id"_L1].text(),      json["name"_L1].localized(),  json["template"_L1].text(),
                   json["book"_L1].text(),    json["signatory"_L1].text(),  json["own_coordinator"_L1].flag(),
                   json["actors"_L1].texts(), json["approvers"_L1].texts(), {},
                   json["reading"_L1].flag()};
    const JsonCursor defaults = json["defaults"_L1];
    for (const QString &field : defaults.keys())
        kind.defaults.insert(field, defaults[field].text());
    return kind;
}

RegisterRef readRegister(const JsonCursor &json)
{
    return {json["id"_L1].text(), json["name"_L1].localized(), json["reading"_L1].flag()};
}

Procedure readAll(const JsonCursor &file)
{
    Procedure procedure;
    procedure.id = file["id"_L1].text();
    procedure.name = file["name"_L1].localized();
    procedure.head = readHead(file["head"_L1]);
    procedure.source = file["source"_L1].source();
    procedure.codePattern = file["code_pattern"_L1].text();
    procedure.flowRoles = file["flow_roles"_L1].list(readFlowRole);
    procedure.classificationName = file["classification_name"_L1].localized();
    procedure.classes = file["classes"_L1].list(readGrade);
    procedure.severities = file["severities"_L1].list(readGrade);
    procedure.defaultTlp = file["default_tlp"_L1].text();
    procedure.restrictedByDefault = file["restricted_by_default"_L1].flag();
    procedure.categories = file["categories"_L1].list(readCategory);
    procedure.defaultCategory = file["default_category"_L1].text();
    procedure.announcers = file["announcers"_L1].texts();
    procedure.textFields = file["text_fields"_L1].list(readTextField);
    procedure.steps = file["steps"_L1].list(readStep);
    procedure.clocks = file["clocks"_L1].list(readClockRule);
    procedure.papers = file["papers"_L1].list(readPaper);
    procedure.registers = file["registers"_L1].list(readRegister);
    return procedure;
}

} // namespace

Reading<Procedure> readProcedure(const QByteArray &json, const QString &name,
                                 const Organization *organization)
{
    Findings findings(name);
    const auto root = parseChecked(json, u":/tanggap/procedures/procedure.schema.json"_s, findings);
    if (!root)
        return {std::nullopt, findings.list()};

    const Procedure procedure = readAll(JsonCursor(*root, {}, findings));
    checkReferences(procedure, organization, findings);
    checkFlow(procedure, findings);
    checkClocks(procedure, findings);
    if (findings.failed())
        return {std::nullopt, findings.list()};
    return {procedure, findings.list()};
}

} // namespace tanggap
