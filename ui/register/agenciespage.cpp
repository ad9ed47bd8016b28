// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/agenciespage.h"

#include "desk/register.h"
#include "store/registers.h"
#include "ticket/csvtable.h"
#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/checkedtext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/register/importpreview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

AgenciesPage::AgenciesPage(DeskContext &context, QWidget *parent)
    : RegisterPage(context, u"building"_s, parent)
    , m_name(new QLineEdit)
    , m_headOffice(new QLineEdit)
    , m_address(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_active(new QCheckBox)
{
    setObjectName(u"agenciesPage"_s);
    buildForm();
    keepTranslated(this, [this] { name(); });
    begin();
    connect(&exportButton(), &QPushButton::clicked, this, [this] {
        QList<Agency> shown;
        for (const qint64 id : shownIds())
            shown << agency(id);
        saveFile(tr("agencies.csv"), toCsv(shown));
    });
}

void AgenciesPage::buildForm()
{
    m_nameField = new FormField(m_name);
    m_headOfficeField = new FormField(m_headOffice);
    m_addressField = new FormField(m_address);
    m_phoneField = new FormField(m_phone);
    m_emailField = new FormField(m_email);
    for (FormField *field : {m_nameField, m_headOfficeField, m_addressField, m_phoneField, m_emailField})
        form().addWidget(field);
    form().addWidget(m_active);
    values().add(u"name"_s, m_name);
    values().add(u"headOffice"_s, m_headOffice);
    values().add(u"address"_s, m_address);
    values().add(u"phone"_s, m_phone);
    values().add(u"email"_s, m_email);
    values().add(u"active"_s, m_active);
}

void AgenciesPage::name()
{
    header().setTitle(tr("Agencies"));
    m_nameField->setLabel(tr("&Name"), true);
    m_headOfficeField->setLabel(tr("&Office of its head"));
    m_headOffice->setPlaceholderText(tr("As an addressee: Kepala Dinas Pendidikan"));
    m_addressField->setLabel(tr("Add&ress"));
    m_phoneField->setLabel(tr("&Phone"));
    m_emailField->setLabel(tr("&E-mail"));
    m_active->setText(tr("&In use"));
    model().setHeadings({tr("Name"), tr("Office of its head"), tr("Phone"), tr("E-mail"), tr("Address")});
    const int widths[] = {230, 200, 110, 150};
    for (int column = 0; column < 4; ++column)
        table().setColumnWidth(column, widths[column]);
    empty().setTexts(tr("No agencies in the register yet"),
                     tr("Reports and letters name them. Import a list or add the first."));
    list();
}

Agency AgenciesPage::agency(qint64 id) const
{
    for (const Agency &one : m_agencies) {
        if (one.id.value == id)
            return one;
    }
    return {};
}

QString AgenciesPage::titleOf(qint64 id) const
{
    return agency(id).name;
}

void AgenciesPage::load()
{
    context().read(
        this, [](Reader &reader) { return registers::agencies(reader.db, reader.viewer); },
        [this](const Result<QList<Agency>> &agencies) {
            if (!agencies)
                return readFailed(agencies.error());
            readDone();
            m_agencies = *agencies;
            list();
            reloaded();
        });
}

void AgenciesPage::list()
{
    QList<Line> lines;
    for (const Agency &one : std::as_const(m_agencies))
        lines << Line{
            one.id.value, {one.name, one.headOffice, one.phone, one.email, one.address}, !one.active, false};
    setLines(lines);
}

void AgenciesPage::fillForm(qint64 id)
{
    m_base = agency(id);
    m_name->setText(m_base.name);
    m_headOffice->setText(m_base.headOffice);
    m_address->setText(m_base.address);
    m_phone->setText(m_base.phone);
    m_email->setText(m_base.email);
    m_active->setChecked(m_base.active);
}

bool AgenciesPage::saveForm(qint64 id)
{
    Agency entry = m_base;
    entry.id = AgencyId{id};
    bool fine = checked::line(m_name, m_nameField, entry.name, tr("An agency needs a name."));
    fine &= checked::line(m_headOffice, m_headOfficeField, entry.headOffice);
    fine &= checked::line(m_address, m_addressField, entry.address);
    fine &= checked::line(m_phone, m_phoneField, entry.phone);
    fine &= checked::email(m_email, m_emailField, entry.email);
    entry.active = m_active->isChecked();
    for (const Agency &other : std::as_const(m_agencies)) {
        if (other.id != entry.id && other.name.compare(entry.name, Qt::CaseInsensitive) == 0) {
            m_nameField->setError(tr("Another entry has this name already."));
            fine = false;
        }
    }
    if (!fine)
        return false;
    context().transact(
        this,
        [entry](Tx &tx) -> Result<Agency> {
            TRY_LET(const AgencyId saved, desk::saveAgency(tx, entry));
            return registers::agency(tx.db(), tx.actor(), saved);
        },
        [this](const Result<Agency> &result) {
            if (saved(result.map([](const Agency &one) { return one.id.value; })))
                m_base = *result;
        });
    return true;
}

void AgenciesPage::takeVersion(qint64 id)
{
    m_base.version = agency(id).version;
}

QStringList AgenciesPage::changedMeanwhile(qint64 id) const
{
    const Agency now = agency(id);
    QStringList changes;
    const auto compare = [&](const QString &label, const QString &before, const QString &after) {
        if (before != after)
            changes << u"%1 “%2”"_s.arg(label, after.left(80));
    };
    compare(tr("Name"), m_base.name, now.name);
    compare(tr("Office of its head"), m_base.headOffice, now.headOffice);
    compare(tr("Address"), m_base.address, now.address);
    compare(tr("Phone"), m_base.phone, now.phone);
    compare(tr("E-mail"), m_base.email, now.email);
    compare(tr("In use"), m_base.active ? tr("yes") : tr("no"), now.active ? tr("yes") : tr("no"));
    return changes;
}

void AgenciesPage::readImport(const QString &path)
{
    inBackground(
        this,
        [path, present = m_agencies]() -> Result<AgencyList> {
            QFile file(path);
            if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Unavailable,
                            tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()), file.errorString());
            return readAgencyList(file.read(kCsvMaxBytes + 1), present);
        },
        [this, path](const Result<AgencyList> &read) {
            if (read)
                showPreview(path, *read);
            else
                presentError(banner(), read.error(), tr("Nothing was imported."));
        });
}

void AgenciesPage::showPreview(const QString &path, const AgencyList &read)
{
    m_imported.clear();
    QList<Line> lines;
    for (const AgencyRow &row : read.rows) {
        const QString outcome = !row.problems.isEmpty()   ? row.problems.join(u' ')
                                : row.agency.id.isValid() ? tr("changes the entry")
                                                          : tr("new");
        lines << Line{row.line,
                      {QString::number(row.line), row.agency.name, row.agency.headOffice, row.agency.phone,
                       row.agency.email, outcome},
                      false,
                      !row.problems.isEmpty()};
        if (row.problems.isEmpty())
            m_imported << row.agency;
    }
    showImport(true);
    preview().present(QFileInfo(path).fileName(),
                      {tr("Line"), tr("Name"), tr("Office of its head"), tr("Phone"), tr("E-mail"),
                       tr("What becomes of it")},
                      lines, read.unknownColumns);
}

void AgenciesPage::importGoodRows()
{
    context().transact(
        this, [agencies = m_imported](Tx &tx) { return desk::importAgencies(tx, agencies); },
        [this](const Result<int> &result) { importDone(result); });
}

} // namespace tanggap
