// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportersection.h"

#include "ui/base/retranslate.h"
#include "ui/base/widgets/checkedtext.h"
#include "ui/base/widgets/fieldrow.h"
#include "ui/base/widgets/fields.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

ReporterSection::ReporterSection(FormValues &fields, QWidget *parent)
    : Card(parent)
    , m_heading(new SectionHeader)
    , m_kind(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_agency(new QLineEdit)
    , m_consent(new QCheckBox)
    , m_kindField(new FormField(m_kind))
    , m_nameField(new FormField(m_name))
    , m_emailField(new FormField(m_email))
    , m_phoneField(new FormField(m_phone))
    , m_agencyField(new FormField(m_agency))
    , m_agencyNames(new WordCompleter(this))
{
    for (QLineEdit *line : {m_name, m_email, m_phone, m_agency})
        line->setMaxLength(checked::LineLimit);
    m_agency->setCompleter(m_agencyNames);
    body()->addWidget(m_heading);
    body()->addLayout(newFieldRow({{m_nameField, 3}, {m_kindField, 2}}));
    body()->addLayout(newFieldRow({{m_emailField, 3}, {m_phoneField, 2}}));
    body()->addWidget(m_agencyField);
    body()->addWidget(m_consent);
    fields.add(u"reporterName"_s, m_name);
    fields.add(u"reporterKind"_s, m_kind);
    fields.add(u"reporterEmail"_s, m_email);
    fields.add(u"reporterPhone"_s, m_phone);
    fields.add(u"reporterAgency"_s, m_agency);
    fields.add(u"consentHallOfFame"_s, m_consent);
    keepTranslated(this, [this] { name(); });
    connect(m_email, &QLineEdit::textChanged, m_emailField, [this] { m_emailField->setError({}); });
}

void ReporterSection::name()
{
    m_heading->setTitle(tr("Reporter"));
    m_kindField->setLabel(tr("&Kind"));
    m_nameField->setLabel(tr("&Name"));
    m_emailField->setLabel(tr("&E-mail"));
    m_phoneField->setLabel(tr("&Phone"));
    m_agencyField->setLabel(tr("Reporter's a&gency"));
    m_consent->setText(tr("May be named in the &Hall of Fame"));
    QList<Choice> kinds;
    for (const ReporterKind kind :
         {ReporterKind::Public, ReporterKind::Agent, ReporterKind::Agency, ReporterKind::Monitoring,
          ReporterKind::Csirt, ReporterKind::Bssn, ReporterKind::Other})
        kinds << Choice{toName(kind), displayName(kind), {}};
    m_kind->setChoices(kinds);
}

bool ReporterSection::collect(Reporter &reporter)
{
    reporter.kind = reporterKindFromName(m_kind->choice()).value_or(ReporterKind::Public);
    reporter.consentHallOfFame = m_consent->isChecked();
    bool fine = checked::line(m_name, m_nameField, reporter.name);
    fine &= checked::email(m_email, m_emailField, reporter.email);
    fine &= checked::line(m_phone, m_phoneField, reporter.phone);
    fine &= checked::line(m_agency, m_agencyField, reporter.agency);
    return fine;
}

void ReporterSection::askAll()
{
    m_kindField->show();
    m_agencyField->show();
}

void ReporterSection::introduce(const Reporter &reporter)
{
    m_kind->choose(toName(reporter.kind));
    takeOver(reporter);
    m_kindField->hide();
    m_agencyField->hide();
}

void ReporterSection::takeOver(const Reporter &reporter)
{
    const std::pair<QLineEdit *, const QString &> pairs[] = {{m_name, reporter.name},
                                                             {m_email, reporter.email},
                                                             {m_phone, reporter.phone},
                                                             {m_agency, reporter.agency}};
    for (const auto &[line, text] : pairs) {
        if (line->text().trimmed().isEmpty())
            line->setText(text);
    }
}

} // namespace tanggap
