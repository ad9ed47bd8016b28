// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/registerfile.h"
#include "ui/base/deskcontext.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QProgressBar;
class QPushButton;

namespace tanggap
{

/// One export at a time, beside the window's thread: there while it runs, with how far it is and a button
/// that stops it. Cancels when it goes. Object names: "NAME.progress", "NAME.stop".
class ExportRun : public QWidget
{
    Q_OBJECT

public:
    ExportRun(DeskContext &context, const QString &name, QWidget *parent = nullptr);
    ~ExportRun() override;

    bool isBusy() const { return m_watch != nullptr; }
    /// What is counted, for those who cannot see the bar.
    void setWhat(const QString &what);

    /// Runs `work(ExportWatch &)` and gives what it returns to `then` on this thread, unless the widget is
    /// gone by then. Only while none is busy.
    template <class Work, class Then>
    void start(Work work, Then then)
    {
        begin();
        m_context.store.aside(
            [guard = QPointer(this), work = std::move(work), then = std::move(then), watch = m_watch] {
                auto outcome = work(*watch);
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [guard, then, outcome = std::move(outcome)] {
                        if (!guard)
                            return;
                        guard->end();
                        then(outcome);
                    },
                    Qt::QueuedConnection);
            });
    }

signals:
    void busyChanged();

private:
    void begin();
    void end();

    DeskContext &m_context;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QTimer m_poll;
    std::shared_ptr<ExportWatch> m_watch; ///< while it runs
};

} // namespace tanggap
