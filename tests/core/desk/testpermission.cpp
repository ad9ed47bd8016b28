// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/assignticket.h"
#include "desk/crest.h"
#include "desk/handover.h"
#include "desk/keepclocks.h"
#include "desk/linkticket.h"
#include "desk/listprint.h"
#include "desk/pauseclock.h"
#include "desk/positions.h"
#include "desk/reclassify.h"
#include "desk/register.h"
#include "desk/registerentry.h"
#include "desk/restrictticket.h"
#include "desk/seal.h"
#include "desk/signpaper.h"
#include "desk/teamsbeside.h"
#include "procedure/procedurefile.h"
#include "store/people.h"
#include "support/deskwork.h"
#include "support/paperoffice.h"
#include "support/permissiontable.h"
#include "support/testmain.h"

#include <QSet>

#include <functional>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Door = std::function<Result<>(Tx &)>;

/// The answer of an action without what it gave.
template <class T>
Result<> answer(const Result<T> &result)
{
    return result ? Result<>() : Result<>(fail(result.error()));
}

} // namespace

/// Who may do what, cell by cell, at the core's door.
class TestPermission : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<test::Office>();
        MUST(m_office->as(u"admin"_s, [](Tx &tx) { // with a book whose numbers are reserved
            return desk::loadOrganization(tx, test::PaperOffice::organizationWithBooks());
        }));
        for (const QString &stage :
             {u"catat"_s, u"analisis_awal"_s, u"verifikasi"_s, u"eskalasi"_s, u"investigasi"_s,
              u"pemulihan"_s, u"laporan_penyelesaian"_s, u"tutup"_s}) {
            const auto ref = test::receive(*m_office);
            test::walkTo(*m_office, ref, stage);
            m_at.insert(stage, ref);
        }
        const auto closed = test::receive(*m_office);
        test::walkTo(*m_office, closed, u"tutup"_s);
        MUST(test::complete(*m_office, closed, u"tutup"_s));
        m_at.insert(u"closed"_s, closed);
        const auto linked = test::receive(*m_office), paused = test::receive(*m_office);
        MUST(
            m_office->as(u"semua"_s, [&](Tx &tx) { return desk::linkDuplicate(tx, linked, paused.id, {}); }));
        MUST(m_office->as(u"semua"_s,
                          [&](Tx &tx) { return desk::pauseClocks(tx, paused, u"owner"_s, u"Menunggu"_s); }));
        const auto assigned = test::receive(*m_office);
        test::walkTo(*m_office, assigned, u"investigasi"_s);
        MUST(m_office->as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::enterLetter(tx, {.book = u"agenda.surat_masuk"_s,
                                       .at = tx.now(),
                                       .counterpart = u"Kantor Contoh"_s,
                                       .summary = u"Undangan"_s}));
            TRY_LET(const auto book, series::agenda(tx.db(), tx.actor(), u"surat_masuk"_s, 2026));
            m_letter = book.constLast().id;
            TRY_LET(m_line, desk::writeLine(tx, {.book = u"logbook"_s, .at = tx.now(), .title = u"Baris"_s}));
            return desk::assignTicket(tx, assigned, u"infra"_s, {}, {});
        }));
        m_at.insert(u"assigned"_s, assigned);
        m_at.insert(u"linked"_s, linked);
        m_at.insert(u"paused"_s, paused);
        const auto work = m_at.value(u"investigasi"_s);
        MUST(m_office->as(u"semua"_s, [&](Tx &tx) -> Result<> {
            TRY(desk::addEvidence(tx, work, {{.name = u"log.txt"_s, .sha256 = u"00"_s}}));
            TRY(desk::addRecommendation(
                tx, work, {.text = u"Perbarui"_s, .owner = u"Dinas"_s, .dueDate = u"2027-01-01"_s}));
            TRY(desk::issuePaper(tx, work, u"disposisi"_s, test::plainFile()));
            return {};
        }));
        const auto seen = test::view(*m_office, work);
        MUST(seen);
        m_evidence = seen->evidence.constFirst().id;
        m_recommendation = seen->recommendations.constFirst().id;
        m_paper = seen->papers.constFirst().id;
        m_submitted = submitted();
        openDoors();
    }

    void everyCell()
    {
        const test::PermissionTable table = test::readTable(u"bekasi"_s);
        QCOMPARE(table.accounts.size(), 14);
        QSet<QString> asked;
        QStringList wrong;
        const QString before = digest();
        for (const test::PermissionLine &line : table.lines) {
            QVERIFY2(m_doors.contains(line.action), qPrintable(line.action));
            asked.insert(line.action);
            for (const QString &account : table.accounts) {
                const Error error = attempt(account, m_doors.value(line.action));
                const bool denied = error.code == ErrorCode::Denied || error.code == ErrorCode::NotFound;
                const bool allowed = error.detail == "was allowed"_L1;
                if (!denied && !allowed)
                    wrong << line.action + u" by "_s + account + u": "_s + error.message;
                else if (allowed != line.allowed.contains(account))
                    wrong << line.action + u" by "_s + account +
                                 (allowed ? u" is allowed"_s : u" is denied"_s);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(asked.size(), m_doors.size()); // no door without a line
        QCOMPARE(digest(), before);
    }

    void aDeniedActionLeavesNothing()
    {
        // Not rolled back by the test: the desk itself refuses.
        const QString before = digest();
        for (auto door = m_doors.cbegin(); door != m_doors.cend(); ++door) {
            if (door.key() != "own_password"_L1 && door.key() != "list_print"_L1 &&
                door.key() != "register_copy"_L1)
                QVERIFY2(!m_office->as(u"pengarah"_s, door.value()), qPrintable(door.key()));
        }
        QCOMPARE(digest(), before);
        QCOMPARE(test::faults(*m_office), QStringList());
    }

    void theWindowIsToldTheSame()
    {
        const test::PermissionTable table = test::readTable(u"bekasi"_s);
        for (const test::PermissionLine &line : table.lines) {
            if (!line.action.startsWith(u"step:"_s))
                continue;
            for (const QString &account : table.accounts) {
                const auto seen = test::view(*m_office, m_at.value(line.action.mid(5)), account);
                const bool may = seen && seen->open.constFirst().mayRecord;
                QCOMPARE(may, line.allowed.contains(account));
            }
        }
    }

private:
    /// The answer to an action that is taken back whatever it says.
    Error attempt(const QString &login, const Door &door)
    {
        const auto outcome = m_office->as(login, [&](Tx &tx) -> Result<> {
            m_login = login;
            TRY(door(tx));
            return fail(ErrorCode::Internal, u"rolled back"_s, u"was allowed"_s);
        });
        return outcome.error();
    }

    /// Everything that is journaled, in one hash.
    QString digest()
    {
        return *m_office->store().readNow(Store::System,
                                          [](Reader &reader) { return verify::seal(reader.db); });
    }

    void onTicket(const QString &action, const QString &stage,
                  const std::function<Result<>(Tx &, const desk::TicketRef &)> &act)
    {
        m_doors.insert(action, [act, ref = m_at.value(stage)](Tx &tx) { return act(tx, ref); });
    }

    PaperId submitted()
    {
        const auto paper = m_office->as(u"semua"_s, [&](Tx &tx) -> Result<PaperId> {
            const auto ref = m_at.value(u"analisis_awal"_s);
            TRY_LET(const PaperId id, desk::draftPaper(tx, ref, u"disposisi"_s, {}));
            TRY(desk::submitPaper(tx, ref, id, readableFile()));
            return id;
        });
        if (!paper)
            qFatal("%s", qPrintable(paper.error().message));
        return *paper;
    }

    static PaperRenderer readableFile()
    {
        return PaperRenderer([](const PaperFacts &) -> Result<QByteArray> { return QByteArray("file"); },
                             [](const PaperFacts &) -> Result<PaperText> { return PaperText{}; });
    }

    void openDoors()
    {
        for (auto it = m_at.cbegin(); it != m_at.cend(); ++it) {
            const QString step = it.key();
            if (step == "closed"_L1 || step == "linked"_L1 || step == "paused"_L1 || step == "assigned"_L1)
                continue;
            onTicket(u"step:"_s + step, step, [step](Tx &tx, const desk::TicketRef &ref) {
                const PaperRenderer render = test::plainFile();
                return answer(desk::completeStep(
                    tx, ref, {.step = step, .outcome = step == "verifikasi"_L1 ? u"ya"_s : QString()},
                    &render));
            });
        }
        workDoors();
        flowDoors();
        paperDoors();
        officeDoors();
        registerDoors();
    }

    void workDoors()
    {
        const auto note = [](Tx &tx, const desk::TicketRef &ref) {
            return answer(desk::addNote(tx, ref, u"Catatan"_s));
        };
        onTicket(u"note_at_recording"_s, u"catat"_s, note);
        onTicket(u"note_at_investigation"_s, u"investigasi"_s, note);
        onTicket(u"text"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::writeText(tx, ref, u"temuan"_s, u"Temuan"_s);
        });
        onTicket(u"evidence"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::addEvidence(tx, ref, {{.name = u"a.log"_s, .sha256 = u"00"_s}});
        });
        onTicket(u"evidence_export"_s, u"investigasi"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return desk::recordExport(tx, ref, m_evidence, u"a.log"_s);
        });
        onTicket(u"recommendation"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return answer(desk::addRecommendation(
                tx, ref, {.text = u"Tambal"_s, .owner = u"Dinas"_s, .dueDate = u"2027-01-01"_s}));
        });
        onTicket(u"recommendation_settle"_s, u"investigasi"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return desk::settleRecommendation(tx, ref, m_recommendation, RecommendationState::CarriedOut, {});
        });
        onTicket(u"sending"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::recordSending(tx, ref, {.channel = u"phone"_s, .recipient = u"Pelapor"_s});
        });
    }

    void flowDoors()
    {
        onTicket(u"assign_at_escalation"_s, u"eskalasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::assignTicket(tx, ref, u"aplikasi"_s, {}, {});
        });
        onTicket(u"reassign"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::assignTicket(tx, ref, u"infra"_s, {}, u"Ternyata jaringan"_s);
        });
        onTicket(u"withdraw_assignment"_s, u"assigned"_s,
                 [](Tx &tx, const desk::TicketRef &ref) { return desk::withdrawAssignment(tx, ref); });
        onTicket(u"consent"_s, u"investigasi"_s,
                 [](Tx &tx, const desk::TicketRef &ref) { return desk::recordConsent(tx, ref, true); });
        onTicket(u"pause"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::pauseClocks(tx, ref, u"owner"_s, u"Menunggu"_s);
        });
        onTicket(u"resume"_s, u"paused"_s,
                 [](Tx &tx, const desk::TicketRef &ref) { return desk::resumeClocks(tx, ref, {}); });
        const auto judge = [](Tx &tx, const desk::TicketRef &ref) {
            return desk::reclassify(tx, ref, {.systemClass = u"rendah"_s}, u"Diperiksa"_s);
        };
        onTicket(u"reclassify_before_verification"_s, u"analisis_awal"_s, judge);
        onTicket(u"reclassify_after_escalation"_s, u"investigasi"_s, judge);
        onTicket(u"link"_s, u"investigasi"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return desk::linkDuplicate(tx, ref, m_at.value(u"catat"_s).id, {});
        });
        onTicket(u"unlink"_s, u"linked"_s,
                 [](Tx &tx, const desk::TicketRef &ref) { return desk::unlinkDuplicate(tx, ref, {}); });
        onTicket(u"withdraw_anothers_step"_s, u"eskalasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::withdrawStep(tx, ref, u"verifikasi"_s);
        });
        onTicket(u"reopen"_s, u"closed"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::reopenTicket(tx, ref, u"investigasi"_s, u"Muncul lagi"_s);
        });
        onTicket(u"restrict"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::restrictTicket(tx, ref, true, {}, u"Rahasia"_s);
        });
        onTicket(u"erase"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return desk::eraseReporter(tx, ref, u"Diminta"_s);
        });
    }

    void paperDoors()
    {
        onTicket(u"paper_draft:disposisi"_s, u"investigasi"_s, [](Tx &tx, const desk::TicketRef &ref) {
            return answer(desk::draftPaper(tx, ref, u"disposisi"_s, {}));
        });
        for (const QString &kind : {u"disposisi"_s, u"jawaban_pengguna"_s, u"laporan_penyelesaian"_s}) {
            onTicket(u"paper_issue:"_s + kind, u"investigasi"_s, [kind](Tx &tx, const desk::TicketRef &ref) {
                return answer(desk::issuePaper(tx, ref, kind, test::plainFile()));
            });
        }
        // A kind without approvers: whoever issues it does all of it.
        onTicket(u"paper_submit"_s, u"pemulihan"_s, [](Tx &tx, const desk::TicketRef &ref) -> Result<> {
            TRY_LET(const PaperId paper, desk::draftPaper(tx, ref, u"disposisi"_s, {}));
            return answer(desk::submitPaper(tx, ref, paper, readableFile()));
        });
        onTicket(u"paper_return"_s, u"analisis_awal"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return desk::returnPaper(tx, ref, m_submitted, u"Perbaiki"_s);
        });
        onTicket(u"paper_approve"_s, u"analisis_awal"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return answer(desk::approvePaper(tx, ref, m_submitted, test::plainFile()));
        });
        onTicket(u"paper_export"_s, u"investigasi"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return answer(desk::exportForSigning(tx, ref, m_paper));
        });
        onTicket(u"paper_sign"_s, u"investigasi"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return desk::recordHandSigned(tx, ref, m_paper, "%PDF-1.7", {.signer = u"Pejabat"_s});
        });
        onTicket(u"paper_send"_s, u"investigasi"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return desk::recordSending(tx, ref,
                                       {.paper = m_paper, .channel = u"hand"_s, .recipient = u"Kepala"_s});
        });
        onTicket(u"paper_withdraw"_s, u"investigasi"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return desk::withdrawPaper(tx, ref, m_paper, u"Keliru"_s);
        });
        onTicket(u"paper_print"_s, u"investigasi"_s, [this](Tx &tx, const desk::TicketRef &ref) {
            return answer(desk::recordPrint(tx, ref, m_paper, u"printer"_s));
        });
    }

    void officeDoors()
    {
        m_doors[u"receive"_s] = [](Tx &tx) {
            return answer(desk::receiveReport(tx, test::Office::report()));
        };
        m_doors[u"save_system"_s] = [](Tx &tx) {
            return answer(desk::saveSystem(tx, {.name = u"Portal"_s}));
        };
        m_doors[u"import_systems"_s] = [](Tx &tx) {
            return answer(desk::importSystems(tx, {{.name = u"Portal"_s}}));
        };
        m_doors[u"save_agency"_s] = [](Tx &tx) { return answer(desk::saveAgency(tx, {.name = u"Dinas"_s})); };
        m_doors[u"save_person"_s] = [](Tx &tx) { return answer(desk::savePerson(tx, {.name = u"Baru"_s})); };
        m_doors[u"give_role"_s] = [](Tx &tx) {
            return answer(desk::savePerson(tx, {.name = u"Baru"_s, .roles = {u"ketua"_s}}));
        };
        m_doors[u"map_flow_role"_s] = [](Tx &tx) {
            return desk::mapFlowRole(tx, u"bekasi"_s, u"helpdesk"_s, {u"sekretaris"_s});
        };
        m_doors[u"route_category"_s] = [](Tx &tx) {
            return desk::routeCategory(tx, u"bekasi"_s, u"umum"_s, u"infra"_s);
        };
        m_doors[u"set_supporters"_s] = [](Tx &tx) {
            return desk::setSupporters(tx, u"bekasi"_s, u"umum"_s, {u"infra"_s});
        };
        m_doors[u"set_announcers"_s] = [](Tx &tx) {
            return desk::setAnnouncers(tx, u"bekasi"_s, {u"ppi"_s});
        };
        m_doors[u"setting"_s] = [](Tx &tx) { return desk::saveSetting(tx, u"backup/keep"_s, u"3"_s); };
        m_doors[u"load_organization"_s] = [](Tx &tx) {
            return answer(desk::loadOrganization(tx, shippedOrganization(u"bekasi"_s) + ' '));
        };
        m_doors[u"load_procedure"_s] = [](Tx &tx) {
            return answer(desk::loadProcedure(tx, shippedProcedure(u"bekasi"_s) + ' '));
        };
        m_doors[u"add_account"_s] = [](Tx &tx) -> Result<> {
            TRY_LET(const QList<Person> people, people::all(tx.db()));
            return desk::addAccount(tx, u"baru"_s, people.constFirst().id, u"x"_s, true);
        };
        m_doors[u"close_account"_s] = [](Tx &tx) { return desk::setAccountActive(tx, u"semua"_s, false); };
        m_doors[u"anothers_password"_s] = [](Tx &tx) { return desk::changePassword(tx, u"semua"_s, u"x"_s); };
        m_doors[u"own_password"_s] = [this](Tx &tx) { return desk::changePassword(tx, m_login, u"x"_s); };
        m_doors[u"positions"_s] = [](Tx &tx) -> Result<> {
            TRY_LET(const OrganizationPtr organization, tx.definitions().organization());
            const QList<Position> seen = organization->role(u"ketua"_s)->positions;
            return answer(
                desk::setPositions(tx, u"ketua"_s, seen, seen + QList<Position>{{{}, {u"Baru"_s, {}}}}));
        };
        m_doors[u"crest"_s] = [](Tx &tx) { return desk::saveCrest(tx, {}); };
        m_doors[u"seal_print"_s] = [](Tx &tx) { return desk::recordSealPrint(tx, u"00"_s, u"file"_s); };
        m_doors[u"seal"_s] = [this](Tx &tx) {
            return answer(desk::sealJournal(tx, m_office->folder() + u"/segel.txt"_s));
        };
    }

    void registerDoors()
    {
        m_doors[u"numbers_reserve"_s] = [](Tx &tx) {
            return desk::reserveNumbers(tx, u"nomor_jatah"_s, 2026, {1, 10});
        };
        m_doors[u"clock_switch"_s] = [](Tx &tx) {
            return desk::switchClock(tx, u"bekasi"_s, u"bssn_iiv"_s, false);
        };
        m_doors[u"write_line"_s] = [](Tx &tx) {
            return answer(desk::writeLine(tx, {.book = u"logbook"_s, .at = tx.now(), .title = u"Rapat"_s}));
        };
        m_doors[u"strike_line"_s] = [this](Tx &tx) { return desk::strikeLine(tx, m_line, u"Keliru"_s); };
        for (const auto &[door, book] : {std::pair(u"letter_in"_s, u"agenda.surat_masuk"_s),
                                         std::pair(u"letter_out"_s, u"agenda.surat_keluar"_s)})
            m_doors[door] = [book = book](Tx &tx) {
                return answer(desk::enterLetter(tx, {.book = book,
                                                     .at = tx.now(),
                                                     .counterpart = u"Kantor Contoh"_s,
                                                     .summary = u"Undangan"_s}));
            };
        m_doors[u"letter_withdraw"_s] = [this](Tx &tx) {
            return desk::withdrawLetter(tx, m_letter, u"Keliru"_s);
        };
        m_doors[u"import_agencies"_s] = [](Tx &tx) {
            return answer(desk::importAgencies(tx, {{.name = u"Dinas Contoh"_s}}));
        };
        m_doors[u"list_print"_s] = [](Tx &tx) {
            return desk::recordListPrint(tx, {.filter = {}, .tickets = 1, .how = u"Pencetak"_s});
        };
        m_doors[u"register_copy"_s] = [](Tx &tx) {
            return desk::recordRegisterCopy(tx, {.book = u"incidents"_s,
                                                 .first = {2026, 1, 1},
                                                 .last = {2026, 12, 31},
                                                 .rows = 1,
                                                 .how = u"file"_s});
        };
    }

    std::unique_ptr<test::Office> m_office;
    QHash<QString, desk::TicketRef> m_at; ///< a ticket for each stage
    QMap<QString, Door> m_doors;
    QString m_login;
    qint64 m_line = 0;   ///< written by hand into the logbook
    qint64 m_letter = 0; ///< entered by hand among those received
    EvidenceId m_evidence;
    RecommendationId m_recommendation;
    PaperId m_paper;
    PaperId m_submitted; ///< on the ticket at analisis_awal
};

TANGGAP_TEST(TestPermission)
#include "testpermission.moc"
