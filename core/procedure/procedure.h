// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "org/organization.h"
#include "sla/serviceclock.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace tanggap
{

/// The head of an SOP, as printed.
struct ProcedureHead
{
    QString number;
    std::optional<QDate> issued;
    std::optional<QDate> revised;
    std::optional<QDate> effective;
    Localized issuer;
    Localized approvedBy; ///< an office, never a name
    QList<Localized> legalBasis;
    QList<Localized> qualifications;
    QList<Localized> warnings;
    QList<Localized> relatedProcedures;
    QList<Localized> equipment;
    QList<Localized> scope;
    bool operator==(const ProcedureHead &) const = default;
};

/// A column of the procedure's table. Somebody outside the team (reporter, owner, BSSN) has their steps
/// recorded by a role of the team.
struct FlowRole
{
    QString id;
    Localized name;
    bool outside = false;
    QString recordedBy;        ///< FlowRole::id that records for an outside role; empty: complete at receipt
    QStringList roles;         ///< RoleSlot::id that hold it by default; changeable in the office
    bool categoryTeam = false; ///< held by the members of whichever team the ticket is assigned to
    bool reading = false;
    bool operator==(const FlowRole &) const = default;
};

/// A value to choose, with its definition shown where one chooses: class of the electronic system, severity.
struct Grade
{
    QString id;
    Localized name;
    Localized definition;
    bool reading = false; ///< the definition is ours, not printed in the document
    bool operator==(const Grade &) const = default;
};

/// A domain of incidents and the team it goes to.
struct Category
{
    QString id;
    Localized name;
    QString team;           ///< Group::id
    QStringList supporting; ///< Group::id
    QStringList types;      ///< incident type codes that suggest it
    bool reading = false;
    bool operator==(const Category &) const = default;
};

/// What a step needs. Equipment is shown; a fact is checked and, while not there, listed as missing.
struct Requirement
{
    enum class Kind {
        Equipment,
        Reporter,        ///< reporter's name and a way to reach them
        Evidence,        ///< at least one piece of evidence
        Assignment,      ///< a team
        SystemClass,     ///< class of the electronic system chosen
        Paper,           ///< paper `subject` in state `state` or beyond; "returned" of an outcome returns it
        Text,            ///< text field `subject` written
        Recommendations, ///< at least one
        Severity,        ///< severity chosen
        Consent,         ///< the reporter agrees to be named in public
        Answered,        ///< an answer or a paper went to the reporter
    };
    Kind kind = Kind::Equipment;
    QString subject;
    QString state;
    Localized text;
    bool reading = false;
    bool withConsent = false; ///< demanded only when the reporter agrees to be named in public
    QString orSubject;        ///< another paper that fulfils it as well
    bool operator==(const Requirement &) const = default;
};

/// A named way on from a step. `leadsTo` may be an earlier step (a loop) or nothing (an end).
struct Outcome
{
    QString id;
    Localized name;                  ///< "Ya"; a step with a single outcome leaves it empty
    Localized action;                ///< words of the button: "Selesai: lanjut ke Pemulihan"
    QStringList leadsTo;             ///< Step::id
    bool closes = false;             ///< the ticket is closed with it
    QList<Requirement> requirements; ///< beside the step's own
    QStringList papers;              ///< paper kinds drafted when it is chosen
    bool reading = false;
    bool operator==(const Outcome &) const = default;
};

/// What completing a step does beside moving on.
enum class StepAct {
    Work,
    Receive, ///< complete at receipt of the report
    Verify,  ///< its outcome is the verification of the report
    Assign,  ///< completing it hands the ticket to a team (and person)
    Resolve, ///< the resolution report
    Close,
};

struct Step
{
    QString id;
    QString number; ///< as printed
    Localized text;
    Localized shortText; ///< for stepper and queue: "Pemulihan"
    StepAct act = StepAct::Work;
    QStringList actors;         ///< FlowRole::id, the first is responsible
    bool actorsReading = false; ///< the document does not say, or no longer shows, who does it
    QList<Requirement> requirements;
    std::optional<Span> timeStandard; ///< as printed in the row; measured only by a clock
    QList<Localized> outputs;
    QList<Localized> remarks;
    QList<Outcome> outcomes;
    bool afterClosing = false;
    SourceRef source;
    bool reading = false;
    bool operator==(const Step &) const = default;
};

/// A kind of paper that the procedure produces.
struct PaperKind
{
    QString id; ///< "laporan_penyelesaian"
    Localized name;
    QString templateId; ///< file in resources/templates
    QString book;       ///< AgendaBook::id that numbers it; empty: not numbered
    QString signatory;  ///< Signatory::id
    /// The lead of the writer's group signs instead; `signatory` only where nobody leads it.
    bool ownCoordinator = false;
    QStringList actors; ///< FlowRole::id or RoleSlot::id that may issue it
    /// FlowRole::id or RoleSlot::id that approve it or return it with remarks; none: who issues it approves
    /// it.
    QStringList approvers;
    QHash<QString, QString> defaults; ///< by FieldSpec::id, in place of what the template proposes
    bool reading = false;
    bool operator==(const PaperKind &) const = default;
};

/// A register (PENCATATAN DAN PENDATAAN), as printed.
struct RegisterRef
{
    QString id;
    Localized name;
    bool reading = false;
    bool operator==(const RegisterRef &) const = default;
};

/// A free text that steps ask for: "Findings", "Cause", "Lessons".
struct TextField
{
    QString id;
    Localized name;
    Localized hint;
    bool operator==(const TextField &) const = default;
};

/// One SOP's flow as data.
struct Procedure
{
    QString id;
    Localized name;
    ProcedureHead head;
    SourceRef source;
    QString codePattern; ///< "BKS-{year}-{serial:4}"
    QList<FlowRole> flowRoles;
    Localized classificationName; ///< "Klasifikasi Sistem Elektronik"
    QList<Grade> classes;         ///< strictest first; may be empty
    QList<Grade> severities;      ///< most severe first; may be empty
    QString defaultTlp;           ///< "green"
    bool restrictedByDefault = false;
    QList<Category> categories;
    QString defaultCategory;
    QStringList announcers; ///< Group::id that announces
    QList<TextField> textFields;
    QList<Step> steps; ///< in printed order; the first is where a report comes in
    QList<ClockRule> clocks;
    QList<PaperKind> papers;
    QList<RegisterRef> registers;
    bool operator==(const Procedure &) const = default;

    const Step *step(const QString &stepIdOrNumber) const;
    const FlowRole *flowRole(const QString &flowRoleId) const;
    const ClockRule *clock(const QString &clockId) const;
    const PaperKind *paper(const QString &paperKind) const;
    const Grade *systemClass(const QString &classId) const;
    const Grade *severity(const QString &severityId) const;
    const Category *category(const QString &categoryId) const;
    /// Whether steps ask for papers of this kind only where the reporter agrees to be named.
    bool needsConsent(const QString &paper) const;
    /// The category that an incident type suggests; the default one when none does.
    const Category *categoryForType(const QString &typeCode) const;
};

} // namespace tanggap
