// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a PaperPage does to its paper, from the draft that is handed in to the paper that leaves the house.

#include "desk/signpaper.h"
#include "document/compose.h"
#include "export/paperbatch.h"
#include "store/personal.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/paperforms.h"
#include "ui/document/paperpage.h"
#include "ui/document/paperwords.h"
#include "ui/document/versiondialog.h"
#include "ui/ticket/forms/textform.h"

#include <QPrinter>
#include <QStackedWidget>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

/// Runs an action on the paper; a refusal is said above the pages, and what is typed stays: in the form, and
/// in the personal draft, which only an action that succeeds drops.
template <typename Action, typename Done>
void PaperPage::act(Action action, Done done)
{
    using Answer = std::invoke_result_t<Action, Tx &>;
    if (m_dirty)
        saveDraft();
    m_busy = true;
    updateButtons();
    m_context.transact(this, std::move(action),
                       [this, done = std::move(done), ticket = m_ticket, kind = m_kind,
                        about = aboutPaper()](const Answer &outcome) {
                           m_busy = false;
                           updateButtons();
                           if (ticket != m_ticket || kind != m_kind) { // another paper is shown by now
                               if (!outcome)
                                   m_context.toasts.show(about + outcome.error().message, Tone::Late);
                               return;
                           }
                           if (outcome) {
                               m_banner->hide();
                               if constexpr (std::is_void_v<typename Answer::value_type>)
                                   done();
                               else
                                   done(*outcome);
                               return;
                           }
                           m_print = false;
                           if (outcome.error().code == ErrorCode::Conflict) { // first shown as it is by now
                               m_stale = true;
                               updateButtons();
                               readFacts();
                           }
                           presentError(*m_banner, outcome.error(),
                                        tr("What you typed is still in the form."));
                       });
}

PaperId PaperPage::shownPaper() const
{
    return m_issued ? m_issued->id : m_desk.paper ? m_desk.paper->id : PaperId();
}

void PaperPage::keepDraft()
{
    const QHash<QString, QString> fields = filledIn();
    act(
        [ticket = m_ticket, kind = m_kind, fields, typed = typedHere(),
         version = keptVersion()](Tx &tx) -> Result<PaperId> {
            TRY(personal::saveDraftText(tx, desk::paperDraftName(ticket, kind), typed, {}));
            return desk::draftPaper(tx, {ticket, {}}, kind, fields, version);
        },
        [this, fields](PaperId) {
            keptByMe(fields);
            m_context.toasts.show(tr("Draft saved. Everybody who works on this ticket sees it."), Tone::Fine);
        });
}

void PaperPage::submit()
{
    submitAs({});
}

void PaperPage::submitAs(const desk::Stated &stated)
{
    const QHash<QString, QString> fields = filledIn();
    act(
        [ticket = m_ticket, kind = m_kind, fields, typed = typedHere(), version = keptVersion(), stated,
         render = m_context.renderer()](Tx &tx) -> Result<int> {
            TRY(personal::saveDraftText(tx, desk::paperDraftName(ticket, kind), typed, {}));
            TRY_LET(const PaperId paper, desk::draftPaper(tx, {ticket, {}}, kind, fields, version));
            return desk::submitPaper(tx, {ticket, {}}, paper, render, stated);
        },
        [this, fields](const int &version) {
            m_anew = false;
            keptByMe(fields);
            m_context.toasts.show(tr("Submitted as version %1.").arg(version), Tone::Fine);
            readFacts();
        });
}

void PaperPage::askWhenSubmitted()
{
    paperforms::openMoment(m_context, this, m_ticket,
                           tr("When was “%1” submitted?").arg(m_paperKind.name.in(currentLanguage())),
                           tr("Submit"), [this](const desk::Stated &stated) { submitAs(stated); });
}

void PaperPage::askWhenIssued()
{
    paperforms::openMoment(m_context, this, m_ticket,
                           tr("When was “%1” issued?").arg(m_paperKind.name.in(currentLanguage())),
                           tr("Issue"), [this](const desk::Stated &stated) { issue({}, stated); });
}

void PaperPage::askToIssue()
{
    if (!asksForNumber())
        return issue({}, {});
    paperforms::openApproval(
        m_context, this,
        {.ticket = m_ticket,
         .title = tr("Issue “%1”?").arg(m_paperKind.name.in(currentLanguage())),
         .accept = tr("Issue"),
         .typesNumber = m_desk.typesNumber,
         .given = m_given},
        [this](const desk::Approval &approval, const desk::Stated &stated) { issue(approval, stated); });
}

void PaperPage::issue(const desk::Approval &approval, const desk::Stated &stated)
{
    m_given = approval;
    act(
        [ticket = m_ticket, kind = m_kind, fields = filledIn(), typed = typedHere(), version = keptVersion(),
         approval, stated, render = m_context.renderer()](Tx &tx) -> Result<desk::Issued> {
            TRY(personal::saveDraftText(tx, desk::paperDraftName(ticket, kind), typed, {}));
            TRY(desk::draftPaper(tx, {ticket, {}}, kind, fields, version));
            return desk::issuePaper(tx, {ticket, {}}, kind, render, approval, stated);
        },
        [this](const desk::Issued &issued) { showIssued(issued); });
}

