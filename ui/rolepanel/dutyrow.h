// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/duties.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tanggap
{

class FigureButton;

/// One duty of a role: its text as printed, the figures that matter now, each opening the list that it
/// counts, and one button that starts or opens the work. Object names: "duty/ID", "duty/ID/work",
/// "duty/ID/waiting", "duty/ID/late", "duty/ID/done", "duty/ID/also/KIND".
class DutyRow : public QWidget
{
    Q_OBJECT

public:
    DutyRow(DeskContext &context, const DutyStanding &standing, const QList<ActivityKindPtr> &kinds,
            QWidget *parent = nullptr);

    const QString &duty() const { return m_standing.duty.id; }
    /// The same duty as it stands now.
    void setStanding(const DutyStanding &standing);

private:
    QWidget *newFigures();
    void showFigures();
    void work();
    QString workText() const;
    QString kindName(const QString &id) const;

    DeskContext &m_context;
    DutyStanding m_standing;
    QList<ActivityKindPtr> m_kinds;
    FigureButton *m_waiting = nullptr;
    FigureButton *m_late = nullptr;
    FigureButton *m_done = nullptr;
    QList<FigureButton *> m_also;
    QLabel *m_when;
};

} // namespace tanggap
