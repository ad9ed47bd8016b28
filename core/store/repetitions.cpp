// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/activities.h"

#include <algorithm>

namespace tanggap::activities
{

namespace
{

constexpr int LinesRead = 1000;

/// Whether one repetition meets the other: what it is about, and the fields that tell them apart.
bool isOfLine(const DueRule &rule, const Activity &a, const Activity &b)
{
    const bool same = a.system.isValid() || b.system.isValid()
                          ? a.system == b.system
                          : a.title.compare(b.title, Qt::CaseInsensitive) == 0;
    return same && a.duty == b.duty && a.agency == b.agency && isAlike(rule, a, b);
}

bool isEarlier(QDate a, QDate b)
{
    return a.isValid() && (!b.isValid() || a < b);
}

} // namespace

Result<QList<Repetition>> repetitions(Reader &reader, const ActivityKind &kind, const QString &duty)
{
    ActivityFilter filter{.state = ActivityFilter::State::Done, .kind = kind.id, .duty = duty, .unmet = true};
    TRY_LET(const ActivityPage done, page(reader, filter, {}, LinesRead));
    filter.state = ActivityFilter::State::Open;
    TRY_LET(const ActivityPage open, page(reader, filter, {}, LinesRead));
    QList<Repetition> lines;
    for (const ActivityLine &one : done.rows)
        lines << Repetition{one, one.activity.doneDay, one.activity.due};
    // What was planned, or tried and not done, is due in its line, or begins one.
    for (const ActivityLine &one : open.rows) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const Repetition &known) {
            return isOfLine(kind.due, known.line.activity, one.activity);
        });
        if (line == lines.end()) {
            lines << Repetition{one, {}, one.activity.due};
        } else if (isEarlier(one.activity.due, line->due)) {
            line->line = one;
            line->due = one.activity.due;
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Repetition &a, const Repetition &b) { return isEarlier(a.due, b.due); });
    return lines;
}

} // namespace tanggap::activities
