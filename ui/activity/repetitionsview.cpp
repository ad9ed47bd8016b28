// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/repetitionsview.h"

#include "ui/activity/activitywords.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int LinesInSight = 5;
constexpr int AboutWidth = 300;
constexpr int EntryRole = Qt::UserRole;

/// The field whose choices have a column each; null where there is none.
const ActivityField *sortOf(const ActivityKind &kind)
{
    const ActivityField *field = kind.due.same.size() == 1 ? kind.field(kind.due.same.constFirst()) : nullptr;
    return field && field->type == ActivityField::Type::Choice ? field : nullptr;
}

} // namespace

RepetitionsView::RepetitionsView(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionHeader)
    , m_table(new QTreeWidget)
{
    m_table->setObjectName(u"repetitions"_s);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->header()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Wide, space::Near, space::Wide, space::Near);
    column->setSpacing(space::Near);
    column->addWidget(m_title);
    column->addWidget(m_table);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item, int cell) {
        if (const qint64 id = item->data(cell, EntryRole).toLongLong())
            emit openRequested(ActivityId{id});
    });
}

void RepetitionsView::setRepetitions(const ActivityKindPtr &kind, const QList<Repetition> &repetitions,
                                     QDate today)
{
    if (kind == m_kind && repetitions == m_repetitions && today == m_today)
        return;
    m_kind = kind;
    m_repetitions = repetitions;
    m_today = today;
    fill();
}

/// What is late has the colour of the theme.
void RepetitionsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Under a stylesheet only the window hears of its palette.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        fill();
}

void RepetitionsView::retranslate()
{
    fill();
}

/// The line of what it is about; a new one where it has none yet.
QTreeWidgetItem *RepetitionsView::itemOf(const Repetition &one)
{
    const ActivityLine &line = one.line;
    QStringList words{line.systemName.isEmpty() ? line.activity.title : line.systemName};
    if (!sortOf(*m_kind)) {
        for (const QString &field : m_kind->due.same)
            words << line.activity.fields.value(field);
    }
    words << line.agencyName;
    words.removeAll(QString());
    const QString about = words.join(u" · "_s);
    for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
        if (m_table->topLevelItem(row)->text(0).compare(about, Qt::CaseInsensitive) == 0)
            return m_table->topLevelItem(row);
    }
    auto *item = new QTreeWidgetItem(m_table, {about});
    item->setData(0, EntryRole, line.activity.id.value);
    item->setSizeHint(0, {0, m_table->fontMetrics().height() + space::Near});
    return item;
}

void RepetitionsView::fill()
{
    m_table->clear();
    setVisible(m_kind && !m_repetitions.isEmpty());
    if (!m_kind)
        return;
    m_title->setTitle(tr("Done last, and due again"));
    m_table->setAccessibleName(tr("Done last, and due again"));
    const ActivityField *sort = sortOf(*m_kind);
    QStringList headings{tr("About")};
    if (sort) {
        for (const ActivityChoice &choice : sort->choices)
            headings << choice.label.in(currentLanguage());
    } else {
        headings << tr("Done last");
    }
    m_table->setHeaderLabels(headings);
    m_table->setColumnWidth(0, AboutWidth);
    for (int column = 1; column + 1 < headings.size(); ++column)
        m_table->setColumnWidth(column, AboutWidth);
    for (const Repetition &one : std::as_const(m_repetitions)) {
        int column = 1;
        if (sort) {
            const auto choice =
                std::find_if(sort->choices.begin(), sort->choices.end(), [&](const ActivityChoice &known) {
                    return known.id == one.line.activity.fields.value(sort->id);
                });
            if (choice == sort->choices.end())
                continue;
            column += int(choice - sort->choices.begin());
        }
        QTreeWidgetItem *item = itemOf(one);
        const bool late = one.due.isValid() && one.due < m_today;
        QStringList words{one.done.isValid() ? activitywords::day(one.done) : tr("never")};
        if (one.due.isValid())
            words << (late ? tr("overdue since %1") : tr("due %1")).arg(activitywords::day(one.due));
        item->setText(column, words.join(u" · "_s));
        item->setData(column, EntryRole, one.line.activity.id.value);
        if (late)
            item->setForeground(column, tokensOf(this).late);
    }
    const int rows = std::min(LinesInSight, m_table->topLevelItemCount());
    const int row = std::max(0, m_table->sizeHintForRow(0));
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * row + 2 * m_table->frameWidth());
}

} // namespace tanggap
