// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/personal.h"
#include "support/office.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestStoreClosing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsQueuedIsStillWritten()
    {
        test::Office office;
        constexpr int many = 50;
        for (int i = 1; i <= many; ++i) {
            office.store().transact(
                u"semua"_s, this,
                [i](Tx &tx) { return personal::saveDraft(tx, u"report"_s, QString::number(i)); },
                [](const Result<> &) {});
        }
        office.close();
        auto again = Store::open(office.path(), office.clock);
        QVERIFY(again);
        const auto draft = (*again)->readNow(
            u"semua"_s, [](Reader &reader) { return personal::draft(reader, u"report"_s); });
        QVERIFY(draft);
        QCOMPARE(*draft, QString::number(many));
    }
};

TANGGAP_TEST(TestStoreClosing)
#include "teststoreclosing.moc"
