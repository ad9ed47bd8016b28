// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/settingssections.h"

#include "desk/crest.h"
#include "desk/keepclocks.h"
#include "desk/register.h"
#include "desk/setup.h"
#include "procedure/organizationpatch.h"
#include "ui/base/background.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"
#include "ui/models/keyedtable.h"
#include "ui/setup/findingslist.h"
#include "ui/setup/flowroleeditor.h"
#include "ui/setup/letterheadeditor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

QVBoxLayout *columnOf(QWidget *section)
{
    return static_cast<QVBoxLayout *>(section->layout());
}

/// A box in the section whose contents are made anew.
QVBoxLayout *addColumn(QWidget *section)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Normal);
    columnOf(section)->addLayout(column);
    columnOf(section)->addStretch();
    return column;
}

QLabel *addHint(QWidget *section)
{
    QLabel *hint = newText({});
    setSecondary(hint);
    columnOf(section)->addWidget(hint);
    return hint;
}

/// What was typed here since `before`, onto what others have saved meanwhile.
Letterhead merged(const Letterhead &before, Letterhead mine, const Letterhead &theirs)
{
    const auto take = [&](auto Letterhead::*field) {
        if (mine.*field == before.*field)
            mine.*field = theirs.*field;
    };
    take(&Letterhead::lines);
    take(&Letterhead::address);
    take(&Letterhead::contact);
    take(&Letterhead::crest);
    take(&Letterhead::city);
    return mine;
}

} // namespace

RoutesSection::RoutesSection(DeskContext &context)
    : SettingsSection(context)
{
    QLabel *hint = addHint(this);
    m_column = addColumn(this);
    keepTranslated(this, [hint] {
        hint->setText(tr("Where the escalation sends an incident of each category. Tickets that are with a "
                         "team stay there."));
    });
}

QString RoutesSection::title() const
{
    return tr("Categories and teams");
}

void RoutesSection::show(const OfficeSettings &settings)
{
    clearOut(m_column);
    for (const ProcedurePtr &procedure : settings.procedures) {
        auto *card = new Card;
        card->body()->addWidget(new SectionHeader(procedure->name.in(currentLanguage())));
        for (const Category &category : procedure->categories)
            card->body()->addWidget(newRoute(settings, *procedure, category));
        m_column->addWidget(card);
    }
    auto *card = new Card;
    auto *head = new SectionHeader(tr("What the teams can carry"));
    head->setRemark(tr("Open tickets at once. The board shows it, and asks why when a team gets more."));
    card->body()->addWidget(head);
    for (const QString &team : settings.organization->teams())
        card->body()->addWidget(newCapacity(*settings.organization->group(team)));
    m_column->addWidget(card);
}

QWidget *RoutesSection::newCapacity(const Group &team)
{
    auto *row = new QWidget;
    auto *tickets = new QSpinBox;
    tickets->setObjectName(u"capacity/"_s + team.id);
    tickets->setAccessibleName(tr("Capacity of %1").arg(team.name.in(currentLanguage())));
    tickets->setRange(0, 9999);
    tickets->setSpecialValueText(tr("not said"));
    tickets->setValue(team.capacity);
    tickets->setEnabled(mayChange());
    tickets->setToolTip(reason());
    leaveWheelToPage(tickets);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Near);
    line->addWidget(newText(team.number + u". "_s + team.name.in(currentLanguage())), 1);
    line->addWidget(tickets);
    connect(tickets, &QSpinBox::editingFinished, this,
            [this, tickets, before = team.capacity, id = team.id, name = team.name.in(currentLanguage())] {
                if (const int now = tickets->value(); now != before)
                    act([id, now](Tx &tx) { return desk::setCapacity(tx, id, now); },
                        tr("The capacity of %1 is saved.").arg(name));
            });
    return row;
}

