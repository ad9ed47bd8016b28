// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/changeset.h"
#include "base/clock.h"
#include "base/result.h"
#include "store/evidencefile.h"
#include "store/reader.h"
#include "store/tx.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace tanggap
{

/// The database as the programs use it: one writer thread, one reader thread, one for evidence, each with a
/// connection of its own. Actions go in through `transact`, lists come out through `read`, and `changed`
/// tells what anybody committed, here or in another program on the same file (within a second).
///
/// Callbacks run on the store's thread (the UI thread) and are dropped when their owner is gone. The
/// destructor waits for what is under way.
class Store : public QObject
{
    Q_OBJECT

public:
    struct Info
    {
        QString path;
        QString installation; ///< random id of this database
        bool drill = false;
    };

    /// The login under which the program itself acts.
    static const QString System;

    /// Makes an empty database. Conflict when the file exists; Unavailable on a network share or a read-only
    /// folder.
    static Result<> create(const QString &path, bool drill);
    /// Opens, migrates, starts the threads. `clock` must outlive the store. `patience` is how long a
    /// transaction waits for another program before it is Unavailable.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Clock &clock,
                                               std::chrono::milliseconds patience = Connection::Patience);
    ~Store() override;

    const Info &info() const { return m_info; }
    const Clock &clock() const { return m_clock; }

    /// Runs `action(Tx &) -> Result<T>` in one transaction and then `done(Result<T>)` on this thread.
    template <class Action, class Done>
    void transact(const QString &login, QObject *owner, Action action, Done done)
    {
        using R = std::invoke_result_t<Action, Tx &>;
        post(m_writer.get(), [this, login, action = std::move(action), done = std::move(done),
                              guard = QPointer<QObject>(owner)]() mutable {
            R result = within<R>(login, action);
            deliver(guard, [done = std::move(done), result = std::move(result)]() mutable {
                done(std::move(result));
            });
        });
    }

    /// As above, waiting for the result: for the command line and tests, never for the window.
    template <class Action>
    std::invoke_result_t<Action, Tx &> transactNow(const QString &login, Action action)
    {
        using R = std::invoke_result_t<Action, Tx &>;
        std::optional<R> result;
        wait(m_writer.get(), [&] { result.emplace(within<R>(login, action)); });
        return std::move(*result);
    }

    /// Runs `query(Reader &) -> Result<T>` on one snapshot and then `done(Result<T>)` on this thread.
    template <class Query, class Done>
    void read(const QString &login, QObject *owner, Query query, Done done)
    {
        using R = std::invoke_result_t<Query, Reader &>;
        post(m_reader.get(), [this, login, query = std::move(query), done = std::move(done),
                              guard = QPointer<QObject>(owner)]() mutable {
            R result = snapshot<R>(login, query);
            deliver(guard, [done = std::move(done), result = std::move(result)]() mutable {
                done(std::move(result));
            });
        });
    }

    template <class Query>
    std::invoke_result_t<Query, Reader &> readNow(const QString &login, Query query)
    {
        using R = std::invoke_result_t<Query, Reader &>;
        std::optional<R> result;
        wait(m_reader.get(), [&] { result.emplace(snapshot<R>(login, query)); });
        return std::move(*result);
    }

    /// Runs long work on evidence (`work(EvidenceFile &) -> Result<T>`) on a thread of its own.
    template <class Work, class Done>
    void evidence(QObject *owner, Work work, Done done)
    {
        using R = std::invoke_result_t<Work, EvidenceFile &>;
        post(m_evidence.get(), [this, work = std::move(work), done = std::move(done),
                                guard = QPointer<QObject>(owner)]() mutable {
            R result = withEvidence<R>(work);
            deliver(guard, [done = std::move(done), result = std::move(result)]() mutable {
                done(std::move(result));
            });
        });
    }

    template <class Work>
    std::invoke_result_t<Work, EvidenceFile &> evidenceNow(Work work)
    {
        using R = std::invoke_result_t<Work, EvidenceFile &>;
        std::optional<R> result;
        wait(m_evidence.get(), [&] { result.emplace(withEvidence<R>(work)); });
        return std::move(*result);
    }

    /// Runs long work that needs none of the threads for itself (a slow hash, a backup) on a thread of its
    /// own; it may call the waiting functions above. The destructor waits for it.
    void aside(std::function<void()> work) { m_aside.start(std::move(work)); }

    /// Lets a worker tell the window how far it is; `tell` runs on this thread unless `owner` is gone.
    void report(const QPointer<QObject> &owner, std::function<void()> tell)
    {
        deliver(owner, std::move(tell));
    }

signals:
    /// After a commit, by us or by another program.
    void changed(const tanggap::ChangeSet &changes);

private:
    struct Worker;

    Store(const QString &path, const Clock &clock, std::chrono::milliseconds patience);
    Result<> start();
    void post(Worker *worker, std::function<void()> job);
    void wait(Worker *worker, const std::function<void()> &job);
    void deliver(const QPointer<QObject> &guard, std::function<void()> call);
    void watch();

    /// Begin, actor, action, commit or roll back; everything that does not depend on the result's type.
    Result<> perform(const QString &login, const std::function<Result<>(Tx &)> &action);
    Result<> look(const QString &login, const std::function<Result<>(Reader &)> &query);
    Result<EvidenceFile *> evidenceFile();

    template <class R, class Action>
    R within(const QString &login, Action &action)
    {
        std::optional<R> result;
        Result<> outcome = perform(login, [&](Tx &tx) -> Result<> {
            result.emplace(action(tx));
            return *result ? Result<>() : fail(result->error());
        });
        return outcome ? std::move(*result) : R(fail(std::move(outcome).error()));
    }

    template <class R, class Query>
    R snapshot(const QString &login, Query &query)
    {
        std::optional<R> result;
        Result<> outcome = look(login, [&](Reader &reader) -> Result<> {
            result.emplace(query(reader));
            return *result ? Result<>() : fail(result->error());
        });
        return outcome ? std::move(*result) : R(fail(std::move(outcome).error()));
    }

    template <class R, class Work>
    R withEvidence(Work &work)
    {
        const Result<EvidenceFile *> file = evidenceFile();
        return file ? work(**file) : R(fail(file.error()));
    }

    Info m_info;
    const Clock &m_clock;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Worker> m_reader;
    std::unique_ptr<Worker> m_evidence;
    qint64 m_seenSeq = 0; ///< reader thread only
    QThreadPool m_aside;
};

} // namespace tanggap
