// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/listprint.h"

#include "base/text.h"
#include "desk/permission.h"
#include "org/capability.h"

#include <array>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

Result<> recordListPrint(Tx &tx, const ListPrint &print)
{
    static constexpr std::array states{"open"_L1, "closed"_L1, "all"_L1};
    static constexpr std::array clocks{""_L1, "late"_L1, "soon"_L1, "paused"_L1};
    TRY_LET(const QString how, cleanLine(print.how, 200, Core::tr("Printer")));
    if (how.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("It has to be said where the list was printed."));
    const QueueFilter &filter = print.filter;
    QJsonObject facts{
        {u"how"_s, how}, {u"tickets"_s, print.tickets}, {u"state"_s, states.at(size_t(filter.state))}};
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.insert(name, value);
    };
    add(u"clock"_s, clocks.at(size_t(filter.clock)));
    add(u"team"_s, filter.team);
    add(u"class"_s, filter.systemClass);
    add(u"type"_s, filter.type);
    add(u"procedure"_s, filter.procedure);
    add(u"step"_s, filter.step);
    if (!filter.text.isEmpty())
        facts.insert(u"searched"_s, true);
    TRY(tx.append(
        {.stream = u"organization"_s, .kind = u"list.printed"_s, .happened = tx.now(), .facts = facts}));
    return {};
}

Result<> recordRegisterCopy(Tx &tx, const RegisterCopy &copy)
{
    TRY(require(tx, capability::SeeAll));
    TRY_LET(const QString how, cleanLine(copy.how, 200, Core::tr("Printer")));
    if (how.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("It has to be said where the list was printed."));
    TRY(tx.append({.stream = u"organization"_s,
                   .kind = u"register.copied"_s,
                   .happened = tx.now(),
                   .facts = {{u"register"_s, copy.book},
                             {u"from"_s, copy.first.toString(Qt::ISODate)},
                             {u"to"_s, copy.last.toString(Qt::ISODate)},
                             {u"rows"_s, copy.rows},
                             {u"how"_s, how}}}));
    return {};
}

} // namespace tanggap::desk
