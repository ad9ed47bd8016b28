// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/ticker.h"
#include "ui/base/widgets/fields.h"

#include <QTimeZone>

#include <optional>

namespace tanggap
{

/// A moment that is typed, with what was understood below it; once typed it stands there with its date. Empty
/// means nothing (or now, as the hint says).
class MomentField : public FormField
{
    Q_OBJECT

public:
    MomentField(Ticker &ticker, const QTimeZone &zone, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    /// What an empty field means, in words.
    void setEmptyHint(const QString &hint);
    /// Takes moments to come, too: for what is planned.
    void allowFuture() { m_future = true; }
    /// Shown to the minute; kept to the second until somebody types.
    void setMoment(Instant moment);
    /// What is typed; nothing when it is empty or makes no moment.
    std::optional<Instant> moment() const;
    /// Refuses in words what is no moment, lies in the future (unless allowed) or before 2000; true when
    /// fine.
    bool check();

signals:
    void edited();

private:
    void explain();

    QLineEdit *m_line;
    Ticker &m_ticker;
    QTimeZone m_zone;
    QString m_emptyHint;
    bool m_future = false;
    Instant m_given{}; ///< what setMoment() was told, and how it stands in the line
    QString m_givenText;
};

} // namespace tanggap
