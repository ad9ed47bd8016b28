// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/evidencefile.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>

#include <sodium.h>
#include <sqlite3.h>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 ChunkSize = 1 << 20;
constexpr int LockTimeoutMs = 30'000;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

Result<QByteArray> readKey(const QString &databasePath)
{
    QFile file(EvidenceFile::keyPath(databasePath));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable,
                    Core::tr("The evidence key %1 is missing. Put it back from where it is kept.")
                        .arg(file.fileName()));
    QByteArray key = QByteArray::fromHex(file.readAll().trimmed());
    if (key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES)
        return fail(ErrorCode::Invalid, Core::tr("The evidence key %1 is damaged.").arg(file.fileName()));
    return key;
}

bool opens(const QByteArray &key, const QByteArray &header, const QByteArray &sealed)
{
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray plain(sealed.size(), Qt::Uninitialized);
    return header.size() == crypto_secretstream_xchacha20poly1305_HEADERBYTES &&
           crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytes(header), bytes(key)) == 0 &&
           crypto_secretstream_xchacha20poly1305_pull(&stream, bytes(plain), nullptr, nullptr, bytes(sealed),
                                                      static_cast<unsigned long long>(sealed.size()), nullptr,
                                                      0) == 0;
}

/// Whether the contents were written with this key. One that is damaged does not speak for the others.
Result<> checkKey(Connection &evidence, const QByteArray &key, const QString &databasePath)
{
    TRY_LET(Statement * rows,
            evidence.run(u"SELECT blob.header, chunk.bytes FROM blob JOIN chunk ON chunk.blob = blob.id AND "
                         "chunk.position = 0 WHERE blob.sha256 IS NOT NULL ORDER BY blob.id LIMIT 4"_s));
    bool any = false, fits = false;
    while (!fits && rows->next()) {
        any = true;
        fits = opens(key, rows->value(0).toByteArray(), rows->value(1).toByteArray());
    }
    rows->finish();
    if (fits || !any)
        return {};
    return fail(ErrorCode::Invalid,
                Core::tr("The evidence key %1 does not fit the evidence: it is that of another installation. "
                         "Put the right one back from where it is kept.")
                    .arg(EvidenceFile::keyPath(databasePath)));
}

/// Hashes of all contents that tickets and activities refer to; of an older database too.
Result<QSet<QString>> referredContents(Connection &db)
{
    QSet<QString> contents;
    for (const QString &table : {u"evidence"_s, u"activity_file"_s}) {
        TRY_LET(const QVariant there,
                db.value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name"_s,
                         {{":name"_L1, table}}));
        if (there.toInt() == 0)
            continue;
        TRY_LET(Statement * rows, db.run(u"SELECT DISTINCT sha256 FROM "_s + table));
        while (rows->next())
            contents << rows->value(0).toString();
        rows->finish();
    }
    return contents;
}

QString fileIsMissing(const QString &databasePath, qsizetype contents)
{
    return Core::tr(
               "The evidence file %1 is missing; %2 contents were kept in it. Put it back from a backup.")
        .arg(EvidenceFile::evidencePath(databasePath))
        .arg(contents);
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Unavailable, Core::tr("Cancelled. Nothing was kept."), u"cancelled"_s);
}

} // namespace

QString EvidenceFile::keyPath(const QString &databasePath)
{
    return databasePath + u".key"_s;
}

QString EvidenceFile::evidencePath(const QString &databasePath)
{
    return databasePath + u".evidence"_s;
}

Result<> EvidenceFile::createKey(const QString &databasePath)
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_keygen(bytes(key));
    QFile file(keyPath(databasePath));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(key.toHex() + '\n') < 0 || !file.flush())
        return fail(ErrorCode::Unavailable,
                    Core::tr("The evidence key cannot be written to %1.").arg(file.fileName()),
                    file.errorString());
    return {};
}

Result<QStringList> EvidenceFile::problems(Connection &database)
{
    const QString path = QString::fromUtf8(sqlite3_db_filename(database.handle(), "main"));
    const auto key = readKey(path);
    QStringList found;
    if (!key)
        found << key.error().message;
    TRY_LET(QSet<QString> missing, referredContents(database));
    if (missing.isEmpty())
        return found;
    if (!QFileInfo::exists(evidencePath(path)))
        return found << fileIsMissing(path, missing.size());
    TRY_LET(const auto db, Connection::open(evidencePath(path), Connection::Access::ReadOnly));
    TRY_LET(const QVariant made, db->value(u"SELECT count(*) FROM sqlite_master WHERE name = 'chunk'"_s));
    if (made.toInt() > 0) {
        // Only those whose pieces are all there: each is longer by what its encryption adds.
        TRY_LET(Statement * rows,
                db->run(u"SELECT sha256 FROM blob WHERE sha256 IS NOT NULL AND size = (SELECT "
                        "coalesce(sum(length(bytes) - :added), 0) FROM chunk WHERE chunk.blob = blob.id)"_s,
                        {{":added"_L1, qint64(crypto_secretstream_xchacha20poly1305_ABYTES)}}));
        while (rows->next())
            missing.remove(rows->value(0).toString());
        rows->finish();
        const Result<> fits = key ? checkKey(*db, *key, path) : Result<>();
        if (!fits)
            found << fits.error().message;
    }
    if (!missing.isEmpty())
        found << Core::tr("%1 contents are missing from the evidence file %2.")
                     .arg(missing.size())
                     .arg(evidencePath(path));
    return found;
}

