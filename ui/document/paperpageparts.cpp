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
#include "ui/document/fieldform.h"
#include "ui/document/pageview.h"
#include "ui/document/paperpage.h"
#include "ui/document/paperwords.h"

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
    connect(&m_saveSoon, &QTimer::timeout, this, &PaperPage::saveDraft);
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
    m_remark = new QLabel;
    setTextRole(m_remark, TextRole::Small);
    setSecondary(m_remark);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_remark);
    row->addStretch();
    m_keep = newButton(u"paperKeep"_s);
    m_again = newButton(u"paperNewVersion"_s);
    m_check = newButton(u"paperCheck"_s);
    m_save = newButton(u"paperSave"_s);
    m_printButton = newButton(u"paperPrint"_s);
    m_issue = newButton(u"paperIssue"_s, ButtonKind::Primary);
    for (QPushButton *button : {m_keep, m_again, m_check, m_save, m_printButton, m_issue})
        row->addWidget(button);
    column->addWidget(header);
    column->addWidget(newRule());
    connect(m_back, &QToolButton::clicked, this, &PaperPage::closed);
    connect(m_keep, &QPushButton::clicked, this, &PaperPage::keepDraft);
    connect(m_again, &QPushButton::clicked, this, &PaperPage::write);
    connect(m_check, &QPushButton::clicked, this, &PaperPage::checkFile);
    connect(m_save, &QPushButton::clicked, this, &PaperPage::savePdf);
    connect(m_printButton, &QPushButton::clicked, this, &PaperPage::askToPrint);
    connect(m_issue, &QPushButton::clicked, this, &PaperPage::askToIssue);
}

QWidget *PaperPage::buildWriting()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_problemsTitle = new QLabel;
    setTextRole(m_problemsTitle, TextRole::Strong);
    m_problemsTitle->setContentsMargins(space::Wide, space::Normal, space::Wide, 0);
    m_problemList = new QWidget;
    auto *list = new QVBoxLayout(m_problemList);
    list->setContentsMargins(space::Near, space::Tight, space::Near, 0);
    list->setSpacing(0);
    m_form = new FieldForm;
    m_form->setObjectName(u"paperForm"_s);
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
    m_facts = new QLabel;
    m_facts->setWordWrap(true);
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
    m_keep->setText(tr("Save draft"));
    m_keep->setToolTip(
        tr("Keeps the draft for everybody who works on this ticket. What you type is kept for you "
           "all the time."));
    m_again->setText(tr("New version"));
    m_again->setToolTip(tr("Writes the paper anew. The issued one stays as it is."));
    m_check->setText(tr("Check file"));
    m_check->setToolTip(tr("Computes the SHA-256 of the stored file anew and compares it."));
    m_save->setText(tr("Save PDF …"));
    m_printButton->setText(tr("Print …"));
    m_issue->setText(tr("Issue"));
    m_problemsTitle->setText(tr("Still missing"));
    m_copyHash->setText(tr("Copy SHA-256"));
    if (m_ticket.isValid()) {
        if (m_template)
            showProblems(QList<TemplateProblem>(m_problems));
        describe();
    }
    updateButtons();
}

void PaperPage::describe()
{
    m_title->setText(m_paperKind.name.in(currentLanguage()));
    m_state->setText(paperwords::state(m_issued ? m_issued->state : PaperState::Draft));
    m_state->setTone(paperwords::tone(m_issued ? m_issued->state : PaperState::Draft));
    m_remark->setText(m_issued ? m_issued->number : m_code);
    if (!m_issued)
        return;
    const QString when = timetext::moment(m_issued->at, m_context.organization->zone);
    QStringList lines;
    if (!m_issued->number.isEmpty())
        lines << tr("Number: %1").arg(m_issued->number);
    lines << tr("Issued: %1").arg(when);
    lines << (m_issued->printed ? tr("Printed copies: %1").arg(m_issued->printed) : tr("Not printed yet"));
    lines << tr("The pages are shown from the stored file, exactly as it left.");
    m_facts->setText(lines.join(u"\n\n"_s));
    QString hash = m_issued->fileHash;
    for (qsizetype at = 16; at < hash.size(); at += 17) // in groups, so that it wraps and can be compared
        hash.insert(at, u' ');
    m_hash->setText(u"SHA-256\n"_s + hash);
}

void PaperPage::updateButtons()
{
    const bool writing = !m_issued;
    m_keep->setVisible(writing);
    m_issue->setVisible(writing);
    m_again->setVisible(!writing);
    m_check->setVisible(!writing);
    m_save->setVisible(!writing);
    m_printButton->setVisible(!writing);
    const bool may = m_template && m_desk.whyNot.isEmpty();
    m_keep->setEnabled(may && !m_busy);
    m_again->setEnabled(may);
    m_save->setEnabled(may && !m_file.isEmpty());
    m_printButton->setEnabled(may && !m_file.isEmpty());
    m_check->setEnabled(!m_file.isEmpty());
    m_issue->setEnabled(may && m_ready && m_problems.isEmpty() && !m_busy);
    QString why = m_desk.whyNot;
    if (why.isEmpty() && !m_problems.isEmpty() && m_template)
        why = tr("Still missing: %1").arg(paperwords::problem(m_problems.first(), *m_template, m_desk.facts));
    m_issue->setToolTip(why.isEmpty() ? tr("Makes the final file and keeps it with its hash.") : why);
    m_printButton->setToolTip(m_desk.whyNot);
    m_save->setToolTip(m_desk.whyNot);
}

void PaperPage::resizeEvent(QResizeEvent *event)
{
    m_splitter->setOrientation(event->size().width() < NarrowBelow ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

} // namespace tanggap
