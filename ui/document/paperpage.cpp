// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/paperpage.h"

#include "document/compose.h"
#include "document/facts.h"
#include "document/renderer.h"
#include "store/personal.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/fieldform.h"
#include "ui/document/pageview.h"
#include "ui/document/paperwords.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLayout>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto SaveAfter = 800ms, DrawAfter = 200ms;

QString toJson(const QHash<QString, QString> &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> fromJson(const QString &json)
{
    QHash<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

const Paper *newestOf(const TicketView &view, const QString &kind)
{
    const auto found = std::find_if(view.papers.rbegin(), view.papers.rend(),
                                    [&](const Paper &paper) { return paper.kind == kind; });
    return found == view.papers.rend() ? nullptr : &*found;
}

} // namespace

PaperPage::~PaperPage()
{
    if (m_dirty)
        saveDraft();
}

void PaperPage::open(const TicketView &view, const QString &kind)
{
    const Paper *newest = newestOf(view, kind);
    if (newest && newest->state >= PaperState::Approved)
        return open(view, *newest);
    start(view, kind);
    m_issued.reset();
    m_side->setCurrentIndex(0);
    readFacts();
    describe();
}

void PaperPage::open(const TicketView &view, const Paper &issued)
{
    start(view, issued.kind);
    m_issued = issued;
    m_side->setCurrentIndex(1);
    readFacts();
    readFile();
    describe();
}

void PaperPage::start(const TicketView &view, const QString &kind)
{
    if (m_dirty)
        saveDraft();
    m_ticket = view.ticket.id;
    m_code = view.ticket.code;
    m_version = view.ticket.version;
    m_kind = kind;
    m_paperKind = *view.procedure->paper(kind);
    m_file.clear();
    m_template.reset();
    m_problems.clear();
    m_ready = false;
    m_print = false;
    m_form->setEditable(false);
    m_drawSoon.stop();
    m_renderer.cancel();
    m_pages->setPages({});
    m_banner->hide();
    showProblems({});
}

void PaperPage::refresh(const TicketView &view)
{
    if (view.ticket.id != m_ticket || view.ticket.version == m_version)
        return;
    m_version = view.ticket.version;
    if (m_issued) {
        for (const Paper &paper : view.papers) {
            if (paper.id == m_issued->id)
                m_issued = paper;
        }
        describe();
    }
    readFacts();
}

void PaperPage::readFacts()
{
    m_context.read(
        this,
        [ticket = m_ticket, kind = m_kind](Reader &reader) { return desk::readPaper(reader, ticket, kind); },
        [this, mine = ++m_request](const Result<desk::PaperDesk> &paper) {
            if (mine != m_request)
                return;
            if (!paper)
                return presentError(*m_banner, paper.error(), {}, [this] { readFacts(); });
            showFacts(*paper);
        });
}

void PaperPage::showFacts(const desk::PaperDesk &paper)
{
    const QHash<QString, QString> typed = m_template ? filledIn() : fromJson(paper.draft);
    const bool keepTyped = m_template || !paper.draft.isEmpty();
    const bool first = !m_template;
    m_desk = paper;
    if (first) {
        Result<PaperTemplate> shipped = templateFor(paper.facts);
        if (!shipped)
            return presentError(*m_banner, shipped.error());
        m_template = std::move(*shipped);
        m_form->setFields(m_template->fields, factsTree(paper.facts));
    }
    PaperFacts bare = paper.facts;
    bare.fields.clear();
    m_defaults = filledFields(*m_template, bare);
    PaperFacts filled = bare;
    filled.fields = keepTyped ? typed : paper.facts.fields;
    m_form->setValues(filledFields(*m_template, filled));
    m_form->setEditable(paper.whyNot.isEmpty());
    if (!m_issued) {
        if (!paper.whyNot.isEmpty())
            m_banner->present(Tone::Soon, tr("You can look at this paper, but not write or issue it."),
                              paper.whyNot);
        draw();
    }
    updateButtons();
}

void PaperPage::readFile()
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
                return presentError(*m_banner, file.error(), {}, [this] { readFile(); });
            showFile(*file);
        });
}

void PaperPage::showFile(const QByteArray &pdf)
{
    m_file = pdf;
    m_renderer.draw(m_file, m_pages->pixels());
    updateButtons();
    if (std::exchange(m_print, false))
        askToPrint();
}

