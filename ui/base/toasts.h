// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QList>
#include <QObject>

#include <functional>
#include <utility>

namespace tanggap
{

class Toast;

/// Small notes at the bottom right of a window: what was just done, with an optional way back. The newest is
/// lowest, at most three; each leaves by itself, but not while the pointer or the focus is on it.
class Toasts : public QObject
{
    Q_OBJECT

public:
    explicit Toasts(QWidget *window);

    void show(const QString &text, Tone tone = Tone::Neutral);
    /// With a button: `action` is its word ("Undo").
    void show(const QString &text, Tone tone, const QString &action, std::function<void()> run);
    /// With several buttons, each a word and what it does.
    void show(const QString &text, Tone tone,
              const QList<std::pair<QString, std::function<void()>>> &actions);
    int count() const { return int(m_toasts.size()); }
    /// Room to leave free at the bottom, in pixels: the status bar.
    void setBottomMargin(int pixels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_window;
    QList<Toast *> m_toasts; ///< the newest last
    int m_bottom = 40;
};

} // namespace tanggap
