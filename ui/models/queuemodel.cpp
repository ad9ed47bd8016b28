// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queuemodel.h"

#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/countdown.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

/// How often, in pulses, a list that is filtered by time is read again although nobody changed anything.
constexpr int TimedReload = 5;

/// As the database compares: numbers, or text by its bytes.
int compared(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString)
        return a.toString().toUtf8().compare(b.toString().toUtf8());
    const qint64 left = a.toLongLong();
    const qint64 right = b.toLongLong();
    return left < right ? -1 : int(left > right);
}

int compared(const QVariant &value, qint64 id, const QVariant &otherValue, qint64 otherId)
{
    const int byValue = compared(value, otherValue);
    return byValue ? byValue : id < otherId ? -1 : int(id > otherId);
}

} // namespace

QueueModel::QueueModel(DeskContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
    const auto any = [&context](auto grades) {
        return std::any_of(
            context.procedures.begin(), context.procedures.end(),
            [&](const ProcedurePtr &procedure) { return !(procedure.get()->*grades).isEmpty(); });
    };
    m_gradedBySeverity = any(&Procedure::severities) && !any(&Procedure::classes);
    connect(&context.store, &Store::changed, this, &QueueModel::take);
    connect(&context.ticker, &Ticker::tick, this, &QueueModel::followTime);
}

void QueueModel::setFilter(const QueueFilter &filter)
{
    m_filter = filter;
    ++m_request;
    m_fetching = false;
    m_merging = false;
    m_changed.clear();
    requestPage({});
}

void QueueModel::requestPage(const std::optional<QueueCursor> &after)
{
    m_fetching = true;
    m_context.read(
        this,
        [filter = m_filter, after, pinned = m_procedures](Reader &reader) -> Result<Answer> {
            Answer answer{.page = {}, .procedures = pinned};
            TRY_LET(answer.page, queue::page(reader, filter, after, PageSize));
            TRY(pinProcedures(reader, answer.page.rows, answer.procedures));
            return answer;
        },
        [this, request = m_request, first = !after](Result<Answer> answer) {
            if (request != m_request)
                return;
            m_fetching = false;
            if (!answer)
                emit failed(answer.error());
            else if (first)
                replace(std::move(*answer));
            else
                append(std::move(*answer));
        });
}

void QueueModel::replace(Answer answer)
{
    beginResetModel();
    m_procedures = std::move(answer.procedures);
    m_lines.clear();
    for (const QueueEntry &entry : answer.page.rows)
        m_lines << lineOf(entry);
    m_next = answer.page.next;
    m_loaded = true;
    m_total.reset();
    endResetModel();
    emit loaded();
    requestTotal();
    requestChanged();
}

void QueueModel::append(Answer answer)
{
    m_procedures = std::move(answer.procedures);
    // One that moved down meanwhile is still at its old place; the change that is on its way moves it.
    QList<Line> fresh;
    for (const QueueEntry &entry : answer.page.rows) {
        if (rowOf(entry.id) < 0)
            fresh << lineOf(entry);
    }
    m_next = answer.page.next;
    if (fresh.isEmpty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_lines += fresh;
    endInsertRows();
}

void QueueModel::requestTotal()
{
    m_context.read(
        this, [filter = m_filter](Reader &reader) { return queue::count(reader, filter); },
        [this, request = ++m_totalRequest](const Result<int> &total) {
            if (request != m_totalRequest)
                return;
            if (!total) {
                emit failed(total.error());
            } else if (m_total != *total) {
                m_total = *total;
                emit totalChanged();
            }
        });
}

void QueueModel::take(const ChangeSet &changes)
{
    if (!m_request)
        return;
    m_changed += changes.tickets;
    // Names of people and what the viewer may see can differ now in any row.
    if (!changes.streams.isEmpty()) {
        for (const Line &line : std::as_const(m_lines))
            m_changed << line.entry.id;
    }
    if (m_loaded)
        requestChanged();
}

void QueueModel::followTime()
{
    const bool timed =
        m_filter.clock == QueueFilter::Clock::Late || m_filter.clock == QueueFilter::Clock::Soon;
    if (!timed || !m_loaded || ++m_pulses % TimedReload || m_fetching)
        return;
    m_context.read(
        this,
        [filter = m_filter, pinned = m_procedures,
         limit = std::max(PageSize, int(m_lines.size()))](Reader &reader) -> Result<Answer> {
            Answer answer{.page = {}, .procedures = pinned};
            TRY_LET(answer.page, queue::page(reader, filter, {}, limit));
            TRY(pinProcedures(reader, answer.page.rows, answer.procedures));
            return answer;
        },
        [this, request = m_request](Result<Answer> answer) {
            if (request != m_request || !answer || m_fetching)
                return;
            m_procedures.insert(answer->procedures);
            QSet<TicketId> asked;
            for (const Line &line : std::as_const(m_lines))
                asked << line.entry.id;
            for (const QueueEntry &entry : std::as_const(answer->page.rows))
                asked << entry.id;
            m_next = answer->page.next;
            merge(asked, answer->page.rows);
        });
}

void QueueModel::requestChanged()
{
    if (m_merging || m_changed.isEmpty())
        return;
    m_merging = true;
    const QSet<TicketId> asked = std::exchange(m_changed, {});
    m_context.read(
        this,
        [filter = m_filter, asked, pinned = m_procedures](Reader &reader) -> Result<Answer> {
            Answer answer{.page = {}, .procedures = pinned};
            TRY_LET(answer.page.rows, queue::rows(reader, filter, asked.values()));
            TRY(pinProcedures(reader, answer.page.rows, answer.procedures));
            return answer;
        },
        [this, asked, request = m_request](Result<Answer> answer) {
            if (request != m_request)
                return;
            m_merging = false;
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            m_procedures.insert(answer->procedures);
            merge(asked, answer->page.rows);
            requestChanged();
        });
}

void QueueModel::merge(const QSet<TicketId> &asked, const QList<QueueEntry> &found)
{
    QSet<TicketId> stay;
    for (const QueueEntry &entry : found) {
        if (isWithin(entry))
            stay << entry.id;
    }
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        const TicketId id = m_lines.at(row).entry.id;
        if (asked.contains(id) && !stay.contains(id)) {
            beginRemoveRows({}, row, row);
            m_lines.removeAt(row);
            endRemoveRows();
        }
    }
    for (const QueueEntry &entry : found) {
        if (stay.contains(entry.id))
            put(entry);
    }
    requestTotal();
}

