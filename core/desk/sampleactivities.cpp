// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sampleactivities.h"

#include "desk/activity.h"
#include "desk/decision.h"
#include "desk/presence.h"
#include "desk/shiftnote.h"
#include "store/people.h"
#include "store/registers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Sample
{
    int day = 0; ///< from the drill's
    QJsonObject json;
};

/// In the order of their days: what lies ahead is entered today.
QList<Sample> shippedEntries()
{
    QFile file(u":/tanggap/sample/activities.json"_s);
    QList<Sample> samples;
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    for (const QJsonValue one :
         QJsonDocument::fromJson(file.readAll()).object().value("activities"_L1).toArray())
        samples << Sample{one["day"_L1].toInt(), one.toObject()};
    std::stable_sort(samples.begin(), samples.end(), [](const Sample &a, const Sample &b) {
        return std::min(a.day, 0) < std::min(b.day, 0);
    });
    return samples;
}

/// "+10" and "-3" are days from today.
QString fieldText(const QString &text, QDate today)
{
    const bool relative = text.size() > 1 && (text.startsWith(u'+') || text.startsWith(u'-'));
    bool whole = false;
    const int days = text.toInt(&whole);
    return relative && whole ? today.addDays(days).toString(Qt::ISODate) : text;
}

Result<PersonId> playerOf(Tx &tx, const QHash<QString, QString> &logins, const QString &role)
{
    const auto account = people::account(tx.db(), logins.value(role));
    return account ? account->person : PersonId{};
}

/// The duty that a sample names; where the office's document lists no such duty, what it keeps of the kind.
const Duty *dutyOf(const Organization &organization, const QString &id, const QString &kind)
{
    const auto kept = std::find_if(organization.keeps.begin(), organization.keeps.end(),
                                   [&](const Duty &one) { return one.place.activity == kind; });
    const Duty *named = organization.duty(id);
    return named ? named : kept == organization.keeps.end() ? nullptr : &*kept;
}

/// Where the entry's state is not its first, it went there as the work does.
Result<> record(Tx &tx, const QHash<QString, QString> &logins, const QJsonObject &json, Activity entry,
                QDate today)
{
    WithActivity with;
    for (const QJsonValue one : json.value("follow_ups"_L1).toArray()) {
        TRY_LET(const PersonId person, playerOf(tx, logins, one["role"_L1].toString()));
        with.followUps << FollowUp{
            .text = one["text"_L1].toString(),
            .person = person,
            .due = QDate::fromString(fieldText(one["due"_L1].toString(), today), Qt::ISODate)};
    }
    const QString goal = entry.state;
    TRY_LET(const ActivityKindPtr kind, tx.definitions().activityKind(entry.kind));
    const ActivityState *state = kind->state(goal);
    QStringList way{goal};
    while (state && !state->after.isEmpty()) {
        way.prepend(state->after.constFirst());
        state = kind->state(way.constFirst());
    }
    entry.state = way.takeFirst();
    TRY_LET(const ActivityId id, recordActivity(tx, entry, with));
    for (const QString &next : way)
        TRY(setActivityState(tx, {id, {}}, next));
    return {};
}

/// Two members on duty, one away, and a shift that waits to be taken.
Result<> addPresences(Tx &tx, const Organization &organization, const QHash<QString, QString> &logins,
                      QDate today, Instant now)
{
    TRY(tx.simulate(u"semua"_s, now - 2h));
    TRY_LET(const QList<Person> people, people::all(tx.db()));
    QList<PersonId> members; // who have no account of their own do the work of the samples
    for (const Person &one : people) {
        if (one.name.startsWith(u"Anggota Contoh"_s))
            members << one.id;
    }
    if (members.size() < 4)
        return {};
    for (int i = 0; i < 2; ++i)
        TRY(addPresence(tx, {.person = members.at(i), .begins = now - 2h, .ends = now + 6h}));
    const auto dayStart = [&](int days) {
        return fromLocal(today.addDays(days).startOfDay(organization.zone));
    };
    TRY(addPresence(tx, {.person = members.at(2),
                         .sort = Presence::Sort::Away,
                         .begins = dayStart(-1),
                         .ends = dayStart(4),
                         .standIn = members.at(3),
                         .note = u"Dinas luar (contoh)"_s}));
    const auto secretary =
        std::find_if(organization.roles.begin(), organization.roles.end(),
                     [](const RoleSlot &role) { return role.kind == RoleKind::Secretary; });
    if (secretary == organization.roles.end())
        return {};
    TRY_LET(const PersonId taker, playerOf(tx, logins, secretary->id));
    if (taker.isValid() && taker != tx.actor().person)
        TRY(giveShift(tx, taker, u"Pelapor terakhir minta ditelepon kembali (contoh)."_s));
    return {};
}

} // namespace

Result<> addSampleActivities(Tx &tx, const QHash<QString, QString> &logins, Instant now)
{
    TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
    TRY_LET(const QList<ElectronicSystem> systems, registers::systems(tx.db(), tx.actor()));
    const QDate today = toLocal(now, organization->zone).date();
    for (const Sample &sample : shippedEntries()) {
        const QString kind = sample.json["kind"_L1].toString();
        const Duty *duty = dutyOf(*organization, sample.json["duty"_L1].toString(), kind);
        if (!duty)
            continue;
        // What has to be approved is approved by whoever coordinates: everybody's account does both.
        const QString login = kind == "publication"_L1 ? u"semua"_s : logins.value(duty->role, u"semua"_s);
        TRY(tx.simulate(login, now + 24h * std::min(sample.day, 0)));
        Activity entry{.kind = kind,
                       .duty = duty->id,
                       .title = sample.json["title"_L1].toString(),
                       .day = today.addDays(sample.day),
                       .result = sample.json["result"_L1].toString(),
                       .state = sample.json["state"_L1].toString()};
        if (sample.json.contains("until"_L1))
            entry.until = today.addDays(sample.json["until"_L1].toInt());
        if (sample.json.contains("system"_L1) && !systems.isEmpty())
            entry.system = systems.at(sample.json["system"_L1].toInt() % systems.size()).id;
        const QJsonObject fields = sample.json["fields"_L1].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            entry.fields.insert(it.key(), fieldText(it.value().toString(), today));
        TRY(record(tx, logins, sample.json, entry, today));
    }
    const auto head = std::find_if(organization->roles.begin(), organization->roles.end(),
                                   [](const RoleSlot &role) { return role.kind == RoleKind::Head; });
    if (head == organization->roles.end())
        return {};
    TRY(tx.simulate(u"semua"_s, now - 2h));
    TRY(askDecision(tx,
                    {.question = u"Bolehkah layanan perizinan dihentikan malam ini? (contoh)"_s,
                     .facts = u"Celah pada unggahan berkas sedang dimanfaatkan; tambalan siap pukul 22.00."_s,
                     .options = {u"Ya, hentikan"_s, u"Tidak, pantau saja"_s},
                     .role = head->id,
                     .due = today}));
    return addPresences(tx, *organization, logins, today, now);
}

} // namespace tanggap::desk
