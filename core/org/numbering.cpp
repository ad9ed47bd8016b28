// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "org/numbering.h"

#include <QRegularExpression>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString romanMonth(int month)
{
    static const QStringList names{u""_s,    u"I"_s,    u"II"_s, u"III"_s, u"IV"_s, u"V"_s,  u"VI"_s,
                                   u"VII"_s, u"VIII"_s, u"IX"_s, u"X"_s,   u"XI"_s, u"XII"_s};
    return names.value(month);
}

std::optional<QString> valueOf(const QString &field, int width, const NumberParts &parts)
{
    if (field == "serial"_L1)
        return QString::number(parts.serial).rightJustified(width, u'0');
    if (field == "year"_L1)
        return QString::number(parts.date.year());
    if (field == "mm"_L1)
        return QString::number(parts.date.month()).rightJustified(2, u'0');
    if (field == "roman"_L1)
        return romanMonth(parts.date.month());
    if (field == "archive"_L1)
        return parts.archive;
    if (field == "unit"_L1)
        return parts.unit;
    if (field == "degree"_L1)
        return parts.degree;
    return std::nullopt;
}

} // namespace

Result<QString> formatNumber(const QString &pattern, const NumberParts &parts)
{
    static const QRegularExpression field(u"\\{([a-z]+)(?::(\\d))?\\}"_s);
    QString number;
    qsizetype from = 0;
    auto matches = field.globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = valueOf(match.captured(1), match.captured(2).toInt(), parts);
        if (!value)
            return fail(ErrorCode::Invalid, Core::tr("The number pattern “%1” names an unknown field “%2”.")
                                                .arg(pattern, match.captured(1)));
        number += pattern.mid(from, match.capturedStart() - from) + *value;
        from = match.capturedEnd();
    }
    number += pattern.mid(from);
    return number;
}

} // namespace tanggap
