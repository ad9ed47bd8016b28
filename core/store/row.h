// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QVariant>

#include <optional>

namespace tanggap
{

/// A column and its value. Values are QString, qint64, QByteArray or null (an invalid QVariant).
struct Field
{
    QLatin1StringView column;
    QVariant value;
};
using Row = QList<Field>;

/// The fields of `after` that differ from those of `before` (same columns, same order).
inline Row changedFields(const Row &before, const Row &after)
{
    Row changed;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.at(i).value != after.at(i).value)
            changed << after.at(i);
    }
    return changed;
}

// How domain values lie in a column.
inline QVariant column(Instant at)
{
    return QVariant::fromValue<qint64>(toMs(at));
}
inline QVariant column(const std::optional<Instant> &at)
{
    return at ? column(*at) : QVariant();
}
inline QVariant column(bool value)
{
    return QVariant::fromValue<qint64>(value ? 1 : 0);
}
inline QVariant column(qint64 value)
{
    return QVariant::fromValue<qint64>(value);
}
inline QVariant column(int value)
{
    return QVariant::fromValue<qint64>(value);
}
/// Never null: a null QString would be stored as NULL.
inline QVariant column(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}
template <class Tag>
QVariant column(Id<Tag> id)
{
    return id.isValid() ? column(id.value) : QVariant();
}

/// A column's value as the journal writes it. SQL's NULL is JSON's null, whatever type the driver gives it.
inline QJsonValue jsonOf(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

inline std::optional<Instant> instantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(fromMs(value.toLongLong()));
}

} // namespace tanggap
