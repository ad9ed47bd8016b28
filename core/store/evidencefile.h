// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QByteArray>
#include <QIODevice>
#include <QLockFile>

#include <atomic>
#include <functional>
#include <memory>

namespace tanggap
{

/// Evidence beside the database: `NAME.evidence`, chunks of 1 MiB, found by the SHA-256 of their content,
/// encrypted with the installation's key (`NAME.key`). Memory use does not depend on the size of a file.
class EvidenceFile
{
public:
    /// Told after each chunk: bytes done. Returns false to cancel.
    using Progress = std::function<bool(qint64 done)>;

    struct Content
    {
        QString sha256; ///< lower-case hex
        qint64 size = 0;
    };

    /// Makes the key file beside a new database, readable by its owner only.
    static Result<> createKey(const QString &databasePath);
    static QString keyPath(const QString &databasePath);
    static QString evidencePath(const QString &databasePath);

    /// What keeps the evidence of the open database `db` from being read: no evidence file, contents that are
    /// not in it, no key or one of another installation. In words for people; reads only.
    static Result<QStringList> problems(Connection &db);

    /// Opens or makes the evidence file and removes what an interrupted addition left. Unavailable when the
    /// key is missing, or the file although the database refers to contents of it; Invalid when the key is
    /// damaged or the contents were written with another.
    static Result<std::unique_ptr<EvidenceFile>> open(const QString &databasePath);

    /// Reads `source` to its end and keeps it. The same content twice is kept once. Unavailable when it
    /// cannot be read, when the disk is full, or when cancelled; nothing is left then.
    Result<Content> add(QIODevice &source, const Progress &progress = {});

    /// Writes the content with that hash to `target`, checking it on the way. NotFound, Unavailable, Internal
    /// when damaged.
    Result<> write(const QString &sha256, QIODevice &target, const Progress &progress = {});

    Result<bool> contains(const QString &sha256);

    /// Copies what another evidence file does not have yet into it (backup, restore).
    Result<int> copyNewTo(const QString &evidencePath, const Progress &progress = {});

private:
    EvidenceFile(std::unique_ptr<Connection> db, QByteArray key)
        : m_db(std::move(db))
        , m_key(std::move(key))
    {
    }
    Result<Content> fill(qint64 blob, QIODevice &source, const Progress &progress);
    Result<> drop(qint64 blob);
    Result<> sweep();

    std::unique_ptr<Connection> m_db;
    QByteArray m_key;
    std::unique_ptr<QLockFile> m_lock; ///< held while adding, by one program at a time
};

} // namespace tanggap