Result<std::unique_ptr<EvidenceFile>> EvidenceFile::open(const QString &databasePath)
{
    TRY_LET(QByteArray key, readKey(databasePath));
    // A new file must not hide that the old one is gone.
    if (!QFileInfo::exists(evidencePath(databasePath)) && QFileInfo::exists(databasePath)) {
        TRY_LET(const auto database, Connection::open(databasePath, Connection::Access::ReadOnly));
        TRY_LET(const QSet<QString> referred, referredContents(*database));
        if (!referred.isEmpty())
            return fail(ErrorCode::Unavailable, fileIsMissing(databasePath, referred.size()));
    }
    TRY_LET(auto db, Connection::open(evidencePath(databasePath), Connection::Access::Create));
    TRY(db->execute(
        u"CREATE TABLE IF NOT EXISTS blob (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size BIGINT, "
        "header BLOB NOT NULL)"_s));
    TRY(db->execute(u"CREATE TABLE IF NOT EXISTS chunk (blob BIGINT NOT NULL, position BIGINT NOT NULL, "
                    "bytes BLOB NOT NULL, PRIMARY KEY (blob, position))"_s));
    TRY(checkKey(*db, key, databasePath));
    std::unique_ptr<EvidenceFile> evidence(new EvidenceFile(std::move(db), std::move(key)));
    evidence->m_lock = std::make_unique<QLockFile>(evidencePath(databasePath) + u".lock"_s);
    evidence->m_lock->setStaleLockTime(0); // a long addition is not a crash
    if (evidence->m_lock->tryLock(0)) {    // nobody is adding, so what is not whole was left by a crash
        const auto swept = evidence->sweep();
        evidence->m_lock->unlock();
        TRY(swept);
    }
    return evidence;
}

Result<> EvidenceFile::sweep()
{
    TRY(m_db->execute(u"DELETE FROM chunk WHERE blob IN (SELECT id FROM blob WHERE sha256 IS NULL)"_s));
    TRY(m_db->execute(u"DELETE FROM blob WHERE sha256 IS NULL"_s));
    return {};
}

Result<EvidenceFile::Content> EvidenceFile::add(QIODevice &source, const Progress &progress)
{
    if (!m_lock->tryLock(LockTimeoutMs))
        return fail(ErrorCode::Unavailable,
                    Core::tr("Another program is adding evidence. Try again when it is done."));
    const auto unlock = qScopeGuard([this] { m_lock->unlock(); });
    TRY_LET(const QVariant blob, m_db->value(u"INSERT INTO blob (header) VALUES (x'') RETURNING id"_s));
    const qint64 id = blob.toLongLong();
    Result<Content> content = fill(id, source, progress);
    if (!content) {
        (void)drop(id);
        return content;
    }
    TRY_LET(const bool known, contains(content->sha256));
    if (known) {
        TRY(drop(id));
        return content;
    }
    TRY(m_db->execute(u"UPDATE blob SET sha256 = :sha256, size = :size WHERE id = :id"_s,
                      {{":sha256"_L1, content->sha256}, {":size"_L1, content->size}, {":id"_L1, id}}));
    return content;
}

Result<EvidenceFile::Content> EvidenceFile::fill(qint64 blob, QIODevice &source, const Progress &progress)
{
    crypto_secretstream_xchacha20poly1305_state stream;
    crypto_hash_sha256_state hash;
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytes(header), bytes(std::as_const(m_key)));
    crypto_hash_sha256_init(&hash);
    TRY(m_db->execute(u"UPDATE blob SET header = :header WHERE id = :id"_s,
                      {{":header"_L1, header}, {":id"_L1, blob}}));

    Content content;
    QByteArray plain(ChunkSize, Qt::Uninitialized), sealed;
    for (qint64 position = 0;; ++position) {
        const qint64 got = source.read(plain.data(), ChunkSize);
        if (got < 0)
            return fail(ErrorCode::Unavailable, Core::tr("The file cannot be read. Nothing was kept."),
                        source.errorString());
        const bool last = got == 0 || source.atEnd();
        crypto_hash_sha256_update(&hash, bytes(std::as_const(plain)), static_cast<unsigned long long>(got));
        sealed.resize(got + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES));
        crypto_secretstream_xchacha20poly1305_push(
            &stream, bytes(sealed), nullptr, bytes(std::as_const(plain)),
            static_cast<unsigned long long>(got), nullptr, 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        TRY(m_db->execute(u"INSERT INTO chunk (blob, position, bytes) VALUES (:blob, :position, :bytes)"_s,
                          {{":blob"_L1, blob}, {":position"_L1, position}, {":bytes"_L1, sealed}}));
        content.size += got;
        if (progress && !progress(content.size))
            return cancelled();
        if (last)
            break;
    }
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&hash, bytes(digest));
    content.sha256 = QString::fromLatin1(digest.toHex());
    return content;
}

