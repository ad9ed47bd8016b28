// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ticket/incidenttype.h"
#include "ticket/report.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void namesReadBack()
    {
        // As scripts rely on them, in the order of the enumerations.
        const QStringList channels{u"web"_s,  u"email"_s,   u"phone"_s, u"fax"_s,       u"letter"_s,
                                   u"chat"_s, u"walk_in"_s, u"agent"_s, u"monitoring"_s};
        for (qsizetype i = 0; i < channels.size(); ++i) {
            QCOMPARE(toName(Channel(i)), channels.at(i));
            QCOMPARE(channelFromName(channels.at(i)), Channel(i));
            QVERIFY(!displayName(Channel(i)).isEmpty());
        }
        const QStringList kinds{u"public"_s, u"agent"_s, u"agency"_s, u"monitoring"_s,
                                u"csirt"_s,  u"bssn"_s,  u"other"_s};
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            QCOMPARE(toName(ReporterKind(i)), kinds.at(i));
            QCOMPARE(reporterKindFromName(kinds.at(i)), ReporterKind(i));
            QVERIFY(!displayName(ReporterKind(i)).isEmpty());
        }
        const QStringList labels{u"clear"_s, u"green"_s, u"amber"_s, u"amber_strict"_s, u"red"_s};
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QCOMPARE(toName(Tlp(i)), labels.at(i));
            QCOMPARE(tlpFromName(labels.at(i)), Tlp(i));
        }
        QCOMPARE(displayName(Tlp::AmberStrict), u"TLP:AMBER+STRICT"_s);
    }

    void readingIsStrict()
    {
        QVERIFY(!channelFromName(u"Web"_s));
        QVERIFY(!channelFromName({}));
        QVERIFY(!reporterKindFromName(u"public "_s));
        QVERIFY(!tlpFromName(u"white"_s));
    }

    void incidentTypesAreComplete()
    {
        QSet<QString> codes;
        for (const IncidentType &type : incidentTypes()) {
            codes << type.code;
            QVERIFY(!type.name.id.isEmpty() && !type.name.en.isEmpty());
            QCOMPARE(type.rsit.count(u':'), 1);
            QCOMPARE(incidentType(type.code), &type);
        }
        QCOMPARE(codes.size(), 20);
        QVERIFY(!incidentType(u"web_defacement"_s));
    }
};

TANGGAP_TEST(TestNames)
#include "testnames.moc"
