// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ticket/report.h"
#include "ui/base/deskcontext.h"
#include "ui/base/widgets/formvalues.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/report/momentfield.h"

namespace tanggap
{

/// How and when the report came in: channel, moment of receipt with the reason when that is past, the
/// letter's number and date when it came as one.
class ArrivalSection : public Card
{
    Q_OBJECT

public:
    ArrivalSection(DeskContext &context, FormValues &fields, QWidget *parent = nullptr);

    bool collect(Report &report);
    /// An e-mail came in at its own moment, unless one is typed already.
    void takeOver(const Report &report);
    /// As typed, otherwise now.
    Instant received() const;

signals:
    void receivedEdited();

private:
    void name();
    void fit();
    bool isLetter() const;
    bool isLate() const;

    DeskContext &m_context;
    SectionHeader *m_heading;
    ChoiceBox *m_channel;
    MomentField *m_received;
    QLineEdit *m_reason;
    QLineEdit *m_letterNumber;
    QLineEdit *m_letterDate;
    QWidget *m_letter;
    FormField *m_channelField;
    FormField *m_reasonField;
    FormField *m_letterNumberField;
    FormField *m_letterDateField;
};

} // namespace tanggap
