// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/base/ticker.h"

#include <QFrame>

#include <optional>

namespace tanggap
{

/// What a clock needs to be shown; moments as stored with the ticket.
struct CountdownFacts
{
    Instant started{};
    std::optional<Instant> soon; ///< when it turns soon; empty while paused or without a clock
    std::optional<Instant> due;  ///< empty while paused or without a clock
    bool paused = false;
    std::optional<Instant> pausedSince;
    std::optional<Instant> openSince = {}; ///< of an open ticket: its age stands where no clock runs
};

/// How it looks at a moment. `word` names the state for screen readers and tooltips.
struct CountdownView
{
    Tone tone = Tone::Neutral;
    QString text;        ///< "05:12:44", "−00:14:32", "dijeda 1 jam", "2 hari", "—"
    QString word;        ///< "late", translated
    double fraction = 0; ///< of the time used, 0..1
};

/// Pure.
CountdownView countdownAt(const CountdownFacts &facts, Instant now);

/// Colour of the figures: ink while there is time, the tone's once it matters.
QColor countdownInk(const Tokens &tokens, Tone tone);
/// Colour of the bar below them: accent while there is time.
QColor countdownFill(const Tokens &tokens, Tone tone);

/// The figures over their bar, as in a row of the queue. Paints within `area`, centred.
void paintCountdown(QPainter &painter, const QRect &area, const CountdownView &view, const Tokens &tokens);

/// Figures that count down by themselves.
class CountdownLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Line, Card, Large };

    CountdownLabel(Ticker &ticker, Size size, QWidget *parent = nullptr);

    void setFacts(const CountdownFacts &facts);
    CountdownView view() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont figures() const;

    Ticker &m_ticker;
    Size m_size;
    CountdownFacts m_facts;
};

/// One clock of a ticket as a card: name and length above, figures or outcome below, tinted once time runs
/// out. A click (or Enter) asks for its explanation.
class ClockCard : public QFrame
{
    Q_OBJECT

public:
    explicit ClockCard(Ticker &ticker, QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< "Waktu resolusi · 24 jam"
    void setRunning(const CountdownFacts &facts);
    /// A stopped clock: "dipenuhi dalam 00:27", Fine or Late.
    void setStopped(const QString &text, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void explanationRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CountdownView view() const;
    /// The largest font in which the text fits.
    QFont figures(const QString &text, int width) const;
    void describe();

    Ticker &m_ticker;
    QString m_title;
    std::optional<CountdownFacts> m_facts;
    QString m_outcome;
    Tone m_outcomeTone = Tone::Fine;
};

} // namespace tanggap
