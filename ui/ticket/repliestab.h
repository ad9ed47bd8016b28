// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/reply.h"
#include "ui/base/deskcontext.h"
#include "ui/ticket/tickettab.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace tanggap
{

class Banner;
class FormField;
class SectionHeader;
class SendingForm;

/// Texts to copy into a mail or a chat, filled from the ticket and changed as one likes, and the record of
/// what left the house. Each text is kept as it is typed, for the person who types it.
class RepliesTab : public TicketTab
{
    Q_OBJECT

public:
    explicit RepliesTab(DeskContext &context, QWidget *parent = nullptr);
    ~RepliesTab() override;

    QString title() const override;
    void showTicket(const TicketView &view) override;

protected:
    /// The same tab may stand elsewhere, on the page of the ticket or beside the queue.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildText();
    QWidget *buildSending();
    void retranslate();
    void readReply();
    void setReply(const QString &text);
    void saveDraft();
    void saveText(const QString &name, const QString &text);
    void copy();
    void record();
    void showSent();
    const ReplyTemplate *chosen() const;
    QString draftName() const;

    DeskContext &m_context;
    std::unique_ptr<TicketView> m_view;
    QList<ReplyTemplate> m_replies;
    QString m_fromFacts;              ///< the text as the template gives it now
    QString m_shown;                  ///< draftName() of the text in the editor
    QHash<QString, QString> m_saving; ///< drafts on their way to the database, by name
    bool m_dirty = false;             ///< typed into, and not on its way to the database yet
    bool m_setting = false;
    int m_request = 0;
    QTimer m_saveSoon;

    Banner *m_banner;
    QComboBox *m_situation;
    FormField *m_situationField;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_reset;
    SectionHeader *m_sendingTitle;
    SendingForm *m_sending;
    SectionHeader *m_sentTitle;
    QTreeWidget *m_sent;
    QLabel *m_nothingSent;
};

} // namespace tanggap
