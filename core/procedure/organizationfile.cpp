// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "org/capability.h"
#include "procedure/calendarfile.h"
#include "procedure/dutyplaces.h"
#include "procedure/procedurefile.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::pair<const char *, AgendaDirection> directions[] = {{"incoming", AgendaDirection::Incoming},
                                                                   {"outgoing", AgendaDirection::Outgoing}};

constexpr std::pair<const char *, NumberSource> numberSources[] = {
    {"own_series", NumberSource::OwnSeries},
    {"typed_in", NumberSource::TypedIn},
    {"reserved_block", NumberSource::ReservedBlock}};

Group readGroup(const JsonCursor &json)
{
    return {json["id"_L1].text(),        json["number"_L1].text(),
            json["name"_L1].localized(), json["short_name"_L1].localized(),
            json["team"_L1].flag(),      json["capacity"_L1].number()};
}

Position readPosition(const JsonCursor &json)
{
    return {json["id"_L1].text(), json["title"_L1].localized()};
}

RoleSlot readRole(const JsonCursor &json)
{
    return {json["id"_L1].text(),
            json["title"_L1].localized(),
            json["group"_L1].text(),
            json["kind"_L1].named(RoleKinds),
            json["positions"_L1].list(readPosition),
            json["capabilities"_L1].texts()};
}

DutyPlace readPlace(const JsonCursor &json)
{
    if (!json.exists())
        return {};
    DutyPlace place;
    place.kind = json["kind"_L1].named(DutyPlaces);
    place.activity = json["activity"_L1].text();
    const JsonCursor preset = json["preset"_L1];
    for (const QString &field : preset.keys())
        place.preset.insert(field, preset[field].text());
    place.also = json["also"_L1].texts();
    place.service = json["service"_L1].text();
    place.procedure = json["procedure"_L1].text();
    place.step = json["step"_L1].text();
    place.team = json["team"_L1].text();
    place.clock = json["clock"_L1].text();
    place.unassigned = json["unassigned"_L1].flag();
    place.papers = json["papers"_L1].texts();
    return place;
}

Duty readDuty(const JsonCursor &json)
{
    const QString id = json["id"_L1].text();
    return {id,
            json["role"_L1].text(),
            json["text"_L1].localized(),
            json["source"_L1].source(),
            readPlace(json["place"_L1]),
            id};
}

Duty readKept(const JsonCursor &json)
{
    Duty kept{.id = json["id"_L1].text(),
              .role = {},
              .text = json["text"_L1].localized(),
              .source = {},
              .place = {.kind = DutyPlace::Kind::Activity}};
    kept.shared = json["roles"_L1].texts();
    if (!kept.shared.isEmpty())
        kept.role = kept.shared.takeFirst();
    if (json["source"_L1].exists())
        kept.source = json["source"_L1].source();
    kept.place.activity = json["activity"_L1].text();
    kept.place.service = json["service"_L1].text();
    const JsonCursor preset = json["preset"_L1];
    for (const QString &field : preset.keys())
        kept.place.preset.insert(field, preset[field].text());
    return kept;
}

Service readService(const JsonCursor &json)
{
    return {json["id"_L1].text(), json["group"_L1].localized(), json["text"_L1].localized()};
}

AgendaBook readBook(const JsonCursor &json)
{
    return {json["id"_L1].text(),
            json["name"_L1].localized(),
            json["direction"_L1].named(directions),
            json["source"_L1].named(numberSources),
            json["pattern"_L1].text(),
            json["archive_code"_L1].text(),
            json["unit"_L1].text(),
            json["reading"_L1].flag()};
}

Signatory readSignatory(const JsonCursor &json)
{
    return {json["id"_L1].text(), json["role"_L1].text(), json["office"_L1].localized()};
}

Letterhead readLetterhead(const JsonCursor &json)
{
    return {json["lines"_L1].texts(), json["address"_L1].text(), json["contact"_L1].text(),
            json["crest"_L1].text(), json["city"_L1].text()};
}

void checkRoles(const Organization &organization, Findings &findings)
{
    QSet<QString> positions;
    for (qsizetype i = 0; i < organization.roles.size(); ++i) {
        const RoleSlot &role = organization.roles.at(i);
        const QString here = pointerTo(u"/roles"_s, i);
        if (!organization.group(role.group))
            findings.error(pointerTo(here, "group"_L1),
                           Core::tr("There is no group \"%1\".").arg(role.group));
        for (qsizetype j = 0; j < role.capabilities.size(); ++j) {
            if (!capability::All.contains(role.capabilities.at(j)))
                findings.error(pointerTo(here, "capabilities"_L1, j),
                               Core::tr("There is no capability \"%1\".").arg(role.capabilities.at(j)));
            if (role.kind == RoleKind::Agent && role.capabilities.at(j) == capability::SeeAll)
                findings.warning(
                    pointerTo(here, "capabilities"_L1, j),
                    Core::tr("An agent sees the own agency's tickets only, whatever stands here."));
        }
        for (qsizetype j = 0; j < role.positions.size(); ++j) {
            const QString &id = role.positions.at(j).id;
            if (positions.contains(id))
                findings.error(pointerTo(here, "positions"_L1, j, "id"_L1),
                               Core::tr("The id \"%1\" is used twice.").arg(id));
            positions << id;
        }
    }
    for (qsizetype i = 0; i < organization.duties.size(); ++i) {
        if (const QString &role = organization.duties.at(i).role; !organization.role(role))
            findings.error(pointerTo(u"/duties"_s, i, "role"_L1),
                           Core::tr("There is no role \"%1\".").arg(role));
    }
    for (qsizetype i = 0; i < organization.keeps.size(); ++i) {
        const QStringList holders = organization.keeps.at(i).holders();
        for (qsizetype j = 0; j < holders.size(); ++j) {
            if (!organization.role(holders.at(j)))
                findings.error(pointerTo(u"/activities"_s, i, "roles"_L1, j),
                               Core::tr("There is no role \"%1\".").arg(holders.at(j)));
        }
    }
    for (qsizetype i = 0; i < organization.signatories.size(); ++i) {
        if (const QString &role = organization.signatories.at(i).role; !organization.role(role))
            findings.error(pointerTo(u"/signatories"_s, i, "role"_L1),
                           Core::tr("There is no role \"%1\".").arg(role));
    }
}

