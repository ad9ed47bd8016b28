// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueoffice.h"
#include "support/testmain.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/queuepage.h"

#include <QSignalSpy>
#include <QTreeView>
#include <QVBoxLayout>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// The head of the queue: filters, and how many tickets they give.
class TestQueueHead : public QObject
{
    Q_OBJECT

private slots:
    void thePageStaysWhileItCountsAnew()
    {
        test::DeskHarness harness;
        test::receive(harness, {.title = u"Akun dibajak"_s, .systemClass = u"tinggi"_s});
        test::receive(harness, {.title = u"Beranda diganti"_s, .systemClass = u"strategis"_s});
        TicketQueuePage page(harness.as(u"semua"_s));
        auto *fill = new QVBoxLayout(&harness.window);
        fill->setContentsMargins(0, 0, 0, 0);
        fill->addWidget(&page);
        harness.window.show();
        auto *model = qobject_cast<QueueModel *>(page.findChild<QTreeView *>(u"queue.view"_s)->model());
        QTRY_COMPARE(model->total(), 2);
        QCoreApplication::processEvents();
        struct Sizes : QObject
        {
            using QObject::eventFilter;
            bool eventFilter(QObject *, QEvent *event) override
            {
                changes += event->type() == QEvent::Resize;
                return false;
            }
            int changes = 0;
        } sizes;
        page.findChild<FilterBar *>()->installEventFilter(&sizes);
        QSignalSpy counted(model, &QueueModel::totalChanged);
        page.setFilter({});
        QTRY_COMPARE(counted.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(sizes.changes, 0);
    }
};

TANGGAP_TEST(TestQueueHead)
#include "testqueuehead.moc"
