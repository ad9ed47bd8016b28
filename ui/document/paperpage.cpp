// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/paperpage.h"

#include "document/compose.h"
#include "document/facts.h"
#include "document/renderer.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/actbar.h"
#include "ui/document/fieldform.h"
#include "ui/document/pageview.h"
#include "ui/document/paperdraft.h"
#include "ui/document/paperwords.h"

#include <QAction>
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
    if (m_stop)
        m_stop->store(true);
}

void PaperPage::open(const TicketView &view, const QString &kind)
{
    const Paper *newest = newestOf(view, kind);
    if (newest && !newest->fileHash.isEmpty())
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
    m_sendings = view.sendings;
    m_reporter = view.reporter;
    m_people = view.people;
    m_kind = kind;
    m_paperKind = *view.procedure->paper(kind);
    m_file.clear();
    m_template.reset();
    m_problems.clear();
    m_seen.clear();
    m_kept.clear();
    m_untouched.clear();
    offerOthers({});
    m_desk = {};
    m_refusals = {};
    m_versions.clear();
    m_signatures.clear();
    m_anew = false;
    m_ready = false;
    m_print = false;
    m_given = {};
    if (m_stop) { // whoever leaves the paper does not want its copy any more
        m_stop->store(true);
        m_stop.reset();
        m_busy = false;
    }
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
    m_sendings = view.sendings;
    m_reporter = view.reporter;
    m_people = view.people;
    const Paper *newest = newestOf(view, m_kind);
    const bool issuedNow = newest && !newest->fileHash.isEmpty();
    if (!m_issued && !m_dirty && issuedNow && !m_anew)
        return open(view, *newest); // somebody else put it in force
    m_anew = m_anew && issuedNow;
    if (m_issued) {
        for (const Paper &paper : view.papers) {
            if (paper.id == m_issued->id)
                m_issued = paper;
        }
        describe();
    }
    readFacts();
}

Result<PaperPage::Reading> PaperPage::read(Reader &reader, TicketId ticket, const QString &kind,
                                           PaperId issued, const OfficeTemplates &templates)
{
    Reading reading;
    TRY_LET(reading.desk, desk::readPaper(reader, ticket, kind));
    TRY_LET(reading.form, templateFor(reading.desk.facts, templates));
    reading.refusals = reading.desk.refusals;
    const PaperId shown = issued.isValid() ? issued : reading.desk.paper.value_or(Paper{}).id;
    if (!shown.isValid())
        return reading;
    if (issued.isValid()) {
        TRY_LET(reading.refusals, desk::paperRefusals(reader, ticket, issued));
    }
    TRY_LET(reading.versions, desk::paperVersions(reader, ticket, shown));
    TRY_LET(reading.signatures, desk::paperSignatures(reader, ticket, shown));
    return reading;
}

void PaperPage::readFacts()
{
    m_context.read(
        this,
        [ticket = m_ticket, kind = m_kind, issued = m_issued ? m_issued->id : PaperId(),
         templates = m_context.templates()](Reader &reader) {
            return read(reader, ticket, kind, issued, templates);
        },
        [this, mine = ++m_request](const Result<Reading> &reading) {
            if (mine != m_request)
                return;
            m_stale = false;
            if (!reading)
                return presentError(*m_banner, reading.error(), {}, [this] { readFacts(); });
            showFacts(*reading);
        });
}

void PaperPage::showFacts(const Reading &reading)
{
    const desk::PaperDesk &paper = reading.desk;
    const QString draft = paper.drafts.value(0);
    const QHash<QString, QString> typed = m_template ? filledIn() : paperdraft::fields(draft);
    const bool keepTyped = m_template ? m_dirty || m_form->values() != m_untouched : !draft.isEmpty();
    const qint64 version = paper.paper ? paper.paper->version : 0;
    const bool keptAnew = m_template ? m_kept != paper.facts.fields : paperdraft::base(draft) != version;
    const QHash<QString, QString> kept = paper.facts.fields;
    QStringList others = m_template ? m_others : paper.drafts.mid(1);
    if (keptAnew)
        others.removeAll(paperdraft::text(m_kept));
    if (!m_issued && keepTyped && keptAnew && !kept.isEmpty() && kept != typed)
        others.prepend(paperdraft::text(kept));
    offerOthers(others);
    m_desk = paper;
    m_refusals = reading.refusals;
    m_versions = reading.versions;
    m_signatures = reading.signatures;
    m_kept = kept;
    if (!m_template) {
        m_template = reading.form;
        m_seen = draft;
        m_form->setFields(m_template->fields, factsTree(paper.facts));
    }
    PaperFacts bare = paper.facts;
    bare.fields.clear();
    m_defaults = filledFields(*m_template, bare);
    m_untouched = filledFields(*m_template, paper.facts);
    PaperFacts filled = bare;
    filled.fields = typed;
    m_form->setValues(keepTyped ? filledFields(*m_template, filled) : m_untouched);
    if (!keepTyped)
        m_untouched = m_form->values(); // as its editors give it back
    m_form->setEditable(paper.whyNot.isEmpty());
    showStanding();
    if (!m_issued)
        draw();
    describe();
    updateButtons();
}

/// Above the form: whom the paper waits for, why it came back, or why the person may only look.
void PaperPage::showStanding()
{
    QStringList lines;
    const PaperState state = m_desk.paper ? m_desk.paper->state : PaperState::Draft;
    if (state == PaperState::Submitted && !m_anew) {
        lines << (m_refusals.approve.isEmpty() ? tr("Submitted. Read it, then approve it or return it with "
                                                    "remarks.")
                                               : tr("Submitted. %1").arg(m_refusals.approve));
    } else if (!m_desk.whyNot.isEmpty()) {
        lines << tr("You can look at this paper, but not write or issue it. %1").arg(m_desk.whyNot);
    }
    if (!m_versions.isEmpty() && m_versions.constLast().outcome == "returned"_L1 &&
        (state == PaperState::Returned || state == PaperState::Draft))
        lines << tr("Returned by %1: %2")
                     .arg(m_people.value(m_versions.constLast().decidedBy), m_versions.constLast().remarks);
    m_standing->setText(lines.join(u"\n\n"_s));
    m_standing->setVisible(!lines.isEmpty());
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
    m_anew = true;
    m_file.clear();
    m_ready = false;
    m_side->setCurrentIndex(0);
    m_banner->hide();
    describe();
    if (m_template)
        draw();
    updateButtons();
    readFacts(); // what may be done to the next one
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
    if (m_desk.takesNumber || m_desk.typesNumber)
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
        const QAction *issuing = m_acts->action(u"paperIssue"_s);
        if (issuing->isEnabled() && !m_desk.takesNumber && !m_desk.typesNumber) {
            m_print = true; // goes on when the issued file is there
            issue({}, {});
        } else {
            m_banner->present(Tone::Soon, tr("This paper is not issued yet, so it was not printed."),
                              issuing->isEnabled() || m_desk.reviewed ? tr("Issue it; then print it.")
                                                                      : issuing->toolTip());
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

/// For what is said when another paper may be shown already: "Disposition sheet · 2026-0001: ".
QString PaperPage::aboutPaper() const
{
    return m_paperKind.name.in(currentLanguage()) + u" · "_s + m_code + u": "_s;
}

} // namespace tanggap