void checkTeams(const Organization &organization, Findings &findings)
{
    for (qsizetype i = 0; i < organization.groups.size(); ++i) {
        const Group &group = organization.groups.at(i);
        const bool staffed = std::any_of(organization.roles.begin(), organization.roles.end(),
                                         [&](const RoleSlot &role) { return role.group == group.id; });
        if (!staffed)
            findings.error(pointerTo(u"/groups"_s, i),
                           Core::tr("No role belongs to group \"%1\".").arg(group.id));
    }
}

void checkBooks(const Organization &organization, Findings &findings)
{
    static const QStringList known{u"serial"_s, u"archive"_s, u"unit"_s,  u"year"_s,
                                   u"mm"_s,     u"roman"_s,   u"degree"_s};
    for (qsizetype i = 0; i < organization.agendaBooks.size(); ++i) {
        const AgendaBook &book = organization.agendaBooks.at(i);
        const QString here = pointerTo(u"/agenda_books"_s, i, "pattern"_L1);
        for (const QString &unknown : unknownPlaceholders(book.pattern, known))
            findings.error(here, Core::tr("\"%1\" is no placeholder of a number pattern.").arg(unknown));
        if (book.source != NumberSource::TypedIn && !book.pattern.contains("{serial"_L1))
            findings.error(here, Core::tr("The pattern lacks {serial}: every number would be the same."));
    }
}

void checkOrganization(const Organization &organization, Findings &findings)
{
    findings.checkUnique(organization.groups, u"/groups"_s);
    findings.checkUnique(organization.roles, u"/roles"_s);
    findings.checkUnique(organization.duties, u"/duties"_s);
    findings.checkUnique(organization.keeps, u"/activities"_s);
    for (qsizetype i = 0; i < organization.keeps.size(); ++i) {
        const QString &id = organization.keeps.at(i).id;
        if (std::any_of(organization.duties.begin(), organization.duties.end(),
                        [&](const Duty &duty) { return duty.id == id; }))
            findings.error(pointerTo(u"/activities"_s, i, "id"_L1),
                           Core::tr("The id \"%1\" is used twice.").arg(id));
    }
    findings.checkUnique(organization.services, u"/services"_s);
    if (const QString &usual = organization.incidentService; !usual.isEmpty() && !organization.service(usual))
        findings.error(u"/incident_service"_s, Core::tr("There is no service \"%1\".").arg(usual));
    findings.checkUnique(organization.agendaBooks, u"/agenda_books"_s);
    findings.checkUnique(organization.signatories, u"/signatories"_s);
    checkRoles(organization, findings);
    checkTeams(organization, findings);
    checkBooks(organization, findings);
}

QTimeZone readZone(const JsonCursor &json)
{
    const QTimeZone zone(json.text().toLatin1());
    if (!zone.isValid())
        json.error(Core::tr("There is no time zone \"%1\". Indonesia's are Asia/Jakarta, Asia/Makassar and "
                            "Asia/Jayapura.")
                       .arg(json.text()));
    return zone;
}

} // namespace

Reading<Organization> readOrganization(const QByteArray &json, const QString &name, Checks checks,
                                       const QStringList &ownKinds)
{
    Findings findings(name);
    const auto root = parseChecked(json, u":/tanggap/organizations/organization.schema.json"_s, findings);
    if (!root)
        return {std::nullopt, findings.list()};

    const JsonCursor file(*root, {}, findings);
    Organization organization;
    organization.id = file["id"_L1].text();
    organization.name = file["name"_L1].localized();
    organization.shortName = file["short_name"_L1].text();
    organization.source = file["source"_L1].source();
    organization.zone = readZone(file["zone"_L1]);
    organization.calendar = readCalendar(file["calendar"_L1]);
    organization.letterhead = readLetterhead(file["letterhead"_L1]);
    organization.groups = file["groups"_L1].list(readGroup);
    organization.roles = file["roles"_L1].list(readRole);
    organization.duties = file["duties"_L1].list(readDuty);
    organization.keeps = file["activities"_L1].list(readKept);
    organization.services = file["services"_L1].list(readService);
    organization.incidentService = file["incident_service"_L1].text();
    organization.agendaBooks = file["agenda_books"_L1].list(readBook);
    organization.signatories = file["signatories"_L1].list(readSignatory);
    organization.instructions = file["instructions"_L1].texts();
    organization.procedures = file["procedures"_L1].texts();
    checkOrganization(organization, findings);
    if (checks == Checks::All)
        checkPlaces(organization, ownKinds, findings);

    if (findings.failed())
        return {std::nullopt, findings.list()};
    return {organization, findings.list()};
}

} // namespace tanggap
