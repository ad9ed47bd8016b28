// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the file of a PaperPage's paper leaves the program: to a printer, or into a folder.

#include "document/renderer.h"
#include "export/paperbatch.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/paperpage.h"
#include "ui/document/paperwords.h"

#include <QPrinter>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

void PaperPage::printWhenReady()
{
    m_print = true;
    if (m_issued && !m_file.isEmpty()) {
        m_print = false;
        askToPrint();
    } else if (!m_issued && m_ready) {
        draw();
    }
}

void PaperPage::askToPrint()
{
    if (m_file.isEmpty())
        return;
    m_printer.choosePrinter(
        this, paperFileName(m_paperKind, m_code, {}), m_file,
        [this, ticket = m_ticket, id = m_issued->id, file = m_file](std::shared_ptr<QPrinter> printer) {
            print(std::move(printer), ticket, id, file);
        });
}

/// Journaled before the first page leaves: a print that nobody recorded would be worse than a record of one
/// that failed.
void PaperPage::print(std::shared_ptr<QPrinter> printer, TicketId ticket, PaperId id, const QByteArray &file)
{
    m_context.transact(
        this,
        [ticket, id, name = printer->printerName()](Tx &tx) {
            return desk::recordPrint(tx, {ticket, {}}, id, name.isEmpty() ? u"printer"_s : name);
        },
        [this, printer, file](const Result<int> &copy) {
            if (!copy)
                return presentError(*m_banner, copy.error(), tr("Nothing was printed."));
            // Official wording on the sheet, hence not translated.
            const QString mark = *copy > 1 ? u"cetakan ke-%1"_s.arg(*copy) : QString();
            m_printer.print(printer, file, mark, [this](const Result<> &printed) {
                if (!printed)
                    return presentError(
                        *m_banner, printed.error(),
                        tr("The journal already counts this print. Print again when the printer is "
                           "ready."));
                m_context.toasts.show(tr("The paper was sent to the printer."), Tone::Fine);
            });
        });
}

/// Asks where to and writes the file; that an `issued` paper is taken out is journaled first.
void PaperPage::store(const QByteArray &bytes, const QString &title, const QString &filter,
                      const QString &suffix, PaperId issued)
{
    m_context.prompts.saveFile(
        this, {title, filter, paperFileName(m_paperKind, m_code, suffix)},
        [this, bytes, issued, ticket = m_ticket](const std::optional<QString> &path) {
            if (!path)
                return;
            const auto write = [this, path = *path, bytes] {
                m_printer.save(path, bytes, [this, path](const Result<> &saved) {
                    if (!saved)
                        return presentError(*m_banner, saved.error(), tr("Nothing was written."));
                    m_context.toasts.show(tr("Saved as %1.").arg(path), Tone::Fine);
                });
            };
            if (!issued.isValid())
                return write();
            m_context.transact(
                this,
                [ticket, issued](Tx &tx) {
                    return desk::recordPrint(tx, {ticket, {}}, issued, desk::PrintedToFile);
                },
                [this, write](const Result<int> &recorded) {
                    if (!recorded)
                        return presentError(*m_banner, recorded.error(), tr("Nothing was written."));
                    write();
                });
        });
}

void PaperPage::savePdf()
{
    store(m_file, tr("Save PDF"), u"PDF (*.pdf)"_s, u".pdf"_s, m_issued->id);
}

void PaperPage::saveSigned()
{
    saveKept(&desk::signedFile, tr("Save the signed file"), u" - ttd"_s);
}

void PaperPage::saveRedacted()
{
    saveKept(&desk::redactedCopy, tr("Save the redacted copy"), u" - salinan"_s);
}

/// A file that is kept beside the issued one; `remark` follows the suggested name.
void PaperPage::saveKept(Result<QByteArray> (*fetch)(Reader &, TicketId, PaperId), const QString &title,
                         const QString &remark)
{
    m_context.read(
        this,
        [fetch, ticket = m_ticket, id = m_issued->id](Reader &reader) { return fetch(reader, ticket, id); },
        [this, title, remark, id = m_issued->id](const Result<QByteArray> &file) {
            if (!m_issued || m_issued->id != id)
                return;
            if (!file)
                return presentError(*m_banner, file.error(), tr("Nothing was written."));
            const QString suffix = file->startsWith("%PDF")      ? u".pdf"_s
                                   : file->startsWith("\x89PNG") ? u".png"_s
                                                                 : u".jpg"_s;
            store(*file, title, u"*"_s + suffix, remark + suffix, id);
        });
}

/// An issued paper's text is the one that was made with its file; only where none was kept it is composed
/// anew.
void PaperPage::saveEditable(const QString &format)
{
    PaperFacts facts = factsToDraw();
    if (!m_issued)
        return writeEditable(
            format, [form = *m_template, facts] { return editableFile(form, facts); }, true);
    facts.number = m_issued->number;
    facts.fields = m_issued->fields;
    facts.mark = m_issued->mark;
    m_context.read(
        this,
        [ticket = m_ticket, id = m_issued->id](Reader &reader) {
            return desk::issuedOdt(reader, ticket, id);
        },
        [this, format, form = *m_template, facts, id = m_issued->id](const Result<QByteArray> &odt) {
            if (!m_issued || m_issued->id != id)
                return;
            const bool kept = odt || odt.error().code != ErrorCode::NotFound;
            if (!odt && kept)
                return presentError(*m_banner, odt.error(), tr("Nothing was written."));
            writeEditable(
                format, [odt, kept, form, facts] { return kept ? odt : editableFile(form, facts); }, kept);
        });
}

void PaperPage::writeEditable(const QString &format, std::function<Result<QByteArray>()> text, bool asIssued)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_busy = true;
    updateButtons();
    m_banner->present(Tone::Neutral, tr("The %1 file is being written …").arg(format.toUpper()));
    m_banner->setAction(tr("Cancel"), [stop = m_stop] { stop->store(true); });
    inBackground(
        this,
        [text = std::move(text), format, stop = m_stop]() -> Result<QByteArray> {
            TRY_LET(const QByteArray odt, text());
            return inFormat(odt, format, stop.get());
        },
        [this, format, asIssued, issued = m_issued ? m_issued->id : PaperId(),
         stop = m_stop](const Result<QByteArray> &file) {
            if (stop != m_stop)
                return;
            m_stop.reset();
            m_busy = false;
            updateButtons();
            m_banner->hide();
            if (stop->load())
                return m_context.toasts.show(tr("Nothing was written."));
            if (!file)
                return presentError(*m_banner, file.error(), tr("Nothing was written."));
            if (!asIssued)
                m_banner->present(Tone::Soon, tr("This is not the text that was issued."),
                                  tr("No text for a word processor was kept with this paper. The %1 file is "
                                     "written from the ticket as it is now, and may differ from the issued "
                                     "PDF.")
                                      .arg(format.toUpper()));
            store(*file, tr("Save %1").arg(format.toUpper()), u"%1 (*.%2)"_s.arg(format.toUpper(), format),
                  u'.' + format, issued);
        });
}

void PaperPage::checkFile()
{
    m_context.read(
        this,
        [ticket = m_ticket, id = m_issued->id](Reader &reader) {
            return desk::issuedFile(reader, ticket, id);
        },
        [this, id = m_issued->id](const Result<QByteArray> &file) {
            if (!m_issued || m_issued->id != id)
                return;
            if (!file)
                return presentError(*m_banner, file.error());
            m_banner->present(Tone::Fine, tr("The file is exactly as it was issued."),
                              tr("Its SHA-256 was computed anew and is the one in the journal."));
        });
}

} // namespace tanggap
