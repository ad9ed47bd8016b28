// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "org/organization.h"
#include "org/person.h"
#include "procedure/procedure.h"
#include "ticket/report.h"
#include "ticket/ticket.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <type_traits>

namespace tanggap
{

/// One run of a clock, as readClock() read it for the paper.
struct ClockFact
{
    ClockRun run;
    ClockReading reading;
};

/// A ticket in the queue beside the paper's own, as the queue sheet lists it.
struct QueueFact
{
    QString code;
    QString title;
    QString type;     ///< name of the incident type
    QString severity; ///< Grade::id
    QString team;     ///< Group::id
    TicketState state = TicketState::Open;
    bool paused = false;
    Instant received{};
    std::optional<Instant> due;
};

/// A snapshot of all that a paper may mention: plain values, so that it can be handed to a worker. People are
/// named here and nowhere else in the paper's life; the template decides what is printed.
struct PaperFacts
{
    QString kind; ///< PaperKind::id
    Organization organization;
    QByteArray crest; ///< the office's crest, PNG or SVG; empty draws a neutral shield
    Procedure procedure;
    Ticket ticket;
    Localized typeName; ///< of the incident type
    Reporter reporter;
    QList<TicketText> texts;
    QList<ClockFact> clocks; ///< in the order of the procedure
    QList<Evidence> evidence;
    QList<Recommendation> recommendations;
    QList<Paper> papers;             ///< of the ticket, in the order in which they were begun; none withdrawn
    QList<Sending> sendings;         ///< the newest last
    QList<QueueFact> queue;          ///< open tickets in the order of work, the paper's own among them
    QList<Person> roster;            ///< active people, each with the roles held
    QHash<PersonId, QString> people; ///< names of those whom records mention, on the roster or not
    Person signer;
    QString
        signingOffice; ///< as written above the signature, "a.n." and "Plt." included; empty: signer.position

    QString number; ///< from the outgoing book; empty while not given
    QDate date;     ///< local date printed on the paper
    QString degree; ///< security degree: "SR", "R", "T", "B"; empty: none printed
    int copy = 1;   ///< 2 for the first reprint
    bool drill = false;
    bool redacted = false;   ///< without what only the addressee may read, where the template leaves that out
    bool electronic = false; ///< prepared for electronic signing: a box instead of room for the hand
    QString mark; ///< what the QR code says, by which the paper can be checked; empty: none printed
    QHash<QString, QString> fields; ///< what the office filled in, by FieldSpec::id
};

/// What a paper says, and what it still lacks before it can be submitted.
struct PaperText
{
    struct Missing
    {
        QString field; ///< FieldSpec::id, or "text.<TextField::id>"
        QString label; ///< translated
    };
    QString text;           ///< plain, a paragraph a line
    QList<Missing> missing; ///< what a person must write; not what the desk gives later (number, date)
};

/// What is kept beside the PDF of an issued paper, made from the same facts. Empty bytes: there is none.
struct PaperCopies
{
    QByteArray editable; ///< OpenDocument text
    QByteArray redacted; ///< PDF under the same number, where the template leaves something out
};

/// Makes the file of a paper (PDF bytes) and its copies from its facts, and tells its text. The desk is given
/// one, since drawing is not its affair.
class PaperRenderer
{
public:
    using File = std::function<Result<QByteArray>(const PaperFacts &)>;
    using Text = std::function<Result<PaperText>(const PaperFacts &)>;
    using Copies = std::function<Result<PaperCopies>(const PaperFacts &)>;

    template <class F>
    requires(!std::is_same_v<F, PaperRenderer>) &&
        std::is_invocable_r_v<Result<QByteArray>, const F &, const PaperFacts &> PaperRenderer(
            F file, Text text = {}, Copies copies = {}) // a renderer is a function that may know more
        : m_file(std::move(file))
    , m_text(std::move(text))
    , m_copies(std::move(copies))
    {
    }

    Result<QByteArray> operator()(const PaperFacts &facts) const { return m_file(facts); }
    bool canRead() const { return bool(m_text); }
    /// Internal when it only draws.
    Result<PaperText> read(const PaperFacts &facts) const
    {
        return m_text ? m_text(facts)
                      : Result<PaperText>(fail(ErrorCode::Internal,
                                               Core::tr("The text of this paper cannot be read here.")));
    }

    Result<PaperCopies> copies(const PaperFacts &facts) const
    {
        return m_copies ? m_copies(facts) : Result<PaperCopies>(PaperCopies());
    }

private:
    File m_file;
    Text m_text;
    Copies m_copies;
};

} // namespace tanggap
