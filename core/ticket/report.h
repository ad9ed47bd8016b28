// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QString>

#include <optional>

namespace tanggap
{

enum class Channel { Web, Email, Phone, Fax, Letter, Chat, WalkIn, Agent, Monitoring };
enum class ReporterKind { Public, Agent, Agency, Monitoring, Csirt, Bssn, Other };

/// Traffic Light Protocol 2.0.
enum class Tlp { Clear, Green, Amber, AmberStrict, Red };

/// Who reports. Personal data: kept in a table of its own, erasable.
struct Reporter
{
    ReporterKind kind = ReporterKind::Public;
    QString name;
    QString email;
    QString phone;
    QString agency;
    bool consentHallOfFame = false;
    bool operator==(const Reporter &) const = default;
};

/// A report as it comes in, before anything is stored.
struct Report
{
    QString title;
    QString description;
    Channel channel = Channel::Web;
    QString type;      ///< IncidentType::code
    QString procedure; ///< Procedure::id; empty: the organization's default
    QString service;   ///< Service::id that is asked for; empty: the organization's for incidents
    QString systemClass;
    QString systemName;
    SystemId system;
    QString agency;
    QString severity;
    std::optional<Instant> received; ///< default: now
    std::optional<Instant> occurred;
    std::optional<Instant> discovered; ///< when the office knew of it; default: received
    QString chronology;
    QString impact;
    QString actionTaken;
    std::optional<Tlp> tlp; ///< default: the procedure's
    bool personalData = false;
    QString letterNumber;
    QString letterDate; ///< ISO date
    QString lateReason; ///< needed when `received` lies more than 5 minutes back
    Reporter reporter;
    bool operator==(const Report &) const = default;
};

// Names as scripts and the database spell them ("walk_in", "amber_strict"); reading is strict, nothing for an
// unknown.
QString toName(Channel channel);
QString toName(ReporterKind kind);
QString toName(Tlp tlp);
std::optional<Channel> channelFromName(const QString &name);
std::optional<ReporterKind> reporterKindFromName(const QString &name);
std::optional<Tlp> tlpFromName(const QString &name);

// Names for people, in the current language ("Walk-in", "TLP:AMBER+STRICT").
QString displayName(Channel channel);
QString displayName(ReporterKind kind);
QString displayName(Tlp tlp);

} // namespace tanggap
