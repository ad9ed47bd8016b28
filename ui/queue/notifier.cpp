// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/notifier.h"

#include "ui/activity/activitywords.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/queue/alerts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr qsizetype ToldOneByOne = 3;

/// A note can lie on a screen that anybody sees: of a restricted ticket it shows the code alone.
QString nameOf(const QueueEntry &entry)
{
    return entry.restricted ? entry.code : u"%1 · %2"_s.arg(entry.code, entry.title);
}

/// What a group keeps to itself is told by its kind alone.
QString nameOf(const OverdueEntry &entry)
{
    QStringList words;
    if (entry.kind)
        words << entry.kind->name.in(currentLanguage());
    if (!entry.kind || entry.kind->sees == ActivityKind::Sees::Team)
        words << entry.line.activity.title << entry.line.systemName;
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

Notifier::Notifier(DeskContext &context, Alerts &alerts, std::unique_ptr<DesktopNotes> notes,
                   std::unique_ptr<Sounds> sounds, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_notes(std::move(notes))
    , m_sounds(std::move(sounds))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Notifier::tell);
    connect(&alerts, &Alerts::arrived, this, [this](const auto &entry) { add(Kind::Arrived, entry); });
    connect(&alerts, &Alerts::turnedSoon, this, [this](const auto &entry) { add(Kind::Soon, entry); });
    connect(&alerts, &Alerts::turnedLate, this, [this](const auto &entry) { add(Kind::Late, entry); });
    connect(&alerts, &Alerts::lateChanged, this, [this](int late) {
        m_late = late;
        showBadge();
    });
    connect(&alerts, &Alerts::overdueChanged, this, [this](int overdue) {
        m_overdue = overdue;
        showBadge();
    });
    connect(&alerts, &Alerts::turnedOverdue, this, &Notifier::tellOverdue);
    connect(&alerts, &Alerts::started, this, [this](int late, int soon) {
        // Nobody needs a fanfare at the start of a shift: words only.
        if (late > 0)
            m_context.toasts.show(
                tr("Tickets late: %1. Due soon: %2.").arg(timetext::number(late), timetext::number(soon)),
                Tone::Late);
    });
}

Notifier::~Notifier() = default;

void Notifier::add(Kind kind, const QueueEntry &entry)
{
    m_waiting << Notice{kind, entry};
    m_soon.start(0);
}

void Notifier::tell()
{
    const bool alarm = std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                                   [](const Notice &notice) { return notice.kind != Kind::Arrived; });
    if (m_waiting.size() > ToldOneByOne)
        tellSeveral();
    else
        std::for_each(m_waiting.cbegin(), m_waiting.cend(), [this](const auto &notice) { tellOne(notice); });
    m_waiting.clear();
    if (!m_muted)
        m_sounds->play(alarm ? Sound::Alarm : Sound::Arrival);
}

void Notifier::tellOne(const Notice &notice)
{
    const QString name = nameOf(notice.entry);
    const auto open = [this, id = notice.entry.id] { m_context.openTicket(id); };
    switch (notice.kind) {
    case Kind::Arrived:
        return say(tr("New report: %1").arg(name), Tone::Accent, open);
    case Kind::Soon:
        return say(tr("Due soon: %1").arg(name), Tone::Soon, open);
    case Kind::Late:
        return say(tr("Late: %1").arg(name), Tone::Late, open);
    }
}

void Notifier::tellSeveral()
{
    const auto number = [this](Kind kind) {
        return timetext::number(std::count_if(m_waiting.cbegin(), m_waiting.cend(),
                                              [kind](const Notice &n) { return n.kind == kind; }));
    };
    say(tr("Turned late: %1. Due soon: %2. New reports: %3.")
            .arg(number(Kind::Late), number(Kind::Soon), number(Kind::Arrived)),
        Tone::Late, [this] { m_context.showPage(u"queue"_s); });
}

void Notifier::say(const QString &text, Tone tone, std::function<void()> open)
{
    m_context.toasts.show(text, tone, tr("Open"), open);
    m_notes->show(tr("Tanggap"), text, tone, [this, open] {
        emit raiseRequested();
        open();
    });
}

/// At the start of a shift without a sound, like what is late then.
void Notifier::tellOverdue(const QList<OverdueEntry> &entries, bool atStart)
{
    if (entries.size() > ToldOneByOne)
        say(tr("Overdue activities: %1").arg(timetext::number(entries.size())), Tone::Late,
            [this] { m_context.openList(ActivityFilter{.late = true}); });
    else
        for (const OverdueEntry &one : entries) {
            const Activity &entry = one.line.activity;
            say(tr("Overdue since %1: %2").arg(activitywords::day(entry.due), nameOf(one)), Tone::Late,
                [this, kind = entry.kind, duty = entry.duty] {
                    m_context.openList(ActivityFilter{.late = true, .kind = kind, .duty = duty});
                });
        }
    if (!atStart && !m_muted)
        m_sounds->play(Sound::Alarm);
}

void Notifier::showBadge()
{
    QStringList words;
    if (m_late > 0)
        words << tr("late tickets: %1").arg(timetext::number(m_late));
    if (m_overdue > 0)
        words << tr("overdue activities: %1").arg(timetext::number(m_overdue));
    m_notes->setBadge(m_late + m_overdue, words.isEmpty() ? tr("Tanggap: nothing is late")
                                                          : tr("Tanggap: %1").arg(words.join(u", "_s)));
}

} // namespace tanggap
