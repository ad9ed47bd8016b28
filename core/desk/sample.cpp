// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/sample.h"

#include "desk/assignticket.h"
#include "desk/completestep.h"
#include "desk/handover.h"
#include "desk/issuepaper.h"
#include "desk/linkticket.h"
#include "desk/notes.h"
#include "desk/pauseclock.h"
#include "desk/receivereport.h"
#include "desk/register.h"
#include "desk/sampleactivities.h"
#include "desk/samplearchive.h"
#include "desk/sampleplan.h"
#include "store/paperfacts.h"
#include "store/people.h"
#include "store/registers.h"
#include "store/ticketparts.h"
#include "store/tickets.h"

#include <QBuffer>

#include <algorithm>
#include <optional>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// So many actions share one transaction: a sync each would cost more than the action.
constexpr size_t ActionsPerTransaction = 2000;
/// So many papers of a kind are drawn for themselves.
constexpr int DrawnPapers = 60;
const QString Everybody = QStringLiteral("semua"); ///< the drill account with every role

/// Draws the first papers and repeats the last file for the rest.
PaperRenderer sparing(const PaperRenderer &render)
{
    struct Drawn
    {
        int count = 0;
        QByteArray last;
    };
    const auto drawn = std::make_shared<QHash<QString, Drawn>>();
    const auto draw = [render, drawn](const PaperFacts &facts) -> Result<QByteArray> {
        Drawn &kind = (*drawn)[facts.kind];
        if (kind.count < DrawnPapers) {
            TRY_LET(kind.last, render(facts));
            ++kind.count;
        }
        return kind.last;
    };
    return render.canRead()
               ? PaperRenderer(draw, [render](const PaperFacts &facts) { return render.read(facts); })
               : PaperRenderer(draw);
}

/// Who is who in the drill.
struct Cast
{
    QHash<QString, QString> logins;         ///< role -> account that plays it
    QHash<QString, QList<PersonId>> people; ///< Group::id -> members on the roster

    QString login(const QString &role) const { return logins.value(role, Everybody); }
};

/// A few members for each team; one sits in two teams, as happens.
Result<> addPeople(Tx &tx, const Organization &organization)
{
    TRY_LET(const QList<Person> present, people::all(tx.db()));
    QStringList known;
    for (const Person &one : present)
        known << one.name;
    char16_t letter = u'A';
    QString lastRole;
    for (const RoleSlot &role : organization.roles) {
        const Group *group = organization.group(role.group);
        if (role.kind != RoleKind::Member || !group || !group->team)
            continue;
        for (int n = 0; n < 3; ++n, ++letter) {
            Person person{.name = u"Anggota Contoh "_s + QChar(letter),
                          .position = role.positions.isEmpty()
                                          ? role.title.id
                                          : role.positions.at(n % role.positions.size()).title.id,
                          .rank = u"Penata Muda (contoh)"_s,
                          .nip = u"00000000 000000 0 000"_s,
                          .phone = u"000-0000"_s,
                          .email = u"anggota.%1@contoh.example"_s.arg(QChar(letter).toLower()),
                          .roles = {role.id}};
            if (n == 0 && !lastRole.isEmpty())
                person.roles << lastRole;
            if (!known.contains(person.name))
                TRY(savePerson(tx, person));
        }
        lastRole = role.id;
    }
    return {};
}

Result<> addRegisters(Tx &tx, const SampleData &data, const Procedure &procedure)
{
    TRY_LET(const QList<Agency> present, registers::agencies(tx.db(), tx.actor()));
    for (const Agency &agency : data.agencies) {
        const bool known = std::any_of(present.begin(), present.end(),
                                       [&](const Agency &one) { return one.name == agency.name; });
        if (!known)
            TRY(saveAgency(tx, agency));
    }
    QList<ElectronicSystem> systems;
    for (const SampleSystem &one : data.systems) {
        systems << one.system;
        if (!procedure.classes.isEmpty())
            systems.last().systemClass =
                procedure.classes.at(std::min<qsizetype>(one.grade, procedure.classes.size() - 1)).id;
    }
    TRY(importSystems(tx, systems));
    return {};
}

