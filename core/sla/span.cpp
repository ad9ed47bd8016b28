// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sla/serviceclock.h"

#include <QRegularExpression>

namespace tanggap
{

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

std::optional<Span> spanFromIso(const QString &text)
{
    // At most five digits a part: 99999 days lie far beyond any standard, and nothing can overflow.
    static const QRegularExpression form(
        uR"(\AP(?:(\d{1,5})D)?(T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?\z)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || text == "P"_L1)
        return std::nullopt;
    const auto part = [&](int group) { return match.captured(group).toInt(); };
    return Span{part(1), hours(part(3)) + minutes(part(4)) + seconds(part(5))};
}

QString toIso(const Span &span)
{
    QString result = u"P"_s;
    if (span.days)
        result += u"%1D"_s.arg(span.days);
    const auto whole = duration_cast<seconds>(span.time).count();
    if (whole || !span.days) {
        result += 'T'_L1;
        if (whole >= 3600)
            result += u"%1H"_s.arg(whole / 3600);
        if (whole / 60 % 60)
            result += u"%1M"_s.arg(whole / 60 % 60);
        if (whole % 60 || !whole)
            result += u"%1S"_s.arg(whole % 60);
    }
    return result;
}

} // namespace tanggap
