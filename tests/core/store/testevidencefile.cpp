// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/evidencefile.h"
#include "support/office.h"
#include "support/testmain.h"

#include <QCryptographicHash>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 MiB = 1 << 20;

/// Most memory that this process held since resetPeak(), in KiB.
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

bool resetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    return refs.open(QIODevice::WriteOnly) && refs.write("5") == 1 && refs.flush();
}

/// Counts and hashes what is written, and keeps nothing of it.
class Sink : public QIODevice
{
public:
    explicit Sink(qint64 room = -1)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }
    qint64 written = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_room >= 0 && written + size > m_room) {
            setErrorString(u"disk full"_s);
            return -1;
        }
        m_hash.addData(QByteArrayView(data, size));
        written += size;
        return size;
    }

private:
    qint64 m_room;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

class TestEvidenceFile : public QObject
{
    Q_OBJECT

    test::Office m_office;

    template <class Work>
    auto run(Work work)
    {
        return m_office.store().evidenceNow(std::move(work));
    }

    Result<EvidenceFile::Content> add(const QByteArray &bytes)
    {
        QBuffer source;
        source.setData(bytes);
        source.open(QIODevice::ReadOnly);
        return run([&](EvidenceFile &file) { return file.add(source); });
    }

    qint64 blobs() { return QFileInfo(EvidenceFile::evidencePath(m_office.path())).size(); }

private slots:
    void memoryDoesNotDependOnSize()
    {
        constexpr qint64 Size = 300 * MiB;
        QFile sparse(m_office.folder() + u"/citra.img"_s);
        QVERIFY(sparse.open(QIODevice::ReadWrite) && sparse.resize(Size));
        QVERIFY(add("warm-up"));
        QVERIFY(resetPeak());
        const qint64 before = peak();
        QVERIFY(before > 0);
        const auto content = run([&](EvidenceFile &file) { return file.add(sparse); });
        QVERIFY2(content, content ? "" : qPrintable(content.error().message));
        QCOMPARE(content->size, Size);
        Sink sink;
        QVERIFY(run([&](EvidenceFile &file) { return file.write(content->sha256, sink); }));
        QCOMPARE(sink.written, Size);
        QCOMPARE(sink.sha256(), content->sha256);
        const qint64 grown = peak() - before;
        QVERIFY2(grown < 60 * 1024, qPrintable(u"grew by %1 KiB"_s.arg(grown)));
    }

    void sameContentIsKeptOnce()
    {
        const QByteArray bytes(3 * MiB + 17, 'x');
        const auto first = add(bytes);
        QVERIFY(first);
        const qint64 size = blobs();
        const auto second = add(bytes);
        QVERIFY(second);
        QCOMPARE(second->sha256, first->sha256);
        // What is added again is written and let go; its room serves the next time, however often.
        for (int i = 0; i < 4; ++i)
            QVERIFY(add(bytes));
        QVERIFY(blobs() < 2 * size + MiB);
        QCOMPARE(first->sha256,
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void cancelledLeavesNothing()
    {
        const QByteArray bytes(5 * MiB, 'c');
        QBuffer source;
        source.setData(bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QList<qint64> told;
        const auto cancelled = run([&](EvidenceFile &file) {
            return file.add(source, [&](qint64 done) {
                told << done;
                return told.size() < 2;
            });
        });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Unavailable);
        QCOMPARE(told, QList<qint64>({MiB, 2 * MiB}));
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto there = run([&](EvidenceFile &file) { return file.contains(hash); });
        QVERIFY(there && !*there);
    }

    void aKeyOfAnotherInstallationIsRefused()
    {
        test::Office ours, other;
        const auto add = [](test::Office &office) {
            return office.store().evidenceNow([](EvidenceFile &file) {
                QBuffer source;
                source.setData("log");
                source.open(QIODevice::ReadOnly);
                return file.add(source);
            });
        };
        QVERIFY(add(ours));
        ours.close();
        const QString key = EvidenceFile::keyPath(ours.path()), kept = key + u".asli"_s;
        QVERIFY(QFile::rename(key, kept) && QFile::copy(EvidenceFile::keyPath(other.path()), key));
        const auto foreign = EvidenceFile::open(ours.path());
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::Invalid);
        QVERIFY2(foreign.error().message.contains(key), qPrintable(foreign.error().message));
        QVERIFY(QFile::remove(key) && QFile::rename(kept, key));
        QVERIFY(EvidenceFile::open(ours.path()));
        QVERIFY(add(other)); // nothing was written with it yet
    }

    void fullTargetIsAnError()
    {
        const auto content = add(QByteArray(3 * MiB, 'f'));
        QVERIFY(content);
        Sink small(MiB);
        const auto written = run([&](EvidenceFile &file) { return file.write(content->sha256, small); });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unavailable);
        QCOMPARE(written.error().detail, u"disk full"_s);
        const auto unknown = run([&](EvidenceFile &file) { return file.write(u"00"_s, small); });
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    }
};

TANGGAP_TEST(TestEvidenceFile)
#include "testevidencefile.moc"
