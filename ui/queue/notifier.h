// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/deskcontext.h"
#include "ui/base/theme.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace tanggap
{

class Alerts;
struct OverdueEntry;

/// Notes outside the window: the tray, where the desktop has one.
class DesktopNotes
{
public:
    virtual ~DesktopNotes() = default;

    /// Shows a note; `pressed` runs when somebody presses it.
    virtual void show(const QString &title, const QString &text, Tone tone,
                      std::function<void()> pressed) = 0;
    /// Number of late tickets and overdue activities on the icon, with the words of its tooltip.
    virtual void setBadge(int late, const QString &words) = 0;
};

enum class Sound { Arrival, Alarm };

class Sounds
{
public:
    virtual ~Sounds() = default;
    virtual void play(Sound sound) = 0;
};

/// The system's tray; does nothing where there is none. `pressed` runs when the icon itself is pressed.
std::unique_ptr<DesktopNotes> newTrayNotes(std::function<void()> pressed);
/// The two short sounds that the program carries.
std::unique_ptr<Sounds> newSounds();

/// Tells the person what the alerts noticed: a toast in the window, a note on the desktop, a sound. What
/// comes at once is told at once, in one sentence when it is more than three.
class Notifier : public QObject
{
    Q_OBJECT

public:
    Notifier(DeskContext &context, Alerts &alerts, std::unique_ptr<DesktopNotes> notes,
             std::unique_ptr<Sounds> sounds, QObject *parent = nullptr);
    ~Notifier() override;

    bool isMuted() const { return m_muted; }
    void setMuted(bool muted) { m_muted = muted; }

signals:
    /// A note on the desktop was pressed: bring the window to the front.
    void raiseRequested();

private:
    enum class Kind { Arrived, Soon, Late };
    struct Notice
    {
        Kind kind;
        QueueEntry entry;
    };

    void add(Kind kind, const QueueEntry &entry);
    void tell();
    void tellOne(const Notice &notice);
    void tellSeveral();
    void say(const QString &text, Tone tone, std::function<void()> open);
    void tellOverdue(const QList<OverdueEntry> &entries, bool atStart);
    void showBadge();

    DeskContext &m_context;
    std::unique_ptr<DesktopNotes> m_notes;
    std::unique_ptr<Sounds> m_sounds;
    QList<Notice> m_waiting;
    QTimer m_soon;
    bool m_muted = false;
    int m_late = 0;
    int m_overdue = 0;
};

} // namespace tanggap