Result<> EvidenceFile::drop(qint64 blob)
{
    TRY(m_db->execute(u"DELETE FROM chunk WHERE blob = :id"_s, {{":id"_L1, blob}}));
    TRY(m_db->execute(u"DELETE FROM blob WHERE id = :id"_s, {{":id"_L1, blob}}));
    return {};
}

Result<> EvidenceFile::write(const QString &sha256, QIODevice &target, const Progress &progress)
{
    TRY_LET(Statement * row,
            m_db->run(u"SELECT id, header FROM blob WHERE sha256 = :sha256"_s, {{":sha256"_L1, sha256}}));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("The evidence file does not hold this content."), sha256);
    const qint64 blob = row->value(0).toLongLong();
    const QByteArray header = row->value(1).toByteArray();
    row->finish();

    const auto damaged = [&] {
        return fail(ErrorCode::Internal, Core::tr("This evidence is damaged."), sha256);
    };
    crypto_secretstream_xchacha20poly1305_state stream;
    crypto_hash_sha256_state hash;
    crypto_hash_sha256_init(&hash);
    if (header.size() != crypto_secretstream_xchacha20poly1305_HEADERBYTES ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytes(header),
                                                        bytes(std::as_const(m_key))) != 0)
        return damaged();
    qint64 done = 0;
    QByteArray plain;
    for (qint64 position = 0;; ++position) {
        TRY_LET(const QVariant chunk,
                m_db->value(u"SELECT bytes FROM chunk WHERE blob = :blob AND position = :position"_s,
                            {{":blob"_L1, blob}, {":position"_L1, position}}));
        const QByteArray sealed = chunk.toByteArray();
        if (sealed.size() < static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES))
            return damaged();
        unsigned char tag = 0;
        plain.resize(sealed.size() - static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES));
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, bytes(plain), nullptr, &tag, bytes(sealed),
                                                       static_cast<unsigned long long>(sealed.size()),
                                                       nullptr, 0) != 0)
            return damaged();
        crypto_hash_sha256_update(&hash, bytes(std::as_const(plain)),
                                  static_cast<unsigned long long>(plain.size()));
        if (target.write(plain) != plain.size())
            return fail(ErrorCode::Unavailable, Core::tr("The file cannot be written."),
                        target.errorString());
        done += plain.size();
        if (progress && !progress(done))
            return cancelled();
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            break;
    }
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&hash, bytes(digest));
    return digest.toHex() == sha256.toLatin1() ? Result<>() : damaged();
}

Result<bool> EvidenceFile::contains(const QString &sha256)
{
    TRY_LET(const QVariant n,
            m_db->value(u"SELECT count(*) FROM blob WHERE sha256 = :sha256"_s, {{":sha256"_L1, sha256}}));
    return n.toInt() > 0;
}

Result<int> EvidenceFile::copyNewTo(const QString &evidencePath, const Progress &progress)
{
    TRY(m_db->execute(u"ATTACH DATABASE :path AS copy"_s, {{":path"_L1, evidencePath}}));
    const auto copy = [&]() -> Result<int> {
        TRY(m_db->execute(
            u"CREATE TABLE IF NOT EXISTS copy.blob (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size BIGINT, "
            "header BLOB NOT NULL)"_s));
        TRY(m_db->execute(
            u"CREATE TABLE IF NOT EXISTS copy.chunk (blob BIGINT NOT NULL, position BIGINT NOT NULL, "
            "bytes BLOB NOT NULL, PRIMARY KEY (blob, position))"_s));
        TRY_LET(Statement * rows,
                m_db->run(u"SELECT id, size FROM main.blob WHERE sha256 IS NOT NULL AND sha256 NOT IN "
                          "(SELECT sha256 FROM copy.blob WHERE sha256 IS NOT NULL)"_s));
        QList<std::pair<qint64, qint64>> fresh;
        while (rows->next())
            fresh << std::pair(rows->value(0).toLongLong(), rows->value(1).toLongLong());
        rows->finish();
        qint64 done = 0;
        for (const auto &[blob, size] : fresh) {
            TRY(m_db->begin());
            TRY_LET(const QVariant id,
                    m_db->value(u"INSERT INTO copy.blob (sha256, size, header) SELECT sha256, size, header "
                                "FROM main.blob WHERE id = :id RETURNING id"_s,
                                {{":id"_L1, blob}}));
            TRY(m_db->execute(
                u"INSERT INTO copy.chunk SELECT :to, position, bytes FROM main.chunk WHERE blob = :from"_s,
                {{":to"_L1, id}, {":from"_L1, blob}}));
            TRY(m_db->commit());
            done += size;
            if (progress && !progress(done))
                return cancelled();
        }
        return int(fresh.size());
    };
    const Result<int> outcome = copy();
    m_db->rollback();
    (void)m_db->execute(u"DETACH DATABASE copy"_s);
    return outcome;
}

} // namespace tanggap
