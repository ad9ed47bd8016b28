// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/receivereport.h"
#include "store/queue.h"
#include "ticket/mailreport.h"
#include "ui/base/deskcontext.h"
#include "ui/report/pendingevidence.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace tanggap
{

class ArrivalSection;
class Banner;
class ClassSection;
class EvidenceSection;
class IncidentSection;
class PageHeader;
class ReportDraft;
class ReporterSection;
class FormValues;
class SimilarStrip;

/// A new report on one page: what happened at the left; who reports, how it came, its class and evidence at
/// the right; similar tickets beside them. An agency's agent is asked only for what happened and what shows
/// it. Ctrl+Enter records it, Escape goes back to the queue; what is typed is kept as a draft.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(DeskContext &context, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// Takes files as if they were dropped: an e-mail fills the form, others become evidence.
    void takeFiles(const QStringList &paths);

signals:
    void recorded(tanggap::TicketId ticket);
    /// The person wants the disposition sheet of the ticket just made.
    void dispositionRequested(tanggap::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Mail
    {
        MailReport read;
        QByteArray bytes;
    };

    void build();
    QWidget *newColumns();
    QWidget *newProgressRow();
    void connectSections();
    void orderTabs();
    void name();
    void load();
    void loadRegisters();
    void begin();
    void followRights();
    void introduce(const Reporter &reporter);

    void restoreDraft();
    void saveDraft();
    void clear();
    void confirmClear();

    void readMailFile(const QString &path);
    void fillFrom(const Mail &mail, const QString &fileName);

    void record(const std::optional<QueueEntry> &original = {});
    void askDuplicate(const QueueEntry &original);
    std::optional<Report> collect();
    void keepThenReceive(const Report &report, const std::optional<QueueEntry> &original);
    void receive(const Report &report, const QList<Evidence> &evidence,
                 const std::optional<QueueEntry> &original);
    void finish(const Result<desk::Received> &received, const std::optional<QueueEntry> &original);
    /// Trying again means the same original, if it was a duplicate.
    void fail(const Error &error, const std::optional<QueueEntry> &original);
    void setBusy(bool busy);
    void allow();

    DeskContext &m_context;
    FormValues *m_fields;
    ReportDraft *m_draft;
    PageHeader *m_header;
    Banner *m_banner;
    Banner *m_draftBanner;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_columns = nullptr;
    IncidentSection *m_incident;
    ReporterSection *m_reporter;
    ArrivalSection *m_arrival;
    ClassSection *m_class;
    EvidenceSection *m_evidence;
    SimilarStrip *m_similar;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_cancel;
    QPushButton *m_mail;
    QPushButton *m_clear;
    QPushButton *m_record;
    QTimer m_saving;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QPointer<QWidget> m_focus; ///< where the person was when recording began
    QJsonObject m_blank;       ///< what the fields hold before anybody is introduced
    bool m_short;              ///< for an agency's agent
    bool m_introduced = false;
    bool m_busy = false;
    bool m_drafted = false; ///< a draft lies in the database
};

} // namespace tanggap
