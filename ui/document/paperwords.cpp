// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/paperwords.h"

#include <QCoreApplication>

namespace tanggap::paperwords
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::paperwords)
};

QString signerProblem(const QString &part, const PaperFacts &facts)
{
    if (facts.signer.name.isEmpty())
        return facts.signingOffice.isEmpty()
                   ? Words::tr(
                         "Nobody is named to sign this paper. Enter the holder on the page Organization.")
                   : Words::tr("Nobody on the roster can sign as “%1”. Enter the holder on the page "
                               "Organization.")
                         .arg(facts.signingOffice);
    if (part == "nip"_L1)
        return Words::tr("%1 signs, but has no NIP on the roster. Enter it on the page Organization.")
            .arg(facts.signer.name);
    return Words::tr("%1 signs, but has no office on the roster. Enter it on the page Organization.")
        .arg(facts.signer.name);
}

} // namespace

QString state(PaperState state)
{
    switch (state) {
    case PaperState::Withdrawn:
        return Words::tr("Withdrawn");
    case PaperState::Draft:
        return Words::tr("Draft");
    case PaperState::Submitted:
        return Words::tr("Submitted");
    case PaperState::Returned:
        return Words::tr("Returned");
    case PaperState::Approved:
        return Words::tr("Issued");
    case PaperState::Signed:
        return Words::tr("Signed");
    case PaperState::Sent:
        return Words::tr("Sent");
    }
    return {};
}

Tone tone(PaperState state)
{
    if (state >= PaperState::Sent)
        return Tone::Fine;
    return state >= PaperState::Approved ? Tone::Accent : Tone::Neutral;
}

QString fieldOf(const TemplateProblem &problem, const PaperTemplate &paper)
{
    for (const FieldSpec &field : paper.fields) {
        if (problem.field == field.id || problem.field == "fields."_L1 + field.id)
            return field.id;
    }
    return {};
}

QString problem(const TemplateProblem &problem, const PaperTemplate &paper, const PaperFacts &facts)
{
    const QString id = fieldOf(problem, paper);
    for (const FieldSpec &field : paper.fields) {
        if (field.id == id)
            return Words::tr("“%1” is empty.").arg(field.label.in(currentLanguage()));
    }
    if (problem.field.startsWith("signer."_L1))
        return signerProblem(problem.field.mid(7), facts);
    if (problem.field == "ticket.agenda_number"_L1)
        return Words::tr(
            "The ticket has no agenda number. It is given when a report is received; this one came "
            "in without.");
    if (problem.field == "paper.number"_L1)
        return Words::tr("The paper has no number: its book does not give numbers by itself.");
    if (problem.field.startsWith("ticket."_L1))
        return Words::tr("The ticket lacks what the paper prints as “%1”.").arg(problem.field.mid(7));
    return problem.message;
}

} // namespace tanggap::paperwords
