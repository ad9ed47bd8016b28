// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/settingssection.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class FindingsList;
class KeyedTable;
class KeyedView;

/// Organization, procedures and kinds of activity in force, new versions of them from files or with a newer
/// program, and which clocks of law run. Object names: "definitions", "loadDefinition", "newer",
/// "newer/organization", "newer/procedure/ID", "newer/activity/ID", "findings", "clock/PROCEDURE/CLOCK".
class DefinitionsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit DefinitionsSection(DeskContext &context);
    QString title() const override;
    void show(const OfficeSettings &settings) override;

private:
    void choose();
    void load(const QString &path);
    void offerNewer(const OfficeSettings &settings);
    void addNewer(const QString &name, const QString &what, std::function<void()> look);
    void showClocks(const OfficeSettings &settings);

    KeyedTable *m_table;
    KeyedView *m_list;
    QPushButton *m_load;
    QVBoxLayout *m_clocks;
    FindingsList *m_findings;
    Banner *m_newer;
    QWidget *m_newerRows; ///< one for each definition that the program brings newer
    OrganizationPtr m_organization;
    QStringList m_kinds; ///< of activity, that the database has
};

} // namespace tanggap
