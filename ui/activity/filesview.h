// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "ui/base/deskcontext.h"
#include "ui/base/evidencemover.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class Banner;

/// The files of an activity: those that are recorded, to be saved elsewhere, and those added now, whose
/// content is with the evidence already and which go along when the entry is recorded. Never opens one.
class FilesView : public QWidget
{
    Q_OBJECT

public:
    /// `whyNot` says why nothing can be added and no copy taken; empty: it can.
    explicit FilesView(DeskContext &context, const QString &whyNot = {}, QWidget *parent = nullptr);

    void setFiles(ActivityId activity, const QList<ActivityFile> &recorded);
    const QList<ActivityFile> &added() const { return m_added; }
    /// While content is on its way.
    bool isBusy() const { return m_mover->isRunning(); }

signals:
    void busyChanged();

private:
    QWidget *newProgress();
    void choose();
    void saveElsewhere(const ActivityFile &file);
    void showFiles();

    DeskContext &m_context;
    QString m_whyNot;
    EvidenceMover *m_mover;
    ActivityId m_activity;
    QList<ActivityFile> m_recorded;
    QList<ActivityFile> m_added;
    Banner *m_banner;
    QVBoxLayout *m_lines;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_attach;
};

} // namespace tanggap
