// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/reclassify.h"
#include "store/registers.h"
#include "ticket/incidenttype.h"
#include "ui/base/painting.h"
#include "ui/base/widgets/fieldrow.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/report/momentfield.h"
#include "ui/ticket/forms/formdialog.h"
#include "ui/ticket/forms/ticketforms.h"
#include "ui/ticket/ticketwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class ReclassifyForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ReclassifyForm)

public:
    ReclassifyForm(DeskContext &deskContext, const TicketView &view, QWidget *parent)
        : FormDialog(deskContext, {view.ticket.id, view.ticket.version}, parent)
        , m_before(view.ticket)
    {
        const Procedure &p = *view.procedure;
        setObjectName(u"reclassifyForm"_s);
        setTexts(tr("Reclassify %1").arg(view.ticket.code), tr("Reclassify"),
                 tr("Clocks are reckoned anew from the same start and keep their pauses."));
        const QString className = p.classificationName.in(currentLanguage());
        if (!p.classes.isEmpty())
            m_class = addGrades(u"class"_s, className.isEmpty() ? tr("Class") : className, p.classes,
                                view.ticket.systemClass);
        if (!p.severities.isEmpty())
            m_severity = addGrades(u"severity"_s, tr("Severity"), p.severities, view.ticket.severity);
        addKinds(p);
        setMinimumWidth(600);
        FormField *service = newService(*view.organization), *system = newSystem();
        auto *both = new QWidget;
        both->setLayout(service ? newFieldRow({{service, 1}, {system, 1}}) : newFieldRow({{system, 1}}));
        both->layout()->setContentsMargins(0, 0, 0, 0);
        addField(both);
        m_known = new MomentField(context().ticker, view.organization->zone);
        m_known->setObjectName(u"known"_s);
        m_known->line()->setObjectName(u"knownSince"_s);
        m_known->setLabel(tr("Known to the office since"));
        m_known->setEmptyHint(tr("Clocks given by law begin at the receipt, unless it was known earlier."));
        if (m_before.discovered)
            m_known->setMoment(*m_before.discovered);
        addField(m_known);
        m_personalData = new QCheckBox(tr("Personal data is affected"));
        m_personalData->setObjectName(u"personalData"_s);
        m_personalData->setChecked(view.ticket.personalData);
        addField(m_personalData);
        m_reason = addText(u"reason"_s, tr("Reason"), false);
        addMoment();
    }

protected:
    void submit() override
    {
        if (!m_known->check())
            return;
        desk::Judgement j{.category = chosen(m_category),
                          .type = chosen(m_type),
                          .tlp = tlpFromName(m_tlp->currentData().toString()),
                          .personalData = m_personalData->isChecked()};
        if (m_class)
            j.systemClass = chosen(m_class);
        if (m_severity)
            j.severity = chosen(m_severity);
        if (m_service && !m_service->choice().isEmpty())
            j.service = m_service->choice();
        if (const SystemId system{m_system->choice().toLongLong()}; system.isValid())
            j.system = system;
        j.discovered = m_known->moment();
        if (!j.discovered && m_before.discovered) // taken out: it was not known before the receipt
            j.discovered = m_before.received;
        if (j.category && j.category->isEmpty())
            j.category.reset();
        if (j.type && j.type->isEmpty())
            j.type.reset();
        run([j, reason = m_reason->toPlainText(), stated = stated()](Tx &tx, const desk::TicketRef &ref) {
            return desk::reclassify(tx, ref, j, reason, stated);
        });
    }

