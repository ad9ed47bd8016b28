// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/organizationpatch.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestOrganizationPatch : public QObject
{
    Q_OBJECT

private slots:
    void letterheadChangesAndNothingElse()
    {
        const QByteArray file = shippedOrganization(u"bekasi"_s);
        Organization expected = *readOrganization(file, u"x"_s).value;
        expected.letterhead.address = u"Jalan Contoh Nomor 1"_s;
        expected.letterhead.lines << u"Baris keempat"_s;
        const auto patched = patchedOrganization(file, {.letterhead = expected.letterhead, .calendar = {}});
        QVERIFY(patched);
        QVERIFY(*readOrganization(*patched, u"x"_s).value == expected);
    }

    void calendarIsWrittenOut()
    {
        const QByteArray file = shippedOrganization(u"bekasi"_s);
        Organization expected = *readOrganization(file, u"x"_s).value;
        QVERIFY(expected.calendar.holidays.size() > 10);
        expected.calendar.holidays.removeLast();
        expected.calendar.holidays << Holiday{
            QDate(2026, 3, 10), DayKind::Other, {u"Hari jadi"_s, u"Foundation day"_s}};
        expected.calendar.hours[5] = {{QTime(8, 0), QTime(12, 0)}};
        const auto patched = patchedOrganization(file, {.letterhead = {}, .calendar = expected.calendar});
        QVERIFY(patched);
        QVERIFY(*readOrganization(*patched, u"x"_s).value == expected);
        // The years are no longer drawn in: the list is the office's own now.
        QVERIFY(!patched->contains("holiday_years"));
    }

    void oneTypedTextStandsForBothLanguages()
    {
        const QByteArray file = shippedOrganization(u"bekasi"_s);
        Calendar calendar = readOrganization(file, u"x"_s).value->calendar;
        calendar.holidays = {Holiday{QDate(2026, 3, 10), DayKind::Other, {u"Hari jadi"_s, {}}}};
        const auto patched = patchedOrganization(file, {.letterhead = {}, .calendar = calendar});
        QVERIFY(patched);
        QCOMPARE(readOrganization(*patched, u"x"_s).value->calendar.holidays.first().name.en, u"Hari jadi"_s);
    }

    void wrongPatchIsNamed()
    {
        const QByteArray file = shippedOrganization(u"bekasi"_s);
        Letterhead head = readOrganization(file, u"x"_s).value->letterhead;
        head.city.clear();
        const auto patched = patchedOrganization(file, {.letterhead = head, .calendar = {}});
        QVERIFY(!patched);
        QCOMPARE(patched.error().code, ErrorCode::Invalid);
        QVERIFY(patched.error().message.contains("/letterhead/city"_L1));
    }
};

TANGGAP_TEST(TestOrganizationPatch)
#include "testorganizationpatch.moc"
