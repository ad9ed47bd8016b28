// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/report.h"

#include "base/error.h"

#include <algorithm>
#include <iterator>

namespace tanggap
{

namespace
{

template <class T>
struct Name
{
    T value;
    const char *name;
    const char *display; ///< source text of the translation
};

constexpr Name<Channel> channels[] = {
    {Channel::Web, "web", QT_TRANSLATE_NOOP("tanggap::Core", "Web form")},
    {Channel::Email, "email", QT_TRANSLATE_NOOP("tanggap::Core", "E-mail")},
    {Channel::Phone, "phone", QT_TRANSLATE_NOOP("tanggap::Core", "Phone")},
    {Channel::Fax, "fax", QT_TRANSLATE_NOOP("tanggap::Core", "Fax")},
    {Channel::Letter, "letter", QT_TRANSLATE_NOOP("tanggap::Core", "Letter")},
    {Channel::Chat, "chat", QT_TRANSLATE_NOOP("tanggap::Core", "Chat")},
    {Channel::WalkIn, "walk_in", QT_TRANSLATE_NOOP("tanggap::Core", "Walk-in")},
    {Channel::Agent, "agent", QT_TRANSLATE_NOOP("tanggap::Core", "Incident agent")},
    {Channel::Monitoring, "monitoring", QT_TRANSLATE_NOOP("tanggap::Core", "Monitoring")},
};

constexpr Name<ReporterKind> reporterKinds[] = {
    {ReporterKind::Public, "public", QT_TRANSLATE_NOOP("tanggap::Core", "The public")},
    {ReporterKind::Agent, "agent", QT_TRANSLATE_NOOP("tanggap::Core", "Incident agent")},
    {ReporterKind::Agency, "agency", QT_TRANSLATE_NOOP("tanggap::Core", "Regional agency")},
    {ReporterKind::Monitoring, "monitoring", QT_TRANSLATE_NOOP("tanggap::Core", "Monitoring")},
    {ReporterKind::Csirt, "csirt", QT_TRANSLATE_NOOP("tanggap::Core", "Another response team")},
    {ReporterKind::Bssn, "bssn", "BSSN"},
    {ReporterKind::Other, "other", QT_TRANSLATE_NOOP("tanggap::Core", "Other")},
};

// The labels are fixed by FIRST (TLP 2.0) and are never translated.
constexpr Name<Tlp> tlps[] = {
    {Tlp::Clear, "clear", "TLP:CLEAR"}, {Tlp::Green, "green", "TLP:GREEN"},
    {Tlp::Amber, "amber", "TLP:AMBER"}, {Tlp::AmberStrict, "amber_strict", "TLP:AMBER+STRICT"},
    {Tlp::Red, "red", "TLP:RED"},
};

template <class Table, class T>
const Name<T> &entryOf(const Table &table, T value)
{
    return *std::find_if(std::begin(table), std::end(table),
                         [&](const auto &entry) { return entry.value == value; });
}

template <class T, class Table>
std::optional<T> valueOf(const Table &table, const QString &name)
{
    for (const auto &entry : table) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

QString toName(Channel channel)
{
    return QString::fromLatin1(entryOf(channels, channel).name);
}

QString toName(ReporterKind kind)
{
    return QString::fromLatin1(entryOf(reporterKinds, kind).name);
}

QString toName(Tlp tlp)
{
    return QString::fromLatin1(entryOf(tlps, tlp).name);
}

std::optional<Channel> channelFromName(const QString &name)
{
    return valueOf<Channel>(channels, name);
}

std::optional<ReporterKind> reporterKindFromName(const QString &name)
{
    return valueOf<ReporterKind>(reporterKinds, name);
}

std::optional<Tlp> tlpFromName(const QString &name)
{
    return valueOf<Tlp>(tlps, name);
}

QString displayName(Channel channel)
{
    return Core::tr(entryOf(channels, channel).display);
}

QString displayName(ReporterKind kind)
{
    return Core::tr(entryOf(reporterKinds, kind).display);
}

QString displayName(Tlp tlp)
{
    return QString::fromLatin1(entryOf(tlps, tlp).display);
}

} // namespace tanggap
