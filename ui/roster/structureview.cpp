// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/structureview.h"

#include "org/capability.h"
#include "ui/base/painting.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/rowdelegate.h"
#include "ui/base/widgets/texts.h"
#include "ui/roster/positionsform.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr int RoleId = Qt::UserRole;

bool holds(QTreeWidgetItem *item, const QString &text)
{
    for (int column = 0; column < item->columnCount(); ++column) {
        if (item->text(column).contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Hides what does not hold the text; an item stays when it, one below, or one above holds it.
bool narrowed(QTreeWidgetItem *item, const QString &text, bool above)
{
    const bool here = above || holds(item, text);
    bool any = here;
    for (int i = 0; i < item->childCount(); ++i)
        any = narrowed(item->child(i), text, here) || any;
    item->setHidden(!any);
    return any;
}

} // namespace

StructureView::StructureView(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tree(new QTreeWidget)
    , m_panel(new SidePanel)
{
    m_tree->setObjectName(u"structure"_s);
    new RowDelegate(m_tree, 8);
    m_tree->setColumnCount(2);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(18);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(1, 220);
    m_panel->setObjectName(u"duties"_s);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    split->setSizes({740, 420});
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(split);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (!item)
            return;
        m_role = item->data(0, RoleId).toString();
        describe(m_role);
    });
}

void StructureView::setRoster(const Roster &roster)
{
    m_roster = roster;
    fill();
}

void StructureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_roster.organization.groups.isEmpty())
        fill();
}

void StructureView::fill()
{
    const QString chosen = m_role;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_tree->setHeaderLabels({tr("Place in the team and position (Lampiran I)"), tr("Held by")});
    m_tree->setAccessibleName(tr("Structure of the team"));
    QTreeWidgetItem *current = nullptr;
    for (const Group &group : m_roster.organization.groups) {
        auto *top = new QTreeWidgetItem(m_tree, {group.number + u". "_s + group.name.in(currentLanguage())});
        top->setFont(0, fontFor(TextRole::Strong, font()));
        top->setToolTip(0, top->text(0));
        for (const RoleSlot &role : m_roster.organization.roles) {
            if (role.group != group.id)
                continue;
            if (top->data(0, RoleId).isNull())
                top->setData(0, RoleId, role.id);
            addRole(top, role);
            if (role.id == chosen)
                current = top->child(top->childCount() - 1);
        }
    }
    m_tree->expandAll();
    if (!current)
        current = m_tree->topLevelItem(0);
    m_tree->setCurrentItem(current);
    m_role = current ? current->data(0, RoleId).toString() : QString();
    describe(m_role);
}

void StructureView::addRole(QTreeWidgetItem *parent, const RoleSlot &role)
{
    QStringList names;
    for (const Person &one : m_roster.holdersOf(role.id))
        names << one.name;
    auto *item = new QTreeWidgetItem(
        parent, {role.title.in(currentLanguage()), names.isEmpty() ? tr("nobody yet") : names.join(u", "_s)});
    item->setData(0, RoleId, role.id);
    item->setToolTip(0, item->text(0));
    item->setToolTip(1, names.join(u'\n'));
    if (names.isEmpty())
        item->setForeground(1, tokensOf(this).text(Tone::Soon));
    for (const Position &position : role.positions) {
        auto *line = new QTreeWidgetItem(item, {position.title.in(currentLanguage())});
        line->setData(0, RoleId, role.id);
        line->setToolTip(0, line->text(0));
        line->setForeground(0, palette().placeholderText());
    }
}

void StructureView::narrow(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        narrowed(m_tree->topLevelItem(i), text, false);
}

void StructureView::describe(const QString &roleId)
{
    QVBoxLayout *body = m_panel->body();
    clearOut(body);
    const RoleSlot *role = m_roster.organization.role(roleId);
    if (!role)
        return;
    const Language language = currentLanguage();
    if (const Group *group = m_roster.organization.group(role->group))
        body->addWidget(newText(group->number + u". "_s + group->name.in(language), TextRole::Small));
    body->addWidget(newText(role->title.in(language), TextRole::Title));
    body->addWidget(newHolders(roleId));
    addPositions(*role);
    const QList<Duty> duties = m_roster.organization.dutiesOf(roleId);
    auto *head = new SectionHeader(tr("Duties (Lampiran II)"));
    head->setRemark(QString::number(duties.size()));
    body->addWidget(head);
    for (const Duty &duty : duties)
        body->addWidget(newDuty(duty));
    if (duties.isEmpty())
        body->addWidget(newText(tr("The document gives this role no duty of its own."), TextRole::Small));
    if (const QList<Duty> kept = m_roster.organization.keptBy(roleId); !kept.isEmpty()) {
        auto *also = new SectionHeader(tr("Activities it keeps"));
        also->setRemark(QString::number(kept.size()));
        body->addWidget(also);
        for (const Duty &duty : kept)
            body->addWidget(newDuty(duty));
    }
    body->addStretch();
}

void StructureView::addPositions(const RoleSlot &role)
{
    auto *edit = new QPushButton(tr("Edit …"));
    edit->setObjectName(u"editPositions"_s);
    const bool may = m_context.actor().can(capability::Roster);
    edit->setEnabled(may);
    edit->setToolTip(may ? QString() : tr("Your roles do not include editing the roster."));
    connect(edit, &QPushButton::clicked, this,
            [this, id = role.id] { openPositionsForm(m_context, m_roster, id, this); });
    auto *head = new SectionHeader(tr("Positions (Lampiran I)"));
    head->setRemark(QString::number(role.positions.size()));
    head->addControl(edit);
    m_panel->body()->addWidget(head);
    for (const Position &position : role.positions)
        m_panel->body()->addWidget(newText(position.title.in(currentLanguage())));
}

QWidget *StructureView::newHolders(const QString &roleId)
{
    const QList<Person> holders = m_roster.holdersOf(roleId);
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    for (const Person &one : holders) {
        auto *chip = new Chip(one.name);
        chip->setObjectName(u"holder/"_s + QString::number(one.id.value));
        chip->setToolTip(one.position);
        connect(chip, &Chip::clicked, this, [this, id = one.id] { emit personPressed(id); });
        flow->addWidget(chip);
    }
    if (holders.isEmpty())
        flow->addWidget(new Badge(tr("nobody holds this role yet"), Tone::Soon));
    return box;
}

QWidget *StructureView::newDuty(const Duty &duty)
{
    auto *row = new QWidget;
    auto *letter = newText(duty.number.section(u'.', -1), TextRole::Strong);
    setSecondary(letter);
    letter->setWordWrap(false);
    letter->setFixedWidth(letter->fontMetrics().horizontalAdvance(u"VIII "_s));
    letter->setAlignment(Qt::AlignTop);
    auto *text = newText(duty.text.in(currentLanguage()), TextRole::Body);
    row->setToolTip(duty.source.document + u' ' + duty.source.row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Near);
    line->addWidget(letter, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    return row;
}

} // namespace tanggap
