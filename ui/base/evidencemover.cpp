// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/evidencemover.h"

#include "base/savefile.h"
#include "ui/base/toasts.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int Steps = 1000; ///< of which the window is told

bool wasCancelled(const Error &error)
{
    return error.detail == "cancelled"_L1;
}

/// Tells the window at most once per thousandth, so that a fast disk does not flood it.
class Teller
{
public:
    using Tell = std::function<void(qint64 done, qint64 total)>;

    Teller(qint64 total, std::shared_ptr<std::atomic_bool> cancel, Tell tell)
        : m_total(qMax<qint64>(1, total))
        , m_cancel(std::move(cancel))
        , m_tell(std::move(tell))
    {
    }
    bool operator()(qint64 done)
    {
        if (const int step = int(done * Steps / m_total); step != m_step) {
            m_step = step;
            m_tell(done, m_total);
        }
        return !m_cancel->load();
    }

private:
    qint64 m_total;
    std::shared_ptr<std::atomic_bool> m_cancel;
    Tell m_tell;
    int m_step = -1;
};

Result<std::unique_ptr<QIODevice>> openSource(const QString &path, const QImage &picture)
{
    if (!picture.isNull()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->open(QIODevice::ReadWrite);
        picture.save(buffer.get(), "PNG");
        buffer->seek(0);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    }
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::Unavailable, Core::tr("%1 is not there any more, or is no file.").arg(path));
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Core::tr("%1 cannot be read.").arg(path), file->errorString());
    return std::unique_ptr<QIODevice>(std::move(file));
}

} // namespace

EvidenceMover::EvidenceMover(DeskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

EvidenceMover::~EvidenceMover()
{
    cancelAll();
}

void EvidenceMover::add(const Source &source, const QString &note, Enter entering)
{
    enqueue([this, source, note, entering = std::move(entering)] {
        bringIn(source, note, [this, entering](const Evidence &evidence) { enter(evidence, entering); });
    });
}

void EvidenceMover::keep(const Source &source, Kept kept)
{
    enqueue([this, source, kept = std::move(kept)] {
        bringIn(source, {}, [this, kept](const Evidence &evidence) {
            kept(evidence);
            next();
        });
    });
}

void EvidenceMover::exportTo(const Evidence &evidence, const QString &path,
                             std::function<Result<>(Tx &)> record)
{
    enqueue([this, evidence, path, record = std::move(record)] { bringOut(evidence, path, record); });
}

void EvidenceMover::enqueue(std::function<void()> job)
{
    m_jobs << std::move(job);
    if (!m_running)
        next();
}

void EvidenceMover::next()
{
    m_running = !m_jobs.isEmpty();
    emit runningChanged(m_running);
    if (m_running)
        m_jobs.takeFirst()();
}

void EvidenceMover::begin(const QString &what)
{
    m_cancel = std::make_shared<std::atomic_bool>(false);
    emit begun(what);
}

void EvidenceMover::cancelAll()
{
    m_jobs.clear();
    if (m_cancel)
        m_cancel->store(true);
}

void EvidenceMover::giveUp(const Error &error, const QString &kept)
{
    if (wasCancelled(error))
        emit cancelled();
    else
        emit failed(error, kept);
    next();
}

void EvidenceMover::bringIn(const Source &source, const QString &note, Kept kept)
{
    begin(tr("Adding %1").arg(source.name));
    // By its name alone: looking inside is what the desk does not do.
    const QString type = QMimeDatabase().mimeTypeForFile(source.name, QMimeDatabase::MatchExtension).name();
    m_context.store.evidence(
        this,
        [source, cancel = m_cancel, &store = m_context.store, self = QPointer<QObject>(this),
         this](EvidenceFile &file) -> Result<EvidenceFile::Content> {
            TRY_LET(const std::unique_ptr<QIODevice> device, openSource(source.path, source.picture));
            return file.add(*device, Teller(device->size(), cancel, [&](qint64 done, qint64 total) {
                store.report(self, [this, done, total] { emit progressed(done, total); });
            }));
        },
        [this, name = source.name, type, note, kept](const Result<EvidenceFile::Content> &content) {
            if (!content)
                return giveUp(content.error(), tr("%1 was not added.").arg(name));
            kept({.name = name,
                  .size = content->size,
                  .sha256 = content->sha256,
                  .mediaType = type,
                  .note = note});
        });
}

void EvidenceMover::enter(const Evidence &evidence, Enter entering)
{
    m_context.transact(
        this, [evidence, entering](Tx &tx) { return entering(tx, evidence); },
        [this, name = evidence.name](const Result<> &entered) {
            if (!entered)
                return giveUp(entered.error(), tr("%1 was not added.").arg(name));
            m_context.toasts.show(tr("%1 is kept as evidence.").arg(name), Tone::Fine);
            next();
        });
}

void EvidenceMover::bringOut(const Evidence &evidence, const QString &path,
                             std::function<Result<>(Tx &)> record)
{
    begin(tr("Exporting %1").arg(evidence.name));
    m_context.store.evidence(
        this,
        [evidence, path, record = std::move(record), login = m_context.login(), cancel = m_cancel,
         &store = m_context.store, self = QPointer<QObject>(this), this](EvidenceFile &file) -> Result<> {
            QSaveFile target(path);
            TRY(openToSave(target));
            TRY(file.write(evidence.sha256, target,
                           Teller(evidence.size, cancel, [&](qint64 done, qint64 total) {
                               store.report(self, [this, done, total] { emit progressed(done, total); });
                           })));
            // Here and not when the answer comes: whoever asked may be gone by then, and evidence does not
            // leave the house unrecorded.
            TRY(store.transactNow(login, record));
            return finish(target);
        },
        [this, path](const Result<> &written) {
            if (!written)
                return giveUp(written.error(), tr("No file was left behind."));
            m_context.toasts.show(tr("Exported to %1.").arg(path), Tone::Fine);
            next();
        });
}

} // namespace tanggap