Result<Cast> castOf(Connection &db, const Organization &organization)
{
    Cast cast;
    TRY_LET(const QList<AccountLine> accounts, people::accounts(db));
    for (const AccountLine &account : accounts) {
        for (const QString &role : account.roles) {
            // The account that is named like the role plays it; otherwise any that holds it.
            if (account.active && (account.login == role || !cast.logins.contains(role)))
                cast.logins.insert(role, account.login);
        }
    }
    TRY_LET(const QList<Person> everybody, people::all(db));
    for (const Person &person : everybody) {
        for (const QString &role : person.roles) {
            const RoleSlot *slot = organization.role(role);
            if (slot && slot->kind == RoleKind::Member && person.name.startsWith("Anggota Contoh"_L1))
                cast.people[slot->group] << person.id;
        }
    }
    return cast;
}

/// Plays a plan, action by action.
class Play
{
public:
    Play(const SampleData &data, const SamplePlan &plan, ProcedurePtr procedure, OrganizationPtr organization,
         Cast cast, QList<Evidence> evidence, PaperRenderer render)
        : m_data(data)
        , m_plan(plan)
        , m_procedure(std::move(procedure))
        , m_organization(std::move(organization))
        , m_cast(std::move(cast))
        , m_evidence(std::move(evidence))
        , m_render(std::move(render))
        , m_ids(plan.tickets.size())
    {
    }

    Result<> act(Tx &tx, const SampleAction &action)
    {
        const SampleTicket &ticket = m_plan.tickets[size_t(action.ticket)];
        const TicketRef ref{m_ids[size_t(action.ticket)], {}};
        TRY(tx.simulate(loginFor(action, ticket), action.at));
        switch (action.kind) {
        case SampleAction::Kind::Receive:
            return receive(tx, action, ticket);
        case SampleAction::Kind::Step:
            return complete(tx, ref, action, ticket);
        case SampleAction::Kind::Note:
            return done(addNote(tx, ref, wordsOf(ticket, noteFor(ticket))));
        case SampleAction::Kind::Recommend:
            return recommend(tx, ref, ticket);
        case SampleAction::Kind::Settle:
            return settle(tx, ref);
        case SampleAction::Kind::Paper:
            return paper(tx, ref, action, ticket);
        case SampleAction::Kind::Pause:
        case SampleAction::Kind::Resume:
            return action.kind == SampleAction::Kind::Pause ? pause(tx, ref) : resume(tx, ref);
        case SampleAction::Kind::Link:
            return link(tx, ref);
        case SampleAction::Kind::Archive:
            break;
        }
        return archive(tx, ticket);
    }

private:
    template <class T>
    static Result<> done(const Result<T> &result)
    {
        return result ? Result<>() : fail(result.error());
    }

    const SampleCase &caseOf(const SampleTicket &ticket) const { return m_data.cases.at(ticket.theCase); }

    QString noteFor(const SampleTicket &ticket) const
    {
        const QStringList &notes = caseOf(ticket).notes;
        return notes.at(ticket.number % notes.size());
    }

    QString systemOf(const SampleTicket &ticket) const
    {
        return ticket.system < 0 ? u"Situs kelurahan (contoh)"_s
                                 : m_data.systems.at(ticket.system).system.name;
    }

    QString wordsOf(const SampleTicket &ticket, const QString &text) const
    {
        return QString(text).replace("{system}"_L1, systemOf(ticket));
    }

    /// The account of a team's slot of this kind.
    QString teamLogin(const QString &team, RoleKind kind) const
    {
        for (const RoleSlot &role : m_organization->roles) {
            if (role.group == team && role.kind == kind)
                return m_cast.login(role.id);
        }
        return Everybody;
    }

    QString loginFor(const SampleAction &action, const SampleTicket &ticket) const
    {
        // A restricted ticket is its coordinator's until somebody is named.
        const RoleKind worker =
            ticket.fate == SampleFate::Restricted ? RoleKind::Coordinator : RoleKind::Member;
        if (action.kind == SampleAction::Kind::Pause || action.kind == SampleAction::Kind::Resume)
            return teamLogin(ticket.team, RoleKind::Coordinator);
        if (action.kind == SampleAction::Kind::Recommend || action.kind == SampleAction::Kind::Settle)
            return teamLogin(ticket.team, worker);
        const Step *step = action.step < 0 ? firstOwnStep() : &m_procedure->steps.at(action.step);
        const FlowRole *role = m_procedure->flowRole(step->actors.value(0));
        if (role && role->outside)
            role = m_procedure->flowRole(role->recordedBy);
        if (!role)
            return Everybody;
        if (role->categoryTeam)
            return teamLogin(ticket.team, step->act == StepAct::Work ? worker : RoleKind::Coordinator);
        return m_cast.logins.contains(role->id) ? m_cast.login(role->id) : m_cast.login(role->roles.value(0));
    }

