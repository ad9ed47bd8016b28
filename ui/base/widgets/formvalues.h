// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <utility>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tanggap
{

/// The contents of a form by name, as they are typed: to keep them as a draft, bring them back, and clear
/// them. An added widget gets the name as its objectName.
class FormValues : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const QString &name, QLineEdit *line);
    void add(const QString &name, QPlainTextEdit *text);
    void add(const QString &name, QCheckBox *box);
    /// Kept by the current item's data, a string.
    void add(const QString &name, QComboBox *box);

    QJsonObject values() const;
    /// A name that is not in `values` gets what the form began with.
    void setValues(const QJsonObject &values);
    /// What the fields hold now is what the form begins with.
    void remember() { remember(values()); }
    void remember(const QJsonObject &values) { m_first = values; }
    bool isUntouched() const { return values() == m_first; }

signals:
    void edited();

private:
    struct Field
    {
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue &)> setValue;
    };

    QList<std::pair<QString, Field>>
        m_fields; ///< set in the order of adding: what offers choices comes first
    QJsonObject m_first;
};

} // namespace tanggap
