// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "org/numbering.h"

#include <array>
#include <functional>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int greatestWidth = 9;

struct Field
{
    QString name;
    int width = 0;
};

Result<Field> readField(const QString &inside)
{
    const qsizetype colon = inside.indexOf(u':');
    if (colon < 0)
        return Field{inside};
    const QString name = inside.left(colon);
    bool isNumber = false;
    const int width = inside.mid(colon + 1).toInt(&isNumber);
    if (!isNumber || width < 1 || width > greatestWidth || name != "serial"_L1)
        return fail(
            ErrorCode::Invalid,
            Core::tr("\"{%1}\" is not understood: only the serial can have a width, as in {serial:4}.")
                .arg(inside));
    return Field{name, width};
}

Result<QString> valueOf(const Field &field, const NumberParts &parts)
{
    static const std::array<QString, 12> roman = {u"I"_s,   u"II"_s,   u"III"_s, u"IV"_s, u"V"_s,  u"VI"_s,
                                                  u"VII"_s, u"VIII"_s, u"IX"_s,  u"X"_s,  u"XI"_s, u"XII"_s};
    if (field.name == "archive"_L1)
        return parts.archive;
    if (field.name == "unit"_L1)
        return parts.unit;
    if (field.name == "degree"_L1)
        return parts.degree;
    if (field.name == "serial"_L1)
        return parts.serial > 0 ? u"%1"_s.arg(parts.serial, field.width, 10, QChar(u'0')) : QString();
    if (field.name == "mm"_L1)
        return parts.date.isValid() ? u"%1"_s.arg(parts.date.month(), 2, 10, QChar(u'0')) : QString();
    if (field.name == "roman"_L1)
        return parts.date.isValid() ? roman[size_t(parts.date.month() - 1)] : QString();
    if (field.name == "year"_L1)
        return parts.date.isValid() ? QString::number(parts.date.year()) : QString();
    return fail(
        ErrorCode::Invalid,
        Core::tr("The number pattern uses an unknown field \"{%1}\". It may use archive, serial, unit, "
                 "degree, mm, roman and year.")
            .arg(field.name));
}

/// Copies the text outside braces, and asks `fill` for what stands in each pair.
Result<QString> expand(const QString &pattern, const std::function<Result<QString>(const Field &)> &fill)
{
    QString out;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const QChar c = pattern.at(at);
        if (c == u'}')
            return fail(ErrorCode::Invalid,
                        Core::tr("The number pattern \"%1\" closes a brace that is not open.").arg(pattern));
        if (c != u'{') {
            out += c;
            ++at;
            continue;
        }
        const qsizetype end = pattern.indexOf(u'}', at);
        if (end < 0)
            return fail(
                ErrorCode::Invalid,
                Core::tr("The number pattern \"%1\" opens a brace and does not close it.").arg(pattern));
        TRY_LET(const Field field, readField(pattern.mid(at + 1, end - at - 1)));
        TRY_LET(const QString value, fill(field));
        out += value;
        at = end + 1;
    }
    return out;
}

} // namespace

Result<> checkNumberPattern(const QString &pattern)
{
    bool hasSerial = false;
    TRY(expand(pattern, [&](const Field &field) {
        hasSerial = hasSerial || field.name == "serial"_L1;
        return valueOf(field, {});
    }));
    if (!hasSerial)
        return fail(ErrorCode::Invalid,
                    Core::tr("The number pattern \"%1\" has no {serial}, so that numbers would repeat.")
                        .arg(pattern));
    return {};
}

Result<QString> formatNumber(const QString &pattern, const NumberParts &parts)
{
    TRY(checkNumberPattern(pattern));
    return expand(pattern, [&](const Field &field) -> Result<QString> {
        TRY_LET(QString value, valueOf(field, parts));
        if (value.isEmpty())
            return fail(ErrorCode::Invalid,
                        Core::tr("The number pattern \"%1\" needs {%2}, which has no value.")
                            .arg(pattern, field.name));
        return value;
    });
}

} // namespace tanggap
