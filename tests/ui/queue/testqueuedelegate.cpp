// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/theme.h"
#include "ui/board/carddelegate.h"
#include "ui/queue/queuedelegate.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTreeView>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestQueueDelegate : public QObject
{
    Q_OBJECT

    ManualClock m_clock{fromMs(0)};

    QueueRow row() const
    {
        QueueRow row;
        row.id = TicketId{7};
        row.code = u"CTH-2026-0007"_s;
        row.title = u"A title"_s;
        row.secondary = u"Agency"_s;
        row.started = m_clock.now();
        row.soon = m_clock.now() + 3h;
        row.due = m_clock.now() + 4h;
        return row;
    }

    static void fill(QStandardItemModel &model, const QueueRow &row)
    {
        QList<QStandardItem *> items;
        for (int column = 0; column < QueueColumns; ++column) {
            items << new QStandardItem;
            items.last()->setData(QVariant::fromValue(row), RowRole);
        }
        model.appendRow(items);
    }

    static bool hasColor(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

private slots:
    void rowsAreAlikeAndGrowWithTheText()
    {
        Theme theme;
        Ticker ticker(m_clock);
        QTreeView view;
        QStandardItemModel model;
        fill(model, row());
        view.setModel(&model);
        QueueDelegate delegate(ticker, &view);
        QStyleOptionViewItem option;
        option.font = view.font();
        const int height = delegate.sizeHint(option, model.index(0, 0)).height();
        QVERIFY(height >= 44);
        QCOMPARE(delegate.sizeHint(option, model.index(0, IncidentColumn)).height(), height);
        option.font.setPointSizeF(option.font.pointSizeF() * 2);
        QVERIFY(delegate.sizeHint(option, model.index(0, 0)).height() > height);
        QCOMPARE(QueueDelegate::columnWidth(IncidentColumn, option.font), 0);
    }

    void lateRowsShowLate()
    {
        Theme theme;
        Ticker ticker(m_clock);
        QTreeView view;
        view.setRootIsDecorated(false);
        QStandardItemModel model;
        fill(model, row());
        view.setModel(&model);
        view.setItemDelegate(new QueueDelegate(ticker, &view));
        view.resize(900, 200);
        const Tokens &t = tokensOf(Scheme::Light);
        m_clock.set(fromMs(0) + 1h);
        QVERIFY(!hasColor(view.grab().toImage(), t.late));
        m_clock.set(fromMs(0) + 5h);
        QVERIFY(hasColor(view.grab().toImage(), t.late));
        m_clock.set(fromMs(0));
    }

    void narrowListsKeepTheTitle()
    {
        Theme theme;
        Ticker ticker(m_clock);
        QTreeView view;
        QStandardItemModel model;
        fill(model, row());
        view.setModel(&model);
        view.setItemDelegate(new QueueDelegate(ticker, &view));
        const int title = view.fontMetrics().height() * 12;
        for (const int width : {1200, 760, 560}) {
            view.resize(width, 200);
            view.show();
            QTRY_VERIFY2(view.columnWidth(IncidentColumn) >= title - 20, qPrintable(QString::number(width)));
            QCOMPARE(view.isColumnHidden(CodeColumn), width == 560);
        }
        QCOMPARE(view.isColumnHidden(CountdownColumn), false);
    }

    void cardsTakeOneOrTwoLinesOfTitle()
    {
        Theme theme;
        QFont font;
        QueueRow card = row();
        const int one = CardDelegate::cardHeight(card, font, 260);
        card.title = u"A title that is long enough to need a second line on a card of this width"_s;
        const int two = CardDelegate::cardHeight(card, font, 260);
        QCOMPARE(two - one, QFontMetrics(font).height());
        card.title = card.title.repeated(5);
        QCOMPARE(CardDelegate::cardHeight(card, font, 260), two);
    }
};

TANGGAP_TEST(TestQueueDelegate)
#include "testqueuedelegate.moc"
