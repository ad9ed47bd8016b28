// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/report/momentinput.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestMomentInput : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // UTC; empty: refused
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("14.33", "2026-11-20T07:33:00Z");
        row("pukul 14:33 WIB", "2026-11-20T07:33:00Z");
        row("kemarin 20.00", "2026-11-19T13:00:00Z");
        row("yesterday, 20:00", "2026-11-19T13:00:00Z");
        row("20/11/2026 14.33", "2026-11-20T07:33:00Z");
        row("20-11-2026 14.33.10", "2026-11-20T07:33:10Z");
        row("2026-11-20 00:30", "2026-11-19T17:30:00Z");
        row("1 Agustus 06.00", "2026-07-31T23:00:00Z");
        row("1 Aug 2025 06.00", "2025-07-31T23:00:00Z");
        row("5 Mei 2026", "2026-05-04T17:00:00Z");
        row("5.5.2026", "2026-05-04T17:00:00Z");
        row("", "");
        row("31 Februari 10.00", "");
        row("25.00", "");
        row("20/13/2026", "");
        row("5 xyz 2026", "");
        row("besok 10.00", "");
        row("20/11/2026 14.33 14.33", "");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Instant now = *fromIso(u"2026-11-20T07:44:00Z"_s);
        const auto at = momentinput::moment(text, now, QTimeZone("Asia/Jakarta"));
        QCOMPARE(at ? toIso(*at) : QString(), expected);
    }
};

TANGGAP_TEST(TestMomentInput)
#include "testmomentinput.moc"
