// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/calendar.h"
#include "ui/setup/settingssection.h"

#include <array>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace tanggap
{

class KeyedTable;
class KeyedView;

/// "07:30-12:00, 13:00-16:00"; empty for a closed day.
QString hoursText(const QList<TimeRange> &ranges);
/// Nothing when it cannot be read, or the ranges overlap or run backwards.
std::optional<QList<TimeRange>> hoursFrom(const QString &text);

/// Working time of the office: opening hours, holidays and collective leave, periods with hours of their own.
/// What was changed here is saved onto what others have saved meanwhile; open clocks are reckoned anew.
class CalendarSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit CalendarSection(DeskContext &context);
    QString title() const override;
    void show(const OfficeSettings &settings) override;

private:
    QWidget *newHours();
    QWidget *newHolidays();
    QWidget *newPeriods();
    void retranslate();
    void fill();
    void refresh();
    void addHoliday();
    void removeHoliday();
    void addPeriod();
    void removePeriod();
    std::optional<WeekHours> typedWeek() const;
    void save();

    Calendar m_kept;     ///< as the office has it
    Calendar m_calendar; ///< as it stands here, without the hours that are typed
    bool m_isShown = false;
    std::array<QLineEdit *, 7> m_week;
    KeyedTable *m_holidays;
    KeyedView *m_holidayList;
    QDateEdit *m_day;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;
    KeyedTable *m_periods;
    KeyedView *m_periodList;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QLineEdit *m_periodName;
    QLineEdit *m_periodHours;
    QPushButton *m_addPeriod;
    QPushButton *m_removePeriod;
    QPushButton *m_save;
};

} // namespace tanggap
