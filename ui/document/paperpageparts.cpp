// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a PaperPage looks: its widgets, words, and which button is on.

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"
#include "ui/document/actbar.h"
#include "ui/document/fieldform.h"
#include "ui/document/pageview.h"
#include "ui/document/paperpage.h"
#include "ui/document/paperwords.h"
#include "ui/ticket/sendingform.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int NarrowBelow = 720; ///< the form stands above the pages then

QPushButton *newButton(const QString &name, ButtonKind kind = ButtonKind::Plain)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    setButtonKind(button, kind);
    return button;
}

} // namespace

PaperPage::PaperPage(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    m_banner = new Banner;
    m_banner->hide();
    m_banner->setObjectName(u"paperBanner"_s);
    column->addWidget(m_banner);
    m_second = new Banner;
    m_second->hide();
    m_second->setObjectName(u"paperSecond"_s);
    column->addWidget(m_second);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_side = new QStackedWidget;
    m_side->setMinimumWidth(260);
    m_side->addWidget(buildWriting());
    m_side->addWidget(buildIssued());
    m_pages = new PageView;
    m_pages->setObjectName(u"paperPages"_s);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({380, 700});
    column->addWidget(m_splitter, 1);

    m_saveSoon.setSingleShot(true);
    m_drawSoon.setSingleShot(true);
    connect(m_second, &Banner::closed, this, &PaperPage::discardOther);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] { saveDraft(); });
    connect(&m_drawSoon, &QTimer::timeout, this, &PaperPage::draw);
    connect(m_form, &FieldForm::edited, this, &PaperPage::edited);
    connect(&m_renderer, &PageRenderer::drawn, this, &PaperPage::showDrawing);
    connect(m_pages, &PageView::pixelsChanged, this, [this] { m_drawSoon.start(); });
    m_drawSoon.setInterval(200);
    keepTranslated(this, [this] { retranslate(); });
}

void PaperPage::buildHeader(QBoxLayout *column)
{
    auto *header = new QFrame;
    header->setProperty("surface", u"panel"_s);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::Near, space::Near, space::Wide, space::Near);
    row->setSpacing(space::Near);
    m_back = new QToolButton;
    m_back->setObjectName(u"paperBack"_s);
    m_back->setIcon(icon(u"arrow-back-up"_s));
    m_title = new QLabel;
    setTextRole(m_title, TextRole::Section);
    m_title->setMinimumWidth(80);
    m_state = new Badge;
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // cut before the acts are
    m_remark = new QLabel;
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextRole(m_remark, TextRole::Small);
    setSecondary(m_remark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_remark);
    m_acts = new ActBar;
    row->addWidget(m_back);
    row->addLayout(words, 1);
    row->addWidget(m_state);
    row->addWidget(m_acts);
    column->addWidget(header);
    column->addWidget(newRule());
    connect(m_back, &QToolButton::clicked, this, &PaperPage::closed);
    addActs();
}

/// In the order of a paper's life.
void PaperPage::addActs()
{
    const auto add = [this](const QString &name, void (PaperPage::*run)()) {
        m_acts->add(name, [this, run] { (this->*run)(); });
    };
    add(u"paperKeep"_s, &PaperPage::keepDraft);
    add(u"paperSubmit"_s, &PaperPage::submit);
    add(u"paperSubmitEarlier"_s, &PaperPage::askWhenSubmitted);
    add(u"paperIssue"_s, &PaperPage::askToIssue);
    add(u"paperIssueEarlier"_s, &PaperPage::askWhenIssued);
    add(u"paperApprove"_s, &PaperPage::askToApprove);
    add(u"paperReturn"_s, &PaperPage::askToReturn);
    add(u"paperExport"_s, &PaperPage::exportForSigning);
    add(u"paperSign"_s, &PaperPage::askToSign);
    add(u"paperDrillSign"_s, &PaperPage::signInDrill);
    add(u"paperSend"_s, &PaperPage::askToSend);
    m_acts->addSeparator();
    add(u"paperPrint"_s, &PaperPage::askToPrint);
    add(u"paperSave"_s, &PaperPage::savePdf);
    add(u"paperSaveSigned"_s, &PaperPage::saveSigned);
    add(u"paperSaveRedacted"_s, &PaperPage::saveRedacted);
    m_acts->add(u"paperOdt"_s, [this] { saveEditable(u"odt"_s); });
    m_acts->add(u"paperDocx"_s, [this] { saveEditable(u"docx"_s); });
    m_acts->addSeparator();
    add(u"paperCompare"_s, &PaperPage::compare);
    add(u"paperCheck"_s, &PaperPage::checkFile);
    add(u"paperNewVersion"_s, &PaperPage::write);
    add(u"paperWithdraw"_s, &PaperPage::askToWithdraw);
}

