// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme.h"

#include "ui/base/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

const Tokens Light{
    .ground = 0xF4F5F7,
    .panel = 0xFFFFFF,
    .line = 0xDDE1E6,
    .edge = 0x8A949F,
    .ink = 0x17202A,
    .second = 0x56616D,
    .hover = 0xECEEF1,
    .accent = 0x0F5C8C,
    .accentWash = 0xE3F0F8,
    .accentSolid = 0x0F5C8C,
    .onAccent = 0xFFFFFF,
    .late = 0xB3261E,
    .lateWash = 0xFBE9E7,
    .soon = 0x9A5B00,
    .soonWash = 0xFFF1DA,
    .fine = 0x17694A,
    .fineWash = 0xE2F3EA,
    .paused = 0x5B6470,
    .pausedWash = 0xECEEF1,
};

const Tokens Dark{
    .ground = 0x0E141B,
    .panel = 0x17202A,
    .line = 0x2B3744,
    .edge = 0x6C7986,
    .ink = 0xE8EDF2,
    .second = 0x9AA7B4,
    .hover = 0x232E3A,
    .accent = 0x7CC0EA,
    .accentWash = 0x15344A,
    .accentSolid = 0x1F73A8,
    .onAccent = 0xFFFFFF,
    .late = 0xFF8A80,
    .lateWash = 0x3D1F1F,
    .soon = 0xFFC766,
    .soonWash = 0x382A12,
    .fine = 0x7FD1A8,
    .fineWash = 0x14352A,
    .paused = 0xA7B2BE,
    .pausedWash = 0x28323E,
};

struct RoleShape
{
    double size;
    QFont::Weight weight;
};

RoleShape shapeOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return {1.0, QFont::Normal};
    case TextRole::Small:
        return {0.89, QFont::Normal};
    case TextRole::Caption:
        return {0.85, QFont::DemiBold};
    case TextRole::Strong:
        return {1.0, QFont::DemiBold};
    case TextRole::Section:
        return {1.08, QFont::DemiBold};
    case TextRole::Title:
        return {1.38, QFont::DemiBold};
    case TextRole::Figure:
        return {1.62, QFont::DemiBold};
    case TextRole::Large:
        return {3.4, QFont::DemiBold};
    }
    return {1.0, QFont::Normal};
}

/// The stylesheet addresses widgets by these dynamic properties.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString interfaceFamily(const QString &system)
{
#ifdef Q_OS_LINUX
    const QStringList families = QFontDatabase::families();
    for (const auto &family : {u"Inter"_s, u"Noto Sans"_s, u"Liberation Sans"_s}) {
        if (families.contains(family))
            return family;
    }
#endif
    return system;
}

} // namespace

const QColor &Tokens::text(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return second;
    case Tone::Accent:
        return accent;
    case Tone::Fine:
        return fine;
    case Tone::Soon:
        return soon;
    case Tone::Late:
        return late;
    case Tone::Paused:
        return paused;
    }
    return ink;
}

const QColor &Tokens::wash(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return hover;
    case Tone::Accent:
        return accentWash;
    case Tone::Fine:
        return fineWash;
    case Tone::Soon:
        return soonWash;
    case Tone::Late:
        return lateWash;
    case Tone::Paused:
        return pausedWash;
    }
    return hover;
}

const Tokens &tokensOf(Scheme scheme)
{
    return scheme == Scheme::Dark ? Dark : Light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    // A role that no rule of the stylesheet touches, so it always tells the scheme.
    return tokensOf(palette.color(QPalette::AlternateBase).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

const Tokens &tokensOf(const QWidget *widget)
{
    // The window's, since Qt hands no palette down to the children of a window under a stylesheet.
    return tokensOf(widget->window()->palette());
}

QPalette paletteOf(Scheme scheme)
{
    const Tokens &t = tokensOf(scheme);
    QPalette palette(t.ink, t.panel, t.line, t.edge, t.second, t.ink, t.onAccent, t.panel, t.ground);
    palette.setColor(QPalette::AlternateBase, t.ground);
    palette.setColor(QPalette::ToolTipBase, t.ink);
    palette.setColor(QPalette::ToolTipText, t.panel);
    palette.setColor(QPalette::PlaceholderText, t.second);
    palette.setColor(QPalette::Highlight, t.accentSolid);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.edge);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.hover);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.edge);
    return palette;
}

void keepScheme(QWidget *window, Scheme scheme)
{
    const Tokens &t = tokensOf(scheme);
    const QString base = u"QWidget { color: %1; } QDialog, QMainWindow { background: %2; }"_s;
    window->setPalette(paletteOf(scheme));
    window->setStyleSheet(base.arg(t.ink.name(), t.ground.name()) +
                          styleSheetOf(scheme, QApplication::font()));
}

QFont fontFor(TextRole role, const QFont &base)
{
    const RoleShape shape = shapeOf(role);
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * shape.size);
    else
        font.setPixelSize(qRound(base.pixelSize() * shape.size));
    font.setWeight(shape.weight);
    return font;
}

void setTextRole(QWidget *label, TextRole role)
{
    static constexpr const char *names[] = {"body",    "small", "caption", "strong",
                                            "section", "title", "figure",  "large"};
    setStyleProperty(label, "role", QLatin1String(names[int(role)]));
    if (role == TextRole::Small || role == TextRole::Caption)
        setSecondary(label);
}

void setSecondary(QWidget *label)
{
    setTone(label, Tone::Neutral);
}

void setTone(QWidget *label, Tone tone)
{
    static constexpr const char *names[] = {"second", "accent", "fine", "soon", "late", "paused"};
    setStyleProperty(label, "tone", QLatin1String(names[int(tone)]));
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    static constexpr const char *names[] = {"plain", "primary", "quiet", "danger"};
    setStyleProperty(button, "kind", QLatin1String(names[int(kind)]));
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_systemFont.setFamily(interfaceFamily(m_systemFont.family()));
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setTextScale(double scale)
{
    scale = qBound(0.8, scale, 2.0);
    if (qFuzzyCompare(m_textScale, scale))
        return;
    m_textScale = scale;
    apply();
}

void Theme::apply()
{
    const double system = m_systemFont.pointSizeF() > 0 ? m_systemFont.pointSizeF() : 10.0;
    const double points = qBound(9.0, system, 11.0) * 0.975 * m_textScale;
    QFont font = m_systemFont;
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(m_scheme));
    qApp->setStyleSheet(styleSheetOf(m_scheme, font));
    emit changed();
}

} // namespace tanggap
