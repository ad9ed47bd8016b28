// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/teamdescription.h"

#include "document/officepaper.h"
#include "document/page.h"
#include "document/wording.h"
#include "store/activities.h"
#include "ticket/incidenttype.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Part = TeamDescription::Part;
using Section = TeamDescription::Section;

struct Contact
{
    QString channel;
    QString address;
    QString hours;
};

/// What the description is made of.
struct Known
{
    OrganizationPtr organization;
    QDate today;
    QList<Contact> contacts;

    /// The addresses of some channels; otherwise that there is none yet.
    QStringList at(const QStringList &channels) const
    {
        QStringList lines;
        for (const Contact &one : contacts) {
            if (channels.contains(one.channel))
                lines << one.address + (one.hours.isEmpty() ? QString() : u" ("_s + one.hours + u')');
        }
        return lines.isEmpty() ? QStringList{Core::tr("Not given yet.")} : lines;
    }
};

QString in(const Localized &text)
{
    return text.in(currentLanguage());
}

/// Only what the office has said may be made public, and while it holds.
Result<QList<Contact>> publicContacts(Reader &reader, QDate today)
{
    TRY_LET(const ActivityPage page, activities::page(reader, {.kind = u"point_of_contact"_s}, {}, 1000));
    QList<Contact> contacts;
    for (const ActivityLine &line : page.rows) {
        const Activity &a = line.activity;
        const bool holds =
            a.state == "valid"_L1 && a.day <= today && (!a.until.isValid() || a.until >= today);
        if (holds && a.fields.value(u"public"_s) == "yes"_L1)
            contacts.prepend(
                {a.fields.value(u"channel"_s), a.fields.value(u"address"_s), a.fields.value(u"hours"_s)});
    }
    return contacts;
}

Section documentInformation(const Known &known)
{
    return {u"1"_s,
            Core::tr("Document information"),
            {{u"1.1"_s, Core::tr("Date of last update"), {known.today.toString(Qt::ISODate)}},
             {u"1.2"_s,
              Core::tr("Distribution list for notifications"),
              {Core::tr("Changes are announced through the points of contact of section 2.")}},
             {u"1.3"_s, Core::tr("Locations where this document may be found"), known.at({u"web"_s})}}};
}

Section contactInformation(const Known &known)
{
    const Organization &o = *known.organization;
    QStringList members;
    for (const Group &group : o.groups)
        members << u"%1. %2"_s.arg(group.number, in(group.name));
    QStringList address = known.at({u"post"_s});
    if (!o.letterhead.address.isEmpty() && address == known.at({}))
        address = QStringList{o.letterhead.address};
    QStringList customers = known.at({u"emergency"_s, u"phone"_s, u"email"_s, u"web"_s, u"chat"_s});
    if (customers == known.at({}) && !o.letterhead.contact.isEmpty())
        customers = QStringList{o.letterhead.contact};
    return {u"2"_s,
            Core::tr("Contact information"),
            {{u"2.1"_s, Core::tr("Name of the team"), {in(o.name), o.shortName}},
             {u"2.2"_s, Core::tr("Address"), address},
             {u"2.3"_s,
              Core::tr("Time zone"),
              {u"%1 (%2, %3)"_s.arg(zoneLabel(o.zone), QString::fromLatin1(o.zone.id()),
                                    o.zone.displayName(QTimeZone::StandardTime, QTimeZone::OffsetName))}},
             {u"2.4"_s, Core::tr("Telephone number"), known.at({u"phone"_s, u"emergency"_s})},
             {u"2.5"_s, Core::tr("Facsimile number"), {Core::tr("None.")}},
             {u"2.6"_s, Core::tr("Other telecommunication"), known.at({u"chat"_s, u"web"_s})},
             {u"2.7"_s, Core::tr("Electronic mail address"), known.at({u"email"_s})},
             {u"2.8"_s, Core::tr("Public keys and encryption information"), known.at({u"key"_s})},
             {u"2.9"_s, Core::tr("Team members"), members},
             {u"2.10"_s, Core::tr("Other information"), {o.letterhead.lines.join(u", "_s)}},
             {u"2.11"_s, Core::tr("Points of customer contact"), customers}}};
}

Section charter(const Known &known)
{
    const Organization &o = *known.organization;
    const QString owner = o.letterhead.lines.value(0);
    return {
        u"3"_s,
        Core::tr("Charter"),
        {{u"3.1"_s,
          Core::tr("Mission statement"),
          {Core::tr("%1 prepares for, handles and recovers from incidents of information security, and "
                    "builds the capacity to do so.")
               .arg(o.shortName)}},
         {u"3.2"_s,
          Core::tr("Constituency"),
          {Core::tr("The agencies of %1 and the electronic systems that they run.").arg(owner)}},
         {u"3.3"_s, Core::tr("Sponsorship and affiliation"), o.letterhead.lines},
         {u"3.4"_s, Core::tr("Authority"), {Core::tr("The team works under: %1.").arg(o.source.document)}}}};
}

