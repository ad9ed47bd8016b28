// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity/activity.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
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
    explicit FilesView(DeskContext &context, QWidget *parent = nullptr);
    ~FilesView() override;

    void setFiles(ActivityId activity, const QList<ActivityFile> &recorded);
    const QList<ActivityFile> &added() const { return m_added; }
    void clearAdded();
    /// While content is on its way.
    bool isBusy() const { return m_stop != nullptr; }

signals:
    void busyChanged();

private:
    void choose();
    void addNext();
    void saveElsewhere(const ActivityFile &file);
    void write(const ActivityFile &file, const QString &path);
    void begin(const QString &what);
    void end();
    void showFiles();

    DeskContext &m_context;
    ActivityId m_activity;
    QList<ActivityFile> m_recorded;
    QList<ActivityFile> m_added;
    QStringList m_waiting; ///< paths to be added
    std::shared_ptr<std::atomic_bool> m_stop;
    Banner *m_banner;
    QVBoxLayout *m_lines;
    QPushButton *m_attach;
};

} // namespace tanggap
