// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/settingssection.h"

class QSpinBox;
class QVBoxLayout;

namespace tanggap
{

class Badge;
class ChoiceBox;
class TeamChips;

/// Which team a category of incidents goes to, which ones support it and announce, and how much each team can
/// carry. What somebody is typing stays while the office changes something else.
class RoutesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit RoutesSection(DeskContext &context);
    ~RoutesSection() override;
    QString title() const override;
    void show(const OfficeSettings &settings) override;

private:
    /// The row of a category.
    struct Route
    {
        QString procedure;
        Category category;
        ChoiceBox *team = nullptr;
        TeamChips *supporters = nullptr;
        Badge *mark = nullptr;
    };
    /// The row of those who announce what a procedure handled.
    struct Announcing
    {
        ProcedurePtr procedure;
        TeamChips *teams = nullptr;
        Badge *mark = nullptr;
    };

    void build(const OfficeSettings &settings);
    QWidget *newRoute(const OfficeSettings &settings, const Procedure &procedure, const Category &category);
    QWidget *newAnnouncing(const OfficeSettings &settings, const ProcedurePtr &procedure);
    QWidget *newCapacity(const Group &team);
    void sendCapacity(const Group &team);

    QVBoxLayout *m_column;
    QStringList m_shape; ///< names that the rows were made with
    QList<ProcedurePtr> m_procedures;
    QList<Route> m_routes;
    QList<Announcing> m_announcing;
    QHash<QString, QSpinBox *> m_capacities; ///< by Group::id
    QHash<QString, int> m_kept;              ///< capacities as the office has them, or will have
};

} // namespace tanggap
