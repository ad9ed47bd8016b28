// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/savefile.h"
#include "support/deskwork.h"
#include "support/fulldisk.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestSaveFile : public QObject
{
    Q_OBJECT

private slots:
    void aFullDiskLeavesWhatStoodThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"segel.txt"_s);
        MUST(saveFile(path, "good"));
        for (const qsizetype size : {5'000, 500'000}) { // the last piece is buffered, or the only one
            const test::FullDisk full(1000);
            const auto saved = saveFile(path, QByteArray(size, 'x'));
            REFUSED(ErrorCode::Unavailable, saved);
            QVERIFY(saved.error().message.contains(path));
        }
        QCOMPARE(contentOf(path), QByteArray("good"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"segel.txt"_s});
        MUST(saveFile(path, QByteArray(5'000, 'x')));
        QCOMPARE(contentOf(path).size(), 5'000);
    }

    void nothingIsWrittenOverADatabase()
    {
        test::Office office;
        office.close();
        const QString link = office.folder() + u"/tautan.pdf"_s;
        QVERIFY(QFile::link(office.path(), link));
        const QString keyLink = office.folder() + u"/kunci.txt"_s;
        QVERIFY(QFile::link(office.path() + u".key"_s, keyLink));
        QStringList precious = filesOfDatabase(office.path());
        precious << link << keyLink
                 << office.folder() + u"/../"_s + QDir(office.folder()).dirName() +
                        u"/kasus.tanggap.evidence"_s;
        const QByteArray database = contentOf(office.path()), key = contentOf(office.path() + u".key"_s);
        for (const QString &path : precious)
            REFUSED(ErrorCode::Invalid, saveFile(path, "seal"));
        QCOMPARE(contentOf(office.path()), database);
        QCOMPARE(contentOf(office.path() + u".key"_s), key);
        QVERIFY(!QFile::exists(office.path() + u".evidence"_s));
        MUST(saveFile(office.folder() + u"/kasus.key"_s, "no database is called so"));
        REFUSED(ErrorCode::Unavailable, saveFile(office.folder() + u"/tiada/x.txt"_s, "x"));
        REFUSED(ErrorCode::Unavailable, saveFile(office.folder(), "x"));
    }
};

TANGGAP_TEST(TestSaveFile)
#include "testsavefile.moc"