void PaperPage::write()
{
    m_issued.reset();
    m_file.clear();
    m_ready = false;
    m_side->setCurrentIndex(0);
    m_banner->hide();
    describe();
    if (m_template)
        draw();
    updateButtons();
}

void PaperPage::edited()
{
    m_dirty = true;
    m_ready = false;
    m_saveSoon.start(SaveAfter);
    m_drawSoon.start(DrawAfter);
    updateButtons();
}

/// Only what differs from what the template fills in by itself: a default may follow the ticket.
QHash<QString, QString> PaperPage::filledIn() const
{
    QHash<QString, QString> fields = m_form->values();
    fields.removeIf([this](auto field) { return field.value() == m_defaults.value(field.key()); });
    return fields;
}

PaperFacts PaperPage::factsToDraw() const
{
    PaperFacts facts = m_desk.facts;
    facts.fields = filledIn();
    facts.copy = 1;
    if (m_desk.takesNumber)
        facts.number = u"(diberikan saat diterbitkan)"_s;
    return facts;
}

void PaperPage::draw()
{
    m_drawSoon.stop();
    if (m_issued && !m_file.isEmpty())
        m_renderer.draw(m_file, m_pages->pixels());
    else if (!m_issued && m_template)
        m_renderer.draw(*m_template, factsToDraw(), m_pages->pixels());
}

void PaperPage::showDrawing(const Drawing &drawing)
{
    if (drawing.failed)
        m_banner->present(Tone::Late, tr("The stored file cannot be shown."), tr("Check the file."));
    m_pages->setPages(drawing.pages);
    if (!m_issued) {
        m_ready = !m_drawSoon.isActive();
        showProblems(drawing.problems);
    }
    updateButtons();
    emit shown();
    if (!m_issued && m_ready && std::exchange(m_print, false)) {
        if (m_issue->isEnabled() && !m_desk.takesNumber) {
            m_print = true; // goes on when the issued file is there
            issue();
        } else {
            m_banner->present(Tone::Soon, tr("This paper is not issued yet, so it was not printed."),
                              m_issue->isEnabled() ? tr("Issue it; then print it.") : m_issue->toolTip());
        }
    }
}

