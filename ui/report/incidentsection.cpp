// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/incidentsection.h"

#include "ticket/incidenttype.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/checkedtext.h"
#include "ui/base/widgets/fieldrow.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/ticketwords.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

IncidentSection::IncidentSection(DeskContext &context, FormValues &fields, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLineEdit)
    , m_system(new QLineEdit)
    , m_agency(new QLineEdit)
    , m_type(new ChoiceBox)
    , m_service(new ChoiceBox)
    , m_occurred(new MomentField(context.ticker, context.organization->zone))
    , m_description(new GrowingText(7, 16))
    , m_chronology(new GrowingText(3, 10))
    , m_impact(new GrowingText(2, 8))
    , m_action(new GrowingText(2, 8))
    , m_personal(new QCheckBox)
    , m_systemNames(new WordCompleter(this))
    , m_agencyNames(new WordCompleter(this))
{
    for (QLineEdit *line : {m_title, m_system, m_agency})
        line->setMaxLength(checked::LineLimit);
    m_system->setCompleter(m_systemNames);
    m_agency->setCompleter(m_agencyNames);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(newSubjectCard());
    column->addWidget(newStoryCard());
    column->addStretch();
    fields.add(u"title"_s, m_title);
    fields.add(u"system"_s, m_system);
    fields.add(u"agency"_s, m_agency);
    fields.add(u"type"_s, m_type);
    fields.add(u"service"_s, m_service);
    fields.add(u"occurred"_s, m_occurred->line());
    fields.add(u"description"_s, m_description);
    fields.add(u"chronology"_s, m_chronology);
    fields.add(u"impact"_s, m_impact);
    fields.add(u"actionTaken"_s, m_action);
    fields.add(u"personalData"_s, m_personal);
    keepTranslated(this, [this] { name(); });
    m_service->choose(context.organization->incidentService);
    m_serviceField->setVisible(!context.organization->services.isEmpty());

    connect(m_systemNames, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (const auto *system = known(index.data(WordCompleter::DataRole).toString()))
                    adopt(*system);
            });
    connect(m_system, &QLineEdit::editingFinished, this, [this] {
        if (const auto *system = known(m_system->text()))
            adopt(*system);
    });
    connect(m_system, &QLineEdit::textChanged, this, &IncidentSection::describeSystem);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        const IncidentType *type = incidentType(m_type->choice());
        m_typeField->setError({});
        m_typeField->setHint(type ? u"RSIT "_s + QString(type->rsit).replace(u":"_s, u" : "_s) : QString());
    });
    for (QLineEdit *line : {m_title, m_system})
        connect(line, &QLineEdit::textChanged, this, &IncidentSection::subjectEdited);
    connect(m_title, &QLineEdit::textChanged, m_titleField, [this] { m_titleField->setError({}); });
    connect(m_description, &QPlainTextEdit::textChanged, m_descriptionField,
            [this] { m_descriptionField->setError({}); });
}

// A line that goes while it has the focus still says that its editing is finished.
IncidentSection::~IncidentSection()
{
    m_system->disconnect(this);
}

QWidget *IncidentSection::newSubjectCard()
{
    auto *card = new Card;
    m_titleField = new FormField(m_title);
    m_systemField = new FormField(m_system);
    m_agencyField = new FormField(m_agency);
    m_typeField = new FormField(m_type);
    m_serviceField = new FormField(m_service);
    card->body()->addWidget(m_titleField);
    card->body()->addLayout(newFieldRow({{m_systemField, 1}, {m_agencyField, 1}}));
    card->body()->addLayout(newFieldRow({{m_typeField, 1}, {m_occurred, 1}}));
    card->body()->addWidget(m_serviceField);
    return card;
}

QWidget *IncidentSection::newStoryCard()
{
    auto *card = new Card;
    m_descriptionField = new FormField(m_description);
    m_chronologyField = new FormField(m_chronology);
    m_impactField = new FormField(m_impact);
    m_actionField = new FormField(m_action);
    card->body()->addWidget(m_descriptionField);
    card->body()->addWidget(m_chronologyField);
    card->body()->addLayout(newFieldRow({{m_impactField, 1}, {m_actionField, 1}}));
    card->body()->addWidget(m_personal);
    return card;
}

