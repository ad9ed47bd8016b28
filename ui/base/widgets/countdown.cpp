// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/countdown.h"

#include "ui/base/painting.h"
#include "ui/base/timetext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("tanggap::Countdown", text);
}

double used(const CountdownFacts &facts, Instant now)
{
    const double length = double((*facts.due - facts.started).count());
    return length <= 0 ? 1.0 : std::clamp(double((now - facts.started).count()) / length, 0.0, 1.0);
}

} // namespace

CountdownView countdownAt(const CountdownFacts &facts, Instant now)
{
    if (facts.paused) {
        std::optional<Duration> since;
        if (facts.pausedSince)
            since = now - *facts.pausedSince;
        return {Tone::Paused, timetext::paused(since), say(QT_TRANSLATE_NOOP("tanggap::Countdown", "paused")),
                0};
    }
    if (!facts.due)
        return {Tone::Neutral, facts.openSince ? timetext::age(now - *facts.openSince) : u"—"_s,
                say(QT_TRANSLATE_NOOP("tanggap::Countdown", "no clock")), 0};
    const QString text = timetext::countdown(*facts.due - now);
    if (now > *facts.due)
        return {Tone::Late, text, say(QT_TRANSLATE_NOOP("tanggap::Countdown", "late")), 1};
    if (facts.soon && now >= *facts.soon)
        return {Tone::Soon, text, say(QT_TRANSLATE_NOOP("tanggap::Countdown", "due soon")), used(facts, now)};
    return {Tone::Fine, text, say(QT_TRANSLATE_NOOP("tanggap::Countdown", "in time")), used(facts, now)};
}

QColor countdownInk(const Tokens &tokens, Tone tone)
{
    return tone == Tone::Fine ? tokens.ink : tokens.text(tone);
}

QColor countdownFill(const Tokens &tokens, Tone tone)
{
    return tone == Tone::Fine ? tokens.accent : tokens.text(tone);
}

void paintCountdown(QPainter &painter, const QRect &area, const CountdownView &view, const Tokens &tokens)
{
    const int text = painter.fontMetrics().height();
    const int barGap = 4;
    const int bar = 4;
    const int top = area.top() + (area.height() - text - barGap - bar) / 2;
    painter.setPen(countdownInk(tokens, view.tone));
    const QRect line(area.left(), top, area.width(), text);
    if (view.tone == Tone::Paused || view.tone == Tone::Neutral)
        paintLine(painter, line, view.text);
    else
        paintTabular(painter, line, Qt::AlignLeft, view.text);
    if (view.tone == Tone::Neutral)
        return;
    const QRectF track(area.left(), top + text + barGap, area.width(), bar);
    if (view.tone == Tone::Paused) {
        // A broken bar: standing still shows without the word, too.
        const qreal dash = 6;
        for (qreal x = track.left(); x < track.right(); x += 2 * dash)
            paintRounded(painter, QRectF(x, track.top(), std::min(dash, track.right() - x), bar), bar / 2.0,
                         tokens.edge);
        return;
    }
    paintBar(painter, track, view.fraction, countdownFill(tokens, view.tone), tokens.line);
}

CountdownLabel::CountdownLabel(Ticker &ticker, Size size, QWidget *parent)
    : QWidget(parent)
    , m_ticker(ticker)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    ticker.watch(this);
}

void CountdownLabel::setFacts(const CountdownFacts &facts)
{
    m_facts = facts;
    const CountdownView shown = view();
    setAccessibleName(u"%1, %2"_s.arg(shown.text, shown.word));
    updateGeometry();
    update();
}

CountdownView CountdownLabel::view() const
{
    return countdownAt(m_facts, m_ticker.now());
}

QFont CountdownLabel::figures() const
{
    switch (m_size) {
    case Size::Line:
        return fontFor(TextRole::Strong, font());
    case Size::Card:
        return fontFor(TextRole::Figure, font());
    case Size::Large:
        return fontFor(TextRole::Large, font());
    }
    return font();
}

