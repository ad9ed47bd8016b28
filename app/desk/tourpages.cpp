// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/tourpages.h"

#include "app/desk/stagehand.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/palette/shortcutsheet.h"
#include "ui/base/shell/shell.h"
#include "ui/document/pageview.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuepage.h"
#include "ui/rolepanel/panelpage.h"
#include "ui/roster/rosterpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QListWidget>
#include <QTabBar>
#include <QTreeWidget>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// In the order in which the page has them.
const QStringList Sections{QStringLiteral("routes"),      QStringLiteral("flow-roles"),
                           QStringLiteral("letterhead"),  QStringLiteral("calendar"),
                           QStringLiteral("definitions"), QStringLiteral("templates"),
                           QStringLiteral("office"),      QStringLiteral("database")};

Shell &shellOf(MainWindow &window)
{
    return window.workspace()->shell();
}

template <class Page>
Page *pageOf(MainWindow &window, const QString &id)
{
    return static_cast<Page *>(shellOf(window).page(id));
}

void show(Stagehand &hand, MainWindow &window, const QString &id, const QString &picture)
{
    hand.add(u"show "_s + id, [&window, id] {
        shellOf(window).showPage(id);
        return true;
    });
    hand.photograph(picture);
}

/// Triggers a command of a menu that is not open, as soon as it may be used.
bool trigger(MainWindow &window, const QString &name)
{
    for (QAction *action : window.findChildren<QAction *>(name)) {
        const auto *menu = qobject_cast<QWidget *>(action->parent());
        if (action->isEnabled() && menu && menu->parentWidget() && menu->parentWidget()->isVisible()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

void showTicketMenuForm(Stagehand &hand, MainWindow &window, const QString &action, const QString &form,
                        const QString &picture)
{
    hand.photographDialog(
        picture, [&window, action] { return trigger(window, action); },
        [&hand, form] { return hand.find(form) != nullptr; });
}

bool openFirstRow(Stagehand &hand)
{
    auto *table = hand.find<QTreeView>(u"table"_s);
    if (!table || !table->model()->rowCount())
        return false;
    table->setCurrentIndex(table->model()->index(0, 0));
    emit table->activated(table->currentIndex());
    return true;
}

} // namespace

void tourTicketTabs(Stagehand &hand, MainWindow &window)
{
    static const QStringList names{u"journal"_s, u"details"_s, u"links"_s,    u"evidence"_s,
                                   u"papers"_s,  u"replies"_s, u"decisions"_s};
    for (int i = 0; i < names.size(); ++i) {
        hand.add(u"tab "_s + names.at(i), [&window, i] {
            auto *bar = shellOf(window).page(u"ticket"_s)->findChild<QTabBar *>(u"tabBar"_s);
            if (!bar || i >= bar->count())
                return false;
            bar->setCurrentIndex(i);
            return true;
        });
        hand.photograph(u"11-tab-"_s + names.at(i));
    }
}

void tourOfficePages(Stagehand &hand, MainWindow &window)
{
    show(hand, window, u"agenda"_s, u"12-agenda"_s);
    const auto book = [&](const QString &id, const QString &picture) {
        hand.add(u"registers"_s, [&window] {
            shellOf(window).showPage(u"registers"_s);
            return true;
        });
        hand.await(u"register "_s + id, [&hand, id] { return hand.choose(u"book"_s, id); });
        hand.photograph(picture);
    };
    book(u"incidents"_s, u"12-registers"_s);
    book(u"dispositions"_s, u"12-dispositions"_s);
    show(hand, window, u"systems"_s, u"13-systems"_s);
    show(hand, window, u"agencies"_s, u"13-agencies"_s);
    const auto team = [&](RosterPage::Tab tab, const QString &picture) {
        hand.add(picture, [&window, tab] {
            shellOf(window).showPage(u"roster"_s);
            pageOf<RosterPage>(window, u"roster"_s)->showTab(tab);
            return true;
        });
        hand.photograph(picture);
    };
    team(RosterPage::Tab::People, u"14-people"_s);
    team(RosterPage::Tab::Presence, u"14-presence"_s);
    hand.photographDialog(
        u"14-on-duty"_s, [&hand] { return hand.press(u"putOnDuty"_s); },
        [&hand] { return hand.find(u"presenceForm"_s) != nullptr; });
    hand.photographDialog(
        u"14-acting"_s, [&hand] { return hand.press(u"putActing"_s); },
        [&hand] { return hand.find(u"presenceForm"_s) != nullptr; });
    hand.photographDialog(
        u"14-give-shift"_s, [&hand] { return hand.press(u"giveShiftNow"_s); },
        [&hand] { return hand.find(u"giveShift"_s) != nullptr; });
    hand.photographDialog(
        u"14-shift-note"_s, [&hand] { return hand.press(u"shift/1"_s); },
        [&hand] { return hand.find(u"shiftNote"_s) != nullptr; });
    team(RosterPage::Tab::Accounts, u"14-accounts"_s);
    team(RosterPage::Tab::Structure, u"14-structure"_s);
    show(hand, window, u"procedure"_s, u"15-procedure"_s);
    for (int i = 0; i < Sections.size(); ++i) {
        hand.add(u"settings "_s + Sections.at(i), [&window, i] {
            shellOf(window).showPage(u"settings"_s);
            auto *list = shellOf(window).page(u"settings"_s)->findChild<QListWidget *>(u"sections"_s);
            list->setCurrentRow(i);
            return true;
        });
        hand.photograph(u"16-settings-"_s + Sections.at(i));
    }
    hand.add(u"palette"_s, [&window] {
        shellOf(window).showPage(u"queue"_s);
        shellOf(window).commandPalette().openWith(u"portal"_s);
        return true;
    });
    hand.photograph(u"17-palette"_s);
    hand.add(u"palette away"_s, [&window] {
        shellOf(window).commandPalette().close();
        return true;
    });
}

void tourPanels(Stagehand &hand, MainWindow &window)
{
    const std::pair<QString, QString> panels[] = {{u"pengarah"_s, u"I"_s},
                                                  {u"penanggung_jawab"_s, u"II"_s},
                                                  {u"ketua"_s, u"III.a"_s},
                                                  {u"sekretaris"_s, u"IV.a"_s},
                                                  {u"ppi_koordinator"_s, u"V.K.a"_s},
                                                  {u"ppi_anggota"_s, u"V.A.a"_s},
                                                  {u"infra_koordinator"_s, u"VI.K.a"_s},
                                                  {u"infra_anggota"_s, u"VI.A.a"_s},
                                                  {u"aplikasi_koordinator"_s, u"VII.K.a"_s},
                                                  {u"aplikasi_anggota"_s, u"VII.A.a"_s},
                                                  {u"publikasi_koordinator"_s, u"VIII.K.a"_s},
                                                  {u"publikasi_anggota"_s, u"VIII.A"_s},
                                                  {u"agen_opd"_s, u"IX"_s}};
    for (const auto &[role, duty] : panels) {
        hand.add(u"panel of "_s + role, [&window, role = role] {
            shellOf(window).showPage(u"panel"_s);
            pageOf<PanelPage>(window, u"panel"_s)->showRole(role);
            return true;
        });
        hand.await(u"duties of "_s + role,
                   [&hand, duty = duty] { return hand.find(u"duty/"_s + duty) != nullptr; });
        hand.photograph(u"19-panel-"_s + role);
    }
    show(hand, window, u"activities"_s, u"19-activities"_s);
    hand.add(u"risks"_s, [&window] {
        window.workspace()->showList(ActivityFilter{.kind = u"risk"_s});
        return true;
    });
    hand.await(u"heat map"_s, [&hand] {
        const auto *map = hand.find(u"riskMatrix"_s);
        return map && map->isVisible();
    });
    hand.photograph(u"19-risks"_s);
    hand.photographDialog(
        u"19-risk"_s, [&hand] { return openFirstRow(hand); },
        [&hand] { return hand.find(u"activityForm"_s) != nullptr; });
    show(hand, window, u"papers"_s, u"19-papers"_s);
}

void tourForms(Stagehand &hand, MainWindow &window)
{
    hand.add(u"team"_s, [&window] {
        shellOf(window).showPage(u"roster"_s);
        return true;
    });
    hand.await(u"a slot of several positions"_s, [&window] {
        auto *tree = shellOf(window).page(u"roster"_s)->findChild<QTreeWidget *>(u"structure"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
                if (tree->topLevelItem(i)->child(j)->childCount() > 2) {
                    tree->setCurrentItem(tree->topLevelItem(i)->child(j));
                    return true;
                }
            }
        }
        return false;
    });
    hand.photographDialog(
        u"18-positions"_s, [&hand] { return hand.press(u"editPositions"_s); },
        [&hand] { return hand.find(u"positionsForm"_s) != nullptr; });
    hand.add(u"queue"_s, [&window] {
        shellOf(window).showPage(u"queue"_s);
        return true;
    });
    hand.photographDialog(
        u"18-print-queue"_s, [&hand] { return hand.press(u"queue.print"_s); },
        [&hand] {
            auto *pages = hand.find<PageView>(u"previewPages"_s);
            return pages && !pages->pages().isEmpty();
        });
    hand.add(u"an open ticket"_s, [&window] {
        auto *queue = pageOf<TicketQueuePage>(window, u"queue"_s);
        window.workspace()->openTicket(queue->currentTicket());
        return true;
    });
    hand.await(u"its actions"_s, [&window] {
        const auto *ticket = shellOf(window).page(u"ticket"_s);
        for (const QAction *action : ticket->findChildren<QAction *>(u"reclassify"_s)) {
            if (action->isEnabled())
                return true;
        }
        return false;
    });
    hand.photographDialog(
        u"18-clock"_s,
        [&hand] {
            QWidget *clock = hand.find(u"clock0"_s);
            if (!clock)
                return false;
            clock->setFocus();
            return hand.key(Qt::Key_Return);
        },
        [&hand] { return hand.find(u"clockSheet"_s) != nullptr; });
    const auto keys = [&window] { // there is no shell before the login
        return shellOf(window).findChild<ShortcutSheet *>(u"shortcutSheet"_s);
    };
    hand.photographDialog(
        u"18-keys"_s,
        [keys] {
            keys()->close();
            keys()->openSheet();
            return true;
        },
        [keys] { return keys()->isOpen(); });
    hand.add(u"keys away"_s, [keys] {
        keys()->close();
        return true;
    });
    showTicketMenuForm(hand, window, u"reclassify"_s, u"reclassifyForm"_s, u"18-reclassify"_s);
    showTicketMenuForm(hand, window, u"link"_s, u"linkForm"_s, u"18-link"_s);
    showTicketMenuForm(hand, window, u"restrict"_s, u"restrictForm"_s, u"18-restrict"_s);
}

void tourSigning(Stagehand &hand, MainWindow &window)
{
    hand.photographDialog(
        u"10-signing"_s, [&window] { return trigger(window, u"paperSign"_s); },
        [&hand] { return hand.find(u"signingForm"_s) != nullptr; });
}

} // namespace tanggap