void PaperPage::askToApprove()
{
    paperforms::openApproval(
        m_context, this,
        {.ticket = m_ticket,
         .title = tr("Approve “%1”?").arg(m_paperKind.name.in(currentLanguage())),
         .accept = tr("Approve"),
         .typesNumber = m_desk.typesNumber,
         .given = m_given},
        // Approved is what could be read here: a change of the ticket since then has to be read first.
        [this, ref = desk::TicketRef{m_ticket, m_desk.facts.ticket.version},
         id = shownPaper()](const desk::Approval &approval, const desk::Stated &stated) {
            m_given = approval;
            act([ref, id, approval, stated, render = m_context.renderer()](
                    Tx &tx) { return desk::approvePaper(tx, ref, id, render, approval, stated); },
                [this](const desk::Issued &issued) { showIssued(issued); });
        });
}

void PaperPage::showIssued(const desk::Issued &issued)
{
    m_issued = Paper{.id = issued.id,
                     .ticket = m_ticket,
                     .kind = m_kind,
                     .state = PaperState::Approved,
                     .number = issued.number,
                     .fields = filledIn(),
                     .fileHash = issued.fileHash,
                     .at = m_context.store.clock().now()};
    m_anew = false;
    keptByMe(filledIn());
    m_given = {};
    m_side->setCurrentIndex(1);
    m_context.toasts.show(issued.number.isEmpty() ? tr("The paper is issued.")
                                                  : tr("Issued as %1.").arg(issued.number),
                          Tone::Fine);
    describe();
    readFacts();
    readFile();
}

/// The form says itself what was refused; what is typed on the page stays.
void PaperPage::askInWords(const TextQuestion &question, const QString &said,
                           Result<> (*action)(Tx &, const desk::TicketRef &, PaperId, const QString &,
                                              const desk::Stated &))
{
    if (m_dirty)
        saveDraft();
    const QDialog *form =
        ticketforms::openText(m_context, this, {m_ticket, {}}, question,
                              [action, id = shownPaper()](Tx &tx, const desk::TicketRef &ref,
                                                          const QString &words, const desk::Stated &stated) {
                                  return action(tx, ref, id, words, stated);
                              });
    connect(form, &QDialog::accepted, this, [this, said] { m_context.toasts.show(said, Tone::Fine); });
}

void PaperPage::askToReturn()
{
    askInWords({.title = tr("Return “%1”").arg(m_paperKind.name.in(currentLanguage())),
                .text = tr("Whoever wrote it changes it and submits it again."),
                .label = tr("What has to be changed"),
                .accept = tr("Return"),
                .initial = {},
                .required = true},
               tr("The paper is returned."), desk::returnPaper);
}

void PaperPage::askToWithdraw()
{
    askInWords(
        {.title = tr("Withdraw “%1”").arg(m_paperKind.name.in(currentLanguage())),
         .text = tr("File and number stay; the book shows the number as withdrawn, and it is never given "
                    "again."),
         .label = tr("Reason"),
         .accept = tr("Withdraw"),
         .initial = {},
         .required = true},
        tr("The paper is withdrawn."), desk::withdrawPaper);
}

void PaperPage::exportForSigning()
{
    m_context.prompts.saveFile(
        this, {tr("Give out for signing"), u"PDF (*.pdf)"_s, paperFileName(m_paperKind, m_code, u".pdf"_s)},
        [this, ticket = m_ticket, id = m_issued->id](const std::optional<QString> &path) {
            if (!path)
                return;
            act(
                [ticket, id](Tx &tx) {
                    return desk::exportForSigning(tx, {ticket, {}}, id);
                },
                [this, path = *path](const QByteArray &file) {
                    m_printer.save(path, file, [this, path](const Result<> &saved) {
                        if (!saved)
                            return presentError(*m_banner, saved.error(), tr("Nothing was written."));
                        m_context.toasts.show(
                            tr("Saved as %1. Bring it back here when it is signed.").arg(path), Tone::Fine);
                    });
                });
        });
}

void PaperPage::askToSign()
{
    paperforms::openSigning(m_context, this, *m_issued, m_file, m_desk.facts.signer.name);
}

void PaperPage::signInDrill()
{
    act(
        [ticket = m_ticket, id = shownPaper()](Tx &tx) {
            return desk::signInDrill(tx, {ticket, {}}, id);
        },
        [this] { m_context.toasts.show(tr("Marked as signed, for the drill."), Tone::Fine); });
}

void PaperPage::askToSend()
{
    // A letter names whom it is for; so does a certificate, in a field of its own name.
    PaperFacts facts = m_desk.facts;
    facts.fields = m_issued->fields;
    const QHash<QString, QString> says = m_template ? filledFields(*m_template, facts) : facts.fields;
    paperforms::openSending(m_context, this, *m_issued, says.value(u"addressee"_s, says.value(u"name"_s)),
                            m_reporter);
}

void PaperPage::compare()
{
    openVersions(this, m_versions, m_people, m_context.organization->zone);
}

} // namespace tanggap
