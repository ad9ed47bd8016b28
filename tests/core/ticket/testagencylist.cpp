// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/register.h"
#include "store/registers.h"
#include "support/deskwork.h"
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
                                         {{.id = AgencyId{1}, .name = u"DINAS LAMA"_s, .active = false}});
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

    void absentColumnsStayAsTheRegisterHasThem()
    {
        const Agency present{.id = AgencyId{4},
                             .name = u"Dinas A"_s,
                             .address = u"Jalan Contoh"_s,
                             .phone = u"000-111"_s,
                             .version = 2};
        const auto list = readAgencyList("nama;telepon\nDinas A;000-222\n"_ba, {present});
        QVERIFY(list && list->rows.size() == 1);
        Agency wanted = present;
        wanted.phone = u"000-222"_s;
        QCOMPARE(list->rows.first().agency, wanted);
    }

    void whatSomebodyChangedMeanwhileIsKept()
    {
        test::Office office;
        const auto save = [&](const Agency &agency) {
            return office.as(u"sekretaris"_s, [&](Tx &tx) { return desk::saveAgency(tx, agency); });
        };
        MUST(save({.name = u"Dinas A"_s}));
        const auto all = [&] {
            return *office.store().readNow(
                u"admin"_s, [](Reader &reader) { return registers::agencies(reader.db, reader.viewer); });
        };
        const auto list = readAgencyList("nama;telepon\nDinas A;000-222\n"_ba, all());
        QVERIFY(list);
        Agency other = all().constFirst();
        other.address = u"Jalan Baru"_s;
        MUST(save(other));
        REFUSED(ErrorCode::Conflict, office.as(u"sekretaris"_s, [&](Tx &tx) {
            return desk::importAgencies(tx, {list->rows.first().agency});
        }));
        QCOMPARE(all().constFirst().address, u"Jalan Baru"_s);
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
        const auto all = office.store().readNow(
            u"admin"_s, [](Reader &reader) { return registers::agencies(reader.db, reader.viewer); });
        QVERIFY(all && all->size() == 2);
        QCOMPARE(all->at(1).phone, u"222"_s);
    }
};

TANGGAP_TEST(TestAgencyList)
#include "testagencylist.moc"
