// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/completestep.h"
#include "desk/decision.h"
#include "desk/issuepaper.h"
#include "desk/notes.h"
#include "desk/paperdesk.h"
#include "desk/pauseclock.h"
#include "store/decisions.h"
#include "store/paperfacts.h"
#include "store/registerbook.h"
#include "store/tickets.h"
#include "support/activitywork.h"
#include "support/testmain.h"
#include "support/twoagencies.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// An office with two agencies and an agent for the first.
struct TwoAgencies : test::Office
{
    test::TwoAgencies agencies{*this};
    AgencyId own = agencies.own, other = agencies.other;

    desk::TicketRef ticketOf(const QString &agency, const QString &login = u"helpdesk"_s,
                             Tlp tlp = Tlp::Green)
    {
        Report report = Office::report();
        report.systemName = u"Situs "_s + agency;
        report.agency = agency;
        report.tlp = tlp;
        return test::receive(*this, report, login);
    }
};

/// The ways by which a ticket could be seen, each asked for alone.
const QList<std::pair<const char *, std::function<bool(Reader &, TicketId)>>> &ways()
{
    static const QList<std::pair<const char *, std::function<bool(Reader &, TicketId)>>> list{
        {"queue",
         [](Reader &reader, TicketId id) {
             const auto page = queue::page(reader, {.state = QueueFilter::State::All}, {}, 50);
             return page && std::any_of(page->rows.begin(), page->rows.end(),
                                        [&](const QueueEntry &row) { return row.id == id; });
         }},
        {"search",
         [](Reader &reader, TicketId id) {
             const auto page = queue::page(reader, {.text = u"situs"_s}, {}, 50);
             return page && std::any_of(page->rows.begin(), page->rows.end(),
                                        [&](const QueueEntry &row) { return row.id == id; });
         }},
        {"rows", [](Reader &reader, TicketId id) { return !queue::rows(reader, {id})->isEmpty(); }},
        {"ticket", [](Reader &reader, TicketId id) { return bool(ticketview::load(reader, id)); }},
        {"count",
         [](Reader &reader, TicketId id) {
             // Its system's name is found for nobody else's ticket.
             const auto ticket = tickets::load(reader.db, id);
             return *queue::count(reader, {.text = ticket->systemName}) > 0;
         }},
        {"register",
         [](Reader &reader, TicketId id) {
             const auto page = registerbook::page(
                 reader, {.book = u"incidents"_s, .first = QDate(2026, 1, 1), .last = QDate(2026, 12, 31)},
                 {}, 50);
             return page && std::any_of(page->rows.begin(), page->rows.end(),
                                        [&](const RegisterRow &row) { return row.ticket == id; });
         }},
    };
    return list;
}

/// All texts of a ticket as it is told to somebody, in one.
QString everyWord(const TicketView &view)
{
    QStringList words;
    for (const StepRecord &step : view.ticket.steps)
        words << step.note << step.reason;
    for (const Pause &pause : view.ticket.pauses)
        words << pause.reason;
    for (const ClockView &clock : view.clocks) {
        for (const Stretch &stretch : clock.explanation.stretches)
            words << stretch.why;
    }
    for (const JournalEvent &event : view.journal)
        words << QString::fromUtf8(QJsonDocument(event.facts).toJson());
    for (const TicketText &text : view.texts)
        words << text.text;
    for (const Note &note : view.notes)
        words << note.text;
    for (const Evidence &one : view.evidence)
        words << one.name << one.note;
    for (const Recommendation &one : view.recommendations)
        words << one.text;
    for (const Sending &one : view.sendings)
        words << one.recipient << one.text;
    for (const Paper &paper : view.papers)
        words << paper.fields.values();
    return words.join(u' ');
}

} // namespace

