// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "procedure/jsoncursor.h"

#include <QRegularExpression>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

QStringList JsonCursor::texts() const
{
    QStringList result;
    for (const QJsonValue item : m_value.toArray())
        result << item.toString();
    return result;
}

Localized JsonCursor::localized() const
{
    return {(*this)["id"_L1].text(), (*this)["en"_L1].text()};
}

QList<Localized> JsonCursor::localizedList() const
{
    return list([](const JsonCursor &item) { return item.localized(); });
}

SourceRef JsonCursor::source() const
{
    return {(*this)["document"_L1].text(), (*this)["row"_L1].text()};
}

std::optional<QDate> JsonCursor::date() const
{
    if (!exists())
        return std::nullopt;
    const QDate date = QDate::fromString(text(), Qt::ISODate);
    if (!date.isValid()) {
        error(Core::tr("\"%1\" is not a date. Write it as 2026-11-21.").arg(text()));
        return std::nullopt;
    }
    return date;
}

Span JsonCursor::span() const
{
    const std::optional<Span> span = spanFromIso(text());
    if (!span || *span == Span{}) {
        error(Core::tr("\"%1\" is not a length of time. Write it as PT10M, PT8H or P1D.").arg(text()));
        return {};
    }
    return *span;
}

QStringList unknownPlaceholders(const QString &pattern, const QStringList &known)
{
    static const QRegularExpression placeholder(uR"(\{([^{}:]*)(?::[1-9])?\})"_s);
    QStringList unknown;
    QString rest = pattern;
    auto matches = placeholder.globalMatch(pattern);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!known.contains(match.captured(1)))
            unknown << match.captured(0);
    }
    rest.remove(placeholder);
    if (rest.contains(u'{') || rest.contains(u'}'))
        unknown << rest;
    return unknown;
}

} // namespace tanggap
