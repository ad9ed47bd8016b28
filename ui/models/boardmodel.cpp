// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardmodel.h"

#include "ui/models/queuewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

Result<QList<BoardColumn>> columnsByPerson(Reader &reader, const Organization &organization)
{
    QList<BoardColumn> columns;
    TRY_LET(const QList<desk::Candidate> candidates, desk::candidates(reader, {}));
    for (const desk::Candidate &one : candidates)
        columns << columnOfPerson(organization, one, reader.now);
    std::sort(columns.begin(), columns.end(), [](const BoardColumn &a, const BoardColumn &b) {
        return a.name.localeAwareCompare(b.name) < 0; // a place of one's own, whatever the load
    });
    const QStringList printed = organization.teams();
    std::stable_sort(columns.begin(), columns.end(), [&](const BoardColumn &a, const BoardColumn &b) {
        return printed.indexOf(a.teams.constFirst()) < printed.indexOf(b.teams.constFirst());
    });
    columns.prepend(BoardColumn{.view = BoardView::People,
                                .name = QCoreApplication::translate("tanggap::BoardModel", "Unassigned")});
    return columns;
}

/// The steps of each procedure in use; receiving is over once a ticket is on the board.
QList<BoardColumn> columnsByStep(const QList<ProcedurePtr> &procedures)
{
    QList<BoardColumn> columns;
    for (const ProcedurePtr &procedure : procedures) {
        for (const Step &step : procedure->steps) {
            if (step.act == StepAct::Receive || step.afterClosing)
                continue;
            const QString number =
                QCoreApplication::translate("tanggap::BoardModel", "step %1").arg(step.number);
            columns << BoardColumn{.view = BoardView::Steps,
                                   .procedure = procedure->id,
                                   .step = step.id,
                                   .name = step.shortText.in(currentLanguage()),
                                   .remark = procedures.size() > 1
                                                 ? procedure->name.in(currentLanguage()) + u" · "_s + number
                                                 : number};
        }
    }
    return columns;
}

/// Tickets may stand at a step that the procedure in use no longer has.
void addVanishedSteps(QList<BoardColumn> &columns, const Workload &workload)
{
    for (auto it = workload.byStep.begin(); it != workload.byStep.end(); ++it) {
        const BoardColumn column{.view = BoardView::Steps,
                                 .procedure = it.key().first,
                                 .step = it.key().second,
                                 .name = it.key().second};
        const bool known = std::any_of(columns.begin(), columns.end(),
                                       [&](const BoardColumn &c) { return c.isSamePlace(column); });
        if (!known && !column.step.isEmpty())
            columns << column;
    }
}

Result<QList<BoardColumn>> columnsOf(Reader &reader, BoardView view, const QList<ProcedurePtr> &procedures,
                                     const Workload &workload)
{
    TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
    if (view == BoardView::Teams)
        return columnsByTeam(*organization);
    if (view == BoardView::People)
        return columnsByPerson(reader, *organization);
    QList<BoardColumn> columns = columnsByStep(procedures);
    addVanishedSteps(columns, workload);
    return columns;
}

QString whyPaused(const QueueEntry &entry)
{
    if (!entry.paused)
        return {};
    if (entry.pauseKind == "reporter"_L1)
        return QCoreApplication::translate("tanggap::BoardModel", "waiting for reporter");
    if (entry.pauseKind == "owner"_L1)
        return QCoreApplication::translate("tanggap::BoardModel", "waiting for owner");
    return QCoreApplication::translate("tanggap::BoardModel", "waiting for third party");
}

/// What a card shows of a ticket.
QueueRow cardOf(const QueueEntry &entry, const Procedure *procedure)
{
    QueueRow row;
    row.id = entry.id;
    row.code = entry.code;
    row.title = entry.title;
    row.secondary = entry.agency.isEmpty() ? entry.systemName : entry.agency;
    row.systemClass = entry.systemClass;
    row.personName = entry.personName;
    row.due = entry.due;
    row.soon = entry.soon;
    row.started = entry.clockStarted.value_or(entry.received);
    row.paused = entry.paused;
    row.unread = entry.unread;
    row.restricted = entry.restricted;
    row.received = entry.received;
    row.version = entry.version;
    row.state = whyPaused(entry);
    row.openSince = entry.received;
    // A class shows in the deadline that it gives; a severity would show nowhere.
    if (procedure && procedure->classes.isEmpty())
        nameGrade(row, entry, procedure);
    return row;
}

/// The columns that hold any of the changed tickets now.
Result<QSet<int>> touchedColumns(Reader &reader, const QList<BoardColumn> &columns,
                                 const QSet<TicketId> &changed)
{
    QSet<int> touched;
    TRY_LET(const QList<QueueEntry> entries, queue::rows(reader, changed.values()));
    for (const QueueEntry &entry : entries) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).holds(entry))
                touched.insert(int(i));
        }
    }
    return touched;
}

} // namespace

