// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/shell/topbar.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/pill.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

/// What looks like a search field and opens the palette.
class CommandField : public QAbstractButton
{
public:
    explicit CommandField(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setMaximumWidth(440);
        setMinimumWidth(120);
    }

    QSize sizeHint() const override { return {440, fontMetrics().height() + 14}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        paintRounded(painter, rect(), 6, t.ground, underMouse() ? t.edge : t.line);
        paintIcon(painter, u"search"_s, QRect(8, 0, 20, height()), t.second, 16);
        painter.setFont(fontFor(TextRole::Small, font()));
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        const int keyWidth = painter.fontMetrics().horizontalAdvance(keys) + 12;
        const int keyHeight = painter.fontMetrics().height() + 4;
        const QRect key(width() - keyWidth - 8, (height() - keyHeight) / 2, keyWidth, keyHeight);
        paintRounded(painter, key, 4, t.panel, t.line);
        painter.setPen(t.second);
        painter.drawText(key, Qt::AlignCenter, keys);
        painter.setFont(font());
        paintLine(painter, QRect(36, 0, key.left() - 36 - 8, height()), text());
        if (hasFocus())
            paintFocus(painter, rect(), 6, t);
    }
};

/// A count with its word that can be pressed. Without tickets it goes grey and stays in its place.
class CountPill : public QAbstractButton
{
public:
    CountPill(Tone tone, QWidget *parent)
        : QAbstractButton(parent)
        , m_tone(tone)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setWord(const QString &word)
    {
        m_word = word;
        describe();
    }

    void setCount(int count)
    {
        m_count = count;
        describe();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(pillFont());
        return {pillWidth(metrics, text()), pillHeight(metrics) + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        const Tone tone = m_count ? m_tone : Tone::Neutral;
        QPainter painter(this);
        painter.setFont(pillFont());
        paintRounded(painter, rect(), height() / 2.0, t.wash(tone));
        painter.setPen(t.text(tone));
        paintTabular(painter, rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocus(painter, rect(), height() / 2.0, t);
    }

private:
    QFont pillFont() const
    {
        QFont pill = fontFor(TextRole::Small, font());
        pill.setWeight(QFont::DemiBold);
        return pill;
    }

    void describe()
    {
        setText(timetext::number(m_count) + u' ' + m_word);
        setAccessibleName(text());
        updateGeometry();
        update();
    }

    Tone m_tone;
    QString m_word;
    int m_count = 0;
};

/// Who is at the desk: initials, name, role.
class PersonButton : public QAbstractButton
{
public:
    explicit PersonButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    void setPerson(const QString &name, const QString &role)
    {
        setText(name);
        m_role = role;
        setAccessibleName(name + u", "_s + role);
        setToolTip(name + u'\n' + role);
        updateGeometry();
        update();
    }

    void setCompact(bool compact)
    {
        m_compact = compact;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        if (m_compact)
            return {40, 40};
        const int name = QFontMetrics(fontFor(TextRole::Strong, font())).horizontalAdvance(text());
        const int role = QFontMetrics(fontFor(TextRole::Small, font())).horizontalAdvance(m_role);
        return {std::min(260, std::max(name, role) + 40 + 28), 40};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        if (underMouse())
            paintRounded(painter, rect(), 6, t.hover);
        paintRounded(painter, QRectF(6, (height() - 28) / 2.0, 28, 28), 14, t.accentWash);
        painter.setFont(fontFor(TextRole::Caption, font()));
        painter.setPen(t.accent);
        painter.drawText(QRect(6, 0, 28, height()), Qt::AlignCenter, Avatar::initials(text()));
        if (!m_compact) {
            const QFont name = fontFor(TextRole::Strong, font());
            const QFont role = fontFor(TextRole::Small, font());
            const int nameHeight = QFontMetrics(name).height();
            const int roleHeight = QFontMetrics(role).height();
            const int top = (height() - nameHeight - roleHeight) / 2;
            const int width = this->width() - 42 - 24;
            painter.setFont(name);
            painter.setPen(t.ink);
            paintLine(painter, QRect(42, top, width, nameHeight), text());
            painter.setFont(role);
            painter.setPen(t.second);
            paintLine(painter, QRect(42, top + nameHeight, width, roleHeight), m_role);
            paintIcon(painter, u"chevron-down"_s, QRect(this->width() - 22, 0, 16, height()), t.second, 14);
        }
        if (hasFocus())
            paintFocus(painter, rect(), 6, t);
    }

private:
    QString m_role;
    bool m_compact = false;
};

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_menuButton(new QToolButton)
    , m_mainMenu(new QMenu(this))
    , m_personMenu(new QMenu(this))
    , m_team(new QLabel)
    , m_person(new PersonButton(this))
    , m_late(new CountPill(Tone::Late, this))
    , m_soon(new CountPill(Tone::Soon, this))
    , m_fine(new CountPill(Tone::Fine, this))
{
    setProperty("surface", u"panel"_s);
    m_menuButton->setIcon(icon(u"menu-2"_s));
    m_menuButton->setObjectName(u"mainMenuButton"_s);
    auto *product = new QLabel(u"Tanggap"_s);
    setTextRole(product, TextRole::Section);
    setTextRole(m_team, TextRole::Small);
    auto *field = new CommandField(this);
    field->setObjectName(u"commandField"_s);
    m_person->setObjectName(u"personButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(space::Near);
    row->addWidget(m_menuButton);
    row->addWidget(product);
    row->addWidget(m_team);
    row->addSpacing(space::Normal);
    row->addWidget(field, 4);
    row->addStretch(1);
    for (CountPill *pill : {m_late, m_soon, m_fine})
        row->addWidget(pill);
    row->addSpacing(space::Near);
    row->addWidget(m_person);
    connect(m_menuButton, &QToolButton::clicked, this, &TopBar::openMainMenu);
    connect(field, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_person, &QAbstractButton::clicked, this, [this] {
        const QSize size = m_personMenu->sizeHint();
        m_personMenu->popup(
            m_person->mapToGlobal(QPoint(m_person->width() - size.width(), m_person->height() + 4)));
    });
    const std::pair<CountPill *, Tone> pills[] = {
        {m_late, Tone::Late}, {m_soon, Tone::Soon}, {m_fine, Tone::Fine}};
    for (const auto &[pill, tone] : pills)
        connect(pill, &QAbstractButton::clicked, this, [this, tone = tone] { emit badgePressed(tone); });
    keepTranslated(this, [this, field] {
        m_menuButton->setToolTip(tr("Menu (F10)"));
        m_menuButton->setAccessibleName(tr("Menu"));
        field->setText(tr("Search tickets, reporters, systems, or commands …"));
        field->setAccessibleName(field->text());
        m_late->setWord(tr("late"));
        m_soon->setWord(tr("due soon"));
        m_fine->setWord(tr("in time"));
    });
}

void TopBar::setTeam(const QString &shortName)
{
    m_team->setText(shortName);
}

void TopBar::setPerson(const QString &name, const QString &role)
{
    m_person->setPerson(name, role);
}

void TopBar::setBadges(int late, int soon, int fine)
{
    m_late->setCount(late);
    m_soon->setCount(soon);
    m_fine->setCount(fine);
}

void TopBar::setCompact(bool compact)
{
    m_team->setVisible(!compact);
    m_person->setCompact(compact);
}

void TopBar::openMainMenu()
{
    m_mainMenu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height() + 4)));
}

} // namespace tanggap
