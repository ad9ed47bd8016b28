// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "base/savefile.h"
#include "store/dialect.h"
#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <QUuid>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// How often another program's commits are looked for.
constexpr auto WatchEvery = 500ms;

Result<> fillEmpty(const QString &path, bool drill)
{
    TRY_LET(const auto db, Connection::open(path, Connection::Access::Create));
    TRY(migrations::apply(*db, path));
    TRY(db->begin());
    const QString insert = u"INSERT INTO meta (key, value) VALUES (:key, :value)"_s;
    TRY(db->execute(insert, {{":key"_L1, u"drill"_s}, {":value"_L1, drill ? u"1"_s : u"0"_s}}));
    TRY(db->execute(insert, {{":key"_L1, u"installation"_s},
                             {":value"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)}}));
    TRY(EvidenceFile::createKey(path));
    return db->commit();
}

} // namespace

const QString Store::System = QStringLiteral("system");

/// A thread with its own connection. `context` lives on the thread; what is posted to it runs in order.
struct Store::Worker
{
    QThread thread;
    QObject *context = nullptr;
    std::unique_ptr<Connection> db;
    std::unique_ptr<Definitions> definitions;
    std::unique_ptr<EvidenceFile> evidence;

    explicit Worker(const QString &name)
    {
        thread.setObjectName(name);
        context = new QObject;
        context->moveToThread(&thread);
        thread.start();
    }

    ~Worker() { finish(); }

    /// Lets the queue run dry, closes the connection on its own thread and ends it.
    void finish()
    {
        if (!context)
            return;
        QMetaObject::invokeMethod(
            context,
            [this] {
                evidence.reset();
                definitions.reset();
                db.reset();
                delete context;
            },
            Qt::BlockingQueuedConnection);
        context = nullptr;
        thread.quit();
        thread.wait();
    }
};

/// Looked at before anything is opened for writing, which alone would change a file of somebody else.
static Result<> checkOurs(const QString &path, std::chrono::milliseconds patience)
{
    TRY_LET(const auto db, Connection::open(path, Connection::Access::ReadOnly, patience));
    TRY_LET(const int schema, migrations::current(*db));
    if (schema == 0)
        return fail(ErrorCode::Invalid, Core::tr("%1 is not a Tanggap database.").arg(path));
    return {};
}

Result<> Store::checkPlace(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Conflict,
                    Core::tr("There is a file at %1 already. Nothing was changed.").arg(path));
    // A folder that is not there yet is made in the nearest one that is.
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath())
        folder = QFileInfo(folder).absolutePath();
    if (const QFileInfo info(folder); !info.isDir() || !info.isWritable())
        return fail(ErrorCode::Unavailable, Core::tr("The folder %1 cannot be written.").arg(folder));
    return dialect::checkLocalDisk(QDir(folder).filePath(u"database"_s));
}

Result<> Store::create(const QString &path, bool drill)
{
    TRY(checkPlace(path));
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unavailable, Core::tr("The folder %1 cannot be written.").arg(folder));
    const Result<> filled = fillEmpty(path, drill);
    if (!filled) { // the key stays: it may be that of an older database
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + end);
    }
    return filled;
}

void Store::discard(const QString &path)
{
    for (const QString &file : filesOfDatabase(path))
        QFile::remove(file);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Clock &clock,
                                           std::chrono::milliseconds patience)
{
    TRY(dialect::checkLocalDisk(path));
    std::unique_ptr<Store> store(new Store(path, clock, patience));
    TRY(store->start());
    return store;
}

Store::Store(const QString &path, const Clock &clock, std::chrono::milliseconds patience)
    : m_clock(clock)
    , m_patience(patience)
{
    m_info.path = QFileInfo(path).absoluteFilePath();
}

Result<> Store::start()
{
    m_writer = std::make_unique<Worker>(u"tanggap-writer"_s);
    m_reader = std::make_unique<Worker>(u"tanggap-reader"_s);
    m_evidence = std::make_unique<Worker>(u"tanggap-evidence"_s);
    Result<> outcome;
    wait(m_writer.get(), [&] {
        outcome = [&]() -> Result<> {
            TRY(checkOurs(m_info.path, m_patience));
            TRY_LET(m_writer->db, Connection::open(m_info.path, Connection::Access::ReadWrite, m_patience));
            TRY(migrations::apply(*m_writer->db, m_info.path));
            m_writer->definitions = std::make_unique<Definitions>(*m_writer->db);
            TRY_LET(const QVariant drill,
                    m_writer->db->value(u"SELECT value FROM meta WHERE key = 'drill'"_s));
            TRY_LET(const QVariant id,
                    m_writer->db->value(u"SELECT value FROM meta WHERE key = 'installation'"_s));
            m_info.drill = drill.toString() == "1"_L1;
            m_info.installation = id.toString();
            return {};
        }();
    });
    TRY(outcome);
    wait(m_reader.get(), [&] {
        outcome = [&]() -> Result<> {
            TRY_LET(m_reader->db, Connection::open(m_info.path, Connection::Access::ReadWrite, m_patience));
            TRY(m_reader->db->execute(u"PRAGMA query_only = ON"_s));
            m_reader->definitions = std::make_unique<Definitions>(*m_reader->db);
            TRY_LET(m_seenSeq, journal::newestSeq(*m_reader->db));
            auto *timer = new QTimer(m_reader->context);
            QObject::connect(timer, &QTimer::timeout, m_reader->context, [this] { watch(); });
            timer->start(WatchEvery);
            return {};
        }();
    });
    return outcome;
}

