// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/classsection.h"

#include "sla/serviceclock.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fieldrow.h"
#include "ui/base/widgets/fields.h"

#include <QLabel>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

ClassSection::ClassSection(DeskContext &context, FormValues &fields, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_heading(new SectionHeader)
    , m_procedure(new ChoiceBox)
    , m_class(new ChoiceBox)
    , m_severity(new ChoiceBox)
    , m_tlp(new ChoiceBox)
    , m_procedureField(new FormField(m_procedure))
    , m_classField(new FormField(m_class))
    , m_severityField(new FormField(m_severity))
    , m_tlpField(new FormField(m_tlp))
    , m_deadline(new QLabel)
    , m_received(context.ticker.now())
{
    setTextRole(m_deadline, TextRole::Strong);
    m_deadline->setObjectName(u"deadline"_s);
    m_deadline->setWordWrap(true);
    body()->addWidget(m_heading);
    body()->addWidget(m_procedureField);
    body()->addLayout(newFieldRow({{m_classField, 1}, {m_severityField, 1}}));
    body()->addWidget(m_deadline);
    body()->addWidget(m_tlpField);
    fields.add(u"procedure"_s, m_procedure);
    fields.add(u"class"_s, m_class);
    fields.add(u"severity"_s, m_severity);
    fields.add(u"tlp"_s, m_tlp);
    keepTranslated(this, [this] { name(); });
    m_tlp->choose(procedure().defaultTlp);
    m_procedureField->setVisible(context.procedures.size() > 1);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, &ClassSection::offerGrades);
    for (ChoiceBox *box : {m_class, m_severity, m_tlp})
        connect(box, &QComboBox::currentIndexChanged, this, &ClassSection::explain);
    explain();
}

const Procedure &ClassSection::procedure() const
{
    for (const ProcedurePtr &one : m_context.procedures) {
        if (one->id == m_procedure->choice())
            return *one;
    }
    return *m_context.procedures.constFirst();
}

void ClassSection::name()
{
    m_heading->setTitle(tr("Classification"));
    m_procedureField->setLabel(tr("P&rocedure"));
    m_severityField->setLabel(tr("Se&verity"));
    m_tlpField->setLabel(tr("Sharing (TLP &2.0)"));
    QList<Choice> procedures;
    for (const ProcedurePtr &one : m_context.procedures)
        procedures << Choice{one->id, one->name.in(currentLanguage()), {}};
    m_procedure->setChoices(procedures);
    QList<Choice> tlps;
    for (const Tlp tlp : {Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red})
        tlps << Choice{toName(tlp), displayName(tlp), {}};
    m_tlp->setChoices(tlps);
    offerGrades();
}

void ClassSection::offerGrades()
{
    const auto offer = [](ChoiceBox *box, const QString &none, const QList<Grade> &grades) {
        QList<Choice> choices{{QString(), none, {}}};
        for (const Grade &grade : grades)
            choices << Choice{grade.id, grade.name.in(currentLanguage()), {}};
        box->setChoices(choices);
        if (box->currentIndex() < 0)
            box->setCurrentIndex(0);
    };
    offer(m_class, tr("Not classed yet"), procedure().classes);
    offer(m_severity, tr("Not rated yet"), procedure().severities);
    const QString name = procedure().classificationName.in(currentLanguage());
    m_classField->setLabel(name.isEmpty() ? tr("Cla&ss") : name);
    m_classField->setVisible(!procedure().classes.isEmpty());
    m_severityField->setVisible(!procedure().severities.isEmpty());
    explain();
}

void ClassSection::explain()
{
    const Grade *grade = procedure().systemClass(m_class->choice());
    m_classField->setHint(grade ? grade->definition.in(currentLanguage())
                                : tr("Not classed yet: the strictest applies until someone classes it."));
    const Grade *severity = procedure().severity(m_severity->choice());
    m_severityField->setHint(severity ? severity->definition.in(currentLanguage()) : QString());
    switch (tlpFromName(m_tlp->choice()).value_or(Tlp::Green)) {
    case Tlp::Clear:
        m_tlpField->setHint(tr("May be shared with everybody."));
        break;
    case Tlp::Green:
        m_tlpField->setHint(tr("May be shared within the community, not in public."));
        break;
    case Tlp::Amber:
        m_tlpField->setHint(tr("Only within the organization and its clients, as far as they need to know."));
        break;
    case Tlp::AmberStrict:
        m_tlpField->setHint(tr("Only within the organization, as far as it needs to know."));
        break;
    case Tlp::Red:
        m_tlpField->setHint(tr("For named people only: the ticket is restricted to those who work on it."));
        break;
    }
    m_deadline->setText(deadlineText());
    m_deadline->setVisible(!m_deadline->text().isEmpty());
}

void ClassSection::setReceived(Instant received)
{
    if (received == m_received)
        return;
    m_received = received;
    m_deadline->setText(deadlineText());
}

QString ClassSection::deadlineText() const
{
    const Organization &org = *m_context.organization;
    for (const ClockRule &rule : procedure().clocks) {
        const auto length = rule.lengthFor(m_class->choice());
        if (rule.starts.kind != ClockTrigger::Kind::Received || !rule.measured || !length)
            continue;
        const Instant due = deadlineAfter(m_received, *length, rule.time, org.calendar, org.zone);
        const Duration span = length->time + std::chrono::days(length->days);
        return tr("%1: due %2 %3 (%4)")
            .arg(rule.name.in(currentLanguage()),
                 timetext::briefMoment(due, m_context.ticker.now(), org.zone), zoneLabel(org.zone),
                 timetext::span(span));
    }
    return {};
}

void ClassSection::collect(Report &report) const
{
    report.procedure = procedure().id;
    report.systemClass = m_class->choice();
    report.severity = m_severity->choice();
    report.tlp = tlpFromName(m_tlp->choice());
}

} // namespace tanggap