void IncidentSection::name()
{
    m_titleField->setLabel(tr("&Title"), true);
    m_title->setPlaceholderText(tr("What happened, in one line"));
    m_systemField->setLabel(tr("Affected electronic &system"));
    m_system->setPlaceholderText(tr("Name or address"));
    m_agencyField->setLabel(tr("&Owner agency"));
    m_typeField->setLabel(tr("T&ype"), true);
    m_type->setSearchable(tr("Type a few letters"));
    m_occurred->setLabel(tr("&When it happened"));
    m_occurred->setEmptyHint(tr("May stay empty when nobody knows."));
    m_descriptionField->setLabel(tr("&Description"), true);
    m_description->setPlaceholderText(tr("What the reporter saw, in their words"));
    m_chronologyField->setLabel(tr("&Chronology"));
    m_impactField->setLabel(tr("&Impact"));
    m_actionField->setLabel(tr("&Action taken so far"));
    m_personal->setText(tr("Personal data may be affected"));
    QList<Choice> types;
    for (const IncidentType &type : incidentTypes())
        types << Choice{type.code, type.name.in(currentLanguage()),
                        type.name.id + u' ' + type.name.en + u' ' + type.code + u' ' + type.rsit};
    m_type->setChoices(types);
    m_serviceField->setLabel(tr("Service asked for"));
    const Organization &organization = *m_context.organization;
    QList<Choice> services;
    if (organization.incidentService.isEmpty())
        services << Choice{QString(), tr("Not said"), {}};
    for (const Service &one : organization.services)
        services << Choice{one.id, ticketwords::service(organization, one.id), {}};
    m_service->setChoices(services);
    describeSystem();
}

void IncidentSection::setRegisters(const QList<ElectronicSystem> &systems, const QList<Agency> &agencies)
{
    m_systems.clear();
    QList<Choice> names;
    for (const ElectronicSystem &system : systems) {
        if (!system.active)
            continue;
        m_systems << system;
        names << Choice{system.name, system.name, system.url + u' ' + system.agency};
    }
    m_systemNames->setChoices(names);
    m_agencies.clear();
    for (const Agency &agency : agencies) {
        if (agency.active)
            m_agencies << Choice{agency.name, agency.name, {}};
    }
    m_agencyNames->setChoices(m_agencies);
    describeSystem();
}

const ElectronicSystem *IncidentSection::known(const QString &nameOrUrl) const
{
    const QString wanted = nameOrUrl.trimmed();
    const auto same = [&](const QString &text) {
        return !wanted.isEmpty() && text.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    for (const ElectronicSystem &system : m_systems) {
        if (same(system.name) || same(system.url))
            return &system;
    }
    return nullptr;
}

void IncidentSection::adopt(const ElectronicSystem &system)
{
    m_system->setText(system.name);
    if (!system.agency.isEmpty())
        m_agency->setText(system.agency);
    emit systemChosen(system);
}

void IncidentSection::describeSystem()
{
    const ElectronicSystem *system = known(m_system->text());
    if (!system) {
        m_systemField->setHint(m_system->text().trimmed().isEmpty() ? QString() : tr("Not in the register."));
        return;
    }
    QStringList parts{tr("In the register")};
    if (!system->url.isEmpty())
        parts << system->url;
    if (!system->contactName.isEmpty() || !system->contactPhone.isEmpty())
        parts << u"%1 %2"_s.arg(system->contactName, system->contactPhone).trimmed();
    if (system->vital)
        parts << tr("vital infrastructure");
    m_systemField->setHint(parts.join(u" · "_s));
}

bool IncidentSection::collect(Report &report)
{
    bool fine = checked::line(m_title, m_titleField, report.title, tr("A report needs a title."));
    fine &= checked::line(m_system, m_systemField, report.systemName);
    fine &= checked::line(m_agency, m_agencyField, report.agency);
    fine &= checked::text(m_description, m_descriptionField, report.description,
                          tr("A report needs a description."));
    fine &= checked::text(m_chronology, m_chronologyField, report.chronology);
    fine &= checked::text(m_impact, m_impactField, report.impact);
    fine &= checked::text(m_action, m_actionField, report.actionTaken);
    fine &= m_occurred->check();
    report.occurred = m_occurred->moment();
    report.type = m_type->choice();
    report.service = m_service->choice();
    if (report.type.isEmpty())
        m_typeField->setError(tr("Choose a type from the list."));
    if (const ElectronicSystem *system = known(report.systemName))
        report.system = system->id;
    report.personalData = m_personal->isChecked();
    return fine && !report.type.isEmpty();
}

void IncidentSection::takeOver(const Report &report)
{
    if (m_title->text().trimmed().isEmpty())
        m_title->setText(report.title);
    const QString written = m_description->toPlainText().trimmed();
    m_description->setPlainText(written.isEmpty() ? report.description
                                                  : written + u"\n\n"_s + report.description);
}

} // namespace tanggap