void QueueModel::put(const QueueEntry &entry)
{
    const int from = rowOf(entry.id);
    if (from < 0) {
        const int to = placeOf(entry);
        beginInsertRows({}, to, to);
        m_lines.insert(to, lineOf(entry));
        endInsertRows();
        return;
    }
    if (m_lines.at(from).entry == entry)
        return;
    // The list is in the order of what it holds, this row with its old value included.
    int to = from;
    const int place = placeOf(entry);
    if (place != from && place != from + 1) {
        to = place > from ? place - 1 : place;
        beginMoveRows({}, from, from, {}, place);
        m_lines.move(from, to);
        endMoveRows();
    }
    m_lines[to] = lineOf(entry);
    emit dataChanged(index(to, 0), index(to, QueueColumns - 1));
}

bool QueueModel::comesBefore(const QueueEntry &a, const QueueEntry &b) const
{
    const int order = compared(a.sortValue, a.id.value, b.sortValue, b.id.value);
    return m_filter.descending ? order > 0 : order < 0;
}

bool QueueModel::isWithin(const QueueEntry &entry) const
{
    if (!m_next)
        return true;
    const int order = compared(entry.sortValue, entry.id.value, m_next->sortValue, m_next->id);
    return m_filter.descending ? order >= 0 : order <= 0;
}

int QueueModel::placeOf(const QueueEntry &entry) const
{
    const auto place = std::lower_bound(
        m_lines.begin(), m_lines.end(), entry,
        [this](const Line &line, const QueueEntry &one) { return comesBefore(line.entry, one); });
    return int(place - m_lines.begin());
}

int QueueModel::rowOf(TicketId id) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [id](const Line &line) { return line.entry.id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QModelIndex QueueModel::indexOf(TicketId id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QueueModel::Line QueueModel::lineOf(const QueueEntry &entry) const
{
    return {entry, QVariant::fromValue(inWords(entry, m_procedures, *m_context.organization))};
}

void QueueModel::markSeen(const QList<TicketId> &ids)
{
    for (const TicketId id : ids) {
        const int row = rowOf(id);
        if (row < 0 || !m_lines.at(row).entry.unread)
            continue;
        QueueEntry entry = m_lines.at(row).entry;
        entry.unread = false;
        m_lines[row] = lineOf(entry);
        emit dataChanged(index(row, 0), index(row, QueueColumns - 1));
    }
}

void QueueModel::retranslate()
{
    for (Line &line : m_lines)
        line = lineOf(line.entry);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, QueueColumns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, QueueColumns - 1);
}

std::optional<QueueFilter::Sort> QueueModel::sortOf(int column)
{
    switch (column) {
    case CountdownColumn:
        return QueueFilter::Sort::Due;
    case CodeColumn:
        return QueueFilter::Sort::Code;
    case IncidentColumn:
        return QueueFilter::Sort::Title;
    case ClassColumn:
        return QueueFilter::Sort::Class;
    case StepColumn:
        return QueueFilter::Sort::Step;
    case AssignedColumn:
        return QueueFilter::Sort::Team;
    case ServiceColumn:
        return QueueFilter::Sort::Service;
    default:
        return {};
    }
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(QueueColumns);
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case RowRole:
        return line.row;
    case TicketIdRole:
        return line.entry.id.value;
    case Qt::AccessibleTextRole:
        if (index.column() == ServiceColumn)
            return line.row.value<QueueRow>().serviceName;
        [[fallthrough]];
    case Qt::DisplayRole:
        return text(line.row.value<QueueRow>(), index.column());
    default:
        return {};
    }
}

QString QueueModel::text(const QueueRow &row, int column) const
{
    switch (column) {
    case CountdownColumn: {
        const CountdownView view =
            countdownAt({row.started, row.soon, row.due, row.paused, row.pausedSince, row.openSince},
                        m_context.ticker.now());
        return row.unread ? tr("%1, %2, unread").arg(view.text, view.word)
                          : u"%1, %2"_s.arg(view.text, view.word);
    }
    case CodeColumn:
        return row.code;
    case IncidentColumn:
        return row.title;
    case ClassColumn:
        return row.grade;
    case StepColumn:
        return QString(row.stepNumber + u' ' + row.stepText).trimmed();
    case AssignedColumn:
        return row.personName.isEmpty() ? row.teamName : row.personName;
    case ServiceColumn:
        return row.service;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CountdownColumn:
        return tr("Time left");
    case CodeColumn:
        return tr("Code");
    case IncidentColumn:
        return tr("Incident");
    case ClassColumn:
        return m_gradedBySeverity ? tr("Severity") : tr("Class");
    case StepColumn:
        return tr("Step");
    case AssignedColumn:
        return tr("Assigned to");
    case ServiceColumn:
        return tr("Service");
    default:
        return {};
    }
}

bool QueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching;
}

void QueueModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        requestPage(m_next);
}

} // namespace tanggap
