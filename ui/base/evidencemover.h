// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"
#include "ui/base/deskcontext.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <memory>

namespace tanggap
{

/// Brings the contents of files into the evidence file and out of it, one after the other, since the store
/// has one thread for them. What was brought in is handed over to be entered; what goes out is journaled
/// before its file is there.
class EvidenceMover : public QObject
{
    Q_OBJECT

public:
    /// What is added: a file, or a picture from the clipboard.
    struct Source
    {
        QString name;
        QString path;
        QImage picture;
    };

    explicit EvidenceMover(DeskContext &context, QObject *parent = nullptr);
    ~EvidenceMover() override;

    /// Enters what was brought in, in a transaction; without one it is only handed to `kept`.
    using Enter = std::function<Result<>(Tx &, const Evidence &)>;
    using Kept = std::function<void(const Evidence &)>;
    void add(const Source &source, const QString &note, Enter enter);
    void keep(const Source &source, Kept kept);
    /// `record` journals that the content went out.
    void exportTo(const Evidence &evidence, const QString &path, std::function<Result<>(Tx &)> record);
    bool isRunning() const { return m_running; }
    /// Nothing of the file under way is kept, and what waits is forgotten.
    void cancelAll();

signals:
    void runningChanged(bool running);
    /// A file has begun: "Adding gambar.png".
    void begun(const QString &what);
    /// Bytes; `total` is at least 1. At most once per thousandth.
    void progressed(qint64 done, qint64 total);
    /// `kept` says what became of it.
    void failed(const tanggap::Error &error, const QString &kept);
    void cancelled();

private:
    void enqueue(std::function<void()> job);
    void next();
    void begin(const QString &what);
    void giveUp(const Error &error, const QString &kept);
    void bringIn(const Source &source, const QString &note, Kept kept);
    void enter(const Evidence &evidence, Enter enter);
    void bringOut(const Evidence &evidence, const QString &path, std::function<Result<>(Tx &)> record);

    DeskContext &m_context;
    QList<std::function<void()>> m_jobs;
    bool m_running = false;
    std::shared_ptr<std::atomic_bool> m_cancel;
};

} // namespace tanggap
