// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/ticket/tickettab.h"

#include <QImage>
#include <QList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace tanggap
{

class Banner;
class EmptyState;
class EvidenceModel;

/// The evidence of a ticket: added by button, drop or paste, taken out to a file. Contents of any size go
/// through in small pieces on a thread of their own, and are never opened by the desk.
class EvidenceTab : public TicketTab
{
    Q_OBJECT

public:
    explicit EvidenceTab(DeskContext &context, QWidget *parent = nullptr);
    ~EvidenceTab() override;

    QString title() const override;
    void showTicket(const TicketView &view) override;

    void addFiles(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What is added: a file, or a picture from the clipboard.
    struct Source
    {
        QString name;
        QString path;
        QImage picture;
    };

    QWidget *buildTools();
    QWidget *buildProgress();
    void retranslate();
    void updateButtons();
    std::optional<Evidence> current() const;

    void chooseFiles();
    void paste();
    void take(const QMimeData &given);
    void enqueue(std::function<void()> job);
    void next();
    void add(TicketId ticket, const Source &source, const QString &note);
    void enter(TicketId ticket, const Evidence &evidence);
    void askToExport();
    void exportTo(TicketId ticket, const Evidence &evidence, const QString &path);
    void recordExport(TicketId ticket, const Evidence &evidence, const QString &path);
    void begin(const QString &what);
    void showProgress(qint64 done, qint64 total);
    void failed(const Error &error, const QString &kept);
    void cancelAll();

    DeskContext &m_context;
    std::unique_ptr<TicketView> m_view;
    EvidenceModel *m_model;
    QList<std::function<void()>> m_jobs;
    bool m_running = false;
    std::shared_ptr<std::atomic_bool> m_cancel;
    QString m_what;

    Banner *m_banner;
    QPushButton *m_add;
    QPushButton *m_export;
    QPushButton *m_copy;
    QLineEdit *m_note;
    QLabel *m_hint;
    QTreeView *m_list;
    EmptyState *m_empty;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace tanggap
