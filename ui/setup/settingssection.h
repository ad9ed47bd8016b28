// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/newerdefinitions.h"
#include "desk/setup.h"
#include "store/settings.h"
#include "ui/base/deskcontext.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace tanggap
{

class Banner;

/// What the settings show, read at once.
struct OfficeSettings
{
    OrganizationPtr organization;
    QByteArray organizationFile;
    QByteArray crest; ///< PNG file; empty: none given
    QList<ProcedurePtr> procedures;
    QHash<QString, QHash<QString, QString>> routes;         ///< by Procedure::id, then Category::id
    QHash<QString, QHash<QString, QStringList>> supporters; ///< Group::id by Procedure::id, then Category::id
    QHash<QString, QStringList> announcers;                 ///< Group::id by Procedure::id
    QHash<QString, QHash<QString, QStringList>> flowRoles;  ///< by Procedure::id, then FlowRole::id
    QHash<QString, QHash<QString, bool>> clockSwitches;     ///< by Procedure::id, then ClockRule::id
    QList<settings::DefinitionLine> definitions;
    desk::OrganizationUpdate update;    ///< what the program brings beside the organization in force
    QList<desk::NewerDefinition> newer; ///< and beside its procedures and kinds of activity
    QString backupFolder;               ///< empty: beside the database
    int backupHours = 24;               ///< 0: never
    int lockMinutes = 15;               ///< 0: never
    std::optional<Instant> lastBackup;
    std::optional<Instant> lastSeal;
};

Result<OfficeSettings> readOfficeSettings(Reader &reader);

/// One part of the settings. What it changes goes through the desk at once, or when its button is pressed.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(DeskContext &context, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual void show(const OfficeSettings &settings) = 0;
    using QWidget::show;

protected:
    Banner &banner() { return *m_banner; }
    /// Whether the person may change what is here; `reason` says why not.
    bool mayChange() const;
    QString reason() const;
    /// Runs an action and says how it went; `done` only when it went well.
    void act(std::function<Result<>(Tx &)> action, const QString &said, std::function<void()> done = {});

    DeskContext &m_context;

private:
    Banner *m_banner;
};

} // namespace tanggap
