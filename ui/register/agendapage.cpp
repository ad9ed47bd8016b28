// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/agendapage.h"

#include "desk/issuepaper.h"
#include "desk/listprint.h"
#include "org/capability.h"
#include "store/queue.h"
#include "ticket/csvtable.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/register/reserveform.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int FirstYear = 2020; ///< older books are paper

} // namespace

AgendaPage::AgendaPage(DeskContext &context, QWidget *parent)
    : ListPage(context, u"notebook"_s, parent)
    , m_book(new ChoiceBox)
    , m_year(new ChoiceBox)
    , m_reserve(new QPushButton)
{
    setObjectName(u"agendaPage"_s);
    m_book->setObjectName(u"book"_s);
    m_year->setObjectName(u"year"_s);
    m_book->setMinimumContentsLength(24);
    header().addFilter(m_book);
    header().addFilter(m_year);
    m_reserve->setObjectName(u"reserve"_s);
    header().addAction(m_reserve);
    // In the order of the book.
    table().setSortingEnabled(false);
    table().sortByColumn(-1, Qt::AscendingOrder);
    keepTranslated(this, [this] { name(); });
    for (ChoiceBox *box : {m_book, m_year})
        connect(box, &QComboBox::currentIndexChanged, this, &AgendaPage::load);
    connect(m_book, &QComboBox::currentIndexChanged, this, &AgendaPage::fit);
    connect(m_reserve, &QPushButton::clicked, this,
            [this] { openReserveForm(this->context(), this, *book(), m_year->choice().toInt()); });
    connect(&table(), &QTreeView::activated, this, &AgendaPage::openCurrent);
    connect(&exportButton(), &QPushButton::clicked, this, [this] {
        QList<QStringList> rows{model().headings()};
        for (const qint64 id : shownIds())
            rows << model().lines().at(model().rowOf(id)).cells;
        const int year = m_year->choice().toInt();
        const desk::RegisterCopy copy{.book = u"agenda."_s + m_book->choice(),
                                      .first = QDate(year, 1, 1),
                                      .last = QDate(year, 12, 31),
                                      .rows = int(rows.size()) - 1,
                                      .how = desk::PrintedToFile};
        saveFile(u"%1-%2.csv"_s.arg(m_book->choice(), m_year->choice()), writeCsv(rows),
                 [copy](Tx &tx) { return desk::recordRegisterCopy(tx, copy); });
    });
    connect(&context.store, &Store::changed, this, &AgendaPage::loadSoon);
    load();
}

void AgendaPage::name()
{
    header().setTitle(tr("Agenda books"));
    m_book->setAccessibleName(tr("Book"));
    m_year->setAccessibleName(tr("Year"));
    QList<Choice> books;
    for (const AgendaBook &book : context().organization->agendaBooks)
        books << Choice{book.id, book.name.in(currentLanguage()), {}};
    m_book->setChoices(books);
    fillYears();
    model().setHeadings(
        {tr("Number"), tr("Date"), tr("Sender or addressee"), tr("Letter"), tr("Summary"), tr("Ticket")});
    const int widths[] = {150, 120, 190, 180, 330};
    for (int column = 0; column < 5; ++column)
        table().setColumnWidth(column, widths[column]);
    empty().setTexts(tr("Nothing in this book yet"),
                     tr("Reports that are recorded and papers that are issued take their numbers here."));
    m_reserve->setText(tr("Reserve numbers …"));
    fit();
    list();
}

/// Also of a desk that is still open in the new year.
void AgendaPage::fillYears()
{
    const int newest = toLocal(context().ticker.now(), context().organization->zone).date().year();
    if (m_year->itemData(0).toInt() == newest)
        return;
    QList<Choice> years;
    for (int year = newest; year >= FirstYear; --year)
        years << Choice{QString::number(year), QString::number(year), {}};
    m_year->setChoices(years);
}

const AgendaBook *AgendaPage::book() const
{
    const auto &books = context().organization->agendaBooks;
    const auto found = std::find_if(books.begin(), books.end(),
                                    [this](const AgendaBook &one) { return one.id == m_book->choice(); });
    return found == books.end() ? nullptr : &*found;
}

/// Only a book that takes its numbers from a block has one to be reserved.
void AgendaPage::fit()
{
    const AgendaBook *shown = book();
    const QString whyNot = !shown || shown->source != NumberSource::ReservedBlock
                               ? tr("This book does not take its numbers from a reserved block.")
                           : !context().actor().can(capability::Accounts)
                               ? tr("Your roles do not reserve numbers.")
                               : QString();
    m_reserve->setEnabled(whyNot.isEmpty());
    m_reserve->setToolTip(whyNot);
}

void AgendaPage::load()
{
    fillYears();
    const int request = ++m_request;
    context().read(
        this,
        [book = m_book->choice(), year = m_year->choice().toInt()](Reader &reader) -> Result<QList<Entry>> {
            TRY_LET(const QList<AgendaEntry> lines, series::agenda(reader.db, reader.viewer, book, year));
            QList<TicketId> ids;
            for (const AgendaEntry &line : lines)
                ids << line.ticket;
            TRY_LET(const QList<QueueEntry> tickets, queue::rows(reader, ids));
            QHash<TicketId, QString> codes;
            for (const QueueEntry &ticket : tickets)
                codes.insert(ticket.id, ticket.code);
            QList<Entry> entries;
            for (const AgendaEntry &line : lines)
                entries << Entry{line, codes.value(line.ticket)};
            return entries;
        },
        [this, request](const Result<QList<Entry>> &entries) {
            if (request != m_request)
                return;
            if (!entries)
                return readFailed(entries.error());
            readDone();
            m_entries = *entries;
            list();
        });
}

QStringList AgendaPage::cellsOf(const Entry &entry) const
{
    const AgendaEntry &line = entry.line;
    // The summary is a ticket's title: who may not see the ticket does not read it here either.
    const bool hidden = line.ticket.isValid() && entry.ticketCode.isEmpty();
    const QString letter =
        line.letterDate.isEmpty() ? line.letterNumber : u"%1 · %2"_s.arg(line.letterNumber, line.letterDate);
    return {line.number,
            timetext::shortDate(line.at, context().organization->zone),
            hidden ? QString() : line.counterpart,
            hidden ? QString() : letter,
            hidden ? tr("restricted")
            : line.withdrawn
                ? tr("Withdrawn: %1")
                      .arg(line.reason.isEmpty() ? line.summary : u"%1 (%2)"_s.arg(line.summary, line.reason))
                : line.summary,
            entry.ticketCode};
}

void AgendaPage::list()
{
    QList<Line> lines;
    for (const Entry &entry : std::as_const(m_entries))
        lines << Line{entry.line.id, cellsOf(entry), entry.line.withdrawn, false};
    setLines(lines);
}

void AgendaPage::openCurrent()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.line.id == currentId() && !entry.ticketCode.isEmpty())
            context().openTicket(entry.line.ticket);
    }
}

} // namespace tanggap