    const Step *firstOwnStep() const
    {
        const auto found = std::find_if(m_procedure->steps.begin(), m_procedure->steps.end(),
                                        [](const Step &step) { return step.act != StepAct::Receive; });
        return found == m_procedure->steps.end() ? &m_procedure->steps.constFirst() : &*found;
    }

    Report reportOf(const SampleTicket &ticket, Instant at) const
    {
        static constexpr std::pair<Channel, ReporterKind> ways[] = {
            {Channel::Phone, ReporterKind::Agency}, {Channel::Web, ReporterKind::Public},
            {Channel::Email, ReporterKind::Public}, {Channel::Agent, ReporterKind::Agent},
            {Channel::Chat, ReporterKind::Agency},  {Channel::Monitoring, ReporterKind::Monitoring},
            {Channel::Letter, ReporterKind::Bssn},  {Channel::WalkIn, ReporterKind::Agency}};
        const auto &[channel, kind] = ways[size_t(ticket.number) % std::size(ways)];
        const SampleCase &one = caseOf(ticket);
        Report report{.title = wordsOf(ticket, one.title),
                      .description = wordsOf(ticket, one.description),
                      .channel = channel,
                      .type = one.type,
                      .procedure = m_procedure->id,
                      .systemName = systemOf(ticket),
                      .agency = ticket.system < 0 ? m_data.agencies.constFirst().name : QString(),
                      .occurred = at - 30min,
                      .chronology = wordsOf(ticket, one.chronology),
                      .impact = wordsOf(ticket, one.impact),
                      .personalData = one.type == "DATA_BREACH"_L1,
                      .reporter = {.kind = kind,
                                   .name = u"Pelapor Contoh %1"_s.arg(ticket.number % 90 + 1),
                                   .email = u"pelapor%1@contoh.example"_s.arg(ticket.number % 90 + 1),
                                   .phone = u"000-%1"_s.arg(1000 + ticket.number % 90),
                                   .consentHallOfFame = kind == ReporterKind::Public}};
        if (!m_procedure->severities.isEmpty())
            report.severity = m_procedure->severities.at(ticket.number % m_procedure->severities.size()).id;
        if (ticket.fate == SampleFate::Restricted)
            report.tlp = Tlp::Red;
        if (channel == Channel::Letter) {
            report.letterNumber = u"000/%1/Contoh"_s.arg(ticket.number + 1);
            report.letterDate = toLocal(at, m_organization->zone).date().toString(Qt::ISODate);
        }
        return report;
    }

    Result<> receive(Tx &tx, const SampleAction &action, const SampleTicket &ticket)
    {
        QList<Evidence> evidence;
        if (ticket.withEvidence)
            evidence << m_evidence.at(ticket.theCase);
        TRY_LET(const Received received, receiveReport(tx, reportOf(ticket, action.at), evidence));
        m_ids[size_t(action.ticket)] = received.id;
        if (ticket.fate != SampleFate::Duplicate && ticket.fate != SampleFate::Restricted)
            m_carriers.push_back(received.id);
        return {};
    }

    Result<> archive(Tx &tx, const SampleTicket &ticket)
    {
        QHash<QString, QString> texts;
        const SampleCase &one = caseOf(ticket);
        const QString field = ticket.fate == SampleFate::NoIncident ? u"alasan_bukan_insiden"_s : u"temuan"_s;
        if (one.texts.contains(field))
            texts.insert(field, wordsOf(ticket, one.texts.value(field)));
        Report report = reportOf(ticket, ticket.past.front().at);
        if (ticket.system >= 0)
            report.agency = m_data.systems.at(ticket.system).system.agency;
        TRY(archiveTicket(tx, report, ticket, *m_procedure, *m_organization, texts));
        return {};
    }

