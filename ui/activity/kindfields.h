// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "ui/activity/activityfacts.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QGridLayout;

namespace tanggap
{

class FormField;

/// The fields that a kind of activity asks for: short ones two abreast, texts and rows across. Editors are
/// named "field.ID". A derived field is shown, not asked for.
class KindFields : public QWidget
{
    Q_OBJECT

public:
    KindFields(const ActivityKind &kind, const ActivityFacts &facts, QWidget *parent = nullptr);

    void setValues(const QHash<QString, QString> &values);
    QHash<QString, QString> values() const;
    /// Says at each required field that is empty that it is needed; true when none is.
    bool check();

signals:
    void edited();

private:
    struct Entry
    {
        ActivityField field;
        FormField *frame;
        QWidget *editor;
    };

    static QString valueOf(const Entry &entry);
    void derive();

    ActivityKind m_kind;
    QList<Entry> m_entries;
};

} // namespace tanggap
