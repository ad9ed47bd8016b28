// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateEdit>

namespace tanggap
{

/// A day of the office that may be left open. Pressing or typing into an open one begins with today; Delete
/// leaves it open again.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QDate today, QWidget *parent = nullptr);

    /// An invalid day leaves it open.
    void setDay(QDate day);
    QDate day() const { return date() == minimumDate() ? QDate() : date(); }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();

    QDate m_today;
};

} // namespace tanggap