void PaperPage::showProblems(const QList<TemplateProblem> &problems)
{
    m_problems = problems;
    qDeleteAll(m_problemList->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    QStringList missing;
    for (const TemplateProblem &problem : problems) {
        const QString field = paperwords::fieldOf(problem, *m_template);
        auto *link = new QPushButton(paperwords::problem(problem, *m_template, m_desk.facts));
        setButtonKind(link, ButtonKind::Quiet);
        link->setObjectName(u"problem/"_s + problem.field);
        link->setToolTip(link->text());
        link->setEnabled(!field.isEmpty());
        connect(link, &QPushButton::clicked, m_form, [this, field] { m_form->focusField(field); });
        m_problemList->layout()->addWidget(link);
        missing << field;
    }
    m_form->setMissing(missing);
    m_problemList->setVisible(!problems.isEmpty());
    m_problemsTitle->setVisible(!problems.isEmpty());
}

void PaperPage::saveDraft()
{
    m_saveSoon.stop();
    m_dirty = false;
    const QString name = desk::paperDraftName(m_ticket, m_kind), body = toJson(filledIn());
    m_context.transact(
        this, [name, body](Tx &tx) { return personal::saveDraft(tx, name, body); },
        [this](const Result<> &saved) {
            if (!saved)
                presentError(*m_banner, saved.error(), tr("What you typed is still in the form."),
                             [this] { saveDraft(); });
        });
}

void PaperPage::keepDraft()
{
    m_saveSoon.stop();
    m_dirty = false;
    m_busy = true;
    updateButtons();
    m_context.transact(
        this,
        [ticket = m_ticket, kind = m_kind, fields = filledIn()](Tx &tx) -> Result<PaperId> {
            TRY(personal::dropDraft(tx, desk::paperDraftName(ticket, kind)));
            return desk::draftPaper(tx, {ticket, {}}, kind, fields);
        },
        [this](const Result<PaperId> &kept) {
            m_busy = false;
            updateButtons();
            if (!kept) {
                saveDraft();
                return presentError(*m_banner, kept.error(), tr("What you typed is still in the form."),
                                    [this] { keepDraft(); });
            }
            m_context.toasts.show(tr("Draft saved. Everybody who works on this ticket sees it."), Tone::Fine);
        });
}

void PaperPage::askToIssue()
{
    if (!m_desk.takesNumber)
        return issue();
    m_context.prompts.confirm(
        this,
        {tr("Issue “%1”?").arg(m_paperKind.name.in(currentLanguage())),
         tr("The paper takes the next number of its book. A number once given is not given back; a later "
            "change makes a new paper with a new number."),
         tr("Issue")},
        [this](bool yes) {
            if (yes)
                issue();
        });
}

void PaperPage::issue()
{
    m_saveSoon.stop();
    m_dirty = false;
    m_busy = true;
    updateButtons();
    const QHash<QString, QString> fields = filledIn();
    m_context.transact(
        this,
        [ticket = m_ticket, kind = m_kind, fields](Tx &tx) -> Result<desk::Issued> {
            TRY(personal::dropDraft(tx, desk::paperDraftName(ticket, kind)));
            TRY(desk::draftPaper(tx, {ticket, {}}, kind, fields));
            return desk::issuePaper(tx, {ticket, {}}, kind, paperRenderer());
        },
        [this, fields, ticket = m_ticket, kind = m_kind](const Result<desk::Issued> &issued) {
            m_busy = false;
            if (ticket != m_ticket || kind != m_kind)
                return;
            updateButtons();
            if (!issued) {
                m_print = false;
                saveDraft();
                return presentError(*m_banner, issued.error(), tr("What you typed is still in the form."),
                                    [this] { askToIssue(); });
            }
            m_issued = Paper{.id = issued->id,
                             .ticket = m_ticket,
                             .kind = m_kind,
                             .state = PaperState::Approved,
                             .number = issued->number,
                             .fields = fields,
                             .fileHash = issued->fileHash,
                             .at = m_context.store.clock().now()};
            m_side->setCurrentIndex(1);
            m_banner->hide();
            m_context.toasts.show(issued->number.isEmpty() ? tr("The paper is issued.")
                                                           : tr("Issued as %1.").arg(issued->number),
                                  Tone::Fine);
            describe();
            readFile();
        });
}

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
    m_printer.choosePrinter(this, paperwords::fileName(m_paperKind, m_code).chopped(4), m_file,
                            [this](std::shared_ptr<QPrinter> printer) { print(std::move(printer)); });
}

/// Journaled before the first page leaves: a print that nobody recorded would be worse than a record of one
/// that failed.
void PaperPage::print(std::shared_ptr<QPrinter> printer)
{
    m_context.transact(
        this,
        [ticket = m_ticket, id = m_issued->id, name = printer->printerName()](Tx &tx) {
            return desk::recordPrint(tx, {ticket, {}}, id, name.isEmpty() ? u"printer"_s : name);
        },
        [this, printer, file = m_file](const Result<int> &copy) {
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

void PaperPage::savePdf()
{
    m_context.prompts.saveFile(
        this, {tr("Save PDF"), u"PDF (*.pdf)"_s, paperwords::fileName(m_paperKind, m_code)},
        [this](const std::optional<QString> &path) {
            if (!path || !m_issued)
                return;
            m_printer.save(*path, m_file, [this, path = *path, id = m_issued->id](const Result<> &saved) {
                if (!saved)
                    return presentError(*m_banner, saved.error(), tr("Nothing was written."));
                m_context.transact(
                    this,
                    [ticket = m_ticket, id](Tx &tx) {
                        return desk::recordPrint(tx, {ticket, {}}, id, desk::PrintedToFile);
                    },
                    [this, path](const Result<int> &recorded) {
                        if (!recorded)
                            return presentError(*m_banner, recorded.error(), tr("The file was written."));
                        m_context.toasts.show(tr("Saved as %1.").arg(path), Tone::Fine);
                    });
            });
        });
}

void PaperPage::checkFile()
{
    m_context.read(
        this,
        [ticket = m_ticket, id = m_issued->id](Reader &reader) {
            return desk::issuedFile(reader, ticket, id);
        },
        [this](const Result<QByteArray> &file) {
            if (!file)
                return presentError(*m_banner, file.error());
            m_banner->present(Tone::Fine, tr("The file is exactly as it was issued."),
                              tr("Its SHA-256 was computed anew and is the one in the journal."));
        });
}

} // namespace tanggap
