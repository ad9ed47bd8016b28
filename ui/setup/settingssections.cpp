// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/settingssections.h"

#include "desk/crest.h"
#include "desk/register.h"
#include "desk/setup.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"
#include "ui/setup/flowroleeditor.h"
#include "ui/setup/letterheadeditor.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

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
            if (head != office->letterhead)
                TRY(desk::editOrganization(tx, {.letterhead = head}));
            return crest == keptCrest ? Result<>() : desk::saveCrest(tx, crest);
        },
        tr("The letterhead stands on papers from now on."));
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