QWidget *PaperPage::buildWriting()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_standing = newText({});
    m_standing->setObjectName(u"paperStanding"_s);
    m_standing->setContentsMargins(space::Wide, space::Normal, space::Wide, 0);
    m_standing->hide();
    m_problemsTitle = new QLabel;
    setTextRole(m_problemsTitle, TextRole::Strong);
    m_problemsTitle->setContentsMargins(space::Wide, space::Normal, space::Wide, 0);
    m_problemList = new QWidget;
    auto *list = new QVBoxLayout(m_problemList);
    list->setContentsMargins(space::Near, space::Tight, space::Near, 0);
    list->setSpacing(0);
    m_form = new FieldForm;
    m_form->setObjectName(u"paperForm"_s);
    column->addWidget(m_standing);
    column->addWidget(m_problemsTitle);
    column->addWidget(m_problemList);
    column->addWidget(m_form, 1);
    return newScrollArea(content);
}

QWidget *PaperPage::buildIssued()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    column->setSpacing(space::Normal);
    m_facts = newText({});
    m_facts->setObjectName(u"paperFacts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash = new QLabel;
    m_hash->setObjectName(u"paperHash"_s);
    m_hash->setWordWrap(true);
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(m_hash, TextRole::Small);
    m_copyHash = newButton(u"paperCopyHash"_s);
    column->addWidget(m_facts);
    column->addWidget(m_hash);
    column->addWidget(m_copyHash, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_copyHash, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_issued->fileHash);
        m_context.toasts.show(tr("The SHA-256 is copied."));
    });
    return newScrollArea(content);
}

void PaperPage::retranslate()
{
    m_back->setToolTip(tr("Back to the list of papers"));
    m_back->setAccessibleName(m_back->toolTip());
    m_acts->setMenuName(tr("More to do with this paper"));
    m_acts->setText(
        u"paperKeep"_s, tr("Save draft"),
        tr("Keeps the draft for everybody who works on this ticket. What you type is kept for you "
           "all the time."));
    m_acts->setText(u"paperSubmit"_s, tr("Submit"), tr("Hands the paper to those who approve it."));
    m_acts->setText(u"paperSubmitEarlier"_s, tr("Submitted earlier …"), tr("States when it really was."));
    m_acts->setText(u"paperIssueEarlier"_s, tr("Issued earlier …"), tr("States when it really was."));
    m_acts->setText(u"paperIssue"_s, tr("Issue"), tr("Makes the final file and keeps it with its hash."));
    m_acts->setText(u"paperApprove"_s, tr("Approve …"), tr("Gives the number and makes the final file."));
    m_acts->setText(u"paperReturn"_s, tr("Return with remarks …"));
    m_acts->setText(u"paperExport"_s, tr("Give out for signing …"),
                    tr("Writes the final unsigned PDF, to be signed elsewhere."));
    m_acts->setText(u"paperSign"_s, tr("Take the signed one in …"),
                    tr("The signed PDF, or the scan of a page that was signed by hand."));
    m_acts->setText(u"paperDrillSign"_s, tr("Mark as signed, for the drill"));
    m_acts->setText(u"paperSend"_s, tr("Record as sent …"), tr("How and to whom it left the house."));
    m_acts->setText(u"paperPrint"_s, tr("Print …"));
    m_acts->setText(u"paperSave"_s, tr("Save PDF …"));
    m_acts->setText(u"paperSaveSigned"_s, tr("Save the signed file …"));
    m_acts->setText(u"paperSaveRedacted"_s, tr("Save the redacted copy …"),
                    tr("The same letter under the same number, without what only its addressee may read."));
    const QString editable = tr("A copy for a word processor: of an issued paper what it said when it was "
                                "issued, of a draft what it says now.");
    m_acts->setText(u"paperOdt"_s, tr("Save ODT …"), editable);
    m_acts->setText(u"paperDocx"_s, tr("Save DOCX …"), editable);
    m_acts->setText(u"paperCompare"_s, tr("Compare versions …"));
    m_acts->setText(u"paperCheck"_s, tr("Check file"),
                    tr("Computes the SHA-256 of the stored file anew and compares it."));
    m_acts->setText(u"paperNewVersion"_s, tr("New version"),
                    tr("Writes the paper anew. The issued one stays as it is."));
    m_acts->setText(u"paperWithdraw"_s, tr("Withdraw …"), tr("Takes the paper out of force, with a reason."));
    m_problemsTitle->setText(tr("Still missing"));
    m_copyHash->setText(tr("Copy SHA-256"));
    if (m_ticket.isValid()) {
        offerOthers(m_others);
        if (m_template) {
            showProblems(QList<TemplateProblem>(m_problems));
            showStanding();
        }
        describe();
    }
    updateButtons();
}

