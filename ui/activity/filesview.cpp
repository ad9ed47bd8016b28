// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/filesview.h"

#include "desk/activity.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/texts.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

FilesView::FilesView(DeskContext &context, const QString &whyNot, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_whyNot(whyNot)
    , m_mover(new EvidenceMover(context, this))
    , m_banner(new Banner)
    , m_lines(new QVBoxLayout)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Cancel")))
    , m_attach(new QPushButton(tr("Attach files …")))
{
    m_attach->setObjectName(u"attachFiles"_s);
    m_attach->setAutoDefault(false);
    m_attach->setEnabled(m_whyNot.isEmpty());
    m_attach->setToolTip(m_whyNot);
    m_banner->setObjectName(u"filesBanner"_s);
    m_banner->hide();
    m_lines->setSpacing(space::Tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_banner);
    column->addLayout(m_lines);
    column->addWidget(newProgress());
    column->addWidget(m_attach, 0, Qt::AlignLeft);
    connect(m_attach, &QPushButton::clicked, this, &FilesView::choose);
    connect(m_mover, &EvidenceMover::failed, this,
            [this](const Error &error, const QString &kept) { presentError(*m_banner, error, kept); });
    connect(m_mover, &EvidenceMover::cancelled, this,
            [this] { m_banner->present(Tone::Neutral, tr("Cancelled. Nothing of this file was kept.")); });
}

QWidget *FilesView::newProgress()
{
    auto *row = new QWidget;
    auto *inner = new QHBoxLayout(row);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_progress, 1);
    inner->addWidget(m_stop);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the files"));
    m_stop->setObjectName(u"stopFiles"_s);
    m_stop->setAutoDefault(false);
    row->hide();
    connect(m_stop, &QPushButton::clicked, m_mover, &EvidenceMover::cancelAll);
    connect(m_mover, &EvidenceMover::progressed, this,
            [this](qint64 done, qint64 total) { m_progress->setValue(int(done * 1000 / total)); });
    connect(m_mover, &EvidenceMover::begun, this, [this](const QString &what) {
        m_progress->setValue(0);
        m_progress->setFormat(what);
    });
    connect(m_mover, &EvidenceMover::runningChanged, this, [this, row](bool running) {
        row->setVisible(running);
        m_attach->setEnabled(!running && m_whyNot.isEmpty());
        emit busyChanged();
    });
    return row;
}

void FilesView::setFiles(ActivityId activity, const QList<ActivityFile> &recorded)
{
    m_activity = activity;
    m_recorded = recorded;
    showFiles();
}

void FilesView::choose()
{
    m_context.prompts.chooseFiles(
        this, {.title = tr("Attach files"), .several = true}, [this](const QStringList &paths) {
            m_banner->hide();
            for (const QString &path : paths)
                m_mover->keep({QFileInfo(path).fileName(), path, {}}, [this](const Evidence &content) {
                    m_added << ActivityFile{.activity = m_activity,
                                            .name = content.name,
                                            .size = content.size,
                                            .sha256 = content.sha256,
                                            .mediaType = content.mediaType};
                    showFiles();
                });
        });
}

void FilesView::saveElsewhere(const ActivityFile &file)
{
    m_context.prompts.saveFile(
        this, {.title = tr("Save a copy"), .suggested = file.name},
        [this, file](const std::optional<QString> &path) {
            if (!path)
                return;
            m_banner->hide();
            m_mover->exportTo({.name = file.name, .size = file.size, .sha256 = file.sha256}, *path,
                              [ref = desk::ActivityRef{m_activity, {}}, id = file.id, path = *path](Tx &tx) {
                                  return desk::recordActivityExport(tx, ref, id, path);
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
        save->setEnabled(m_whyNot.isEmpty());
        save->setToolTip(m_whyNot);
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
