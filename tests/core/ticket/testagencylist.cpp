// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "store/registers.h"
#include "support/office.h"
#include "support/testmain.h"
#include "ticket/agencylist.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestAgencyList : public QObject
{
    Q_OBJECT

private slots:
    void namesEachBadRow()
    {
        const auto list = readAgencyList("Nama;Telepon;Surel;Catatan\n"
                                         "Dinas Pendidikan;021-000000;a@contoh.example;x\n"
                                         ";021-000000;;\n"
                                         "dinas pendidikan;;;\n"
                                         "Dinas Kesehatan;telepon;bukan surel;\n"
                                         "Dinas Lama;;;\n"_ba,
                                         {u"DINAS LAMA"_s});
        QVERIFY(list);
        QCOMPARE(list->unknownColumns, QStringList{u"Catatan"_s});
        QCOMPARE(list->rows.size(), 5);
        QCOMPARE(list->rows.at(0).problems, QStringList());
        QCOMPARE(list->rows.at(0).agency.email, u"a@contoh.example"_s);
        QCOMPARE(list->rows.at(1).problems.size(), 1);
        QVERIFY(list->rows.at(2).problems.first().contains(u"2"_s));
        QCOMPARE(list->rows.at(3).problems.size(), 2);
        QCOMPARE(list->rows.at(4).problems.size(), 1);
        QVERIFY(!readAgencyList("telepon;surel\n1;2\n"_ba, {}));
    }

    void isReadAgainAsItWasWritten()
    {
        Agency agency{.name = u"Dinas \"A\"; B"_s, .address = u"Jalan Contoh"_s, .headOffice = u"=Kepala"_s};
        const auto list = readAgencyList(toCsv(QList{agency}), {});
        QVERIFY(list && list->rows.size() == 1);
        QCOMPARE(list->rows.first().agency, agency);
    }

    void importAddsAndChanges()
    {
        test::Office office;
        const auto import = [&](const QString &login, const QList<Agency> &agencies) {
            return office.as(login, [&](Tx &tx) { return desk::importAgencies(tx, agencies); });
        };
        QVERIFY(import(u"sekretaris"_s, {{.name = u"Dinas A"_s, .phone = u"111"_s}}));
        QVERIFY(import(u"sekretaris"_s, {{.name = u"dinas a"_s, .phone = u"222"_s}, {.name = u"Dinas B"_s}}));
        const auto denied = import(u"pengarah"_s, {{.name = u"Dinas C"_s}});
        QVERIFY(!denied && denied.error().code == ErrorCode::Denied);
        const auto all =
            office.store().readNow(u"admin"_s, [](Reader &reader) { return registers::agencies(reader.db); });
        QVERIFY(all && all->size() == 2);
        QCOMPARE(all->at(1).phone, u"222"_s);
    }
};

TANGGAP_TEST(TestAgencyList)
#include "testagencylist.moc"
