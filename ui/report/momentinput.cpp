// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/momentinput.h"

#include <QRegularExpression>
#include <QStringList>

namespace tanggap::momentinput
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// 1..12 by the first three letters of a month's name in either language; 0 for none.
int monthCalled(const QString &name)
{
    static const QStringList names = u"jan feb mar apr mei jun jul agu sep okt nov des"_s.split(u' ');
    static const QStringList english = u"jan feb mar apr may jun jul aug sep oct nov dec"_s.split(u' ');
    const QString start = name.left(3);
    return int(std::max(names.indexOf(start), english.indexOf(start))) + 1;
}

std::optional<QDate> valid(const QDate &date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString tidied(const QString &text)
{
    static const QRegularExpression noise(u"\\b(pukul|jam|at|wib|wita|wit)\\b|,"_s);
    return text.toLower().remove(noise).simplified();
}

std::optional<QTime> timeOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?$"_s);
    const auto match = form.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<QDate> date(const QString &typed, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})$"_s);
    static const QRegularExpression words(u"^(\\d{1,2}) ([a-z]{3,9})\\.?(?: (\\d{4}))?$"_s);
    const QString text = tidied(typed);
    if (text == "hari ini"_L1 || text == "today"_L1)
        return today;
    if (text == "kemarin"_L1 || text == "yesterday"_L1)
        return today.addDays(-1);
    if (const auto m = iso.match(text); m.hasMatch())
        return valid(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()));
    if (const auto m = numbers.match(text); m.hasMatch())
        return valid(QDate(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt()));
    if (const auto m = words.match(text); m.hasMatch()) {
        const int year = m.captured(3).isEmpty() ? today.year() : m.captured(3).toInt();
        return valid(QDate(year, monthCalled(m.captured(2)), m.captured(1).toInt()));
    }
    return std::nullopt;
}

std::optional<Instant> moment(const QString &typed, Instant now, const QTimeZone &zone)
{
    const QDate today = toLocal(now, zone).date();
    const QString text = tidied(typed);
    const auto at = [&](QDate day, QTime time) { return fromLocal(QDateTime(day, time, zone)); };
    if (const auto time = timeOf(text))
        return at(today, *time);
    if (const auto day = date(text, today))
        return at(*day, QTime(0, 0));
    const qsizetype gap = text.lastIndexOf(u' ');
    const auto day = date(text.left(gap), today);
    const auto time = timeOf(text.mid(gap + 1));
    return gap > 0 && day && time ? std::optional(at(*day, *time)) : std::nullopt;
}

} // namespace tanggap::momentinput
