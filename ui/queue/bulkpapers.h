// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/result.h"
#include "ui/base/deskcontext.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace tanggap
{

class ExportRun;
struct PaperBatch;
struct PaperBatchOutcome;

/// Writes one kind of paper of the selected tickets into a folder: a button that offers the kinds and, while
/// files are written, how far it is and a way to stop. Object names: "bulk.papers", "bulk.papers.KIND",
/// "bulk.progress", "bulk.stop".
class BulkPapers : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPapers(DeskContext &context, QWidget *parent = nullptr);

    void setTickets(const QList<TicketId> &tickets) { m_tickets = tickets; }
    bool isBusy() const;

signals:
    void busyChanged();

private:
    void name();
    void askWhere(const QString &kind);
    void run(const PaperBatch &batch);
    void say(const Result<PaperBatchOutcome> &outcome, const QString &folder);

    DeskContext &m_context;
    QPushButton *m_papers;
    ExportRun *m_run;
    QList<TicketId> m_tickets;
};

} // namespace tanggap
