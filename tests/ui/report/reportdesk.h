// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ticketview.h"
#include "store/personal.h"
#include "store/queue.h"
#include "support/deskharness.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/report/reportpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace tanggap::test
{

/// The page in its window, as helpdesk sees it.
struct ReportDesk
{
    DeskHarness harness;
    ReportPage *page = nullptr;

    explicit ReportDesk(const QString &login = QStringLiteral("helpdesk")) { open(login); }
    ~ReportDesk() { delete page; }

    void open(const QString &login = QStringLiteral("helpdesk"))
    {
        delete page;
        page = new ReportPage(harness.as(login), &harness.window);
        page->setGeometry(harness.window.rect());
        harness.window.show();
        page->show();
        harness.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&harness.window));
        page->setFocus();
        QCoreApplication::processEvents();
    }
    template <class T>
    T *find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void type(const QString &name, const char *text) const
    {
        auto *widget = find<QWidget>(name);
        widget->setFocus();
        QTest::keyClicks(widget, QLatin1String(text));
    }
    QString errorAt(const QString &name) const
    {
        for (FormField *field : page->findChildren<FormField *>()) {
            if (field->editor()->objectName() == name)
                return field->error();
        }
        return QStringLiteral("no such field");
    }
    void fillNeeded() const
    {
        type(QStringLiteral("title"), "Portal sekolah diganti");
        type(QStringLiteral("description"), "Beranda menjadi gambar peretas.");
        find<ChoiceBox>(QStringLiteral("type"))->choose(QStringLiteral("WEB_DEFACEMENT"));
    }
    void tab() const
    {
        QWidget *list = QApplication::activePopupWidget(); // while open, it has the keyboard
        QTest::keyClick(list ? list : page->focusWidget(), Qt::Key_Tab);
    }
    void record() const { QTest::keyClick(page->focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    QList<QueueEntry> tickets(QueueFilter::State state = QueueFilter::State::Open)
    {
        QueueFilter filter;
        filter.state = state;
        const auto found = harness.office.store().readNow(
            QStringLiteral("semua"), [&](Reader &reader) { return queue::page(reader, filter, {}, 50); });
        return found ? found->rows : QList<QueueEntry>();
    }
    TicketView view(TicketId id)
    {
        return *harness.office.store().readNow(QStringLiteral("semua"),
                                               [&](Reader &reader) { return ticketview::load(reader, id); });
    }
    QString draft()
    {
        return *harness.office.store().readNow(QStringLiteral("helpdesk"), [](Reader &reader) {
            return personal::draft(reader, QStringLiteral("report"));
        });
    }
};

} // namespace tanggap::test