struct BoardModel::Question
{
    BoardView view;
    QList<ProcedurePtr> procedures;
    std::optional<QSet<TicketId>> changed; ///< nothing: read all cards
    QSet<int> shown;                       ///< columns where the changed tickets lay
    int columns = 0;                       ///< how many there were
};

/// What one read brings: all columns, and the cards of those that were asked for.
struct BoardModel::Snapshot
{
    QList<BoardColumn> columns;
    QHash<int, QList<QueueRow>> cards; ///< by place in `columns`
};

Result<BoardModel::Snapshot> BoardModel::readBoard(Reader &reader, const Question &question)
{
    Snapshot snapshot;
    TRY_LET(const Workload workload, queue::workload(reader));
    TRY_LET(snapshot.columns, columnsOf(reader, question.view, question.procedures, workload));
    for (BoardColumn &column : snapshot.columns)
        column.take(workload);
    QSet<int> wanted;
    if (question.changed && question.columns == snapshot.columns.size()) {
        TRY_LET(wanted, touchedColumns(reader, snapshot.columns, *question.changed));
        wanted.unite(question.shown);
    } else {
        for (int i = 0; i < int(snapshot.columns.size()); ++i)
            wanted.insert(i);
    }
    PinnedProcedures procedures;
    for (const int i : std::as_const(wanted)) {
        TRY_LET(const QueuePage page,
                queue::page(reader, snapshot.columns.at(i).filter(), std::nullopt, CardsPerColumn));
        TRY(pinProcedures(reader, page.rows, procedures));
        QList<QueueRow> &rows = snapshot.cards[i];
        for (const QueueEntry &entry : page.rows)
            rows << cardOf(entry, pinnedOf(entry, procedures));
    }
    return snapshot;
}

BoardModel::BoardModel(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.store, &Store::changed, this, &BoardModel::onChanged);
}

BoardModel::~BoardModel() = default;

void BoardModel::setView(BoardView view)
{
    if (view == m_view && m_loaded)
        return;
    m_view = view;
    read(std::nullopt); // whatever is under way answers another question
}

void BoardModel::reload()
{
    if (m_reading)
        m_reloadLater = true;
    else
        read(std::nullopt);
}

void BoardModel::reloadLoads()
{
    if (m_loaded && !m_reading)
        read(QSet<TicketId>());
}

int BoardModel::hidden(int index) const
{
    return std::max(0, column(index).load.open - cards(index)->rowCount());
}

std::pair<int, int> BoardModel::find(TicketId id) const
{
    for (int i = 0; i < count(); ++i) {
        if (const int row = cards(i)->rowOf(id); row >= 0)
            return {i, row};
    }
    return {-1, -1};
}

void BoardModel::onChanged(const ChangeSet &changes)
{
    if (!m_loaded && !m_reading)
        return; // nobody has looked yet
    if (!changes.streams.isEmpty()) {
        reload(); // the roster or the organization may be another
        return;
    }
    if (m_reading)
        m_pending.unite(changes.tickets);
    else
        read(changes.tickets);
}

void BoardModel::read(const std::optional<QSet<TicketId>> &changed)
{
    m_reading = true;
    const int request = ++m_request;
    QSet<int> shown;
    for (const TicketId id : changed.value_or(QSet<TicketId>())) {
        if (const int column = find(id).first; column >= 0)
            shown.insert(column);
    }
    auto query = [question = Question{m_view, m_context.procedures, changed, shown, count()}](
                     Reader &reader) { return readBoard(reader, question); };
    m_context.read(this, std::move(query), [this, request](Result<Snapshot> snapshot) {
        if (request != m_request)
            return; // another view was asked for meanwhile
        m_reading = false;
        if (!snapshot)
            emit failed(snapshot.error());
        else
            take(*snapshot);
        if (std::exchange(m_reloadLater, false)) {
            m_pending.clear();
            read(std::nullopt);
        } else if (!m_pending.isEmpty()) {
            read(std::exchange(m_pending, {}));
        }
    });
}

bool BoardModel::isSameBoard(const QList<BoardColumn> &columns) const
{
    return std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                      [](const BoardColumn &a, const BoardColumn &b) { return a.isSamePlace(b); });
}

void BoardModel::take(const Snapshot &snapshot)
{
    const bool same = m_loaded && isSameBoard(snapshot.columns);
    if (!same && snapshot.cards.size() != snapshot.columns.size()) {
        m_reloadLater = true; // columns came or went with the change: their cards are needed too
        return;
    }
    m_columns = snapshot.columns;
    m_loaded = true;
    std::vector<std::unique_ptr<CardList>> former; // kept until nobody looks at them
    if (!same) {
        former = std::exchange(m_cards, {});
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            m_cards.push_back(std::make_unique<CardList>());
    }
    for (auto it = snapshot.cards.begin(); it != snapshot.cards.end(); ++it)
        cards(it.key())->setRows(it.value());
    if (!same)
        emit columnsChanged();
    emit loaded();
}

} // namespace tanggap