Section policies()
{
    QStringList types;
    for (const IncidentType &type : incidentTypes())
        types << in(type.name);
    return {
        u"4"_s,
        Core::tr("Policies"),
        {{u"4.1"_s, Core::tr("Types of incidents and level of support"), types},
         {u"4.2"_s,
          Core::tr("Co-operation, interaction and disclosure of information"),
          {Core::tr("Information is marked and passed on by the Traffic Light Protocol 2.0. What is marked "
                    "TLP:RED or TLP:AMBER is not published.")}},
         {u"4.3"_s,
          Core::tr("Communication and authentication"),
          {Core::tr(
              "Unencrypted mail and telephone do for what is not confidential; for the rest see 2.8.")}}}};
}

/// Services under their groups, as the organization's document orders them.
Section services(const Known &known)
{
    Section section{u"5"_s, Core::tr("Services"), {}};
    for (const Service &service : known.organization->services) {
        const QString group = in(service.group);
        if (section.parts.isEmpty() || section.parts.constLast().title != group)
            section.parts << Part{u"5.%1"_s.arg(section.parts.size() + 1), group, {}};
        section.parts.last().lines << service.id + u": "_s + in(service.text);
    }
    if (section.parts.isEmpty())
        section.parts << Part{u"5.1"_s, Core::tr("Incident response"), {Core::tr("Not given yet.")}};
    return section;
}

Section formsAndDisclaimers(bool forms)
{
    if (forms)
        return {
            u"6"_s,
            Core::tr("Incident reporting forms"),
            {{u"6.1"_s,
              Core::tr("Report"),
              {Core::tr("Who reports, how to reach them, which system is affected, when it was seen, what "
                        "happened, what was done already; with screenshots or logs. By the points of contact "
                        "of section 2.11.")}}}};
    return {u"7"_s,
            Core::tr("Disclaimers"),
            {{u"7.1"_s,
              Core::tr("Liability"),
              {Core::tr(
                  "The team takes every care with information and advice, but no responsibility for errors, "
                  "omissions or damage from their use.")}}}};
}

bool isList(const Part &part)
{
    return part.lines.size() > 1;
}

} // namespace

Result<TeamDescription> teamDescription(Reader &reader)
{
    Known known;
    TRY_LET(known.organization, reader.definitions.organization());
    known.today = toLocal(reader.now, known.organization->zone).date();
    TRY_LET(known.contacts, publicContacts(reader, known.today));
    TRY_LET(const QByteArray crest, reader.definitions.crest());
    return TeamDescription{
        .title = Core::tr("Description of %1 (RFC 2350)").arg(known.organization->shortName),
        .letterhead = known.organization->letterhead,
        .crest = crest,
        .sections = {documentInformation(known), contactInformation(known), charter(known), policies(),
                     services(known), formsAndDisclaimers(true), formsAndDisclaimers(false)},
        .drill = reader.drill};
}

QByteArray toMarkdown(const TeamDescription &description)
{
    QString text = u"# "_s + description.title + u"\n"_s;
    if (description.drill)
        text += u"\n**LATIHAN**\n"_s;
    for (const Section &section : description.sections) {
        text += u"\n## %1. %2\n"_s.arg(section.number, section.title);
        for (const Part &part : section.parts) {
            text += u"\n### %1 %2\n\n"_s.arg(part.number, part.title);
            for (const QString &line : part.lines)
                text += (isList(part) ? u"- "_s : QString()) + wording::printable(line) + u'\n';
        }
    }
    return text.toUtf8();
}

Result<QByteArray> toPdf(const TeamDescription &description)
{
    const Letterhead &head = description.letterhead;
    std::vector<Block> blocks;
    blocks.push_back({LetterheadBlock{
        .lines = head.lines, .small = {head.address, head.contact}, .crest = description.crest}});
    blocks.push_back(
        {Paragraph{.text = {{description.title, true}}, .align = Align::Center, .after = 5, .points = 13}});
    for (const Section &section : description.sections) {
        blocks.push_back({Paragraph{.text = {{section.number + u". "_s + section.title, true}},
                                    .after = 2,
                                    .points = 12,
                                    .keepWithNext = true}});
        for (const Part &part : section.parts) {
            blocks.push_back({Paragraph{
                .text = {{part.number + u' ' + part.title, true}}, .after = 1, .keepWithNext = true}});
            for (const QString &line : part.lines)
                blocks.push_back({Paragraph{.text = plainRun(line),
                                            .left = 6,
                                            .after = 1,
                                            .mark = isList(part) ? u"-"_s : QString(),
                                            .markLeft = 2}});
            blocks.push_back({Space{.height = 2}});
        }
    }
    const QByteArray pdf =
        Pages({.title = description.title, .blocks = std::move(blocks), .drill = description.drill}).pdf();
    if (pdf.isEmpty())
        return fail(ErrorCode::Unavailable, Core::tr("The file could not be made."));
    return pdf;
}

} // namespace tanggap
