// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measures.h"

#include "store/queue.h"
#include "ui/base/language.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/queueview.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMainWindow>

namespace bench
{

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int Reads = 100;
constexpr int Pulses = 100;

void wait(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// What the desk says once after opening (deadlines that passed while it was closed) is not measured.
constexpr auto SettlesWithin = 3s;

void settle()
{
    const QDeadlineTimer end(SettlesWithin);
    while (!end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, int(end.remainingTime()));
}

/// The desk after the login, as the person with every role sees it.
struct Desk
{
    Desk(Store &store, const Clock &clock)
        : ticker(clock)
    {
        const Workspace::Entry entry =
            must(store.readNow(u"semua"_s, [](Reader &reader) -> Result<Workspace::Entry> {
                Workspace::Entry read{.session = {.login = reader.viewer.name, .actor = reader.viewer}};
                TRY_LET(read.organization, reader.definitions.organization());
                TRY_LET(read.procedures, reader.definitions.procedures());
                return read;
            }));
        workspace = new Workspace({store, ticker, theme, languages, prompts}, entry);
        window.setCentralWidget(workspace);
        window.resize(1366, 768);
        window.show();
        workspace->showQueue({});
        page = window.findChild<TicketQueuePage *>();
        view = window.findChild<QueueView *>();
        model = qobject_cast<QueueModel *>(view->model());
        wait([this] { return model->total().has_value(); });
        settle();
    }

    Theme theme;
    LanguageSwitch languages;
    DialogPrompts prompts;
    Ticker ticker;
    QMainWindow window;
    Workspace *workspace = nullptr;
    TicketQueuePage *page = nullptr;
    QueueView *view = nullptr;
    QueueModel *model = nullptr;
};

/// From the question to the rows and their exact number in the model, as far as the window's thread sees it.
void measureModel(Desk &desk, RawFloor &floor, Findings &report)
{
    QueueModel model(desk.workspace->context());
    bool counted = false;
    QObject::connect(&model, &QueueModel::totalChanged, [&] { counted = true; });
    Series ours, raw;
    for (int i = 0; i < Reads; ++i) {
        counted = false;
        ours.time([&] {
            model.reload();
            wait([&] { return counted; });
        });
        raw.time([&] {
            floor.queuePage(QueueModel::PageSize);
            floor.openCount();
        });
    }
    report.ratio(u"open queue into the model, %1 rows"_s.arg(QueueModel::PageSize), ours, raw, 3);
}

/// The same until what is painted is on the screen (that of the offscreen platform: no graphics card helps).
void measureFrame(Desk &desk, Findings &report)
{
    bool counted = false;
    const auto link = QObject::connect(desk.model, &QueueModel::totalChanged, [&] { counted = true; });
    Series series;
    for (int i = 0; i < Reads; ++i) {
        counted = false;
        series.time([&] {
            desk.page->setFilter({});
            wait([&] { return counted; });
            QCoreApplication::processEvents(); // the update that the answer asked for
        });
    }
    QObject::disconnect(link);
    report.atMost(u"open queue to the painted frame"_s, series.median() / 1000, 16, u"ms"_s);
}

void measurePulse(Desk &desk, Findings &report)
{
    wait([&] {
        if (desk.model->canFetchMore({}))
            desk.model->fetchMore({});
        return desk.model->rowCount() >= desk.model->total().value_or(0);
    });
    QCoreApplication::processEvents();
    Series series;
    for (int i = 0; i < Pulses; ++i) {
        series.time([&] {
            desk.ticker.pulse();
            QCoreApplication::processEvents(); // the repainting
        });
    }
    report.atMost(u"a second of the window, %1 rows listed"_s.arg(desk.model->rowCount()),
                  series.median() / 1000, 2, u"ms"_s);
}

} // namespace

void measureWindow(Store &store, RawFloor &floor, const Clock &clock, Findings &report)
{
    Desk desk(store, clock);
    measureModel(desk, floor, report);
    measureFrame(desk, report);
    measurePulse(desk, report);
    report.atMost(u"resident memory, the desk open"_s, residentMegabytes(), 150, u"MB"_s);
}

} // namespace bench
