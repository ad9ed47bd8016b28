// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/systemspage.h"

#include "desk/register.h"
#include "store/registers.h"
#include "ticket/csvtable.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/checkedtext.h"
#include "ui/base/widgets/fieldrow.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/register/importpreview.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

SystemsPage::SystemsPage(DeskContext &context, QWidget *parent)
    : RegisterPage(context, u"device-tv"_s, parent)
    , m_name(new QLineEdit)
    , m_url(new QLineEdit)
    , m_agency(new QLineEdit)
    , m_class(new ChoiceBox)
    , m_contact(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_description(new GrowingText(3, 8))
    , m_vital(new QCheckBox)
    , m_active(new QCheckBox)
    , m_agencyNames(new WordCompleter(this))
{
    setObjectName(u"systemsPage"_s);
    buildForm();
    keepTranslated(this, [this] { name(); });
    begin();
    connect(&exportButton(), &QPushButton::clicked, this, &SystemsPage::exportShown);
}

void SystemsPage::buildForm()
{
    m_nameField = new FormField(m_name);
    m_urlField = new FormField(m_url);
    m_agencyField = new FormField(m_agency);
    m_classField = new FormField(m_class);
    m_contactField = new FormField(m_contact);
    m_phoneField = new FormField(m_phone);
    m_emailField = new FormField(m_email);
    m_descriptionField = new FormField(m_description);
    m_agency->setCompleter(m_agencyNames);
    for (FormField *field : {m_nameField, m_urlField, m_agencyField, m_classField})
        form().addWidget(field);
    form().addLayout(newFieldRow({{m_contactField, 1}, {m_phoneField, 1}}));
    form().addWidget(m_emailField);
    form().addWidget(m_descriptionField);
    form().addWidget(m_vital);
    form().addWidget(m_active);
    values().add(u"name"_s, m_name);
    values().add(u"url"_s, m_url);
    values().add(u"agency"_s, m_agency);
    values().add(u"class"_s, m_class);
    values().add(u"contactName"_s, m_contact);
    values().add(u"contactPhone"_s, m_phone);
    values().add(u"contactEmail"_s, m_email);
    values().add(u"description"_s, m_description);
    values().add(u"vital"_s, m_vital);
    values().add(u"active"_s, m_active);
}

void SystemsPage::name()
{
    header().setTitle(tr("Electronic systems"));
    m_nameField->setLabel(tr("&Name"), true);
    m_urlField->setLabel(tr("Add&ress"));
    m_agencyField->setLabel(tr("&Owner agency"));
    m_classField->setLabel(tr("Cla&ss"));
    m_contactField->setLabel(tr("&Contact"));
    m_phoneField->setLabel(tr("&Phone"));
    m_emailField->setLabel(tr("&E-mail"));
    m_descriptionField->setLabel(tr("&Description"));
    m_vital->setText(tr("&Vital information infrastructure"));
    m_active->setText(tr("&In use"));
    QList<Choice> choices{{QString(), tr("Not classed yet"), {}}};
    for (const Grade &grade : classes())
        choices << Choice{grade.id, grade.name.in(currentLanguage()), {}};
    m_class->setChoices(choices);
    model().setHeadings(
        {tr("Name"), tr("Address"), tr("Owner agency"), tr("Class"), tr("Contact"), tr("Vital")});
    const int widths[] = {200, 160, 150, 90, 120};
    for (int column = 0; column < 5; ++column)
        table().setColumnWidth(column, widths[column]);
    empty().setTexts(tr("No systems in the register yet"),
                     tr("With their owners and classes here, a report fills in by itself. Import a list or "
                        "add the first."));
    list();
}

/// The classes of all procedures, each once.
QList<Grade> SystemsPage::classes() const
{
    QList<Grade> all;
    for (const ProcedurePtr &procedure : context().procedures) {
        for (const Grade &grade : procedure->classes) {
            const bool known =
                std::any_of(all.begin(), all.end(), [&](const Grade &g) { return g.id == grade.id; });
            if (!known)
                all << grade;
        }
    }
    return all;
}

QString SystemsPage::className(const QString &id) const
{
    for (const Grade &grade : classes()) {
        if (grade.id == id)
            return grade.name.in(currentLanguage());
    }
    return id;
}

ElectronicSystem SystemsPage::system(qint64 id) const
{
    for (const ElectronicSystem &one : m_systems) {
        if (one.id.value == id)
            return one;
    }
    return {};
}

QString SystemsPage::titleOf(qint64 id) const
{
    return system(id).name;
}

void SystemsPage::load()
{
    struct Lists
    {
        QList<ElectronicSystem> systems;
        QList<Agency> agencies;
    };
    context().read(
        this,
        [](Reader &reader) -> Result<Lists> {
            Lists lists;
            TRY_LET(lists.systems, registers::systems(reader.db, reader.viewer));
            TRY_LET(lists.agencies, registers::agencies(reader.db, reader.viewer));
            return lists;
        },
        [this](const Result<Lists> &lists) {
            if (!lists)
                return readFailed(lists.error());
            readDone();
            m_systems = lists->systems;
            QList<Choice> names;
            for (const Agency &agency : lists->agencies) {
                if (agency.active)
                    names << Choice{agency.name, agency.name, {}};
            }
            m_agencyNames->setChoices(names);
            list();
            reloaded();
        });
}

void SystemsPage::list()
{
    QList<Line> lines;
    for (const ElectronicSystem &one : std::as_const(m_systems)) {
        const QString contact = u"%1 %2"_s.arg(one.contactName, one.contactPhone).trimmed();
        lines << Line{one.id.value,
                      {one.name, one.url, one.agency, className(one.systemClass), contact,
                       one.vital ? tr("vital") : QString()},
                      !one.active,
                      false};
    }
    setLines(lines);
}

void SystemsPage::fillForm(qint64 id)
{
    m_base = system(id);
    m_name->setText(m_base.name);
    m_url->setText(m_base.url);
    m_agency->setText(m_base.agency);
    m_class->choose(m_base.systemClass);
    m_contact->setText(m_base.contactName);
    m_phone->setText(m_base.contactPhone);
    m_email->setText(m_base.contactEmail);
    m_description->setPlainText(m_base.description);
    m_vital->setChecked(m_base.vital);
    m_active->setChecked(m_base.active);
}

bool SystemsPage::saveForm(qint64 id)
{
    ElectronicSystem entry = m_base;
    entry.id = SystemId{id};
    bool fine = checked::line(m_name, m_nameField, entry.name, tr("An electronic system needs a name."));
    fine &= checked::line(m_url, m_urlField, entry.url);
    fine &= checked::line(m_agency, m_agencyField, entry.agency);
    fine &= checked::line(m_contact, m_contactField, entry.contactName);
    fine &= checked::line(m_phone, m_phoneField, entry.contactPhone);
    fine &= checked::email(m_email, m_emailField, entry.contactEmail);
    fine &= checked::text(m_description, m_descriptionField, entry.description);
    entry.systemClass = m_class->choice();
    entry.vital = m_vital->isChecked();
    entry.active = m_active->isChecked();
    for (const ElectronicSystem &other : std::as_const(m_systems)) {
        if (other.id != entry.id && other.name.compare(entry.name, Qt::CaseInsensitive) == 0) {
            m_nameField->setError(tr("Another entry has this name already."));
            fine = false;
        }
    }
    if (!fine)
        return false;
    context().transact(
        this,
        [entry](Tx &tx) -> Result<ElectronicSystem> {
            TRY_LET(const SystemId saved, desk::saveSystem(tx, entry));
            return registers::system(tx.db(), tx.actor(), saved);
        },
        [this](const Result<ElectronicSystem> &result) {
            if (saved(result.map([](const ElectronicSystem &one) { return one.id.value; })))
                m_base = *result;
        });
    return true;
}

void SystemsPage::takeVersion(qint64 id)
{
    m_base.version = system(id).version;
}

QStringList SystemsPage::changedMeanwhile(qint64 id) const
{
    const ElectronicSystem now = system(id);
    QStringList changes;
    const auto compare = [&](const QString &label, const QString &before, const QString &after) {
        if (before != after)
            changes << u"%1 “%2”"_s.arg(label, after.left(80));
    };
    compare(tr("Name"), m_base.name, now.name);
    compare(tr("Address"), m_base.url, now.url);
    compare(tr("Owner agency"), m_base.agency, now.agency);
    compare(tr("Class"), className(m_base.systemClass), className(now.systemClass));
    compare(tr("Contact"), m_base.contactName, now.contactName);
    compare(tr("Phone"), m_base.contactPhone, now.contactPhone);
    compare(tr("E-mail"), m_base.contactEmail, now.contactEmail);
    compare(tr("Description"), m_base.description, now.description);
    compare(tr("Vital"), m_base.vital ? tr("yes") : tr("no"), now.vital ? tr("yes") : tr("no"));
    compare(tr("In use"), m_base.active ? tr("yes") : tr("no"), now.active ? tr("yes") : tr("no"));
    return changes;
}

void SystemsPage::exportShown()
{
    QList<ElectronicSystem> shown;
    for (const qint64 id : shownIds())
        shown << system(id);
    saveFile(tr("electronic-systems.csv"), toCsv(shown));
}

void SystemsPage::readImport(const QString &path)
{
    inBackground(
        this,
        [path, present = m_systems, grades = classes()]() -> Result<SystemList> {
            QFile file(path);
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Unavailable,
                            tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()), file.errorString());
            return readSystemList(file.read(kCsvMaxBytes + 1), grades, present);
        },
        [this, path](const Result<SystemList> &read) {
            if (read)
                showPreview(path, *read);
            else
                presentError(banner(), read.error(), tr("Nothing was imported."));
        });
}

void SystemsPage::showPreview(const QString &path, const SystemList &read)
{
    m_imported.clear();
    QList<Line> lines;
    for (const SystemRow &row : read.rows) {
        const ElectronicSystem &one = row.system;
        const QString outcome = !row.problems.isEmpty() ? row.problems.join(u' ')
                                : one.id.isValid()      ? tr("changes the entry")
                                                        : tr("new");
        lines << Line{
            row.line,
            {QString::number(row.line), one.name, one.url, one.agency, className(one.systemClass), outcome},
            false,
            !row.problems.isEmpty()};
        if (row.problems.isEmpty())
            m_imported << one;
    }
    showImport(true);
    preview().present(
        QFileInfo(path).fileName(),
        {tr("Line"), tr("Name"), tr("Address"), tr("Owner agency"), tr("Class"), tr("What becomes of it")},
        lines, read.unknownColumns);
}

void SystemsPage::importGoodRows()
{
    context().transact(
        this, [systems = m_imported](Tx &tx) { return desk::importSystems(tx, systems); },
        [this](const Result<int> &result) { importDone(result); });
}

} // namespace tanggap
