// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/paperstab.h"

#include "desk/outside.h"
#include "ui/base/painting.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/document/paperpage.h"
#include "ui/document/paperwords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

PapersTab::PapersTab(DeskContext &context, QWidget *parent)
    : TicketTab(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout)
    , m_empty(new EmptyState(u"file-text"_s))
    , m_page(new PaperPage(context))
{
    setObjectName(u"papers"_s);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    m_rows->setSpacing(space::Near);
    column->addLayout(m_rows);
    column->addWidget(m_empty);
    column->addStretch();
    m_stack->addWidget(newScrollArea(m_list));
    m_stack->addWidget(m_page);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(m_stack);
    connect(m_page, &PaperPage::closed, this, &PapersTab::showList);
}

QString PapersTab::title() const
{
    const qsizetype count = m_view ? m_view->papers.size() : 0;
    return count ? tr("Papers (%1)").arg(count) : tr("Papers");
}

void PapersTab::showTicket(const TicketView &view)
{
    const bool sameTicket = m_view && m_view->ticket.id == view.ticket.id;
    const bool samePapers = sameTicket && m_view->papers == view.papers;
    m_view = std::make_unique<TicketView>(view);
    if (!sameTicket)
        m_stack->setCurrentIndex(0);
    else if (m_stack->currentWidget() == m_page)
        m_page->refresh(view);
    if (!samePapers)
        rebuild();
    emit titleChanged();
    openWanted();
}

void PapersTab::openPaperOf(TicketId ticket, const QString &kind)
{
    m_wanted = {ticket, kind};
    openWanted();
}

void PapersTab::openWanted()
{
    if (m_view && m_view->ticket.id == m_wanted.first)
        openPaper(std::exchange(m_wanted, {}).second);
}

bool PapersTab::openPaper(const QString &kind)
{
    if (!m_view || !m_view->procedure->paper(kind))
        return false;
    m_page->open(*m_view, kind);
    m_stack->setCurrentWidget(m_page);
    return true;
}

bool PapersTab::printPaper(const QString &kind)
{
    if (!openPaper(kind))
        return false;
    m_page->printWhenReady();
    return true;
}

void PapersTab::showList()
{
    m_stack->setCurrentIndex(0);
}

void PapersTab::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    // What the office is writing is not for everybody who sees the ticket.
    const bool inside = desk::readsInside(m_context.actor(), m_view->ticket);
    const QList<PaperKind> kinds = m_view->procedure->papers;
    for (const PaperKind &kind : kinds) {
        QList<Paper> papers;
        for (const Paper &paper : std::as_const(m_view->papers)) {
            if (paper.kind == kind.id)
                papers << paper;
        }
        if (inside || !papers.isEmpty())
            m_rows->addWidget(newRow(kind, papers));
    }
    m_empty->setVisible(m_rows->count() == 0);
    m_empty->setTexts(tr("No papers"), inside ? tr("The procedure of this ticket names no papers.")
                                              : tr("What is sent to you about this ticket stands here."));
}

QString PapersTab::remark(const QList<Paper> &papers) const
{
    if (papers.isEmpty())
        return tr("Not written yet");
    const Paper &newest = papers.last();
    QStringList parts;
    if (!newest.number.isEmpty())
        parts << newest.number;
    parts << timetext::moment(newest.at, m_context.organization->zone);
    if (newest.printed)
        parts << tr("printed copies: %1").arg(newest.printed);
    return parts.join(u" · "_s);
}

QWidget *PapersTab::newRow(const PaperKind &kind, const QList<Paper> &papers)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Normal);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new QLabel(kind.name.in(currentLanguage()));
    setTextRole(name, TextRole::Strong);
    auto *below = new QLabel(remark(papers));
    setTextRole(below, TextRole::Small);
    setSecondary(below);
    words->addWidget(name);
    words->addWidget(below);
    row->addLayout(words, 1);
    if (!papers.isEmpty())
        row->addWidget(
            new Badge(paperwords::state(papers.last().state), paperwords::tone(papers.last().state)));
    auto *open = new QPushButton(papers.isEmpty() ? tr("Write") : tr("Open"));
    open->setObjectName(u"open/"_s + kind.id);
    open->setAccessibleName(open->text() + u": "_s + name->text());
    connect(open, &QPushButton::clicked, this, [this, id = kind.id] { openPaper(id); });
    row->addWidget(open);
    card->body()->addLayout(row);
    if (papers.size() > 1) {
        auto *earlier = new QWidget;
        auto *flow = new FlowLayout(earlier, space::Tight);
        for (qsizetype i = 0; i + 1 < papers.size(); ++i) {
            const Paper &paper = papers.at(i);
            auto *link = new QPushButton(
                tr("Version %1: %2")
                    .arg(QString::number(i + 1),
                         paper.number.isEmpty() ? timetext::moment(paper.at, m_context.organization->zone)
                                                : paper.number));
            link->setObjectName(u"version/%1"_s.arg(paper.id.value));
            setButtonKind(link, ButtonKind::Quiet);
            connect(link, &QPushButton::clicked, this, [this, paper] {
                m_page->open(*m_view, paper);
                m_stack->setCurrentWidget(m_page);
            });
            flow->addWidget(link);
        }
        card->body()->addWidget(earlier);
    }
    return card;
}

void PapersTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_view) {
        rebuild();
        emit titleChanged();
    }
    TicketTab::changeEvent(event);
}

} // namespace tanggap