Store::~Store()
{
    m_aside.waitForDone();
    // While the pointers still hold: what is queued, and the reader's timer, go through them.
    for (Worker *worker : {m_evidence.get(), m_writer.get(), m_reader.get()}) {
        if (worker)
            worker->finish();
    }
}

void Store::post(Worker *worker, std::function<void()> job)
{
    QMetaObject::invokeMethod(worker->context, std::move(job), Qt::QueuedConnection);
}

void Store::wait(Worker *worker, const std::function<void()> &job)
{
    QMetaObject::invokeMethod(worker->context, job, Qt::BlockingQueuedConnection);
}

void Store::deliver(const QPointer<QObject> &guard, std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this,
        [guard, call = std::move(call)] {
            if (guard)
                call();
        },
        Qt::QueuedConnection);
}

/// A password that somebody else made opens nothing but the way to one's own.
static Result<> checkPassword(const Actor &actor)
{
    if (!actor.mustChangePassword)
        return {};
    return fail(ErrorCode::Denied,
                Core::tr("Your password was made by somebody else. Change it before anything else."));
}

Result<> Store::perform(const QString &login, const std::function<Result<>(Tx &)> &action)
{
    Connection &db = *m_writer->db;
    Definitions &definitions = *m_writer->definitions;
    (void)db.soundness(); // of a transaction before this one
    TRY(db.begin());
    const auto attempt = [&]() -> Result<> {
        definitions.refresh();
        Actor actor{.name = System, .displayName = System, .system = true};
        if (login != System) {
            TRY_LET(actor, definitions.actor(login, m_clock.now()));
        }
        Tx tx(db, definitions, std::move(actor), m_clock.now(), m_info.drill);
        TRY(action(tx));
        TRY(checkPassword(tx.actor()));
        TRY(db.soundness());
        if (tx.hasUnjournaledWrites())
            return fail(ErrorCode::Internal, Core::tr("A change was not journaled, so it was not made."));
        TRY(db.commit());
        if (tx.scrubs())
            dialect::scrub(db);
        if (tx.streams().contains("organization"_L1) || tx.streams().contains("accounts"_L1))
            definitions.clear();
        return {};
    };
    Result<> outcome = attempt();
    if (!outcome) {
        db.rollback();
        definitions.clear();
    } else {
        post(m_reader.get(), [this] { watch(); });
    }
    return outcome;
}

Result<> Store::look(const QString &login, const std::function<Result<>(Reader &)> &query)
{
    Connection &db = *m_reader->db;
    TRY(db.execute(u"BEGIN"_s));
    const auto attempt = [&]() -> Result<> {
        m_reader->definitions->refresh();
        Reader reader{.db = db,
                      .definitions = *m_reader->definitions,
                      .viewer = {.name = System, .displayName = System, .system = true},
                      .now = m_clock.now(),
                      .drill = m_info.drill};
        if (login != System) {
            TRY_LET(reader.viewer, reader.definitions.actor(login, reader.now));
            TRY(checkPassword(reader.viewer));
        }
        TRY(query(reader));
        return db.soundness();
    };
    (void)db.soundness(); // of somebody else's rows
    Result<> outcome = attempt();
    db.rollback();
    return outcome;
}

/// On the reader's thread: what has been journaled since the last look, whoever wrote it.
void Store::watch()
{
    const auto rows = m_reader->db->run(
        u"SELECT seq, stream, kind FROM journal WHERE seq > :seen ORDER BY seq"_s, {{":seen"_L1, m_seenSeq}});
    if (!rows)
        return;
    ChangeSet changes;
    while ((*rows)->next()) {
        m_seenSeq = (*rows)->value(0).toLongLong();
        const QString stream = (*rows)->value(1).toString();
        if (stream.startsWith("ticket/"_L1)) {
            const TicketId id{stream.mid(7).toLongLong()};
            changes.tickets.insert(id);
            if ((*rows)->value(2).toString() == "report.received"_L1)
                changes.received.insert(id);
        } else {
            changes.streams.insert(stream);
        }
    }
    (*rows)->finish();
    if (!changes.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
}

Result<EvidenceFile *> Store::evidenceFile()
{
    if (!m_evidence->evidence) {
        TRY_LET(m_evidence->evidence, EvidenceFile::open(m_info.path));
    }
    return m_evidence->evidence.get();
}

} // namespace tanggap