QWidget *RoutesSection::newRoute(const OfficeSettings &settings, const Procedure &procedure,
                                 const Category &category)
{
    const Language language = currentLanguage();
    auto *row = new QWidget;
    auto *name = newText(category.name.in(language), TextRole::Strong);
    name->setFixedWidth(160);
    auto *teams = new ChoiceBox;
    teams->setObjectName(u"route/"_s + category.id);
    teams->setAccessibleName(tr("Team for %1").arg(category.name.in(language)));
    for (const QString &id : settings.organization->teams()) {
        const Group *group = settings.organization->group(id);
        teams->addItem(group->number + u". "_s + group->name.in(language), id);
    }
    const QString present = settings.routes.value(procedure.id).value(category.id, category.team);
    teams->setCurrentIndex(teams->findData(present));
    teams->setEnabled(mayChange());
    teams->setToolTip(reason());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Near);
    line->addWidget(name);
    line->addWidget(teams, 1);
    if (present != category.team)
        line->addWidget(new Badge(tr("changed by the office"), Tone::Accent));
    else if (category.reading)
        line->addWidget(new Badge(tr("our reading"), Tone::Paused));
    connect(teams, &QComboBox::activated, this, [this, teams, of = procedure.id, id = category.id] {
        const QString team = teams->currentData().toString();
        act([of, id, team](Tx &tx) { return desk::routeCategory(tx, of, id, team); },
            tr("New escalations of this category go to %1.").arg(teams->currentText()));
    });
    return row;
}

FlowRolesSection::FlowRolesSection(DeskContext &context)
    : SettingsSection(context)
    , m_column(addColumn(this))
{
}

QString FlowRolesSection::title() const
{
    return tr("Roles of the flow");
}

void FlowRolesSection::show(const OfficeSettings &settings)
{
    clearOut(m_column);
    for (const ProcedurePtr &procedure : settings.procedures) {
        auto *editor = new FlowRoleEditor;
        editor->show(*settings.organization, *procedure, settings.flowRoles.value(procedure->id));
        editor->setEditable(mayChange(), reason());
        connect(editor, &FlowRoleEditor::mapped, this,
                [this](const QString &of, const QString &role, const QStringList &roles) {
                    act([of, role, roles](Tx &tx) { return desk::mapFlowRole(tx, of, role, roles); },
                        tr("Kept. It counts from the next action on."));
                });
        m_column->addWidget(editor);
    }
}

