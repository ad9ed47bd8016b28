// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/shell/shell.h"

#include "ui/base/icons.h"
#include "ui/base/language.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/palette/shortcutsheet.h"
#include "ui/base/shell/navigation.h"
#include "ui/base/shell/statusstrip.h"
#include "ui/base/shell/topbar.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

QFrame *newUpright()
{
    auto *line = new QFrame;
    line->setProperty("upright", true);
    line->setFixedWidth(1);
    return line;
}

} // namespace

Shell::Shell(Commands &commands, Ticker &ticker, Theme &theme, LanguageSwitch &languages, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_theme(theme)
    , m_languages(languages)
    , m_top(new TopBar)
    , m_navigation(new Navigation)
    , m_pages(new QStackedWidget)
{
    declareCommands();
    m_status = new StatusStrip(ticker, commands, languages);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(newUpright());
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(newRule());
    column->addLayout(middle, 1);
    column->addWidget(newRule());
    column->addWidget(m_status);
    m_palette = new CommandPalette(this, commands);
    m_keys = new ShortcutSheet(this, commands);
    m_toasts = new Toasts(this);
    connect(m_top, &TopBar::searchRequested, this, [this] { m_palette->openWith(); });
    connect(m_top, &TopBar::badgePressed, this, &Shell::badgePressed);
    connect(m_navigation, &Navigation::chosen, this, &Shell::showPage);
}

void Shell::declareCommands()
{
    const auto view = [this](const QString &id, TextSource text, const QString &iconName,
                             const QKeySequence &keys, std::function<void()> run) {
        m_commands.add({id, CommandGroup::View, std::move(text), iconName, keys, {}, false}, std::move(run));
    };
    view(
        u"view.palette"_s, [] { return tr("Search and run …"); }, u"search"_s, Qt::CTRL | Qt::Key_K,
        [this] { m_palette->openWith(); });
    view(
        u"view.shortcuts"_s, [] { return tr("Show the keys"); }, u"keyboard"_s, QKeySequence(u"?"_s),
        [this] { m_keys->openSheet(); });
    view(
        u"view.menu"_s, [] { return tr("Open the menu"); }, u"menu-2"_s, Qt::Key_F10,
        [this] { m_top->openMainMenu(); });
    view(
        u"view.theme"_s,
        [this] { return m_theme.scheme() == Scheme::Dark ? tr("Light colours") : tr("Dark colours"); },
        u"moon"_s, {},
        [this] { m_theme.setScheme(m_theme.scheme() == Scheme::Dark ? Scheme::Light : Scheme::Dark); });
    view(
        u"view.language"_s,
        [this] {
            return m_languages.current() == Language::Indonesian ? tr("Speak English")
                                                                 : tr("Speak Indonesian");
        },
        u"language"_s, {}, [this] { m_languages.toggle(); });
    view(
        u"view.mute"_s, [this] { return m_muted ? tr("Sound on") : tr("Sound off"); }, u"bell"_s, {},
        [this] { setMuted(!m_muted); });
    view(
        u"view.larger"_s, [] { return tr("Larger text"); }, u"plus"_s, QKeySequence::ZoomIn,
        [this] { m_theme.setTextScale(m_theme.textScale() + 0.1); });
    view(
        u"view.smaller"_s, [] { return tr("Smaller text"); }, {}, QKeySequence::ZoomOut,
        [this] { m_theme.setTextScale(m_theme.textScale() - 0.1); });
    view(
        u"view.normal"_s, [] { return tr("Normal text size"); }, {}, Qt::CTRL | Qt::Key_0,
        [this] { m_theme.setTextScale(1.0); });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_commands.refresh(u"view.theme"_s, m_theme.scheme() == Scheme::Dark ? u"sun"_s : u"moon"_s);
    });
    // Without catalogues Qt posts no LanguageChange, and the command must still name the other language.
    connect(&m_languages, &LanguageSwitch::changed, this,
            [this] { m_commands.refresh(u"view.language"_s, u"language"_s); });
}

void Shell::addGroup(const QString &id, TextSource title)
{
    m_navigation->addGroup(id, std::move(title));
}

void Shell::addPage(PageSpec page)
{
    QKeySequence keys = page.shortcut;
    if (keys.isEmpty() && m_places.size() < 9)
        keys = Qt::CTRL | Qt::Key(Qt::Key_1 + m_places.size());
    const QString id = page.id;
    m_commands.add({"go."_L1 + id, CommandGroup::Go, page.title, page.icon, keys, {}, false},
                   [this, id] { showPage(id); });
    m_navigation->addPlace(page.group, id, page.icon, page.title);
    m_places.insert(id, Place{std::move(page), nullptr});
}

QWidget *Shell::page(const QString &id)
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return nullptr;
    if (!place->widget) {
        place->widget = place->spec.factory();
        m_pages->addWidget(place->widget);
    }
    return place->widget;
}

void Shell::showPage(const QString &id)
{
    QWidget *shown = page(id);
    if (!shown)
        return;
    m_current = id;
    m_pages->setCurrentWidget(shown);
    m_navigation->setCurrent(id);
    shown->setFocus(Qt::OtherFocusReason);
    emit pageShown(id);
}

void Shell::setCount(const QString &id, int count)
{
    m_navigation->setCount(id, count);
}

void Shell::setBadges(int late, int soon, int fine)
{
    m_top->setBadges(late, soon, fine);
}

void Shell::setTeam(const QString &shortName)
{
    m_top->setTeam(shortName);
}

void Shell::setPerson(const QString &name, const QString &role)
{
    m_top->setPerson(name, role);
}

QMenu *Shell::personMenu() const
{
    return m_top->personMenu();
}

void Shell::fillMenu()
{
    m_commands.fillMenu(m_top->mainMenu());
}

void Shell::setMuted(bool muted)
{
    if (m_muted == muted)
        return;
    m_muted = muted;
    m_commands.refresh(u"view.mute"_s, muted ? u"bell-off"_s : u"bell"_s);
    emit mutedChanged(muted);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Shell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    else if (event->type() == QEvent::LanguageChange)
        fillMenu();
}

void Shell::fit()
{
    // About 1000 pixels at the normal size of text: below that words make room for the page.
    const bool compact = width() < fontMetrics().height() * 60;
    m_navigation->setCompact(compact);
    m_top->setCompact(compact);
}

} // namespace tanggap
