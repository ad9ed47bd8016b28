// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/kindfields.h"

#include "ui/activity/activitywords.h"
#include "ui/activity/fieldeditor.h"
#include "ui/base/painting.h"
#include "ui/base/widgets/fields.h"

#include <QGridLayout>
#include <QLabel>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Type = ActivityField::Type;

bool isBroad(const ActivityField &field)
{
    return field.type == Type::Text || field.type == Type::Rows;
}

} // namespace

KindFields::KindFields(const ActivityKind &kind, const ActivityFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Wide);
    grid->setVerticalSpacing(space::Normal);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0; // half rows
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const ActivityField &field = kind.fields.at(i);
        QWidget *editor = field.derived ? new QLabel : fieldeditor::make(field, facts, [this] {
            derive();
            emit edited();
        });
        editor->setObjectName(u"field."_s + field.id);
        auto *frame = new FormField(editor);
        frame->setLabel(field.label.in(currentLanguage()), field.required && !field.derived);
        // A line beside which nothing would stand has the whole width for its words.
        const bool alone = place % 2 == 0 && (i + 1 == kind.fields.size() || isBroad(kind.fields.at(i + 1)));
        const bool wide = isBroad(field) || (field.type == Type::Line && alone);
        if (wide && place % 2)
            ++place;
        grid->addWidget(frame, place / 2, wide ? 0 : place % 2, 1, wide ? 2 : 1, Qt::AlignTop);
        place += wide ? 2 : 1;
        m_entries << Entry{field, frame, editor};
    }
    derive();
}

QString KindFields::valueOf(const Entry &entry)
{
    return entry.field.derived ? entry.editor->property("value").toString()
                               : fieldeditor::value(entry.editor);
}

void KindFields::setValues(const QHash<QString, QString> &values)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.field.derived)
            fieldeditor::setValue(entry.editor, values.value(entry.field.id));
    }
    derive();
}

QHash<QString, QString> KindFields::values() const
{
    QHash<QString, QString> values;
    for (const Entry &entry : m_entries) {
        if (const QString value = valueOf(entry); !value.isEmpty() && !entry.field.derived)
            values.insert(entry.field.id, value);
    }
    return values;
}

bool KindFields::check()
{
    bool fine = true;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool empty = entry.field.required && !entry.field.derived && valueOf(entry).isEmpty();
        entry.frame->setError(empty ? tr("This is needed.") : QString());
        if (empty && fine)
            entry.editor->setFocus();
        fine &= !empty;
    }
    return fine;
}

/// The level of a matrix, as the desk will work it out.
void KindFields::derive()
{
    if (!m_kind.matrix)
        return;
    const auto number = [this](const QString &id) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.field.id == id)
                return valueOf(entry).toInt();
        }
        return 0;
    };
    const int product = number(m_kind.matrix->across) * number(m_kind.matrix->up);
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *label = qobject_cast<QLabel *>(entry.editor);
        if (!label || entry.field.id != m_kind.matrix->level)
            continue;
        const QString level = product > 0 ? m_kind.matrix->levelOf(product) : QString();
        label->setProperty("value", level);
        label->setText(level.isEmpty() ? u"–"_s : activitywords::value(entry.field, level));
    }
}

} // namespace tanggap