void PaperPage::describe()
{
    const PaperState state = m_issued                  ? m_issued->state
                             : m_desk.paper && !m_anew ? m_desk.paper->state
                                                       : PaperState::Draft;
    const PaperState shown = !m_issued && state >= PaperState::Approved ? PaperState::Draft : state;
    m_title->setText(m_paperKind.name.in(currentLanguage()));
    m_title->setToolTip(m_title->text());
    m_state->setText(paperwords::state(shown));
    m_state->setTone(paperwords::tone(shown));
    m_remark->setText(m_issued && !m_issued->number.isEmpty() ? m_issued->number : m_code);
    m_remark->setToolTip(m_remark->text());
    if (!m_issued)
        return;
    QStringList lines;
    if (m_issued->state == PaperState::Withdrawn)
        lines << tr("Withdrawn: this paper is no longer in force.");
    if (!m_issued->number.isEmpty())
        lines << tr("Number: %1").arg(m_issued->number);
    lines << tr("Issued: %1").arg(timetext::moment(m_issued->at, m_context.organization->zone));
    lines += signedLines();
    lines << (m_issued->printed ? tr("Printed copies: %1").arg(m_issued->printed) : tr("Not printed yet"));
    lines << tr("The pages are shown from the stored file, exactly as it left.");
    m_facts->setText(lines.join(u"\n\n"_s));
    QString hash = m_issued->fileHash;
    for (qsizetype at = 16; at < hash.size(); at += 17) // in groups, so that it wraps and can be compared
        hash.insert(at, u' ');
    m_hash->setText(u"SHA-256\n"_s + hash);
}

/// Who signed, what was checked and what not; how it left the house.
QStringList PaperPage::signedLines() const
{
    const QTimeZone &zone = m_context.organization->zone;
    QStringList lines;
    for (const PaperSignature &one : m_signatures) {
        const QString when = one.signedAt ? timetext::shortDate(*one.signedAt, zone) : u"-"_s;
        QStringList parts{one.how == "electronic"_L1
                              ? tr("Signed electronically: %1, %2").arg(one.signer, when)
                          : one.how == "hand"_L1 ? tr("Signed by hand: %1, %2").arg(one.signer, when)
                                                 : tr("Marked as signed in a drill: %1").arg(one.signer)};
        const auto add = [&](const QString &texts, const auto &say) {
            for (const QString &text : texts.split(u'\n', Qt::SkipEmptyParts))
                parts << say(text);
        };
        add(one.checked, [](const QString &text) { return tr("Checked: %1").arg(text); });
        add(one.unchecked, [](const QString &text) { return tr("Not checked: %1").arg(text); });
        add(one.reason, [](const QString &text) { return tr("Taken although written anew: %1").arg(text); });
        lines << parts.join(u'\n');
    }
    for (const Sending &one : m_sendings) {
        if (one.paper == m_issued->id)
            lines << tr("Sent %1 (%2): %3")
                         .arg(timetext::moment(one.at, zone), SendingForm::wayName(one.channel),
                              one.recipient);
    }
    return lines;
}

