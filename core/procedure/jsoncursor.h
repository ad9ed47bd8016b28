// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "procedure/findings.h"
#include "sla/serviceclock.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace tanggap
{

/// A value of a schema-checked file that knows where it stands. Missing values read as empty.
class JsonCursor
{
public:
    JsonCursor(QJsonValue value, QString pointer, Findings &findings)
        : m_value(std::move(value))
        , m_pointer(std::move(pointer))
        , m_findings(&findings)
    {
    }

    template <class Key>
    JsonCursor operator[](const Key &key) const
    {
        return {m_value.toObject().value(key), pointerTo(m_pointer, key), *m_findings};
    }

    bool exists() const { return !m_value.isUndefined(); }
    QString text() const { return m_value.toString(); }
    bool flag(bool fallback = false) const { return m_value.toBool(fallback); }
    int number() const { return m_value.toInt(); }
    double real(double fallback) const { return m_value.toDouble(fallback); }
    QStringList texts() const;
    Localized localized() const;
    SourceRef source() const;
    std::optional<QDate> date() const; ///< names what is no date
    Span span() const;                 ///< names what is no span
    QStringList keys() const { return m_value.toObject().keys(); }

    /// The value that the table gives to the name; the schema has refused other names.
    template <class Enum, size_t Size>
    Enum named(const std::pair<const char *, Enum> (&table)[Size]) const
    {
        for (const auto &[name, value] : table) {
            if (text() == QLatin1String(name))
                return value;
        }
        return table[0].second;
    }

    template <class Read>
    auto list(Read read) const
    {
        QList<std::invoke_result_t<Read, const JsonCursor &>> result;
        const QJsonArray items = m_value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            result << read(JsonCursor(items.at(i), pointerTo(m_pointer, i), *m_findings));
        return result;
    }
    QList<Localized> localizedList() const;

    const QString &pointer() const { return m_pointer; }
    Findings &findings() const { return *m_findings; }
    void error(const QString &message) const { m_findings->error(m_pointer, message); }

private:
    QJsonValue m_value;
    QString m_pointer;
    Findings *m_findings;
};

/// How the files spell the kinds of roles.
inline constexpr std::pair<const char *, RoleKind> RoleKinds[] = {
    {"steering", RoleKind::Steering},   {"accountable", RoleKind::Accountable}, {"head", RoleKind::Head},
    {"secretary", RoleKind::Secretary}, {"coordinator", RoleKind::Coordinator}, {"member", RoleKind::Member},
    {"agent", RoleKind::Agent}};

/// Parses `json` and checks it against a schema of the resources (":/tanggap/..."). Every fault becomes a
/// finding; nothing is returned when there is one.
std::optional<QJsonObject> parseChecked(const QByteArray &json, const QString &schema, Findings &findings);

/// Placeholders of a number or code pattern ("{serial:4}" gives "serial") that are not among the known ones.
QStringList unknownPlaceholders(const QString &pattern, const QStringList &known);

} // namespace tanggap
