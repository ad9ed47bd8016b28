// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <utility>

namespace tanggap
{

/// The last action that can be taken back with Ctrl+Z. Taking back is itself an action of the desk and is
/// journaled.
class Undo : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `what` is in words: "BKS-2026-0412 to Application". Replaces what was offered before.
    void offer(const QString &what, std::function<void()> takeBack)
    {
        m_what = what;
        m_takeBack = std::move(takeBack);
        emit changed();
    }
    void clear() { offer({}, {}); }

    bool isOffered() const { return bool(m_takeBack); }
    const QString &what() const { return m_what; }

    void takeBack()
    {
        const auto run = std::exchange(m_takeBack, {});
        m_what.clear();
        emit changed();
        if (run)
            run();
    }

signals:
    void changed();

private:
    QString m_what;
    std::function<void()> m_takeBack;
};

} // namespace tanggap
