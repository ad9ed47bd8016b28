// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QList>

class QVBoxLayout;

namespace tanggap
{

enum class StepMark { Done, Current, Ahead, Skipped };

/// One line of the stepper.
struct StepLine
{
    QString id;
    QString text;
    QString branch; ///< outcome taken: "Ya"; may be empty
    QString remark; ///< time, or "sedang"
    StepMark mark = StepMark::Ahead;
    bool operator==(const StepLine &) const = default;
};

/// Where a ticket is in its procedure, one line per step. Each line has an accessible name with its state; a
/// line can be pressed to see the step.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);
    void setLines(const QList<StepLine> &lines);
    QList<StepLine> lines() const { return m_lines; }

    static QString markText(StepMark mark);

signals:
    void stepPressed(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QVBoxLayout *m_column;
    QList<StepLine> m_lines;
    QList<class StepRow *> m_rows;
};

} // namespace tanggap
