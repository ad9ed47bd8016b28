// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/rowsedit.h"

#include "activity/fieldrows.h"
#include "ui/activity/fieldeditor.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Shares of the width; a day has its own, always the same.
int widthOf(const ActivityField &column)
{
    switch (column.type) {
    case ActivityField::Type::Line:
        return 3;
    case ActivityField::Type::Date:
        return 0;
    case ActivityField::Type::Number:
        return 1;
    default:
        return 2;
    }
}

} // namespace

RowsEdit::RowsEdit(const ActivityField &field, const ActivityFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_facts(facts)
    , m_grid(new QGridLayout(this))
    , m_add(new QPushButton(tr("Add a row")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::Near);
    m_grid->setVerticalSpacing(space::Tight);
    for (qsizetype i = 0; i < field.columns.size(); ++i) {
        auto *head = new QLabel(field.columns.at(i).label.in(currentLanguage()));
        setTextRole(head, TextRole::Small);
        setSecondary(head);
        m_head << head;
        m_grid->setColumnStretch(int(i), widthOf(field.columns.at(i)));
    }
    m_add->setObjectName(field.id + u"/add"_s);
    m_add->setIcon(icon(u"plus"_s));
    m_add->setAutoDefault(false);
    setButtonKind(m_add, ButtonKind::Quiet);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QStringList usual; // what has to be chosen begins with its first choice
        for (const ActivityField &column : m_field.columns)
            usual << (column.required && !column.choices.isEmpty() ? column.choices.constFirst().id
                                                                   : QString());
        addRow(usual);
        place();
        m_rows.constLast().editors.constFirst()->setFocus();
        emit edited();
    });
    setFocusPolicy(Qt::StrongFocus);
    place();
}

QString RowsEdit::value() const
{
    QList<QStringList> rows;
    for (const Row &row : m_rows) {
        QStringList cells;
        for (const QWidget *editor : row.editors)
            cells << fieldeditor::value(editor);
        rows << cells;
    }
    return fieldrows::valueOf(rows);
}

void RowsEdit::setValue(const QString &value)
{
    for (const Row &row : std::as_const(m_rows)) {
        qDeleteAll(row.editors);
        delete row.remove;
    }
    m_rows.clear();
    for (const QStringList &cells : fieldrows::rowsOf(m_field, value))
        addRow(cells);
    place();
}

void RowsEdit::focusInEvent(QFocusEvent *)
{
    (m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.constFirst().editors.constFirst())->setFocus();
}

void RowsEdit::addRow(const QStringList &cells)
{
    Row row{{}, new QToolButton(this)};
    for (qsizetype i = 0; i < m_field.columns.size(); ++i) {
        const ActivityField &column = m_field.columns.at(i);
        QWidget *editor = fieldeditor::make(column, m_facts, [this] { emit edited(); });
        editor->setParent(this);
        if (widthOf(column) > 0)
            editor->setSizePolicy(QSizePolicy::Ignored, editor->sizePolicy().verticalPolicy());
        fieldeditor::setValue(editor, cells.value(i));
        editor->setAccessibleName(column.label.in(currentLanguage()));
        row.editors << editor;
    }
    row.remove->setIcon(icon(u"x"_s));
    row.remove->setToolTip(tr("Take this row away"));
    row.remove->setAccessibleName(row.remove->toolTip());
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    m_rows << row;
}

void RowsEdit::removeRow(const QToolButton *button)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).remove != button)
            continue;
        const Row row = m_rows.takeAt(i);
        for (QWidget *gone : row.editors)
            gone->deleteLater();
        row.remove->deleteLater();
        for (QWidget *gone : row.editors)
            gone->hide();
        row.remove->hide();
        place();
        m_add->setFocus();
        emit edited();
        return;
    }
}

void RowsEdit::place()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the widgets stay
    const int last = int(m_field.columns.size());
    for (int column = 0; column < last; ++column) {
        m_grid->addWidget(m_head.at(column), 0, column);
        m_head.at(column)->setVisible(!m_rows.isEmpty());
    }
    QWidget *before = nullptr;
    const auto follow = [&before](QWidget *widget) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    };
    for (int i = 0; i < int(m_rows.size()); ++i) {
        for (int column = 0; column < last; ++column) {
            QWidget *editor = m_rows.at(i).editors.at(column);
            editor->setObjectName(u"%1/%2/%3"_s.arg(m_field.id).arg(i).arg(m_field.columns.at(column).id));
            m_grid->addWidget(editor, i + 1, column);
            editor->show();
            follow(editor);
        }
        m_rows.at(i).remove->setObjectName(u"%1/%2/remove"_s.arg(m_field.id).arg(i));
        m_grid->addWidget(m_rows.at(i).remove, i + 1, last);
        m_rows.at(i).remove->show();
        follow(m_rows.at(i).remove);
    }
    m_grid->addWidget(m_add, int(m_rows.size()) + 1, 0, 1, last, Qt::AlignLeft);
    follow(m_add);
}

} // namespace tanggap
