// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "support/testmain.h"

using namespace tanggap;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void isoRoundTrip()
    {
        const auto at = fromIso(QStringLiteral("2026-11-21T14:33:51+07:00"));
        QVERIFY(at);
        QCOMPARE(toIso(*at), QStringLiteral("2026-11-21T07:33:51Z"));
        QCOMPARE(toIso(*at + Duration{5}), QStringLiteral("2026-11-21T07:33:51.005Z"));
        QVERIFY(!fromIso(QStringLiteral("yesterday")));
    }

    void momentWithoutZoneIsReadInTheGivenOne()
    {
        const QTimeZone wita("Asia/Makassar");
        QCOMPARE(toIso(*fromIso(QStringLiteral("2026-01-01T00:30:00"), wita)),
                 QStringLiteral("2025-12-31T16:30:00Z"));
        QCOMPARE(zoneLabel(wita), QStringLiteral("WITA"));
    }
};

TANGGAP_TEST(TestClock)
#include "testclock.moc"
