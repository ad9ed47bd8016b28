// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/organizationsource.h"

#include <QHash>
#include <QWidget>

namespace tanggap
{

/// What the assistant gathers, step by step.
struct SetupChoices
{
    enum class Place { New, Existing, Drill };

    Place place = Place::New;
    QString path;
    OrganizationSource source;
    QHash<QString, QStringList> flowRoles; ///< "PROCEDURE/FLOW ROLE" -> role slots, where changed
    std::optional<Letterhead> letterhead;  ///< when changed
    QByteArray crest;                      ///< PNG file; empty: the neutral shield
    QString adminName;
    QString adminLogin;
    QString adminPassword;
    QString adminRole; ///< RoleSlot::id
};

/// One step of the assistant. It writes into the choices as it is filled in.
class AssistantStep : public QWidget
{
    Q_OBJECT

public:
    explicit AssistantStep(SetupChoices &choices)
        : m_choices(choices)
    {
    }

    virtual QString title() const = 0;
    virtual QString explanation() const = 0;
    /// Whether the choices so far call for this step.
    virtual bool isNeeded() const { return true; }
    virtual bool isComplete() const = 0;
    /// Shown now: takes over what earlier steps decided.
    virtual void enter() {}

signals:
    void changed();

protected:
    SetupChoices &m_choices;
};

} // namespace tanggap
