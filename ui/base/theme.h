// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QWidget;

namespace tanggap
{

enum class Scheme { Light, Dark };

/// What a colour says. Never decoration, and never alone: a word or a shape goes with it.
enum class Tone { Neutral, Accent, Fine, Soon, Late, Paused };

/// The colours of one scheme. Nothing else in the window names a colour.
struct Tokens
{
    QColor ground;      ///< behind everything
    QColor panel;       ///< cards, lists, bars
    QColor line;        ///< hairlines between things
    QColor edge;        ///< outline of a field (3:1 against panel)
    QColor ink;         ///< text
    QColor second;      ///< text that may be read later
    QColor hover;       ///< under the pointer; also the track of a bar and neutral pills
    QColor accent;      ///< links, the current thing
    QColor accentWash;  ///< behind the selected row
    QColor accentSolid; ///< filled button
    QColor onAccent;    ///< text on it
    QColor late;
    QColor lateWash;
    QColor soon;
    QColor soonWash;
    QColor fine;
    QColor fineWash;
    QColor paused;
    QColor pausedWash;

    /// Text in that tone, readable on `wash(tone)`, `panel`, `ground` and `accentWash`.
    const QColor &text(Tone tone) const;
    const QColor &wash(Tone tone) const;
};

const Tokens &tokensOf(Scheme scheme);
/// The tokens that a palette, or that of a widget's window, stands for: painting needs no reference to the
/// theme.
const Tokens &tokensOf(const QPalette &palette);
const Tokens &tokensOf(const QWidget *widget);

QPalette paletteOf(Scheme scheme);
/// Keeps one window in a scheme whatever the theme (wallboard). Call it again when the theme changed the text
/// scale.
void keepScheme(QWidget *window, Scheme scheme);

/// Sizes of text in steps, relative to the body text.
enum class TextRole {
    Body,
    Small,   ///< secondary line
    Caption, ///< heading of a group, label of a field
    Strong,  ///< body, semibold
    Section, ///< heading of a part of a page
    Title,   ///< heading of a page
    Figure,  ///< the countdown on a card
    Large,   ///< the countdown on its own
};

/// `base` brought to the size and weight of a role; `base` is the font of a widget with body text.
QFont fontFor(TextRole role, const QFont &base);
/// Makes a label use a role; follows the text scale.
void setTextRole(QWidget *label, TextRole role);
/// Makes a label secondary (second ink) or of a tone.
void setSecondary(QWidget *label);
void setTone(QWidget *label, Tone tone);

/// Look of a QPushButton or QToolButton.
enum class ButtonKind { Plain, Primary, Quiet, Danger };
void setButtonKind(QWidget *button, ButtonKind kind);

/// Puts the palette, font and the one stylesheet on the application, and again whenever something changes.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// 1.0 is the size of the system's text; from 0.8 to 2.0.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    const Tokens &tokens() const { return tokensOf(m_scheme); }

signals:
    void changed();

private:
    void apply();

    Scheme m_scheme = Scheme::Light;
    double m_textScale = 1.0;
    QFont m_systemFont;
};

} // namespace tanggap
