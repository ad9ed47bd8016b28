// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/heldthread.h"
#include "support/statedearlier.h"
#include "support/testmain.h"
#include "support/ticketfeed.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/evidencemodel.h"
#include "ui/ticket/evidencetab.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Evidence through the real widgets; the database is looked at afterwards.
class TestEvidenceTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DeskHarness> m_desk;
    TicketId m_ticket;
    QPointer<EvidenceTab> m_tab;

    template <class T = QPushButton>
    T *find(const QString &name)
    {
        return m_tab->findChild<T *>(name);
    }

    void press(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }

    void show(const QString &login)
    {
        m_tab = new EvidenceTab(m_desk->as(login), &m_desk->window);
        m_tab->resize(m_desk->window.size());
        test::feed(m_desk->as(login), m_tab, m_ticket);
        m_desk->window.show();
        m_tab->show();
    }

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_desk->office.folder() + u'/' + name;
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? path : QString();
    }

    QList<Evidence> evidence() { return test::ticketNow(m_desk->office, m_ticket).evidence; }
    Banner *banner() { return find<Banner>(u"evidenceBanner"_s); }
    QTreeView *list() { return find<QTreeView>(u"evidenceList"_s); }

    static QString sha256(const QByteArray &content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<test::DeskHarness>();
        const auto received = m_desk->office.as(
            u"helpdesk"_s, [](Tx &tx) { return desk::receiveReport(tx, test::Office::report()); });
        QVERIFY(received);
        m_ticket = received->id;
        show(u"helpdesk"_s);
        QTRY_VERIFY(find(u"evidenceAdd"_s)->isEnabled());
    }

    void cleanup()
    {
        delete m_tab;
        m_desk.reset();
    }

    void addedByButtonAndTakenOut()
    {
        const QByteArray content = "baris log\n";
        QTest::keyClicks(find<QLineEdit>(u"evidenceNote"_s), u"dari server"_s);
        m_desk->prompts.files << QStringList{file(u"akses.log"_s, content), file(u"layar.png"_s, "gambar")};
        press(u"evidenceAdd"_s);
        QTRY_COMPARE(evidence().size(), 2);
        QCOMPARE(evidence().first().name, u"akses.log"_s);
        QCOMPARE(evidence().first().sha256, sha256(content));
        QCOMPARE(evidence().first().note, u"dari server"_s);
        QCOMPARE(evidence().last().mediaType, u"image/png"_s);
        QTRY_COMPARE(m_tab->title(), u"Evidence (2)"_s);

        list()->setCurrentIndex(list()->model()->index(0, 0));
        press(u"evidenceCopyHash"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), sha256(content));
        const QString target = m_desk->office.folder() + u"/keluar.log"_s;
        m_desk->prompts.saves << target;
        press(u"evidenceExport"_s);
        QTRY_COMPARE(test::ticketNow(m_desk->office, m_ticket).journal.last().kind, u"evidence.exported"_s);
        QTRY_VERIFY(QFile::exists(target));
        QFile out(target);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), content);
    }

    void itMayHaveBeenTakenEarlier()
    {
        m_desk->advance(20min);
        auto *toggle = find(u"happenedEarlier"_s);
        press(u"happenedEarlier"_s);
        auto *moment = find<QDateTimeEdit>(u"happened"_s);
        moment->setDateTime(moment->dateTime().addSecs(-10 * 60));
        m_tab->addFiles({file(u"akses.log"_s, "baris log")});
        QTest::qWait(100);
        QVERIFY(evidence().isEmpty()); // why so late?
        QTest::keyClicks(find<QLineEdit>(u"lateReason"_s), QString::fromLatin1(test::Late));
        m_tab->addFiles({file(u"akses.log"_s, "baris log"), file(u"layar.png"_s, "gambar")});
        QTRY_COMPARE(evidence().size(), 2);
        QVERIFY(test::toldTenMinutesLate(m_desk->office, m_ticket, u"evidence.added"_s));
        QTRY_VERIFY(!toggle->isChecked()); // it was of these files
    }

    void whatGoesOutIsJournaledThoughNobodyWaitsForIt()
    {
        m_desk->prompts.files << QStringList{file(u"akses.log"_s, "baris log\n")};
        press(u"evidenceAdd"_s);
        QTRY_COMPARE(evidence().size(), 1);
        QTRY_COMPARE(m_tab->title(), u"Evidence (1)"_s);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        const QString target = m_desk->office.folder() + u"/keluar.log"_s;
        m_desk->prompts.saves << target;
        test::HeldThread writer(m_desk->office.store(), test::HeldThread::Which::Writer);
        press(u"evidenceExport"_s);
        const auto *bar = m_tab->findChild<QProgressBar *>();
        QTRY_COMPARE(bar->value(), bar->maximum()); // written, and not recorded yet
        QVERIFY(!QFile::exists(target));
        delete m_tab;
        writer.letGo();
        QTRY_VERIFY(QFile::exists(target));
        QCOMPARE(test::ticketNow(m_desk->office, m_ticket).journal.last().kind, u"evidence.exported"_s);
    }

    void dropAndPaste()
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file(u"jatuh.txt"_s, "jatuh"))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_tab, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_tab, &drop);
        QTRY_COMPARE(evidence().size(), 1);

        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        m_desk->window.activateWindow();
        QTRY_VERIFY(list()->isVisible());
        list()->setFocus();
        QTRY_VERIFY(list()->hasFocus());
        QTest::keySequence(list(), QKeySequence::Paste);
        QTRY_COMPARE(evidence().size(), 2);
        QCOMPARE(evidence().last().mediaType, u"image/png"_s);
        QVERIFY(evidence().last().size > 0);
    }

    void vanishedFileIsSaidAndTheRestGoesOn()
    {
        m_tab->addFiles({u"/nowhere/hilang.bin"_s, m_desk->office.folder(), file(u"ada.txt"_s, "ada")});
        QTRY_COMPARE(evidence().size(), 1);
        QCOMPARE(evidence().first().name, u"ada.txt"_s);
        QTRY_VERIFY(!find<QWidget>(u"evidenceProgress"_s)->isVisible()); // the file is kept before it is told
        QVERIFY(banner()->isVisible());
    }

    void cancelKeepsNothing()
    {
        QFile big(m_desk->office.folder() + u"/citra.img"_s);
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(qint64(200) << 20));
        m_tab->addFiles({big.fileName(), file(u"kedua.txt"_s, "kedua")});
        QVERIFY(find<QWidget>(u"evidenceProgress"_s)->isVisible());
        press(u"evidenceCancel"_s);
        QTRY_VERIFY(!find<QWidget>(u"evidenceProgress"_s)->isVisible());
        QVERIFY(banner()->isVisible());
        QVERIFY(evidence().isEmpty());
    }

    void unwritableTargetLeavesNoFileAndNoRecord()
    {
        m_tab->addFiles({file(u"a.txt"_s, "a")});
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        m_desk->prompts.saves << u"/nowhere/at/all.txt"_s;
        press(u"evidenceExport"_s);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(banner()->tone(), Tone::Late);
        QCOMPARE(test::ticketNow(m_desk->office, m_ticket).journal.last().kind, u"evidence.added"_s);
    }

    void strangersMayNotAdd()
    {
        delete m_tab;
        show(u"pengarah"_s);
        QTRY_VERIFY(!find(u"evidenceAdd"_s)->toolTip().isEmpty());
        QVERIFY(!find(u"evidenceAdd"_s)->isEnabled());
        m_tab->addFiles({file(u"a.txt"_s, "a")});
        QTest::qWait(100);
        QVERIFY(evidence().isEmpty());
    }

    void modelGrowsWithoutReset()
    {
        EvidenceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TicketView view = test::ticketNow(m_desk->office, m_ticket);
        model.show(view);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        view.evidence << Evidence{.id = EvidenceId{1}, .name = u"a"_s, .sha256 = u"00"_s};
        model.show(view);
        model.show(view);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowCount(), 1);
        view.ticket.id = TicketId{99};
        view.evidence.clear();
        model.show(view);
        QCOMPARE(model.rowCount(), 0);
    }

    void photographs()
    {
        const QString folder = qEnvironmentVariable("TANGGAP_PICTURES");
        if (folder.isEmpty())
            QSKIP("TANGGAP_PICTURES names no folder");
        m_desk->languages.set(Language::Indonesian);
        m_desk->window.grab().save(folder + u"/evidence-empty.png"_s);
        find<QLineEdit>(u"evidenceNote"_s)->setText(u"Diambil dari server laman oleh petugas piket"_s);
        m_tab->addFiles({file(u"akses-2026-11-20.log"_s, QByteArray(48211, 'x')),
                         file(u"tangkapan layar beranda.png"_s, QByteArray(812'000, 'y')),
                         file(u"laporan awal.eml"_s, "surel"),
                         file(u"basisdata.sql.gz"_s, QByteArray(3'400'000, 'z'))});
        QTRY_COMPARE(evidence().size(), 4);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        m_desk->advance(20min);
        test::stateTenMinutesAgo(m_tab);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_desk->theme.setScheme(scheme);
            QTest::qWait(100);
            m_desk->window.grab().save(
                folder + (scheme == Scheme::Dark ? u"/evidence-dark.png"_s : u"/evidence-light.png"_s));
        }
    }
};

TANGGAP_TEST(TestEvidenceTab)
#include "testevidencetab.moc"
