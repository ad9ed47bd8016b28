// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/activityfacts.h"

#include "store/activities.h"
#include "store/paperfacts.h"
#include "store/people.h"
#include "store/presence.h"
#include "store/registers.h"

namespace tanggap::activities
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Nothing stands in place of one that the reader does not find in the register, which is another agency's.
template <class T>
Result<> put(ActivityPaperFacts &facts, const QString &field, const Result<T> &named)
{
    if (named)
        facts.names.insert(field, named->name);
    else if (named.error().code != ErrorCode::NotFound)
        return fail(named.error());
    return {};
}

Result<> nameFields(Reader &reader, ActivityPaperFacts &facts)
{
    for (const ActivityField &field : std::as_const(facts.kind.fields)) {
        const qint64 id = facts.activity.fields.value(field.id).toLongLong();
        if (id <= 0)
            continue;
        if (field.type == ActivityField::Type::System) {
            TRY(put(facts, field.id, registers::system(reader.db, reader.viewer, SystemId{id})));
        } else if (field.type == ActivityField::Type::Agency) {
            TRY(put(facts, field.id, registers::agency(reader.db, reader.viewer, AgencyId{id})));
        } else if (field.type == ActivityField::Type::Person) {
            TRY(put(facts, field.id, people::person(reader.db, PersonId{id})));
        }
    }
    return {};
}

} // namespace

Result<ActivityPaperFacts> paperFacts(Reader &reader, ActivityId id)
{
    TRY_LET(const ActivityView seen, view(reader, id));
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    ActivityPaperFacts facts{.activity = seen.line.activity,
                             .kind = *seen.kind,
                             .followUps = seen.followUps,
                             .systemName = seen.line.systemName,
                             .agencyName = seen.line.agencyName,
                             .ticketCode = seen.line.ticketCode};
    if (const Duty *duty = organization->duty(facts.activity.duty))
        facts.dutyText = (duty->number.isEmpty() ? QString() : duty->number + u" — "_s) + duty->text.id;
    TRY_LET(const QList<Person> everybody, people::all(reader.db));
    QList<Person> roster;
    const QDate today = toLocal(reader.now, organization->zone).date();
    for (const Person &person : everybody) {
        facts.people.insert(person.id, person);
        if (person.isInOffice(today))
            roster << person;
    }
    facts.recordedBy = facts.people.value(facts.activity.recordedBy);
    TRY(nameFields(reader, facts));
    TRY_LET(const QList<Presence> present, presence::at(reader.db, reader.now));
    const paperfacts::Signer signer = paperfacts::signerFor(organization->head(), roster, present);
    facts.signer = signer.person;
    facts.signingOffice = signer.office;
    return facts;
}

} // namespace tanggap::activities