/// An agency's agent sees what concerns their own agency, by every way, and nothing else.
class TestAgents : public QObject
{
    Q_OBJECT

private slots:
    void ticketsCellByCell_data()
    {
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("recorder");
        QTest::addColumn<QString>("tlp");
        QTest::addColumn<bool>("seen");
        QTest::newRow("own agency, by the desk")
            << u"Dinas Pendidikan"_s << u"helpdesk"_s << u"green"_s << true;
        QTest::newRow("own agency, otherwise written")
            << u"DINAS PENDIDIKAN"_s << u"helpdesk"_s << u"green"_s << true;
        QTest::newRow("own agency, by the agent")
            << u"Dinas Pendidikan"_s << u"agen_opd"_s << u"green"_s << true;
        QTest::newRow("nothing said, by the agent") << QString() << u"agen_opd"_s << u"green"_s << true;
        QTest::newRow("other agency") << u"Dinas Kesehatan"_s << u"helpdesk"_s << u"green"_s << false;
        QTest::newRow("no agency") << QString() << u"helpdesk"_s << u"green"_s << false;
        QTest::newRow("own agency, restricted")
            << u"Dinas Pendidikan"_s << u"helpdesk"_s << u"red"_s << false;
    }
    void ticketsCellByCell()
    {
        QFETCH(QString, agency);
        QFETCH(QString, recorder);
        QFETCH(QString, tlp);
        QFETCH(bool, seen);
        TwoAgencies office;
        const auto ticket = office.ticketOf(agency, recorder, *tlpFromName(tlp));
        for (const auto &[name, way] : ways()) {
            const auto ask = [&](const QString &login) {
                return *office.store().readNow(
                    login, [&](Reader &reader) -> Result<bool> { return way(reader, ticket.id); });
            };
            // Registers are the office's: an agent has none of them.
            QVERIFY2(ask(u"agen_opd"_s) == (seen && qstrcmp(name, "register") != 0), name);
            QVERIFY2(ask(u"ketua"_s) == (tlp != "red"_L1 || agency == "Dinas Pendidikan"_L1), name);
        }
        const auto note = office.as(u"agen_opd"_s, [&](Tx &tx) { return desk::addNote(tx, ticket, u"x"_s); });
        if (!seen)
            REFUSED(ErrorCode::NotFound, note);
        QCOMPARE(test::faults(office), QStringList());
    }

