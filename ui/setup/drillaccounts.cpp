// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/drillaccounts.h"

#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

DrillAccounts::DrillAccounts(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_tree(new QTreeWidget)
{
    m_search->setObjectName(u"drillSearch"_s);
    m_tree->setObjectName(u"drillAccounts"_s);
    new RowDelegate(m_tree, 8);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(space::Normal);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &DrillAccounts::narrow);
    const auto take = [this](const QTreeWidgetItem *item) {
        if (const QString login = item->data(0, Qt::UserRole).toString(); !login.isEmpty())
            emit chosen(login);
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, take);
    connect(m_tree, &QTreeWidget::itemActivated, this, take);
    keepTranslated(this, [this] {
        m_search->setPlaceholderText(tr("Search accounts and roles"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_tree->setAccessibleName(tr("Accounts of the drill"));
    });
}

void DrillAccounts::setAccounts(const QList<AccountLine> &accounts, const Organization &organization)
{
    m_accounts = accounts;
    m_organization = organization;
    fill();
}

void DrillAccounts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

int DrillAccounts::placeOf(const AccountLine &line) const
{
    const RoleSlot *role = m_organization.role(line.roles.value(0));
    for (int i = 0; role && i < m_organization.groups.size(); ++i) {
        if (m_organization.groups.at(i).id == role->group)
            return i;
    }
    return int(m_organization.groups.size());
}

void DrillAccounts::fill()
{
    m_tree->clear();
    const Language language = currentLanguage();
    QHash<QString, QTreeWidgetItem *> groups;
    const auto under = [&](const QString &id, const QString &title) {
        QTreeWidgetItem *&item = groups[id];
        if (!item) {
            item = new QTreeWidgetItem(m_tree, {title});
            item->setFirstColumnSpanned(true);
            item->setFlags(Qt::ItemIsEnabled);
            item->setFont(0, fontFor(TextRole::Caption, font()));
        }
        return item;
    };
    const auto all = std::max_element(m_accounts.begin(), m_accounts.end(), [](const auto &a, const auto &b) {
        return a.roles.size() < b.roles.size();
    });
    const auto add = [&](QTreeWidgetItem *parent, const AccountLine &line, const QString &what) {
        auto *item = new QTreeWidgetItem(parent, {line.login, what});
        item->setData(0, Qt::UserRole, line.login);
        item->setToolTip(1, what);
        item->setForeground(1, palette().placeholderText());
    };
    if (all != m_accounts.end() && all->active)
        add(under(u"*"_s, tr("Every role at once")), *all, all->personName);
    QList<AccountLine> lines = m_accounts;
    std::stable_sort(lines.begin(), lines.end(),
                     [this](const AccountLine &a, const AccountLine &b) { return placeOf(a) < placeOf(b); });
    for (const AccountLine &line : lines) {
        if (!line.active || line.login == all->login)
            continue;
        const RoleSlot *role = m_organization.role(line.roles.value(0));
        const Group *group = role ? m_organization.group(role->group) : nullptr;
        if (group)
            add(under(group->id, group->number + u". "_s + group->name.in(language)), line,
                role->title.in(language));
        else
            add(under(u"-"_s, tr("Roles of the flow")), line, line.personName);
    }
    m_tree->expandAll();
    narrow(m_search->text());
}

void DrillAccounts::narrow(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        const bool whole = group->text(0).contains(text, Qt::CaseInsensitive);
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = whole || item->text(0).contains(text, Qt::CaseInsensitive) ||
                              item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace tanggap
