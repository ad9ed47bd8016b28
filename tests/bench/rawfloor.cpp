// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/rawfloor.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace bench
{

namespace
{

// Every column that a row of the queue shows: with the start of its clock, its pause and the unread mark.
#define PAGE_COLUMNS                                                                                         \
    "SELECT ticket.id, code, title, state, finished, procedure, procedure_version, class, severity, type, "  \
    "tlp, system_name, agency, step, team, ticket.person_id, person.name, received, recorded_by, due, "      \
    "soon, (SELECT started FROM ticket_clock c WHERE c.ticket_id = ticket.id AND c.stopped IS NULL AND "     \
    "c.deadline = ticket.due LIMIT 1), paused, CASE WHEN paused = 1 THEN (SELECT kind FROM ticket_pause p "  \
    "WHERE p.ticket_id = ticket.id AND p.until IS NULL) ELSE '' END, CASE WHEN paused = 1 THEN (SELECT "     \
    "since FROM ticket_pause p WHERE p.ticket_id = ticket.id AND p.until IS NULL) END, restricted, "         \
    "coalesce(seen.version, 0) < ticket.version, ticket.version, sort_key FROM ticket LEFT JOIN person ON "  \
    "person.id = ticket.person_id LEFT JOIN seen ON seen.person_id = 1 AND seen.ticket_id = ticket.id "

void check(bool fine, sqlite3 *db)
{
    if (fine)
        return;
    std::fprintf(stderr, "floor: %s\n", sqlite3_errmsg(db));
    std::abort();
}

void run(sqlite3_stmt *statement, sqlite3 *db)
{
    check(sqlite3_step(statement) == SQLITE_DONE, db);
    sqlite3_reset(statement);
}

void bindText(sqlite3_stmt *statement, int at, const std::string &text)
{
    sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

std::string textAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text ? text : "";
}

std::string sha256(const std::string &bytes)
{
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    std::string hex(crypto_hash_sha256_BYTES * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest, sizeof digest);
    hex.pop_back();
    return hex;
}

} // namespace

RawFloor::RawFloor(const std::string &path)
{
    check(sqlite3_open(path.c_str(), &m_db) == SQLITE_OK, m_db);
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                               "PRAGMA cache_size = -16000", "PRAGMA secure_delete = ON"})
        check(sqlite3_exec(m_db, pragma, nullptr, nullptr, nullptr) == SQLITE_OK, m_db);
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_openStep = prepare("SELECT id, step, pass FROM ticket_step WHERE ticket_id = ? AND completed IS NULL");
    m_finishStep = prepare(
        "UPDATE ticket_step SET completed = ?, recorded = ?, outcome = 'lanjut', person_id = 1 WHERE id = ?");
    m_startStep = prepare(
        "INSERT INTO ticket_step (ticket_id, step, pass, opened, completed, recorded, outcome, person_id, "
        "note, reason) VALUES (?, ?, 1, ?, NULL, NULL, '', 0, '', '')");
    m_ticket = prepare("UPDATE ticket SET step = ?, version = version + 1 WHERE id = ? RETURNING version");
    m_head = prepare("SELECT position, hash FROM head WHERE stream = ?");
    m_journal = prepare("INSERT INTO journal (stream, position, happened, recorded, actor, kind, body, hash) "
                        "VALUES (?, ?, ?, ?, 'helpdesk', 'step.completed', ?, ?)");
    m_setHead = prepare("UPDATE head SET position = ?, hash = ? WHERE stream = ?");
    m_page =
        prepare(PAGE_COLUMNS "WHERE state = 'open' AND restricted = 0 ORDER BY sort_key, ticket.id LIMIT ?");
    m_count = prepare("SELECT sum(n) FROM tally WHERE state = 'open' AND restricted = 0");
    m_searchProbe = prepare(PAGE_COLUMNS
                            "WHERE state = 'open' AND restricted = 0 AND EXISTS (SELECT 1 FROM ticket_search "
                            "WHERE ticket_search MATCH ? AND ticket_search.rowid = +ticket.id) "
                            "ORDER BY sort_key, ticket.id LIMIT 50");
    m_searchMatch = prepare(
        PAGE_COLUMNS "WHERE state = 'open' AND restricted = 0 AND ticket.id IN (SELECT rowid FROM "
                     "ticket_search WHERE ticket_search MATCH ?) ORDER BY sort_key, ticket.id LIMIT 50");
}

RawFloor::~RawFloor()
{
    for (sqlite3_stmt *statement : m_all)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

sqlite3_stmt *RawFloor::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK,
          m_db);
    m_all.push_back(statement);
    return statement;
}