QSize CountdownLabel::sizeHint() const
{
    const QFontMetrics metrics(figures());
    const QString text = view().text;
    const int widest = std::max(tabularWidth(metrics, text), tabularWidth(metrics, u"−00:00:00"_s));
    return {widest, metrics.height() + (m_size == Size::Line ? 8 : 0)};
}

void CountdownLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setFont(figures());
    const CountdownView shown = view();
    if (m_size == Size::Line) {
        paintCountdown(painter, rect(), shown, t);
        return;
    }
    painter.setPen(countdownInk(t, shown.tone));
    paintTabular(painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, shown.text);
}

void CountdownLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

ClockCard::ClockCard(Ticker &ticker, QWidget *parent)
    : QFrame(parent)
    , m_ticker(ticker)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    ticker.watch(this);
}

void ClockCard::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void ClockCard::setRunning(const CountdownFacts &facts)
{
    m_facts = facts;
    describe();
}

void ClockCard::setStopped(const QString &text, Tone tone)
{
    m_facts.reset();
    m_outcome = text;
    m_outcomeTone = tone;
    describe();
}

CountdownView ClockCard::view() const
{
    return m_facts ? countdownAt(*m_facts, m_ticker.now()) : CountdownView{m_outcomeTone, m_outcome, {}, 0};
}

void ClockCard::describe()
{
    const CountdownView shown = view();
    setAccessibleName(QStringList{m_title, shown.text, shown.word}.join(u", "_s));
    updateGeometry();
    update();
}

QSize ClockCard::sizeHint() const
{
    const QFontMetrics title(fontFor(TextRole::Small, font()));
    const QFontMetrics figure(fontFor(TextRole::Figure, font()));
    return {std::max(160, title.horizontalAdvance(m_title) + 26), title.height() + figure.height() + 4 + 20};
}

QFont ClockCard::figures(const QString &text, int width) const
{
    const bool counting = m_facts && !m_facts->paused;
    for (const TextRole role : {TextRole::Figure, TextRole::Strong}) {
        const QFont font = fontFor(role, this->font());
        if ((counting || role != TextRole::Figure) && tabularWidth(QFontMetrics(font), text) <= width)
            return font;
    }
    return fontFor(TextRole::Small, font());
}

void ClockCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const CountdownView shown = view();
    const bool pressing = m_facts && (shown.tone == Tone::Soon || shown.tone == Tone::Late);
    QPainter painter(this);
    const QColor outline = underMouse() ? t.edge : t.line;
    paintRounded(painter, rect(), 8, pressing ? t.wash(shown.tone) : t.panel,
                 pressing ? t.text(shown.tone) : outline);
    const QRect inside = rect().adjusted(12, 10, -12, -10);
    painter.setFont(fontFor(TextRole::Small, font()));
    const int titleHeight = painter.fontMetrics().height();
    painter.setPen(pressing ? t.ink : t.second);
    paintLine(painter, QRect(inside.left(), inside.top(), inside.width(), titleHeight), m_title);
    painter.setFont(figures(shown.text, inside.width()));
    painter.setPen(m_facts ? countdownInk(t, shown.tone) : t.text(shown.tone));
    const QRect line(inside.left(), inside.top() + titleHeight + 4, inside.width(),
                     inside.height() - titleHeight - 4);
    if (tabularWidth(painter.fontMetrics(), shown.text) <= line.width())
        paintTabular(painter, line, Qt::AlignLeft | Qt::AlignVCenter, shown.text);
    else
        paintLine(painter, line, shown.text);
    if (hasFocus())
        paintFocus(painter, rect(), 8, t);
}

void ClockCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit explanationRequested();
}

void ClockCard::keyPressEvent(QKeyEvent *event)
{
    const bool open =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (open)
        emit explanationRequested();
    else
        QFrame::keyPressEvent(event);
}

void ClockCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace tanggap
