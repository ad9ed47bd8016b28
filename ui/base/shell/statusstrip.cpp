// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/shell/statusstrip.h"

#include "ui/base/icons.h"
#include "ui/base/language.h"
#include "ui/base/painting.h"
#include "ui/base/timetext.h"

#include <QBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

/// An icon and a few words, painted in the tone. Those that can be pressed also show focus and hovering.
class StatusItem : public QAbstractButton
{
public:
    StatusItem(const QString &iconName, QWidget *parent)
        : QAbstractButton(parent)
        , m_iconName(iconName)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

    void makePressable()
    {
        m_pressable = true;
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    void set(const QString &text, Tone tone)
    {
        m_text = text;
        m_tone = tone;
        setAccessibleName(text);
        setToolTip(text);
        setVisible(!text.isEmpty());
        setFocusPolicy(m_pressable && isVisibleTo(parentWidget()) ? Qt::StrongFocus : Qt::NoFocus);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(fontFor(TextRole::Small, font())).horizontalAdvance(m_text) + 24, 20};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        const QColor &ink = t.text(m_tone);
        QPainter painter(this);
        if (m_pressable && underMouse())
            paintRounded(painter, rect(), 4, t.hover);
        if (hasFocus())
            paintFocus(painter, rect(), 4, t);
        paintIcon(painter, m_iconName, QRect(0, 0, 16, height()), ink, 14);
        painter.setFont(fontFor(TextRole::Small, font()));
        painter.setPen(ink);
        paintLine(painter, rect().adjusted(20, 0, 0, 0), m_text);
    }

private:
    QString m_iconName;
    QString m_text;
    Tone m_tone = Tone::Neutral;
    bool m_pressable = false;
};

/// "WIB 14.33.51", every second.
class ZoneClock : public QWidget
{
public:
    ZoneClock(Ticker &ticker, QWidget *parent)
        : QWidget(parent)
        , m_ticker(ticker)
        , m_zone(QTimeZone::utc())
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        ticker.watch(this);
    }

    void setZone(const QTimeZone &zone)
    {
        m_zone = zone;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {tabularWidth(QFontMetrics(fontFor(TextRole::Small, font())), text()) + 2, 20};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(fontFor(TextRole::Small, font()));
        painter.setPen(tokensOf(this).second);
        paintTabular(painter, rect(), Qt::AlignRight | Qt::AlignVCenter, text());
    }

private:
    QString text() const
    {
        return zoneLabel(m_zone) + u' ' + timetext::timeWithSeconds(m_ticker.now(), m_zone);
    }

    Ticker &m_ticker;
    QTimeZone m_zone;
};

namespace
{

/// Both languages, the current one strong.
class LanguageButton : public QAbstractButton
{
public:
    LanguageButton(const LanguageSwitch &languages, QWidget *parent)
        : QAbstractButton(parent)
        , m_languages(languages)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(fontFor(TextRole::Caption, font())).horizontalAdvance(u"ID / EN"_s) + 16, 22};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        if (underMouse())
            paintRounded(painter, rect(), 4, t.hover);
        int x = 8;
        const bool indonesian = m_languages.current() == Language::Indonesian;
        const std::pair<QString, bool> parts[] = {
            {u"ID"_s, indonesian}, {u" / "_s, false}, {u"EN"_s, !indonesian}};
        for (const auto &[text, current] : parts) {
            painter.setFont(fontFor(current ? TextRole::Caption : TextRole::Small, font()));
            painter.setPen(current ? t.ink : t.second);
            const int width = painter.fontMetrics().horizontalAdvance(text);
            painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter, text);
            x += width;
        }
        if (hasFocus())
            paintFocus(painter, rect(), 4, t);
    }

private:
    const LanguageSwitch &m_languages;
};

} // namespace

StatusStrip::StatusStrip(Ticker &ticker, const Commands &commands, const LanguageSwitch &languages,
                         QWidget *parent)
    : QFrame(parent)
    , m_database(new StatusItem(u"database"_s, this))
    , m_journal(new StatusItem(u"shield-check"_s, this))
    , m_backup(new StatusItem(u"device-floppy"_s, this))
    , m_duty(new StatusItem(u"phone"_s, this))
    , m_clock(new ZoneClock(ticker, this))
{
    setProperty("surface", u"panel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 8, 2);
    row->setSpacing(20);
    for (StatusItem *item : {m_duty, m_database, m_journal, m_backup})
        row->addWidget(item);
    m_duty->setObjectName(u"onDuty"_s);
    m_duty->makePressable();
    connect(m_duty, &QAbstractButton::clicked, this, &StatusStrip::dutyPressed);
    row->addStretch();
    row->addWidget(m_clock);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(space::Tight);
    row->addLayout(switches);
    auto *language = new LanguageButton(languages, this);
    commands.bind(language, u"view.language"_s);
    switches->addWidget(language);
    for (const auto &id : {u"view.theme"_s, u"view.mute"_s}) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setIconSize({16, 16});
        button->setFixedSize(26, 26);
        commands.bind(button, id, true);
        switches->addWidget(button);
    }
}

void StatusStrip::setDatabase(const QString &text)
{
    m_database->set(text, Tone::Neutral);
}

void StatusStrip::setJournal(const QString &text, Tone tone)
{
    m_journal->set(text, tone);
}

void StatusStrip::setBackup(const QString &text, Tone tone)
{
    m_backup->set(text, tone);
}

void StatusStrip::setOnDuty(const QString &text, Tone tone)
{
    m_duty->set(text, tone);
}

void StatusStrip::setZone(const QTimeZone &zone)
{
    m_clock->setZone(zone);
}

} // namespace tanggap