LetterheadSection::LetterheadSection(DeskContext &context)
    : SettingsSection(context)
    , m_editor(new LetterheadEditor(context.prompts))
    , m_save(new QPushButton)
{
    m_save->setObjectName(u"saveLetterhead"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    columnOf(this)->addWidget(m_editor);
    columnOf(this)->addWidget(m_save, 0, Qt::AlignLeft);
    columnOf(this)->addStretch();
    m_editor->setEditable(mayChange(), reason());
    m_save->setToolTip(reason());
    connect(m_editor, &LetterheadEditor::changed, this, &LetterheadSection::refresh);
    connect(m_save, &QPushButton::clicked, this, &LetterheadSection::save);
    keepTranslated(this, [this] { m_save->setText(tr("Save the letterhead")); });
    refresh();
}

QString LetterheadSection::title() const
{
    return tr("Letterhead");
}

void LetterheadSection::show(const OfficeSettings &settings)
{
    const Letterhead before = std::exchange(m_kept, settings.organization->letterhead);
    const QByteArray crestBefore = std::exchange(m_keptCrest, settings.crest);
    const bool first = !std::exchange(m_isShown, true);
    const Letterhead head = first ? m_kept : merged(before, m_editor->letterhead(), m_kept);
    if (head != m_editor->letterhead())
        m_editor->setLetterhead(head);
    if (first || m_editor->crest() == crestBefore)
        m_editor->setCrest(m_keptCrest);
    refresh();
}

bool LetterheadSection::isChanged() const
{
    return m_editor->letterhead() != m_kept || m_editor->crest() != m_keptCrest;
}

void LetterheadSection::refresh()
{
    m_save->setEnabled(mayChange() && m_editor->isComplete() && isChanged());
}

void LetterheadSection::save()
{
    act(
        [typed = m_editor->letterhead(), kept = m_kept, crest = m_editor->crest(),
         keptCrest = m_keptCrest](Tx &tx) -> Result<> {
            TRY_LET(const OrganizationPtr office, tx.definitions().organization());
            const Letterhead head = merged(kept, typed, office->letterhead);
            if (head != office->letterhead) {
                TRY_LET(const QByteArray file,
                        settings::definitionInForce(tx.db(), u"organization"_s, office->id));
                TRY_LET(const QByteArray patched,
                        patchedOrganization(file, {.letterhead = head, .calendar = {}}));
                TRY(desk::loadOrganization(tx, patched));
            }
            return crest == keptCrest ? Result<>() : desk::saveCrest(tx, crest);
        },
        tr("The letterhead stands on papers from now on."));
}

DefinitionsSection::DefinitionsSection(DeskContext &context)
    : SettingsSection(context)
    , m_table(new KeyedTable(6))
    , m_list(new KeyedView(m_table))
    , m_load(new QPushButton)
    , m_clocks(new QVBoxLayout)
    , m_findings(new FindingsList)
{
    m_list->view()->setObjectName(u"definitions"_s);
    m_list->view()->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_load->setObjectName(u"loadDefinition"_s);
    m_load->setEnabled(mayChange());
    m_load->setToolTip(reason());
    QLabel *hint = addHint(this);
    columnOf(this)->addWidget(m_list, 2);
    columnOf(this)->addWidget(m_load, 0, Qt::AlignLeft);
    columnOf(this)->addWidget(m_findings, 1);
    columnOf(this)->addLayout(m_clocks);
    m_clocks->setSpacing(space::Near);
    connect(m_load, &QPushButton::clicked, this, &DefinitionsSection::choose);
    keepTranslated(this, [this, hint] {
        hint->setText(tr("New tickets follow the version in force; a ticket keeps the version it began with. "
                         "The hash is SHA-256 over the file."));
        m_table->setHeaders({tr("Kind"), tr("Name"), tr("Version"), tr("State"), tr("Loaded"), tr("Hash")});
        m_load->setText(tr("Load a new version from a file …"));
    });
}

QString DefinitionsSection::title() const
{
    return tr("Procedures and organization");
}

void DefinitionsSection::show(const OfficeSettings &settings)
{
    m_organization = settings.organization;
    QList<KeyedRow> rows;
    for (const settings::DefinitionLine &line : settings.definitions) {
        if (line.kind == "activity"_L1) // kinds of activity come with the program
            continue;
        rows << KeyedRow{line.kind + u'/' + line.name + u'/' + QString::number(line.version),
                         {line.kind == "organization"_L1 ? tr("Organization") : tr("Procedure"), line.name,
                          QString::number(line.version), line.active ? tr("in force") : tr("earlier"),
                          timetext::moment(line.loaded, settings.organization->zone), line.hash.left(16)},
                         line.hash,
                         !line.active};
    }
    m_table->setRows(rows);
    showClocks(settings);
}

void DefinitionsSection::showClocks(const OfficeSettings &settings)
{
    clearOut(m_clocks);
    for (const ProcedurePtr &procedure : settings.procedures) {
        bool first = true;
        for (const ClockRule &rule : procedure->clocks) {
            if (!rule.when)
                continue;
            if (first)
                m_clocks->addWidget(new SectionHeader(
                    tr("Clocks given by law: %1").arg(procedure->name.in(currentLanguage()))));
            first = false;
            auto *box = new QCheckBox(rule.name.in(currentLanguage()));
            box->setObjectName(u"clock/%1/%2"_s.arg(procedure->id, rule.id));
            box->setChecked(
                settings.clockSwitches.value(procedure->id).value(rule.id, !rule.when->offByDefault));
            box->setEnabled(mayChange());
            box->setToolTip(mayChange() ? rule.source : reason());
            connect(box, &QCheckBox::clicked, this,
                    [this, of = procedure->id, clock = rule.id, name = box->text()](bool on) {
                        act([of, clock, on](Tx &tx) { return desk::switchClock(tx, of, clock, on); },
                            on ? tr("On: %1").arg(name) : tr("Off: %1").arg(name));
                    });
            m_clocks->addWidget(box);
        }
    }
}

void DefinitionsSection::choose()
{
    m_context.prompts.chooseFiles(this, {tr("Organization or procedure"), tr("Definition (*.json)"), {}},
                                  [this](const QStringList &files) {
                                      if (!files.isEmpty())
                                          load(files.first());
                                  });
}

void DefinitionsSection::load(const QString &path)
{
    struct Checked
    {
        QByteArray bytes;
        bool organization = false;
        bool usable = false;
        QList<Finding> findings;
    };
    inBackground(
        this,
        [path, organization = m_organization] {
            Checked checked;
            const QString name = QFileInfo(path).fileName();
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                checked.findings << Finding{Finding::Severity::Error, name, {}, file.errorString()};
                return checked;
            }
            checked.bytes = file.readAll();
            // Both are told apart by what only an organization has.
            checked.organization = QJsonDocument::fromJson(checked.bytes).object().contains("letterhead"_L1);
            if (checked.organization) {
                const auto read = readOrganization(checked.bytes, name);
                checked.usable = read.ok();
                checked.findings = read.findings;
            } else {
                const auto read = readProcedure(checked.bytes, name, organization.get());
                checked.usable = read.ok();
                checked.findings = read.findings;
            }
            return checked;
        },
        [this](const Checked &checked) {
            m_findings->setFindings(checked.findings);
            if (!checked.usable)
                return;
            act(
                [checked](Tx &tx) -> Result<> {
                    TRY(checked.organization ? desk::loadOrganization(tx, checked.bytes)
                                             : desk::loadProcedure(tx, checked.bytes));
                    return {};
                },
                tr("The new version is in force for new tickets."));
        });
}

