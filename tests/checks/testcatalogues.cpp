// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/catalogue.h"
#include "support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace tanggap::checks;

class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void catalogueIsFinished_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TANGGAP_SOURCE_DIR "/translations"));
        for (const QString &name : folder.entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void catalogueIsFinished()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Catalogue catalogue = parseCatalogue(QString::fromUtf8(file.readAll()));
        QCOMPARE(catalogue.error, QString());
        QStringList found;
        for (const Message &message : catalogue.messages)
            found += faults(message);
        found.replaceInStrings(QRegularExpression(u"^"_s), QFileInfo(path).fileName() + u':');
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    /// Collects the texts as `./dev translate` does: one that the catalogue lacks comes out unfinished.
    void everyTextIsTranslated()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"tanggap_id.ts"_s);
        QVERIFY(QFile::copy(QStringLiteral(TANGGAP_SOURCE_DIR "/translations/tanggap_id.ts"), path));
        QProcess collect;
        collect.setWorkingDirectory(QStringLiteral(TANGGAP_SOURCE_DIR));
        collect.start(QStringLiteral(TANGGAP_LUPDATE),
                      {u"core"_s, u"ui"_s, u"app"_s, u"-I"_s, u"."_s, u"-I"_s, u"core"_s, u"-locations"_s,
                       u"none"_s, u"-ts"_s, path});
        QVERIFY2(collect.waitForFinished(60'000), qPrintable(collect.errorString()));
        QCOMPARE(collect.exitCode(), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Catalogue catalogue = parseCatalogue(QString::fromUtf8(file.readAll()));
        QVERIFY(catalogue.messages.size() > 1000);
        QStringList found;
        for (const Message &message : catalogue.messages) {
            if (!message.type.isEmpty() || !message.context.startsWith(u"tanggap::"_s))
                found << u"%1: “%2” %3"_s.arg(message.context, message.source, message.type);
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void faultIsSeen_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("fault");
        const auto add = [](const char *name, const QString &source, const QString &translation,
                            const QString &fault = {}) {
            QTest::newRow(name) << source << translation << fault;
        };
        const QString finished = u"<translation>%1</translation>"_s;
        add("good", u"&amp;Open %1 of %2"_s, finished.arg(u"%2: &amp;Buka %1"_s));
        add("sign", u"A &amp; B"_s, finished.arg(u"A dan B"_s));
        add("plural", u"%n day(s)"_s, u"<translation><numerusform>%n hari</numerusform></translation>"_s);
        add("unfinished", u"Open"_s, u"<translation type=\"unfinished\">Buka</translation>"_s,
            u"unfinished"_s);
        add("vanished", u"Open"_s, u"<translation type=\"vanished\">Buka</translation>"_s, u"vanished"_s);
        add("missing", u"Open"_s, QString(), u"no translation"_s);
        add("empty", u"Open"_s, finished.arg(QString()), u"empty"_s);
        add("placeholder lost", u"Open %1"_s, finished.arg(u"Buka"_s), u"placeholders"_s);
        add("placeholder invented", u"Open"_s, finished.arg(u"Buka %n"_s), u"placeholders"_s);
        add("plural lost", u"%n day(s)"_s, u"<translation><numerusform>hari</numerusform></translation>"_s,
            u"placeholders"_s);
        add("accelerator lost", u"&amp;Open"_s, finished.arg(u"Buka"_s), u"accelerators"_s);
        add("line break", u"Open\n"_s, finished.arg(u"Buka"_s), u"line break"_s);
    }

    void faultIsSeen()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(QString, fault);
        const Catalogue catalogue =
            parseCatalogue(u"<TS><context><name>A</name>\n<message><source>%1</source>%2"
                           "</message></context></TS>"_s.arg(source, translation));
        QCOMPARE(catalogue.error, QString());
        QCOMPARE(catalogue.messages.size(), 1);
        const QStringList found = faults(catalogue.messages.first());
        QCOMPARE(found.size(), fault.isEmpty() ? 0 : 1);
        if (!fault.isEmpty())
            QVERIFY2(found.first().startsWith(u"2: A: "_s + fault), qPrintable(found.first()));
    }

    void brokenCatalogueIsNamed()
    {
        QVERIFY(!parseCatalogue(u"<TS><context>"_s).error.isEmpty());
        QVERIFY(!parseCatalogue(u"<html></html>"_s).error.isEmpty());
    }

    void qtSpeaksIndonesian()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/qtbase_id.qm"_s));
        QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), u"Batal"_s);
        QCOMPARE(translator.translate("QPrintDialog", "&Print"), u"&Cetak"_s);
        QVERIFY(QFile::exists(u":/i18n/tanggap_id.qm"_s));
        QVERIFY(QFile::exists(u":/i18n/tanggap_en.qm"_s));
    }
};

TANGGAP_TEST(TestCatalogues)
#include "testcatalogues.moc"
