// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace tanggap
{

class ChoiceBox;

/// A stretch of days of the office: this month, last year, or two dates of one's own. Object names: "period",
/// "periodFrom", "periodTo".
class PeriodChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChoice(QWidget *parent = nullptr);

    struct Days
    {
        QDate first, last; ///< both included
    };
    Days days(QDate today) const;
    /// The office's day, by which own dates begin with what was shown before.
    void setToday(QDate today);

signals:
    void changed();

private:
    void name();
    void choose();
    bool isOwn() const;

    ChoiceBox *m_kind;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QDate m_today;
    Days m_before; ///< what was shown before own dates were asked for
};

} // namespace tanggap
