// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/templates.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace tanggap
{

class FormField;

/// What the office fills in on a paper, as a form: one editor per field of the template, named after it.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// Makes the editors. `tree` holds the lists that can be ticked (see factsTree).
    void setFields(const QList<FieldSpec> &fields, const QJsonObject &tree);
    void setValues(const QHash<QString, QString> &values);
    QHash<QString, QString> values() const;

    void setEditable(bool editable);
    /// Marks the required fields that are empty.
    void setMissing(const QStringList &ids);
    /// Scrolls to a field and puts the cursor there; false when the form has no such field.
    bool focusField(const QString &id);

signals:
    /// Somebody typed or ticked.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        FieldSpec spec;
        QWidget *editor = nullptr;
        FormField *field = nullptr;
        std::function<QString()> value;
        std::function<void(const QString &)> setValue;
    };

    Line makeLine(const FieldSpec &spec);
    Line makeText(const FieldSpec &spec);
    Line makeTicks(const FieldSpec &spec, const QJsonObject &tree);
    void retranslate();

    QVBoxLayout *m_column;
    QList<Line> m_lines;
    QStringList m_missing;
    bool m_setting = false;
};

} // namespace tanggap
