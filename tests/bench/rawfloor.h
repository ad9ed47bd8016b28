// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bench
{

/// The least that SQLite's C interface needs for the same work on the same schema at the same durability:
/// prepared statements, the same rows written, the same indexes kept, the same hash computed. What the desk
/// adds (permission, checks, threads, Qt) is measured against it.
class RawFloor
{
public:
    explicit RawFloor(const std::string &path);
    ~RawFloor();
    RawFloor(const RawFloor &) = delete;
    RawFloor &operator=(const RawFloor &) = delete;

    /// Completes the ticket's open step and opens `next`, journaled, in one durable transaction.
    void completeStep(int64_t ticket, const std::string &next, int64_t now);

    /// The first open tickets by deadline, every column that the queue shows, and the exact count; the bytes
    /// read.
    size_t queuePage(int rows);
    int64_t openCount();

    /// The first 50 open tickets that match, by deadline; walking the sort order and probing, or matching
    /// first.
    size_t search(const std::string &expression, bool probeInOrder);

    /// Tickets whose first open step is `step`.
    std::vector<int64_t> ticketsAt(const std::string &step, int limit);

private:
    sqlite3_stmt *prepare(const char *sql);
    size_t readRows(sqlite3_stmt *statement);

    sqlite3 *m_db = nullptr;
    std::vector<sqlite3_stmt *> m_all;
    sqlite3_stmt *m_begin, *m_commit, *m_openStep, *m_finishStep, *m_startStep, *m_ticket, *m_head,
        *m_journal, *m_setHead;
    sqlite3_stmt *m_page, *m_count, *m_searchProbe, *m_searchMatch;
};

} // namespace bench
