// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/base/evidencemover.h"
#include "ui/ticket/tickettab.h"

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
class StatedMoment;

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
    QWidget *buildTools();
    QWidget *buildProgress();
    void retranslate();
    void updateButtons();
    std::optional<Evidence> current() const;

    void chooseFiles();
    EvidenceMover::Enter entering();
    void paste();
    void take(const QMimeData &given);
    void askToExport();
    void begin(const QString &what);
    void showProgress(qint64 done, qint64 total);

    DeskContext &m_context;
    std::unique_ptr<TicketView> m_view;
    EvidenceModel *m_model;
    EvidenceMover *m_mover;
    QString m_what;

    Banner *m_banner;
    QPushButton *m_add;
    QPushButton *m_export;
    QPushButton *m_copy;
    QLineEdit *m_note;
    StatedMoment *m_moment;
    bool m_entering = false; ///< what is stated belongs to files under way
    QLabel *m_hint;
    QTreeView *m_list;
    EmptyState *m_empty;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace tanggap
