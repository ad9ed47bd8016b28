// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "procedure/dutyplaces.h"
#include "store/definitions.h"

namespace tanggap
{

/// The procedures in force, with the office's changes of who acts in them.
struct InForce
{
    QList<ProcedurePtr> procedures; ///< keeps what `acting` points into
    QList<Acting> acting;
};

inline Result<InForce> inForce(Definitions &definitions)
{
    InForce result;
    TRY_LET(result.procedures, definitions.procedures());
    for (const ProcedurePtr &procedure : result.procedures) {
        TRY_LET(const auto overrides, definitions.flowRoleOverrides(procedure->id));
        result.acting << Acting{procedure.get(), overrides};
    }
    return result;
}

} // namespace tanggap