    /// The office writes one word into everything that it keeps to itself; an agent finds it nowhere.
    void whatTheOfficeKeepsToItself()
    {
        TwoAgencies office;
        const auto ticket = office.ticketOf(u"Dinas Pendidikan"_s);
        const QString word = u"zamrud"_s;
        const auto staff = office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::addNote(tx, ticket, word));
            TRY(desk::writeText(tx, ticket, u"alasan_bukan_insiden"_s, word));
            TRY(desk::addEvidence(tx, ticket,
                                  {{.name = word, .size = 1, .sha256 = QString(64, u'a'), .note = word}}));
            TRY(desk::addRecommendation(
                tx, ticket, {.text = word, .owner = u"Dinas Pendidikan"_s, .dueDate = u"2026-12-01"_s}));
            TRY(desk::completeStep(tx, ticket, {.step = u"catat"_s, .note = word}));
            TRY(desk::pauseClocks(tx, ticket, u"owner"_s, word));
            TRY(desk::askDecision(
                tx, {.question = word, .facts = word, .role = u"ketua"_s, .ticket = ticket.id}));
            TRY(desk::draftPaper(tx, ticket, u"nota_dinas"_s, {{u"isi"_s, word}}));
            return desk::recordSending(
                tx, ticket, {.channel = u"email"_s, .recipient = u"BSSN (contoh)"_s, .text = word});
        });
        MUST(staff);
        const auto told = [&](const QString &login) { return test::view(office, ticket, login); };
        const auto office_ = told(u"infra_anggota"_s), agent = told(u"agen_opd"_s);
        MUST(office_);
        MUST(agent);
        QVERIFY(everyWord(*office_).count(word) >= 10);
        QCOMPARE(everyWord(*agent).count(word), 0);
        // Where it stands is theirs to see: steps with their moments, clocks with theirs.
        QCOMPARE(agent->ticket.state, TicketState::Open);
        QCOMPARE(agent->ticket.steps.size(), office_->ticket.steps.size());
        QCOMPARE(agent->ticket.steps.at(1).completed, office_->ticket.steps.at(1).completed);
        QCOMPARE(agent->clocks.size(), office_->clocks.size());
        QVERIFY(agent->ticket.paused);
        QVERIFY(!agent->open.isEmpty());
        const auto has = [&](const QString &kind) {
            return std::any_of(agent->journal.begin(), agent->journal.end(),
                               [&](const JournalEvent &event) { return event.kind == kind; });
        };
        QVERIFY(has(u"report.received"_s) && has(u"step.completed"_s) && has(u"clock.paused"_s));
        QVERIFY(!has(u"note.added"_s) && !has(u"decision.asked"_s) && !has(u"reply.sent"_s));
        QVERIFY(agent->sendings.isEmpty() && agent->papers.isEmpty() && agent->evidence.isEmpty());
        // Who told the office of it is not.
        QVERIFY(!office_->reporter.name.isEmpty() && agent->reporter.name.isEmpty());

        const auto counts = [&](const QString &login) {
            return *office.store().readNow(login, [&](Reader &reader) -> Result<QList<int>> {
                TRY_LET(const int found, queue::count(reader, {.text = word}));
                TRY_LET(const int reporter, queue::count(reader, {.text = u"pelapor"_s}));
                TRY_LET(const int title, queue::count(reader, {.text = u"situs dinas"_s}));
                TRY_LET(const int questions, decisions::count(reader, {.ticket = ticket.id}));
                TRY_LET(const int papers, paperlist::count(reader, {}));
                TRY_LET(const PaperFacts facts, desk::readFacts(reader, ticket.id));
                return QList<int>{found,  reporter,
                                  title,  questions,
                                  papers, int(facts.texts.size() + facts.recommendations.size())};
            });
        };
        QCOMPARE(counts(u"infra_anggota"_s), (QList{1, 1, 1, 1, 1, 2}));
        QCOMPARE(counts(u"agen_opd"_s), (QList{0, 0, 1, 0, 0, 0}));
    }

    void whatIsSentToThemAndTheirOwn()
    {
        TwoAgencies office;
        Report report = test::Office::report();
        report.agency = u"Dinas Pendidikan"_s;
        const auto own = test::receive(office, report, u"agen_opd"_s);
        const auto byDesk = office.ticketOf(u"Dinas Pendidikan"_s);
        PaperId letter, other;
        const auto send = [&](const desk::TicketRef &ticket, const QString &to, PaperId &paper) {
            return office.as(u"semua"_s, [&](Tx &tx) -> Result<> {
                TRY_LET(const desk::Issued issued,
                        desk::issuePaper(tx, ticket, u"jawaban_pengguna"_s, test::plainFile()));
                paper = issued.id;
                office.clock.advance(std::chrono::minutes(1));
                return desk::recordSending(
                    tx, ticket, {.paper = paper, .channel = u"post"_s, .recipient = to, .text = to});
            });
        };
        MUST(send(own, u"Pelapor Contoh, 000-000"_s, letter)); // whom the agent named as the reporter
        MUST(send(byDesk, u"Badan Lain (contoh)"_s, other));
        const auto read = [&](const desk::TicketRef &ticket, PaperId paper, const QString &login) {
            return office.store().readNow(login, [&](Reader &reader) -> Result<QByteArray> {
                TRY(desk::readPaper(reader, ticket.id, u"jawaban_pengguna"_s));
                TRY(desk::paperVersions(reader, ticket.id, paper));
                TRY(desk::paperRefusals(reader, ticket.id, paper));
                return desk::issuedFile(reader, ticket.id, paper);
            });
        };
        MUST(read(own, letter, u"agen_opd"_s));
        MUST(read(byDesk, other, u"semua"_s));
        REFUSED(ErrorCode::NotFound, read(byDesk, other, u"agen_opd"_s));
        auto seen = test::view(office, own, u"agen_opd"_s);
        MUST(seen);
        QCOMPARE(seen->papers.size(), 1);
        QCOMPARE(seen->sendings.size(), 1);
        QCOMPARE(seen->reporter.name, u"Pelapor Contoh"_s); // they wrote it
        const auto sent = std::count_if(seen->journal.begin(), seen->journal.end(),
                                        [](const auto &event) { return event.kind == "paper.sent"_L1; });
        QCOMPARE(sent, 1);
        seen = test::view(office, byDesk, u"agen_opd"_s);
        MUST(seen);
        QVERIFY(seen->papers.isEmpty() && seen->sendings.isEmpty());
        MUST(send(byDesk, u"Kepala DINAS PENDIDIKAN"_s, other)); // their agency
        MUST(read(byDesk, other, u"agen_opd"_s));
        const auto listed = office.store().readNow(
            u"agen_opd"_s, [](Reader &reader) { return paperlist::count(reader, {}); });
        QCOMPARE(*listed, 2);
        // A question that they asked themselves stays theirs, with its answer.
        const auto asked = office.as(u"agen_opd"_s, [&](Tx &tx) {
            return desk::askDecision(
                tx, {.question = u"Boleh kami menyalakan server?"_s, .role = u"ketua"_s, .ticket = own.id});
        });
        MUST(asked);
        const auto questions = office.store().readNow(
            u"agen_opd"_s, [&](Reader &reader) { return decisions::count(reader, {.ticket = own.id}); });
        QCOMPARE(*questions, 1);
        // Whoever the ticket is given to works on it, whatever their role.
        const PersonId agent = test::personNamed(office, u"agen_opd"_s);
        test::tamper(
            office,
            u"UPDATE ticket SET person_id = %1 WHERE id = %2"_s.arg(agent.value).arg(byDesk.id.value));
        QVERIFY(!test::view(office, byDesk, u"agen_opd"_s)->reporter.name.isEmpty());
    }

    void whatAnAgentReportsIsOfTheirAgency()
    {
        TwoAgencies office;
        const auto ticket = office.ticketOf(QString(), u"agen_opd"_s);
        QCOMPARE(test::view(office, ticket)->ticket.agency, u"Dinas Pendidikan"_s);
    }

    void aPaperTellsThemOfNoOtherAgency()
    {
        TwoAgencies office;
        const auto own = office.ticketOf(u"Dinas Pendidikan"_s);
        office.ticketOf(u"Dinas Kesehatan"_s);
        const auto queueFor = [&](const QString &login) {
            return office.store().readNow(login, [&](Reader &reader) -> Result<qsizetype> {
                TRY_LET(const PaperFacts facts, paperfacts::load(reader.db, reader.definitions, reader.viewer,
                                                                 own.id, u"disposisi"_s, reader.now, true));
                return facts.queue.size();
            });
        };
        QCOMPARE(*queueFor(u"ketua"_s), 2);
        QCOMPARE(*queueFor(u"agen_opd"_s), 1);
    }

    void registersAndCountersTellThemNothing()
    {
        TwoAgencies office;
        office.ticketOf(u"Dinas Kesehatan"_s);
        const auto counters =
            office.store().readNow(u"agen_opd"_s, [](Reader &reader) { return queue::counters(reader); });
        QCOMPARE(counters->open, 0);
        const auto load =
            office.store().readNow(u"agen_opd"_s, [](Reader &reader) { return queue::workload(reader); });
        QVERIFY(load->byStep.isEmpty());
        REFUSED(ErrorCode::Denied, office.store().readNow(u"agen_opd"_s, [](Reader &reader) {
            return registerbook::books(reader);
        }));
        const auto papers = office.store().readNow(
            u"agen_opd"_s, [](Reader &reader) { return paperlist::count(reader, {}); });
        QCOMPARE(*papers, 0);
    }

    /// Each kind, recorded about each agency by the team: the agent sees the own agency's of the kinds that
    /// are not kept to a group.
    void activitiesCellByCell()
    {
        TwoAgencies office;
        const OrganizationPtr organization = test::organizationOf(office);
        int seen = 0, hidden = 0;
        for (const Duty &duty : organization->duties) {
            for (const QString &name : duty.place.kinds()) {
                const ActivityKindPtr kind = test::kindOf(office, name);
                for (const AgencyId agency : {office.own, office.other, AgencyId{}}) {
                    if (duty.role == "agen_opd"_L1)
                        continue;
                    Activity entry = test::entryOf(*kind, duty.id);
                    entry.agency = agency;
                    const auto id = test::record(office, duty.role, entry);
                    MUST(id);
                    const bool expected = agency == office.own && kind->sees == ActivityKind::Sees::Team;
                    QVERIFY2(bool(test::activityView(office, *id, u"agen_opd"_s)) == expected,
                             qPrintable(duty.id + u' ' + name));
                    ++(expected ? seen : hidden);
                }
            }
        }
        QVERIFY(seen > 5 && hidden > 30);
        const auto count = office.store().readNow(
            u"agen_opd"_s, [](Reader &reader) { return activities::count(reader, {}); });
        QCOMPARE(*count, seen);
    }

    void anAgentsEntryIsOfTheirAgency()
    {
        TwoAgencies office;
        Activity entry = test::entryOf(*test::kindOf(office, u"agency_monitoring"_s), u"IX"_s);
        entry.agency = office.other;
        const auto id = test::record(office, u"agen_opd"_s, entry);
        MUST(id);
        QCOMPARE(test::activityOf(office, *id).agency, office.own);
    }

    void aFileCannotMakeAnAgentSeeAll()
    {
        QJsonObject file = QJsonDocument::fromJson(shippedOrganization(u"bekasi"_s)).object();
        QJsonArray roles = file.value("roles"_L1).toArray();
        for (qsizetype i = 0; i < roles.size(); ++i) {
            QJsonObject role = roles.at(i).toObject();
            if (role.value("kind"_L1).toString() == "agent"_L1)
                role.insert(u"capabilities"_s, QJsonArray{u"ticket.see"_s, u"report.receive"_s});
            roles[i] = role;
        }
        file.insert(u"roles"_s, roles);
        const QByteArray bytes = QJsonDocument(file).toJson();
        const auto read = readOrganization(bytes, u"bekasi"_s);
        QVERIFY(std::any_of(read.findings.begin(), read.findings.end(), [](const Finding &finding) {
            return finding.pointer.startsWith("/roles/12/capabilities"_L1);
        }));
        desk::SetUp setUp = *desk::shippedSetUp(u"bekasi"_s);
        setUp.organization = bytes;
        test::Office office(setUp);
        const auto ticket = test::receive(office);
        REFUSED(ErrorCode::NotFound, test::view(office, ticket, u"agen_opd"_s));
    }
};

TANGGAP_TEST(TestAgents)
#include "testagents.moc"
