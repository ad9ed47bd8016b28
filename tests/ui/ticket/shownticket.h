// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/completestep.h"
#include "desk/ticketview.h"
#include "support/deskharness.h"
#include "ui/ticket/ticketpanel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace tanggap::test
{

/// A ticket in the panel, as one person after another sees it.
class ShownTicket
{
public:
    explicit ShownTicket(const QString &organization = QStringLiteral("bekasi"),
                         const QString &login = QStringLiteral("helpdesk"),
                         const Report &report = Office::report())
        : harness(organization)
    {
        const auto received =
            harness.office.as(login, [&](Tx &tx) { return desk::receiveReport(tx, report); });
        if (!received)
            qFatal("%s", qPrintable(received.error().message));
        id = received->id;
        new QVBoxLayout(&harness.window);
        harness.window.show();
    }

    /// Puts a fresh panel on the screen for this person; the one before is gone.
    TicketPanel &as(const QString &login)
    {
        panel = std::make_unique<TicketPanel>(harness.as(login));
        harness.window.layout()->addWidget(panel.get());
        panel->showTicket(id);
        return *panel;
    }

    TicketView view(const QString &login = QStringLiteral("semua"))
    {
        auto read =
            harness.office.store().readNow(login, [this](Reader &r) { return ticketview::load(r, id); });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }

    /// Does a step past the window.
    void step(const QString &login, const desk::StepDone &done)
    {
        const auto result = harness.office.as(login, [&](Tx &tx) {
            return desk::completeStep(tx, {id, {}}, done);
        });
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    /// Brings a fresh ticket to the investigation by the applications team.
    void toInvestigation()
    {
        using namespace Qt::Literals::StringLiterals;
        step(u"helpdesk"_s, {.step = u"catat"_s});
        step(u"helpdesk"_s,
             {.step = u"analisis_awal"_s, .texts = {{u"analisis_awal"_s, u"Beranda diganti."_s}}});
        step(u"helpdesk"_s, {.step = u"verifikasi"_s, .outcome = u"ya"_s});
        step(u"helpdesk"_s, {.step = u"eskalasi"_s, .team = u"aplikasi"_s});
    }

    /// A control of the panel that can be seen; null until there is one.
    template <class Control>
    Control *find(const QString &name) const
    {
        // A control that is to be pressed stands where it will stand.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (Control *one : panel->findChildren<Control *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// The same within the form of a step.
    template <class Control>
    Control *find(const QString &step, const QString &name) const
    {
        auto *form = find<QWidget>(QStringLiteral("step_") + step);
        return form ? form->findChild<Control *>(name) : nullptr;
    }
    QPushButton *button(const QString &step, const QString &outcome) const
    {
        auto *found = find<QPushButton>(step, QStringLiteral("outcome_") + outcome);
        return found && found->isEnabled() ? found : nullptr;
    }
    void type(const QString &step, const QString &field, const QString &text) const
    {
        auto *edit = find<QPlainTextEdit>(step, field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }

    DeskHarness harness;
    TicketId id;
    std::unique_ptr<TicketPanel> panel;
};

} // namespace tanggap::test

/// Waits until a step's button can be pressed, and presses it.
#define PRESS(shown, step, outcome)                                                                          \
    do {                                                                                                     \
        QTRY_VERIFY((shown).button(step, outcome));                                                          \
        QTest::mouseClick((shown).button(step, outcome), Qt::LeftButton);                                    \
    } while (false)
