// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/registerbook.h"

#include <QHash>

#include <vector>

/// How registers are read: the room of `registerbook` alone.
namespace tanggap::registershape
{

/// What a value of the database means.
enum class Format {
    Text,
    Number,
    Moment, ///< milliseconds
    IsoDay, ///< "2026-11-21"
    Type,   ///< incident type
    Grade,  ///< "procedure/class" or "procedure/severity"
    Team,   ///< Group::id
    Kind,   ///< "procedure/paper kind"
    Step,   ///< "procedure/step/outcome"
    Word,   ///< a state or channel as scripts spell it
    State,  ///< "kind of activity/state"
    Field,  ///< the paper's fields; `argument` names one, whose lines may be ids of role slots;
            ///< what is no object of fields is said as it stands
};

struct Cell
{
    QString sql;
    Format format = Format::Text;
    QString argument = {};
};

/// One SELECT that gives rows of a register.
struct Part
{
    QString from;
    QString where;
    QString at;           ///< the moment that a period is about; empty: none
    QString sort;         ///< a number; empty: `at`
    QString id;           ///< of the row in its table
    bool ofTicket = true; ///< joined with `ticket`: shown to whoever may see that one
    bool gapless = false; ///< a line stays when its ticket may not be seen, with the number and the date only
    QString byHand = QStringLiteral("0"); ///< SQL of the id of a line written by hand; 0: it was not
    QString struck = QStringLiteral("0");
    QHash<QString, Cell> cells; ///< by RegisterColumn::id
};

struct Shape
{
    RegisterBook book;
    std::vector<Part> parts;
};

/// Organization and procedures in force: what names ids.
struct Office
{
    OrganizationPtr organization;
    QList<ProcedurePtr> procedures;
    QList<ActivityKindPtr> kinds;

    const Procedure *procedure(const QString &id) const;
};
Result<Office> officeOf(Definitions &definitions);

/// Every register of the office, in the order in which they are offered.
std::vector<Shape> shapes(const Office &office);

/// The value that a cell holds.
QVariant valueOf(const QVariant &raw, const Cell &cell, const Office &office, Language language);

} // namespace tanggap::registershape