void RawFloor::completeStep(int64_t ticket, const std::string &next, int64_t now)
{
    run(m_begin, m_db);
    sqlite3_bind_int64(m_openStep, 1, ticket);
    check(sqlite3_step(m_openStep) == SQLITE_ROW, m_db);
    const int64_t record = sqlite3_column_int64(m_openStep, 0);
    const std::string step = textAt(m_openStep, 1);
    sqlite3_reset(m_openStep);

    sqlite3_bind_int64(m_finishStep, 1, now);
    sqlite3_bind_int64(m_finishStep, 2, now);
    sqlite3_bind_int64(m_finishStep, 3, record);
    run(m_finishStep, m_db);
    sqlite3_bind_int64(m_startStep, 1, ticket);
    bindText(m_startStep, 2, next);
    sqlite3_bind_int64(m_startStep, 3, now);
    run(m_startStep, m_db);
    const int64_t opened = sqlite3_last_insert_rowid(m_db);
    bindText(m_ticket, 1, next);
    sqlite3_bind_int64(m_ticket, 2, ticket);
    check(sqlite3_step(m_ticket) == SQLITE_ROW, m_db);
    const int64_t version = sqlite3_column_int64(m_ticket, 0);
    sqlite3_reset(m_ticket);

    const std::string stream = "ticket/" + std::to_string(ticket);
    bindText(m_head, 1, stream);
    check(sqlite3_step(m_head) == SQLITE_ROW, m_db);
    const int64_t position = sqlite3_column_int64(m_head, 0) + 1;
    const std::string previous = textAt(m_head, 1);
    sqlite3_reset(m_head);
    const std::string moment = std::to_string(now), id = std::to_string(record), key = std::to_string(ticket);
    const std::string body =
        "{\"effects\":[{\"id\":" + id + ",\"set\":{\"completed\":" + moment +
        ",\"outcome\":\"lanjut\",\"person_id\":1,\"recorded\":" + moment +
        "},\"table\":\"ticket_step\"},{\"id\":" + std::to_string(opened) +
        ",\"set\":{\"completed\":null,\"note\":\"\",\"opened\":" + moment +
        ",\"outcome\":\"\",\"pass\":1,\"person_id\":0,\"reason\":\"\",\"recorded\":null,\"step\":\"" + next +
        "\",\"ticket_id\":" + key + "},\"table\":\"ticket_step\"},{\"id\":" + key + ",\"set\":{\"step\":\"" +
        next + "\",\"version\":" + std::to_string(version) +
        "},\"table\":\"ticket\"}],\"facts\":{\"number\":\"2\",\"opens\":[\"" + next +
        "\"],\"outcome\":\"lanjut\",\"step\":\"" + step + "\"}}";
    const std::string head = "{\"actor\":\"helpdesk\",\"happened\":" + moment +
                             ",\"kind\":\"step.completed\",\"position\":" + std::to_string(position) +
                             ",\"previous\":\"" + previous + "\",\"recorded\":" + moment + ",\"stream\":\"" +
                             stream + "\",\"v\":1}";
    const std::string hash = sha256(head + "\n" + body);
    bindText(m_journal, 1, stream);
    sqlite3_bind_int64(m_journal, 2, position);
    sqlite3_bind_int64(m_journal, 3, now);
    sqlite3_bind_int64(m_journal, 4, now);
    bindText(m_journal, 5, body);
    bindText(m_journal, 6, hash);
    run(m_journal, m_db);
    sqlite3_bind_int64(m_setHead, 1, position);
    bindText(m_setHead, 2, hash);
    bindText(m_setHead, 3, stream);
    run(m_setHead, m_db);
    run(m_commit, m_db);
}

size_t RawFloor::readRows(sqlite3_stmt *statement)
{
    size_t bytes = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            bytes += textAt(statement, i).size();
    }
    sqlite3_reset(statement);
    return bytes;
}

size_t RawFloor::queuePage(int rows)
{
    sqlite3_bind_int(m_page, 1, rows);
    return readRows(m_page);
}

int64_t RawFloor::openCount()
{
    check(sqlite3_step(m_count) == SQLITE_ROW, m_db);
    const int64_t n = sqlite3_column_int64(m_count, 0);
    sqlite3_reset(m_count);
    return n;
}

size_t RawFloor::search(const std::string &expression, bool probeInOrder)
{
    sqlite3_stmt *statement = probeInOrder ? m_searchProbe : m_searchMatch;
    bindText(statement, 1, expression);
    return readRows(statement);
}

std::vector<int64_t> RawFloor::ticketsAt(const std::string &step, int limit)
{
    sqlite3_stmt *statement =
        prepare("SELECT id FROM ticket WHERE state = 'open' AND step = ? AND restricted = 0 "
                "ORDER BY id LIMIT ?");
    bindText(statement, 1, step);
    sqlite3_bind_int(statement, 2, limit);
    std::vector<int64_t> ids;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ids.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_reset(statement);
    return ids;
}

} // namespace bench
