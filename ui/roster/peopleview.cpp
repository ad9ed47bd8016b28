// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/peopleview.h"

#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/fields.h"
#include "ui/models/keyedtable.h"
#include "ui/roster/personeditor.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

PeopleView::PeopleView(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new KeyedTable(4))
    , m_list(new KeyedView(m_table))
    , m_editor(new PersonEditor(context))
{
    m_list->view()->setObjectName(u"people"_s);
    m_list->view()->header()->resizeSection(0, 200);
    m_list->view()->header()->resizeSection(1, 240);
    m_list->view()->header()->resizeSection(2, 200);
    auto *panel = new SidePanel;
    panel->body()->addWidget(m_editor);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(panel);
    split->setStretchFactor(0, 1);
    split->setSizes({740, 420});
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(split);
    connect(m_list, &KeyedView::currentChanged, this, [this](const QString &key) {
        const Person *one = m_roster.person(PersonId{key.toLongLong()});
        if (one && one->id != m_editor->person())
            choose(*one);
    });
    connect(m_editor, &PersonEditor::handOnRequested, this, &PeopleView::handOnRequested);
    keepTranslated(this, [this] {
        m_table->setHeaders({tr("Name"), tr("Office held"), tr("Roles"), tr("Phone")});
        m_list->view()->setAccessibleName(tr("People on the roster"));
        this->fill();
    });
}

void PeopleView::setRoster(const Roster &roster)
{
    m_roster = roster;
    fill();
    m_editor->setRoster(roster);
    if (!m_editor->person().isValid() && !m_editor->isDirty() && !roster.people.isEmpty())
        show(roster.people.first().id);
}

void PeopleView::fill()
{
    QList<KeyedRow> rows;
    for (const Person &one : m_roster.people)
        rows << KeyedRow{QString::number(one.id.value),
                         {one.name, one.position, m_roster.titlesOf(one.roles), one.phone},
                         one.active ? QString() : tr("No longer in office"),
                         !one.active};
    m_table->setRows(rows);
}

void PeopleView::narrow(const QString &text)
{
    m_list->narrow(text);
}

void PeopleView::show(PersonId person)
{
    m_list->setCurrentKey(QString::number(person.value));
}

void PeopleView::startNew()
{
    choose({});
}

void PeopleView::choose(const Person &person)
{
    const auto go = [this, person](bool yes) {
        if (!yes)
            return show(m_editor->person());
        m_editor->edit(person);
        if (!person.id.isValid()) {
            m_list->setCurrentKey({});
            m_editor->findChild<QWidget *>(u"personName"_s)->setFocus();
        }
    };
    if (!m_editor->isDirty())
        go(true);
    else
        m_context.prompts.confirm(this,
                                  {tr("Discard changes?"),
                                   tr("What was typed about the person is not saved."), tr("Discard"), true},
                                  go);
}

} // namespace tanggap
