// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/base/widgets/frames.h"
#include "ui/report/pendingevidence.h"

class QListWidget;
class QPushButton;

namespace tanggap
{

class Banner;

/// Evidence that will go with the report: files dropped or chosen, pasted pictures, attachments of a mail.
class EvidenceSection : public Card
{
    Q_OBJECT

public:
    explicit EvidenceSection(DeskContext &context, QWidget *parent = nullptr);

    const QList<PendingEvidence> &items() const { return m_items; }
    void setItems(const QList<PendingEvidence> &items);
    /// Refuses, in words, what is no readable file.
    Result<> addFile(const QString &path);
    void addBytes(const QString &name, const QByteArray &bytes);
    /// The clipboard's picture as PNG, made on a worker.
    void pastePicture();

signals:
    void edited();
    /// An e-mail was chosen among the files: its path.
    void mailChosen(const QString &path);
    void refused(const tanggap::Error &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void removeCurrent();
    void list();

    DeskContext &m_context;
    SectionHeader *m_heading;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QPushButton *m_remove;
    QList<PendingEvidence> m_items;
};

/// Whether a file's name says that it is an e-mail.
bool isMailFile(const QString &path);

} // namespace tanggap