OfficeSection::OfficeSection(DeskContext &context)
    : SettingsSection(context)
    , m_folder(new QLineEdit)
    , m_hours(new QSpinBox)
    , m_idle(new QSpinBox)
    , m_browse(new QPushButton)
    , m_save(new QPushButton)
{
    m_folder->setObjectName(u"backupFolder"_s);
    m_hours->setObjectName(u"backupHours"_s);
    m_idle->setObjectName(u"idleMinutes"_s);
    m_browse->setObjectName(u"browseBackup"_s);
    m_save->setObjectName(u"saveOffice"_s);
    leaveWheelToPage(m_hours);
    leaveWheelToPage(m_idle);
    m_hours->setRange(0, 24 * 7);
    m_idle->setRange(0, 240);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *folder = new FormField(m_folder);
    auto *hours = new FormField(m_hours);
    auto *idle = new FormField(m_idle);
    for (QWidget *field : QList<QWidget *>{folder, hours, idle}) {
        field->setMaximumWidth(560);
        columnOf(this)->addWidget(field);
        if (field == folder)
            columnOf(this)->addWidget(m_browse, 0, Qt::AlignLeft);
    }
    columnOf(this)->addWidget(m_save, 0, Qt::AlignLeft);
    columnOf(this)->addStretch();
    for (QWidget *control : QList<QWidget *>{m_folder, m_hours, m_idle, m_browse, m_save}) {
        control->setEnabled(mayChange());
        control->setToolTip(reason());
    }
    connect(m_browse, &QPushButton::clicked, this, [this] {
        m_context.prompts.saveFile(this, {tr("Any name in the folder of the backups"), {}, u"cadangan"_s},
                                   [this](const std::optional<QString> &file) {
                                       if (file)
                                           m_folder->setText(QFileInfo(*file).absolutePath());
                                   });
    });
    connect(m_save, &QPushButton::clicked, this, &OfficeSection::save);
    keepTranslated(this, [this, folder, hours, idle] {
        folder->setLabel(tr("Folder of the backups"));
        folder->setHint(tr("Best on another disk. Empty: the folder “backup” beside the database."));
        hours->setLabel(tr("Hours between backups"));
        hours->setHint(tr("0 makes none: then somebody else must."));
        idle->setLabel(tr("Minutes without a touch until the desk locks"));
        idle->setHint(tr("0 never locks."));
        m_browse->setText(tr("Choose …"));
        m_save->setText(tr("Save"));
    });
}

QString OfficeSection::title() const
{
    return tr("Backups and lock");
}

void OfficeSection::show(const OfficeSettings &settings)
{
    // What somebody is typing stays; the rest follows what is kept.
    if (m_folder->text() == m_kept.folder)
        m_folder->setText(settings.backupFolder);
    if (m_hours->value() == m_kept.hours)
        m_hours->setValue(settings.backupHours);
    if (m_idle->value() == m_kept.idle)
        m_idle->setValue(settings.lockMinutes);
    m_kept = {settings.backupFolder, settings.backupHours, settings.lockMinutes};
}

void OfficeSection::save()
{
    act(
        [folder = m_folder->text().trimmed(), hours = m_hours->value(),
         idle = m_idle->value()](Tx &tx) -> Result<> {
            TRY(desk::saveSetting(tx, u"backup/folder"_s, folder));
            TRY(desk::saveSetting(tx, u"backup/hours"_s, QString::number(hours)));
            return desk::saveSetting(tx, u"lock/minutes"_s, QString::number(idle));
        },
        tr("The settings are kept."));
}

} // namespace tanggap
