// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"
#include "desk/notes.h"
#include "store/personal.h"
#include "support/deskwork.h"
#include "support/testmain.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/shownticket.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Lampiran III with the buttons of the panel, each step by whom it belongs to.
class TestTicketFlow : public QObject
{
    Q_OBJECT

private:
    static QString words(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

private slots:
    void anIncidentRunsToItsEnd()
    {
        test::ShownTicket shown;
        shown.as(u"helpdesk"_s);
        PRESS(shown, u"catat"_s, u"lanjut"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"step_analisis_awal"_s));
        shown.type(u"analisis_awal"_s, u"text_analisis_awal"_s, u"Beranda diganti"_s);
        PRESS(shown, u"analisis_awal"_s, u"lanjut"_s);
        PRESS(shown, u"verifikasi"_s, u"ya"_s);
        QTRY_VERIFY(shown.find<QComboBox>(u"eskalasi"_s, u"person"_s));
        auto *team = shown.find<QComboBox>(u"eskalasi"_s, u"team"_s);
        auto *person = shown.find<QComboBox>(u"eskalasi"_s, u"person"_s);
        QCOMPARE(team->currentData().toString(), shown.view().routedTeam);
        team->setCurrentIndex(team->findData(u"infra"_s));
        QTRY_VERIFY(person->count() > 1);
        team->setCurrentIndex(team->findData(u"aplikasi"_s));
        person->setCurrentIndex(1);
        const PersonId taker{person->currentData().toLongLong()};
        PRESS(shown, u"eskalasi"_s, u"lanjut"_s);
        QTRY_COMPARE(shown.view().ticket.team, u"aplikasi"_s);
        QCOMPARE(shown.view().ticket.person, taker);

        shown.as(u"aplikasi_anggota"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"step_investigasi"_s));
        shown.type(u"investigasi"_s, u"text_temuan"_s, u"Plugin usang"_s);
        PRESS(shown, u"investigasi"_s, u"lanjut"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"step_pemulihan"_s));
        shown.type(u"pemulihan"_s, u"text_penyebab"_s, u"Plugin usang"_s);
        shown.type(u"pemulihan"_s, u"text_pelajaran"_s, u"Perbarui berkala"_s);
        shown.type(u"pemulihan"_s, u"recommendationText"_s, u"Perbarui plugin"_s);
        QCOMPARE(shown.find<QLineEdit>(u"pemulihan"_s, u"recommendationOwner"_s)->text(),
                 u"Dinas Pendidikan"_s);
        QTest::mouseClick(shown.find<QPushButton>(u"pemulihan"_s, u"addRecommendation"_s), Qt::LeftButton);
        QTRY_COMPARE(shown.view().recommendations.size(), 1);
        QTRY_VERIFY(
            shown.find<QPlainTextEdit>(u"pemulihan"_s, u"recommendationText"_s)->toPlainText().isEmpty());
        QCOMPARE(shown.find<QPlainTextEdit>(u"pemulihan"_s, u"text_penyebab"_s)->toPlainText(),
                 u"Plugin usang"_s);
        PRESS(shown, u"pemulihan"_s, u"lanjut"_s);

        QTRY_VERIFY(shown.find<QPushButton>(u"laporan_penyelesaian"_s, u"missing0"_s));
        QSignalSpy asked(shown.panel.get(), &TicketPanel::requirementPressed);
        QTest::mouseClick(shown.find<QPushButton>(u"laporan_penyelesaian"_s, u"missing0"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<Requirement>().kind, Requirement::Kind::Paper);
        const auto issued = shown.harness.office.as(u"aplikasi_koordinator"_s, [&](Tx &tx) {
            return desk::issuePaper(
                tx, {shown.id, {}}, u"laporan_penyelesaian"_s,
                [](const PaperFacts &) -> Result<QByteArray> { return QByteArray("pdf"); });
        });
        QVERIFY(issued);
        QTRY_VERIFY(!shown.find<QPushButton>(u"laporan_penyelesaian"_s, u"missing0"_s));
        PRESS(shown, u"laporan_penyelesaian"_s, u"lanjut"_s);

        shown.as(u"helpdesk"_s);
        PRESS(shown, u"tutup"_s, u"lanjut"_s);
        QTRY_VERIFY(shown.find<QLabel>(u"end"_s));
        const TicketView end = shown.view();
        QCOMPARE(end.ticket.state, TicketState::Closed);
        QVERIFY(end.ticket.finished);
        QCOMPARE(end.clocks.at(0).reading.status, ClockStatus::Met);
        QCOMPARE(end.clocks.at(1).reading.status, ClockStatus::Met);
        QSet<QString> texts;
        for (const TicketText &text : end.texts)
            texts << text.field;
        QVERIFY(!texts.contains(u"alasan_bukan_insiden"_s));
        QVERIFY(texts.contains(u"pelajaran"_s));
    }

    void noIncidentIsClosedOnceTheAnswerIsWritten()
    {
        test::ShownTicket shown;
        shown.as(u"helpdesk"_s);
        PRESS(shown, u"catat"_s, u"lanjut"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"step_analisis_awal"_s));
        // Nothing written: the field says so, nothing is sent.
        PRESS(shown, u"analisis_awal"_s, u"lanjut"_s);
        QCOMPARE(shown.view().open.constFirst().step, u"analisis_awal"_s);
        shown.type(u"analisis_awal"_s, u"text_analisis_awal"_s, u"Pemeliharaan"_s);
        PRESS(shown, u"analisis_awal"_s, u"lanjut"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"step_verifikasi"_s));
        PRESS(shown, u"verifikasi"_s, u"tidak"_s);
        QCOMPARE(shown.view().ticket.state, TicketState::Open);
        shown.type(u"verifikasi"_s, u"text_alasan_bukan_insiden"_s, u"Pemeliharaan terjadwal"_s);
        // On the way to the answer what was typed is kept on the ticket, from which the answer is written.
        QTRY_VERIFY(shown.find<QPushButton>(u"missing0"_s));
        QTest::mouseClick(shown.find<QPushButton>(u"missing0"_s), Qt::LeftButton);
        const auto reason = [&] {
            for (const TicketText &text : shown.view().texts) {
                if (text.field == "alasan_bukan_insiden"_L1)
                    return text.text;
            }
            return QString();
        };
        QTRY_COMPARE(reason(), u"Pemeliharaan terjadwal"_s);
        PRESS(shown, u"verifikasi"_s, u"tidak"_s); // not answered yet
        QTRY_VERIFY(shown.find<Banner>(u"stepBanner"_s));
        QCOMPARE(shown.view().ticket.state, TicketState::Open);
        QVERIFY(test::answer(shown.harness.office, {shown.id, {}}, reason()));
        QTRY_VERIFY(!shown.find<QPushButton>(u"missing0"_s));
        PRESS(shown, u"verifikasi"_s, u"tidak"_s);
        QTRY_COMPARE(shown.view().ticket.state, TicketState::Closed);
        QTRY_VERIFY(shown.find<QLabel>(u"end"_s));
        QCOMPARE(shown.view().papers.constFirst().state, PaperState::Sent);
    }

    void whoeverComesSecondIsToldWhoWasFirst()
    {
        test::ShownTicket shown;
        shown.step(u"helpdesk"_s, {.step = u"catat"_s});
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(shown.button(u"analisis_awal"_s, u"lanjut"_s));
        shown.type(u"analisis_awal"_s, u"text_analisis_awal"_s, u"Tulisan saya"_s);
        QVERIFY(shown.harness.office.as(u"ppi_koordinator"_s, [&](Tx &tx) {
            return desk::addNote(tx, {shown.id, {}}, u"Catatan rekan"_s);
        }));
        // No event is handled in between: the panel still shows the older version.
        QTest::mouseClick(shown.button(u"analisis_awal"_s, u"lanjut"_s), Qt::LeftButton);
        const QString rival = shown.view().logins.value(u"ppi_koordinator"_s);
        QTRY_VERIFY(shown.find<Banner>(u"stepBanner"_s));
        QTRY_VERIFY(words(shown.find<Banner>(u"stepBanner"_s)).contains(rival));
        QTRY_VERIFY(words(shown.find<Banner>(u"stepBanner"_s)).contains(u"Catatan rekan"_s)); // read anew
        QCOMPARE(shown.view().open.constFirst().step, u"analisis_awal"_s);
        QCOMPARE(shown.find<QPlainTextEdit>(u"analisis_awal"_s, u"text_analisis_awal"_s)->toPlainText(),
                 u"Tulisan saya"_s);
        PRESS(shown, u"analisis_awal"_s, u"lanjut"_s);
        QTRY_COMPARE(shown.view().open.constFirst().step, u"verifikasi"_s);
    }

    void whatIsTypedSurvivesTheWindow()
    {
        test::ShownTicket shown;
        shown.toInvestigation();
        shown.as(u"aplikasi_anggota"_s);
        QTRY_VERIFY(shown.button(u"investigasi"_s, u"lanjut"_s));
        shown.type(u"investigasi"_s, u"text_temuan"_s, u"Setengah kalimat"_s);
        const auto draft = [&] {
            return *shown.harness.office.store().readNow(u"aplikasi_anggota"_s, [&](Reader &r) {
                return personal::draft(r, u"step/%1/investigasi/1"_s.arg(shown.id.value));
            });
        };
        QTRY_VERIFY(draft().contains(u"Setengah kalimat"_s));
        shown.type(u"investigasi"_s, u"text_temuan"_s, u" lagi"_s); // no time to save this by itself
        shown.as(u"aplikasi_anggota"_s);
        QTRY_VERIFY(shown.button(u"investigasi"_s, u"lanjut"_s));
        const auto typed = [&] {
            return shown.find<QPlainTextEdit>(u"investigasi"_s, u"text_temuan"_s)->toPlainText();
        };
        QTRY_COMPARE(typed(), u"Setengah kalimat lagi"_s);

        // A colleague's change shows, and the half sentence stays.
        QVERIFY(shown.harness.office.as(u"aplikasi_koordinator"_s, [&](Tx &tx) {
            return desk::addNote(tx, {shown.id, {}}, u"Catatan rekan"_s);
        }));
        QTRY_VERIFY(words(shown.panel.get()).contains(u"Catatan rekan"_s));
        QCOMPARE(typed(), u"Setengah kalimat lagi"_s);
        PRESS(shown, u"investigasi"_s, u"lanjut"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"step_pemulihan"_s));
        QTRY_VERIFY(draft().isEmpty());
    }

    /// Somebody else writes the text that a step asks for, while the step is shown here.
    void aNewerTextIsFollowedAndNotWrittenOver()
    {
        test::ShownTicket shown;
        shown.step(u"helpdesk"_s, {.step = u"catat"_s});
        shown.step(u"helpdesk"_s,
                   {.step = u"analisis_awal"_s, .texts = {{u"analisis_awal"_s, u"Pemeliharaan."_s}}});
        const QString field = u"alasan_bukan_insiden"_s;
        const auto write = [&](const QString &text) {
            const auto done = shown.harness.office.as(u"semua"_s, [&](Tx &tx) {
                return desk::writeText(tx, {shown.id, {}}, field, text);
            });
            QVERIFY(done);
        };
        const auto written = [&] {
            for (const TicketText &text : shown.view().texts) {
                if (text.field == field)
                    return text.text;
            }
            return QString();
        };
        const auto typed = [&] {
            return shown.find<QPlainTextEdit>(u"verifikasi"_s, u"text_"_s + field)->toPlainText();
        };
        const auto toThePaper = [&] {
            QTRY_VERIFY(shown.find<QPushButton>(u"missing0"_s));
            QSignalSpy asked(shown.panel.get(), &TicketPanel::requirementPressed);
            QTest::mouseClick(shown.find<QPushButton>(u"missing0"_s), Qt::LeftButton);
            QTRY_COMPARE(asked.size(), 1);
        };
        write(u"Lama"_s);
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"step_verifikasi"_s));
        QCOMPARE(typed(), u"Lama"_s);
        write(u"Baru"_s);
        QTRY_COMPARE(typed(), u"Baru"_s);
        toThePaper();
        QCOMPARE(written(), u"Baru"_s);

        // What was typed goes along, and is no draft any more that would come back over a newer text.
        shown.type(u"verifikasi"_s, u"text_"_s + field, u"Saya. "_s);
        toThePaper();
        QTRY_COMPARE(written(), u"Saya. Baru"_s);
        write(u"Terbaru"_s);
        QTRY_COMPARE(typed(), u"Terbaru"_s);
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(shown.find<QWidget>(u"step_verifikasi"_s));
        const auto draft = [&] {
            return *shown.harness.office.store().readNow(u"helpdesk"_s, [&](Reader &reader) {
                return personal::draft(reader, u"step/%1/verifikasi/1"_s.arg(shown.id.value));
            });
        };
        QTRY_COMPARE(draft(), QString());
        QCOMPARE(typed(), u"Terbaru"_s);
    }

    void anEarlierMomentNeedsAReason()
    {
        test::ShownTicket shown;
        shown.harness.office.clock.advance(20min);
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(shown.button(u"catat"_s, u"lanjut"_s));
        QTest::mouseClick(shown.find<QPushButton>(u"catat"_s, u"happenedEarlier"_s), Qt::LeftButton);
        auto *moment = shown.find<QDateTimeEdit>(u"catat"_s, u"happened"_s);
        moment->setDateTime(moment->dateTime().addSecs(-10 * 60));
        PRESS(shown, u"catat"_s, u"lanjut"_s);
        QCOMPARE(shown.view().open.constFirst().step, u"catat"_s);
        QTest::keyClicks(shown.find<QLineEdit>(u"catat"_s, u"lateReason"_s), u"jaringan putus"_s);
        PRESS(shown, u"catat"_s, u"lanjut"_s);
        QTRY_COMPARE(shown.view().open.constFirst().step, u"analisis_awal"_s);
        const StepRecord record = shown.view().ticket.steps.at(1);
        QCOMPARE(*record.completed, shown.harness.office.clock.now() - 10min);
        QCOMPARE(*record.recorded, shown.harness.office.clock.now());
        QCOMPARE(record.reason, u"jaringan putus"_s);
        QTRY_VERIFY(words(shown.panel.get()).contains(u"jaringan putus"_s));
    }

    void aStepCanBeTakenBack()
    {
        test::ShownTicket shown;
        shown.as(u"helpdesk"_s);
        PRESS(shown, u"catat"_s, u"lanjut"_s);
        QTRY_VERIFY(shown.harness.undo.isOffered());
        QVERIFY(shown.harness.undo.what().contains(u"BKS-2026-0001"_s));
        shown.harness.undo.takeBack();
        QTRY_COMPARE(shown.view().open.constFirst().step, u"catat"_s);
        QTRY_VERIFY(shown.button(u"catat"_s, u"lanjut"_s));
    }

    void theLanguageFollows()
    {
        test::ShownTicket shown;
        shown.as(u"helpdesk"_s);
        QTRY_VERIFY(shown.button(u"catat"_s, u"lanjut"_s));
        QCOMPARE(shown.button(u"catat"_s, u"lanjut"_s)->text(), u"Done: on to Initial analysis"_s);
        shown.harness.languages.set(Language::Indonesian);
        QTRY_COMPARE(shown.button(u"catat"_s, u"lanjut"_s)->text(), u"Selesai: lanjut ke Analisis awal"_s);
    }
};

TANGGAP_TEST(TestTicketFlow)
#include "testticketflow.moc"