    /// A paper that its step asks for, with the texts that this way on wants; sent where it has to be. One
    /// that others approve, or into which somebody has to write, is left to the step.
    Result<> paper(Tx &tx, const TicketRef &ref, const SampleAction &action, const SampleTicket &ticket)
    {
        const Step &step = m_procedure->steps.at(action.step);
        QString state;
        for (const Outcome &outcome : step.outcomes) {
            const auto asks = std::find_if(
                outcome.requirements.begin(), outcome.requirements.end(), [&](const Requirement &one) {
                    return one.kind == Requirement::Kind::Paper && one.subject == action.subject;
                });
            if (asks == outcome.requirements.end())
                continue;
            state = asks->state;
            for (const Requirement &one : outcome.requirements) {
                if (one.kind == Requirement::Kind::Text)
                    TRY(writeText(tx, ref, one.subject, exampleText(ticket, one.subject)));
            }
        }
        if (!m_procedure->paper(action.subject)->approvers.isEmpty())
            return {};
        if (m_render.canRead()) {
            TRY_LET(const PaperFacts facts, paperfacts::load(tx.db(), tx.definitions(), tx.actor(), ref.id,
                                                             action.subject, tx.now(), tx.drill()));
            TRY_LET(const PaperText says, m_render.read(facts));
            if (!says.missing.isEmpty())
                return {};
        }
        TRY_LET(const Issued issued, issuePaper(tx, ref, action.subject, m_render));
        if (state != toName(PaperState::Sent))
            return {};
        return recordSending(tx, ref,
                             {.paper = issued.id, .channel = u"email"_s, .recipient = u"Pelapor (contoh)"_s});
    }

    QString exampleText(const SampleTicket &ticket, const QString &field) const
    {
        const QString fallback = u"Uraian contoh untuk latihan."_s;
        return wordsOf(ticket, caseOf(ticket).texts.value(field, fallback));
    }

    Result<> complete(Tx &tx, const TicketRef &ref, const SampleAction &action, const SampleTicket &ticket)
    {
        const Step &step = m_procedure->steps.at(action.step);
        StepDone what{.step = step.id, .outcome = action.subject};
        const auto write = [&](const QString &field) {
            what.texts.insert(field, exampleText(ticket, field));
        };
        for (const Requirement &requirement : step.requirements) {
            if (requirement.kind == Requirement::Kind::Text)
                write(requirement.subject);
        }
        for (const Outcome &outcome : step.outcomes) {
            for (const Requirement &requirement : outcome.requirements) {
                if (outcome.id == action.subject && requirement.kind == Requirement::Kind::Text)
                    write(requirement.subject);
                else if (outcome.id == action.subject && requirement.kind == Requirement::Kind::Consent)
                    TRY(agree(tx, ref));
            }
        }
        const bool ownField = std::any_of(m_procedure->textFields.begin(), m_procedure->textFields.end(),
                                          [&](const TextField &field) { return field.id == step.id; });
        if (ownField)
            write(step.id);
        if (step.act == StepAct::Assign) {
            what.team = ticket.team;
            const QList<PersonId> members = m_cast.people.value(ticket.team);
            if (!members.isEmpty() && ticket.number % 3 != 0)
                what.person = members.at(ticket.number % members.size());
        }
        // What others have to approve or sign has a stand-in, as when a drill is walked by one person.
        return done(completeStep(tx, ref, what, &m_render));
    }

    /// Whoever is asked in a sample agrees to be named.
    Result<> agree(Tx &tx, const TicketRef &ref)
    {
        TRY_LET(const Reporter reporter, parts::reporter(tx.db(), ref.id));
        return reporter.consentHallOfFame ? Result<>() : recordConsent(tx, ref, true);
    }

    /// Some procedures close a ticket, or stop its clocks, before their last steps: nothing waits there.
    Result<> pause(Tx &tx, const TicketRef &ref)
    {
        TRY_LET(const Case c, openCase(tx, ref));
        if (!mayPause(tx, c, tx.now()))
            return {};
        return pauseClocks(tx, ref, u"owner"_s, u"Menunggu data dari pemilik sistem"_s);
    }

    Result<> resume(Tx &tx, const TicketRef &ref)
    {
        TRY_LET(const Ticket ticket, tickets::load(tx.db(), ref.id));
        return ticket.paused ? resumeClocks(tx, ref, u"Data sudah diterima"_s) : Result<>();
    }

    Result<> recommend(Tx &tx, const TicketRef &ref, const SampleTicket &ticket)
    {
        const SampleCase &one = caseOf(ticket);
        const QString owner = ticket.system < 0 ? m_data.agencies.constFirst().name
                                                : m_data.systems.at(ticket.system).system.agency;
        const QDate day = toLocal(tx.now(), m_organization->zone).date();
        for (const QString &text : one.recommendations)
            TRY(addRecommendation(
                tx, ref, {.text = text, .owner = owner, .dueDate = day.addDays(30).toString(Qt::ISODate)}));
        return {};
    }

