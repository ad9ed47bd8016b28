// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "procedure/procedure.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace tanggap
{

/// Who holds the roles of a procedure's flow: one card a flow role, with the role slots to tick. What is our
/// reading says so.
class FlowRoleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRoleEditor(QWidget *parent = nullptr);

    /// `overrides` is what the office has changed already, by FlowRole::id.
    void show(const Organization &organization, const Procedure &procedure,
              const QHash<QString, QStringList> &overrides);
    using QWidget::show;
    void setEditable(bool editable, const QString &reason = {});

    /// Flow roles that an office can map: those inside the team that do not follow the ticket's category.
    static QList<FlowRole> mappable(const Procedure &procedure);

signals:
    /// Roles in the organization's order; may be empty.
    void mapped(const QString &procedure, const QString &flowRole, const QStringList &roles);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *newCard(const FlowRole &role);

    QVBoxLayout *m_column;
    Organization m_organization;
    Procedure m_procedure;
    QHash<QString, QStringList> m_chosen;
    bool m_editable = true;
    QString m_reason;
};

} // namespace tanggap
