// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/standardtabs.h"

#include "ui/ticket/detailstab.h"
#include "ui/ticket/journaltab.h"
#include "ui/ticket/linkstab.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

void addStandardTabs(TicketTabs &tabs, DeskContext &context)
{
    tabs.addTab(new JournalTab(context));
    tabs.addTab(new DetailsTab(context));
    tabs.addTab(new LinksTab(context));
}

QString tabFor(const Requirement &requirement)
{
    switch (requirement.kind) {
    case Requirement::Kind::Evidence:
        return u"evidence"_s;
    case Requirement::Kind::Paper:
        return u"papers"_s;
    case Requirement::Kind::Answered:
        return u"replies"_s;
    case Requirement::Kind::Reporter:
    case Requirement::Kind::SystemClass:
    case Requirement::Kind::Severity:
    case Requirement::Kind::Consent:
    case Requirement::Kind::Text:
    case Requirement::Kind::Recommendations:
        return u"details"_s;
    case Requirement::Kind::Equipment:
    case Requirement::Kind::Assignment:
        break;
    }
    return {};
}

} // namespace tanggap
