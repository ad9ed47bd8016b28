// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/sampledata.h"
#include "procedure/procedure.h"

#include <vector>

/// What shall happen to each sample ticket, and when: pure, so that the same seed gives the same plan.
namespace tanggap::desk
{

enum class SampleFate {
    Running,
    Soon,
    Late,
    Paused,
    Unclassed,
    Restricted,
    Duplicate,
    NoIncident,
    InTime,
    MetLate
};

struct SampleAction
{
    enum class Kind { Receive, Note, Pause, Resume, Recommend, Settle, Paper, Step, Link, Archive };
    Instant at{};
    int ticket = 0;
    Kind kind = Kind::Receive;
    int step = -1;   ///< place among the procedure's steps
    QString subject; ///< outcome of a step, kind of a paper
};

struct SampleTicket
{
    SampleFate fate = SampleFate::Running;
    int number = 0; ///< from 0, in the order of receipt
    int theCase = 0;
    int system = -1; ///< -1: not in the register
    QString systemClass;
    QString team; ///< that its category goes to
    bool withEvidence = false;
    std::vector<SampleAction> past; ///< of a ticket that is archived: its receipt and steps
};

struct SamplePlan
{
    std::vector<SampleTicket> tickets;
    std::vector<SampleAction> actions; ///< in the order of time
};

SamplePlan planSamples(const Procedure &procedure, const SampleData &data, int tickets, quint32 seed,
                       Instant now);

} // namespace tanggap::desk
