// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// One window per person and database.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStartRaisesTheFirst()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kasus.tanggap"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        {
            SingleInstance first(path);
            QVERIFY(!first.raiseOther());
            QVERIFY(first.listen());
            QSignalSpy raised(&first, &SingleInstance::raiseRequested);
            SingleInstance second(folder.path() + u"/./kasus.tanggap"_s); // the same file, spelt otherwise
            QVERIFY(second.raiseOther());
            QTRY_COMPARE(raised.size(), 1);
            QVERIFY(SingleInstance(path).raiseOther());
            QTRY_COMPARE(raised.size(), 2);
            // Another database has a window of its own.
            QVERIFY(!SingleInstance(folder.filePath(u"latihan.tanggap"_s)).raiseOther());
            QTest::qWait(0);
            QCOMPARE(raised.size(), 2);
        }
        SingleInstance later(path);
        QVERIFY(!later.raiseOther());
        QVERIFY(later.listen());
    }
};

TANGGAP_TEST(TestSingleInstance)
#include "testsingleinstance.moc"
