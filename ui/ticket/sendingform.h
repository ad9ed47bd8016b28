// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "desk/ticketview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace tanggap
{

class FormField;

/// By which way, to whom, when, and with which paper something left the house.
class SendingForm : public QWidget
{
    Q_OBJECT

public:
    explicit SendingForm(const Clock &clock, QWidget *parent = nullptr);

    /// A new ticket fills in way and recipient from its report.
    void showTicket(const TicketView &view);
    /// After recording: the moment is now again, and no paper is chosen.
    void clear();
    /// While it is true nothing more can be recorded.
    void setRecording(bool recording);

    Sending sending() const; ///< without its text
    desk::Stated stated() const;

    /// Name of a way of sending, translated.
    static QString wayName(const QString &way);

signals:
    void recordRequested();

private:
    void fillRecipient();
    void fillPapers();
    void retranslate();
    void updateEarlier();
    void updateRecord();

    const Clock &m_clock;
    TicketId m_ticket;
    Reporter m_reporter;
    QList<Paper> m_papers;
    ProcedurePtr m_procedure;
    QTimeZone m_zone;
    bool m_mayWork = false;
    bool m_recording = false;
    QString m_filled; ///< recipient as we filled it in; what a person typed is left alone

    QComboBox *m_way;
    QLineEdit *m_recipient;
    QComboBox *m_paper;
    QCheckBox *m_earlier;
    QDateTimeEdit *m_moment;
    QLineEdit *m_reason;
    QPushButton *m_record;
    FormField *m_wayField;
    FormField *m_recipientField;
    FormField *m_paperField;
    FormField *m_momentField;
    FormField *m_reasonField;
};

} // namespace tanggap