void PaperPage::updateButtons()
{
    const bool writing = !m_issued;
    const bool submitted = writing && !m_anew && m_desk.paper && m_desk.paper->state == PaperState::Submitted;
    offerWriting(writing && !submitted);
    offerIssued(!writing);
    const QString busy = isBusy() ? tr("One moment: the last order is still under way.") : QString();
    const auto why = [&](const QString &refusal) { return refusal.isEmpty() ? busy : refusal; };
    m_acts->offer(u"paperApprove"_s, submitted, why(m_refusals.approve));
    m_acts->offer(u"paperReturn"_s, submitted, why(m_refusals.giveBack));
    m_acts->offer(u"paperCompare"_s, m_desk.reviewed,
                  m_versions.size() < 2 ? tr("There are not yet two submitted versions.") : QString());
    m_acts->offer(u"paperWithdraw"_s, shownPaper().isValid() && !m_anew, why(m_refusals.withdraw));
    const QString unread = m_template ? busy : tr("The paper is still being read.");
    m_acts->offer(u"paperOdt"_s, true, unread);
    m_acts->offer(u"paperDocx"_s, true,
                  m_converts ? unread
                             : tr("LibreOffice is not installed on this computer; save ODT instead."));
    QString primary = m_desk.reviewed ? u"paperSubmit"_s : u"paperIssue"_s;
    if (submitted)
        primary = m_refusals.approve.isEmpty() || !m_refusals.submit.isEmpty() ? u"paperApprove"_s : primary;
    else if (!writing && m_issued->state == PaperState::Withdrawn)
        primary = u"paperNewVersion"_s;
    else if (!writing && m_desk.reviewed && m_issued->state == PaperState::Approved)
        primary = u"paperSign"_s;
    else if (!writing)
        primary = m_issued->state == PaperState::Signed ? u"paperSend"_s : u"paperPrint"_s;
    m_acts->setPrimary(primary);
}

/// Why the draft cannot go on: not drawn yet, or something missing. What the desk gives later (number, date)
/// does not count before the approval.
QString PaperPage::whyNotReady(bool onlyWritten) const
{
    if (!m_ready || !m_template)
        return tr("The pages are still being drawn.");
    for (const TemplateProblem &problem : m_problems) {
        if (onlyWritten && paperwords::fieldOf(problem, *m_template).isEmpty() &&
            !problem.field.startsWith("text."_L1))
            continue;
        return tr("Still missing: %1").arg(paperwords::problem(problem, *m_template, m_desk.facts));
    }
    return isBusy() ? tr("One moment: the last order is still under way.") : QString();
}

void PaperPage::offerWriting(bool mine)
{
    const QString edit = m_template ? m_desk.whyNot : tr("The paper is still being read.");
    const auto ready = [&](bool onlyWritten) { return edit.isEmpty() ? whyNotReady(onlyWritten) : edit; };
    m_acts->offer(u"paperKeep"_s, mine,
                  edit.isEmpty() && isBusy() ? tr("One moment: the last order is still under way.") : edit);
    m_acts->offer(u"paperSubmit"_s, mine && m_desk.reviewed, ready(true));
    m_acts->offer(u"paperSubmitEarlier"_s, mine && m_desk.reviewed, ready(true));
    m_acts->offer(u"paperIssue"_s, mine && !m_desk.reviewed, ready(false));
    m_acts->offer(u"paperIssueEarlier"_s, mine && !m_desk.reviewed && !asksForNumber(), ready(false));
}

void PaperPage::offerIssued(bool mine)
{
    const QString reading =
        m_file.isEmpty() || !m_template ? tr("The paper is still being read.") : QString();
    const auto why = [&](const QString &refusal) { return refusal.isEmpty() ? reading : refusal; };
    m_acts->offer(u"paperExport"_s, mine, why(m_refusals.sign));
    m_acts->offer(u"paperSign"_s, mine, why(m_refusals.sign));
    m_acts->offer(u"paperDrillSign"_s, mine && m_context.store.info().drill, why(m_refusals.sign));
    m_acts->offer(u"paperSend"_s, mine, why(m_refusals.send));
    m_acts->offer(u"paperPrint"_s, mine, why(m_desk.whyNot));
    m_acts->offer(u"paperSave"_s, mine, why(m_desk.whyNot));
    m_acts->offer(u"paperSaveSigned"_s, mine && !m_issued->signedHash.isEmpty(), why(m_desk.whyNot));
    m_acts->offer(u"paperSaveRedacted"_s, mine && !m_issued->redactedHash.isEmpty(), why(m_desk.whyNot));
    m_acts->offer(u"paperCheck"_s, mine, m_file.isEmpty() ? reading : QString());
    m_acts->offer(u"paperNewVersion"_s, mine, why(m_desk.whyNot));
}

void PaperPage::resizeEvent(QResizeEvent *event)
{
    m_splitter->setOrientation(event->size().width() < NarrowBelow ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

} // namespace tanggap
