// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/filesview.h"

#include "desk/activity.h"
#include "store/evidencefile.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/texts.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QSaveFile>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

FilesView::FilesView(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_lines(new QVBoxLayout)
    , m_attach(new QPushButton(tr("Attach files …")))
{
    m_attach->setObjectName(u"attachFiles"_s);
    m_attach->setAutoDefault(false);
    m_banner->setObjectName(u"filesBanner"_s);
    m_banner->hide();
    m_lines->setSpacing(space::Tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_banner);
    column->addLayout(m_lines);
    column->addWidget(m_attach, 0, Qt::AlignLeft);
    connect(m_attach, &QPushButton::clicked, this, &FilesView::choose);
}

FilesView::~FilesView()
{
    if (m_stop)
        m_stop->store(true);
}

void FilesView::setFiles(ActivityId activity, const QList<ActivityFile> &recorded)
{
    m_activity = activity;
    m_recorded = recorded;
    showFiles();
}

void FilesView::clearAdded()
{
    m_added.clear();
    showFiles();
}

void FilesView::choose()
{
    m_context.prompts.chooseFiles(this, {.title = tr("Attach files"), .several = true},
                                  [this](const QStringList &paths) {
                                      m_waiting += paths;
                                      if (!m_stop)
                                          addNext();
                                  });
}

void FilesView::begin(const QString &what)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_attach->setEnabled(false);
    m_banner->present(Tone::Neutral, what);
    m_banner->setAction(tr("Cancel"), [stop = m_stop] { stop->store(true); });
    emit busyChanged();
}

void FilesView::end()
{
    m_stop.reset();
    m_banner->hide();
    m_attach->setEnabled(true);
    emit busyChanged();
}

void FilesView::addNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString path = m_waiting.takeFirst();
    const QString name = QFileInfo(path).fileName();
    begin(tr("Adding %1").arg(name));
    m_context.store.evidence(
        this,
        [path, name, stop = m_stop](EvidenceFile &evidence) -> Result<EvidenceFile::Content> {
            QFile source(path);
            if (!QFileInfo(path).isFile() || !source.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Unavailable, Core::tr("“%1” cannot be read.").arg(name),
                            source.errorString());
            return evidence.add(source, [stop](qint64) { return !stop->load(); });
        },
        [this, name](const Result<EvidenceFile::Content> &content) {
            end();
            if (!content) {
                m_waiting.clear();
                return presentError(*m_banner, content.error(), tr("%1 was not added.").arg(name));
            }
            // By its name alone: looking inside is what the desk does not do.
            m_added << ActivityFile{
                .activity = m_activity,
                .name = name,
                .size = content->size,
                .sha256 = content->sha256,
                .mediaType = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name()};
            showFiles();
            addNext();
        });
}

void FilesView::saveElsewhere(const ActivityFile &file)
{
    m_context.prompts.saveFile(this, {.title = tr("Save a copy"), .suggested = file.name},
                               [this, file](const std::optional<QString> &path) {
                                   if (path && !m_stop)
                                       write(file, *path);
                               });
}

void FilesView::write(const ActivityFile &file, const QString &path)
{
    begin(tr("Saving %1").arg(file.name));
    m_context.store.evidence(
        this,
        [file, path, stop = m_stop](EvidenceFile &evidence) -> Result<> {
            QSaveFile target(path);
            if (!target.open(QIODevice::WriteOnly))
                return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be written.").arg(path),
                            target.errorString());
            TRY(evidence.write(file.sha256, target, [stop](qint64) { return !stop->load(); }));
            if (!target.commit())
                return fail(ErrorCode::Unavailable, Core::tr("The file %1 cannot be written.").arg(path),
                            target.errorString());
            return {};
        },
        [this, path, id = file.id](const Result<> &written) {
            end();
            if (!written)
                return presentError(*m_banner, written.error(), tr("No file was left behind."));
            m_context.transact(
                this,
                [ref = desk::ActivityRef{m_activity, {}}, id, path](Tx &tx) {
                    return desk::recordActivityExport(tx, ref, id, path);
                },
                [this, path](const Result<> &recorded) {
                    if (!recorded) { // nothing leaves the house unrecorded
                        QFile::remove(path);
                        return presentError(*m_banner, recorded.error(),
                                            tr("The saved file was removed again."));
                    }
                    m_context.toasts.show(tr("Saved to %1.").arg(path), Tone::Fine);
                });
        });
}

void FilesView::showFiles()
{
    clearOut(m_lines);
    const auto line = [this](const ActivityFile &file) {
        auto *row = new QWidget;
        auto *inner = new QHBoxLayout(row);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->addWidget(newText(file.name + u" · "_s + timetext::bytes(file.size)), 1);
        m_lines->addWidget(row);
        return inner;
    };
    for (const ActivityFile &file : std::as_const(m_recorded)) {
        auto *save = new QPushButton(tr("Save a copy …"));
        save->setObjectName(u"saveFile%1"_s.arg(file.id));
        save->setAutoDefault(false);
        connect(save, &QPushButton::clicked, this, [this, file] { saveElsewhere(file); });
        line(file)->addWidget(save);
    }
    for (qsizetype i = 0; i < m_added.size(); ++i) {
        auto *remove = new QPushButton(tr("Remove"));
        remove->setAutoDefault(false);
        setButtonKind(remove, ButtonKind::Quiet);
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_added.removeAt(i);
            showFiles();
        });
        line(m_added.at(i))->addWidget(remove);
    }
}

} // namespace tanggap
