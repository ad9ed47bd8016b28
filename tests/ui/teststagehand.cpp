// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/stagehand.h"
#include "support/testmain.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The tour proves the main job only if it ends with an error where a step of it fails.
class TestStagehand : public QObject
{
    Q_OBJECT

    struct Stage
    {
        Stage()
        {
            field.setObjectName(u"field"_s);
            button.setObjectName(u"button"_s);
            window.resize(300, 200);
            window.show();
        }
        QWidget window;
        QLineEdit field{&window};
        QPushButton button{&window};
        Theme theme;
        LanguageSwitch languages;
        QTemporaryDir folder;
        Stagehand hand{window, theme, languages, folder.path()};
        QSignalSpy finished{&hand, &Stagehand::finished};
        QSignalSpy failed{&hand, &Stagehand::failed};
    };

private slots:
    void whatCannotBeDoneEndsTheShow_data()
    {
        QTest::addColumn<QString>("control");
        QTest::newRow("not there") << u"nothing"_s;
        QTest::newRow("switched off") << u"button"_s;
    }
    void whatCannotBeDoneEndsTheShow()
    {
        QFETCH(QString, control);
        Stage stage;
        stage.button.setEnabled(false);
        bool went = false;
        stage.hand.add(u"press it"_s, [&] { return stage.hand.press(control); });
        stage.hand.add(u"go on"_s, [&] { return went = true; });
        stage.hand.start();
        QTRY_COMPARE(stage.failed.size(), 1);
        QCOMPARE(stage.failed.constFirst().constFirst().toString(), u"press it"_s);
        QTest::qWait(200); // nothing follows
        QVERIFY(!went && stage.finished.isEmpty());
    }

    void eachStepWaitsForTheOneBefore()
    {
        Stage stage;
        connect(&stage.button, &QPushButton::clicked, &stage.field, [&] { stage.field.setText(u"ya"_s); });
        stage.hand.await(u"the field"_s, [&] { return stage.field.isVisible(); });
        stage.hand.add(
            u"after the press"_s, [&] { return stage.hand.press(u"button"_s); },
            [&] { return stage.field.text() == u"ya"_s; });
        stage.hand.photograph(u"01"_s);
        stage.hand.start();
        QTRY_COMPARE(stage.finished.size(), 1);
        QVERIFY(stage.failed.isEmpty());
        QCOMPARE(QDir(stage.folder.path()).entryList({u"01-*.png"_s}).size(), 4);
    }
};

TANGGAP_TEST(TestStagehand)
#include "teststagehand.moc"
