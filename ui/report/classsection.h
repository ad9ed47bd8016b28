// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ticket/report.h"
#include "ui/base/deskcontext.h"
#include "ui/base/widgets/formvalues.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"

namespace tanggap
{

/// What the report is for the procedure: which procedure, class of the system, severity, TLP; and the
/// deadlines that result.
class ClassSection : public Card
{
    Q_OBJECT

public:
    ClassSection(DeskContext &context, FormValues &fields, QWidget *parent = nullptr);

    void chooseClass(const QString &systemClass) { m_class->choose(systemClass); }
    void setReceived(Instant received);
    void collect(Report &report) const;
    /// "Response due 14.54 WIB"; empty without such a clock.
    QString deadlineText() const;

signals:
    void deadlineChanged();

private:
    void name();
    void offerGrades();
    void explain();
    const Procedure &procedure() const;

    DeskContext &m_context;
    SectionHeader *m_heading;
    ChoiceBox *m_procedure;
    ChoiceBox *m_class;
    ChoiceBox *m_severity;
    ChoiceBox *m_tlp;
    FormField *m_procedureField;
    FormField *m_classField;
    FormField *m_severityField;
    FormField *m_tlpField;
    QLabel *m_deadline;
    Instant m_received{};
};

} // namespace tanggap