    Result<> settle(Tx &tx, const TicketRef &ref)
    {
        TRY_LET(const QList<Recommendation> all, parts::recommendations(tx.db(), ref.id));
        if (all.isEmpty())
            return {};
        return settleRecommendation(tx, ref, all.constFirst().id, RecommendationState::CarriedOut,
                                    u"Sudah dilaksanakan (contoh)"_s);
    }

    /// To the newest open ticket before it that carries a case of its own.
    Result<> link(Tx &tx, const TicketRef &ref)
    {
        TicketId original;
        for (auto at = std::lower_bound(m_carriers.begin(), m_carriers.end(), ref.id);
             at != m_carriers.begin() && !original.isValid();) {
            TRY_LET(const Ticket carrier, tickets::load(tx.db(), *--at));
            if (carrier.state == TicketState::Open)
                original = carrier.id;
        }
        if (!original.isValid())
            return done(addNote(tx, ref, u"Laporan serupa dicari, belum ada (contoh)."_s));
        return linkDuplicate(tx, ref, original, u"Melaporkan kejadian yang sama (contoh)"_s);
    }

    const SampleData &m_data;
    const SamplePlan &m_plan;
    ProcedurePtr m_procedure;
    OrganizationPtr m_organization;
    Cast m_cast;
    QList<Evidence> m_evidence; ///< of each case
    PaperRenderer m_render;
    std::vector<TicketId> m_ids;      ///< of the plan's tickets, once received
    std::vector<TicketId> m_carriers; ///< received so far, with a case of their own
};

/// What the office had before the first ticket.
struct Stage
{
    OrganizationPtr organization;
    ProcedurePtr procedure;
    Cast cast;
};

Result<Stage> setStage(Tx &tx, const SampleData &data, Instant since)
{
    TRY(tx.simulate(Everybody, since));
    Stage stage;
    TRY_LET(stage.organization, tx.definitions().organization());
    const QString name = stage.organization->procedures.value(0);
    TRY_LET(stage.procedure, tx.definitions().procedure(name));
    TRY(addPeople(tx, *stage.organization));
    TRY(addRegisters(tx, data, *stage.procedure));
    TRY_LET(stage.cast, castOf(tx.db(), *stage.organization));
    return stage;
}

Result<QList<Evidence>> keepEvidence(EvidenceFile &file, const SampleData &data)
{
    QList<Evidence> kept;
    for (const SampleCase &one : data.cases) {
        QBuffer content;
        content.setData(one.evidence);
        content.open(QIODevice::ReadOnly);
        TRY_LET(const EvidenceFile::Content stored, file.add(content));
        kept << Evidence{.name = one.evidenceName,
                         .size = stored.size,
                         .sha256 = stored.sha256,
                         .mediaType = u"text/plain"_s};
    }
    return kept;
}

} // namespace

Result<int> fillWithSamples(Store &store, int tickets, quint32 seed, const PaperRenderer &render)
{
    if (!store.info().drill)
        return fail(ErrorCode::Invalid, Core::tr("Samples are for a drill database only."));
    TRY_LET(const SampleData data, shippedSamples());
    const Instant now = store.clock().now();
    TRY_LET(const QList<Evidence> evidence,
            store.evidenceNow([&](EvidenceFile &file) { return keepEvidence(file, data); }));
    Stage stage;
    SamplePlan plan;
    std::optional<Play> play;
    // What fits into one transaction is made whole or not at all.
    size_t played = 0;
    do {
        const Result<> some = store.transactNow(Store::System, [&](Tx &tx) -> Result<> {
            if (!play) {
                TRY_LET(stage, setStage(tx, data, now - 24h * 60));
                plan = planSamples(*stage.procedure, data, tickets, seed, now);
                play.emplace(data, plan, stage.procedure, stage.organization, stage.cast, evidence,
                             sparing(render));
            }
            const size_t until = std::min(played + ActionsPerTransaction, plan.actions.size());
            for (; played < until; ++played)
                TRY(play->act(tx, plan.actions[played]));
            return played < plan.actions.size() ? Result<>()
                                                : addSampleActivities(tx, stage.cast.logins, now);
        });
        if (!some)
            return fail(some.error());
    } while (played < plan.actions.size());
    return int(plan.tickets.size());
}

} // namespace tanggap::desk