private:
    static std::optional<QString> chosen(const QComboBox *box) { return box->currentData().toString(); }

    static void choose(QComboBox *box, const QString &id)
    {
        box->setCurrentIndex(std::max(0, box->findData(id)));
    }

    /// A choice of grades with the definition of the chosen one below.
    QComboBox *addGrades(const QString &name, const QString &label, const QList<Grade> &grades,
                         const QString &current)
    {
        auto *box = new ChoiceBox;
        box->setObjectName(name);
        if (current.isEmpty())
            box->addItem(tr("Not chosen yet"), QString());
        for (const Grade &grade : grades) {
            box->addItem(grade.name.in(currentLanguage()), grade.id);
            box->setItemData(box->count() - 1, grade.definition.in(currentLanguage()), Qt::ToolTipRole);
        }
        auto *field = new FormField(box);
        field->setLabel(label);
        const auto define = [box, field] { field->setHint(box->currentData(Qt::ToolTipRole).toString()); };
        choose(box, current);
        define();
        connect(box, &QComboBox::currentIndexChanged, field, define);
        addField(field);
        return box;
    }

    QComboBox *newBox(const QString &name, const QString &label, QBoxLayout *row)
    {
        auto *box = new ChoiceBox;
        box->setObjectName(name);
        auto *field = new FormField(box);
        field->setLabel(label);
        row->addWidget(field, 1);
        return box;
    }

    void addKinds(const Procedure &p)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Normal);
        m_type = newBox(u"type"_s, tr("Type"), row);
        if (m_before.type.isEmpty())
            m_type->addItem(tr("Not chosen yet"), QString());
        for (const IncidentType &type : incidentTypes())
            m_type->addItem(type.name.in(currentLanguage()), type.code);
        choose(m_type, m_before.type);
        m_category = newBox(u"category"_s, tr("Category"), row);
        if (m_before.category.isEmpty())
            m_category->addItem(tr("Not chosen yet"), QString());
        for (const Category &category : p.categories)
            m_category->addItem(category.name.in(currentLanguage()), category.id);
        choose(m_category, m_before.category);
        m_tlp = newBox(u"tlp"_s, tr("TLP"), row);
        for (const Tlp tlp : {Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red})
            m_tlp->addItem(displayName(tlp), toName(tlp));
        choose(m_tlp, toName(m_before.tlp));
        auto *holder = new QWidget;
        holder->setLayout(row);
        row->setContentsMargins(0, 0, 0, 0);
        addField(holder);
    }

    /// None where the organization gives none.
    FormField *newService(const Organization &organization)
    {
        if (organization.services.isEmpty())
            return nullptr;
        m_service = new ChoiceBox;
        m_service->setObjectName(u"service"_s);
        QList<Choice> choices;
        if (!organization.service(m_before.service)) // of before there were any, or of an older organization
            choices << Choice{
                m_before.service, m_before.service.isEmpty() ? tr("Not chosen yet") : m_before.service, {}};
        for (const Service &one : organization.services)
            choices << Choice{one.id, ticketwords::service(organization, one.id), {}};
        m_service->setChoices(choices);
        m_service->choose(m_before.service);
        auto *field = new FormField(m_service);
        field->setLabel(tr("Service"));
        return field;
    }

    /// One of the register, which says whether it is vital; as it was reported until then.
    FormField *newSystem()
    {
        m_system = new ChoiceBox;
        m_system->setObjectName(u"system"_s);
        auto *field = new FormField(m_system);
        field->setLabel(tr("Electronic system of the register"));
        fillSystems({});
        context().read(
            this, [](Reader &reader) { return registers::systems(reader.db, reader.viewer); },
            [this](const Result<QList<ElectronicSystem>> &systems) {
                if (systems)
                    fillSystems(*systems);
                else
                    present(systems.error());
            });
        return field;
    }

    void fillSystems(const QList<ElectronicSystem> &systems)
    {
        QList<Choice> choices;
        if (!m_before.system.isValid())
            choices << Choice{QString(),
                              m_before.systemName.isEmpty() ? tr("Not chosen yet")
                                                            : tr("Only named: %1").arg(m_before.systemName),
                              {}};
        for (const ElectronicSystem &one : systems) {
            if (one.active || one.id == m_before.system)
                choices << Choice{QString::number(one.id.value), one.name, {}};
        }
        m_system->setChoices(choices);
        m_system->choose(m_before.system.isValid() ? QString::number(m_before.system.value) : QString());
    }

    Ticket m_before;
    ChoiceBox *m_service = nullptr;
    ChoiceBox *m_system = nullptr;
    MomentField *m_known = nullptr;
    QComboBox *m_class = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_tlp = nullptr;
    QCheckBox *m_personalData = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace

void ticketforms::openReclassify(DeskContext &context, QWidget *parent, const TicketView &view)
{
    (new ReclassifyForm(context, view, parent))->open();
}

} // namespace tanggap
