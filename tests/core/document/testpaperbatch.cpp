// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/issuepaper.h"
#include "document/renderer.h"
#include "export/paperbatch.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// Papers of many tickets, written into a folder in one go.
class TestPaperBatch : public QObject
{
    Q_OBJECT

    static constexpr auto Answer = "jawaban_pengguna";

    std::unique_ptr<test::Office> m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<TicketId> m_tickets;

    Result<PaperBatchOutcome> save(ExportWatch &watch, const QString &kind = QString::fromLatin1(Answer),
                                   const QString &login = u"semua"_s)
    {
        return savePapers(m_office->store(), login, {m_tickets, kind, m_folder->path()}, paperRenderer(),
                          watch);
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_office = std::make_unique<test::Office>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_tickets.clear();
        for (int i = 0; i < 3; ++i)
            m_tickets << test::receive(*m_office, test::Office::report()).id;
    }

    void anIssuedPaperLeavesAsItIsTheOthersAsDrafts()
    {
        const auto draft = [&](TicketId ticket) {
            return m_office->as(u"semua"_s, [&](Tx &tx) {
                return desk::draftPaper(tx, {ticket, {}}, QString::fromLatin1(Answer),
                                        {{u"reason"_s, u"Pemeliharaan terjadwal."_s}});
            });
        };
        for (const TicketId ticket : {m_tickets.at(0), m_tickets.at(1)})
            MUST(draft(ticket));
        const auto issued = m_office->as(u"semua"_s, [&](Tx &tx) {
            return desk::issuePaper(tx, {m_tickets.at(1), {}}, QString::fromLatin1(Answer), paperRenderer());
        });
        MUST(issued);
        ExportWatch watch;
        const auto outcome = save(watch);
        MUST(outcome);
        QCOMPARE(outcome->written, 2);
        QCOMPARE(outcome->drafts, 1);
        QCOMPARE(outcome->without, 0);
        QCOMPARE(outcome->incomplete, QStringList{u"BKS-2026-0003"_s}); // nobody wrote the reason
        QCOMPARE(watch.done.load(), 3);
        QCOMPARE(watch.total.load(), 3);
        const QStringList names = files();
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.filter(u"BKS-2026-0001 (draf).pdf"_s).size(), 1);
        const QStringList kept = names.filter(u"BKS-2026-0002.pdf"_s);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(journal::hashOf(content(kept.constFirst())), issued->fileHash);
        // Taking the issued one out is journaled; looking at a draft is not.
        const auto printed = [&](qsizetype which) {
            const auto view = test::view(*m_office, {m_tickets.at(which), {}});
            return view ? std::count_if(view->journal.begin(), view->journal.end(),
                                        [](const auto &event) { return event.kind == "paper.printed"_L1; })
                        : -1;
        };
        QCOMPARE(printed(1), 1);
        QCOMPARE(printed(0), 0);

        // A draft of the next one takes the issued one away from nobody; who may not take it out is told.
        MUST(draft(m_tickets.at(1)));
        MUST(save(watch));
        QCOMPARE(files().filter(u"BKS-2026-0002.pdf"_s).size(), 1);
        QCOMPARE(files().filter(u"BKS-2026-0002 (draf).pdf"_s).size(), 0);
        const auto theirs = save(watch, QString::fromLatin1(Answer), u"pengarah"_s);
        MUST(theirs);
        QCOMPARE(theirs->refused, QStringList{u"BKS-2026-0002"_s});
        QCOMPARE(test::faults(*m_office), QStringList());
    }

    void manyAreWrittenInOneGo()
    {
        while (m_tickets.size() < 60)
            m_tickets << test::receive(*m_office, test::Office::report()).id;
        ExportWatch watch;
        const auto outcome = save(watch, u"disposisi"_s);
        MUST(outcome);
        QCOMPARE(outcome->written, 60);
        QCOMPARE(watch.done.load(), 60);
        const QStringList names = files();
        QCOMPARE(names.size(), 60); // each under a name of its own
        QSet<QByteArray> contents;
        for (const QString &name : names) {
            QVERIFY2(content(name).startsWith("%PDF"), qPrintable(name));
            contents << content(name);
        }
        QCOMPARE(contents.size(), 60);
    }

    void whatIsNotThereIsCounted()
    {
        ExportWatch watch;
        const auto outcome = save(watch, u"sertifikat"_s); // this procedure has none
        MUST(outcome);
        QCOMPARE(outcome->written, 0);
        QCOMPARE(outcome->without, 3);
        QVERIFY(files().isEmpty());
    }

    void cancellingKeepsWhatIsWritten()
    {
        ExportWatch watch;
        watch.cancelled = true;
        REFUSED(ErrorCode::Conflict, save(watch, u"disposisi"_s));
        QVERIFY(files().isEmpty());
        ExportWatch stopped;
        const auto render = paperRenderer();
        const PaperRenderer once{[&](const PaperFacts &facts) {
                                     stopped.cancelled = true; // while the first is drawn
                                     return render(facts);
                                 },
                                 [&](const PaperFacts &facts) { return render.read(facts); }};
        REFUSED(ErrorCode::Conflict,
                savePapers(m_office->store(), u"semua"_s, {m_tickets, u"disposisi"_s, m_folder->path()}, once,
                           stopped));
        QCOMPARE(files().size(), 1);
    }

    void aFolderThatIsGoneIsSaid()
    {
        const QString gone = m_folder->filePath(u"tidak/ada"_s);
        ExportWatch watch;
        REFUSED(ErrorCode::Unavailable,
                savePapers(m_office->store(), u"semua"_s, {m_tickets, u"disposisi"_s, gone}, paperRenderer(),
                           watch));
    }
};

TANGGAP_TEST(TestPaperBatch)
#include "testpaperbatch.moc"
