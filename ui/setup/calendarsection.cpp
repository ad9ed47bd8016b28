// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/calendarsection.h"

#include "desk/setup.h"
#include "procedure/organizationpatch.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/base/widgets/texts.h"
#include "ui/models/keyedtable.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr DayKind Kinds[] = {DayKind::NationalHoliday, DayKind::CollectiveLeave, DayKind::Other};

QString kindText(DayKind kind)
{
    switch (kind) {
    case DayKind::NationalHoliday:
        return CalendarSection::tr("National holiday");
    case DayKind::CollectiveLeave:
        return CalendarSection::tr("Collective leave");
    case DayKind::Other:
        break;
    }
    return CalendarSection::tr("Other closing");
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"dddd, d MMMM yyyy"_s);
}

QPushButton *newSmallButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    return button;
}

QDateEdit *newDateEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    leaveWheelToPage(edit);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    return edit;
}

/// So that one that holds the same days is the same.
Calendar inOrder(Calendar calendar)
{
    std::sort(calendar.holidays.begin(), calendar.holidays.end(),
              [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return calendar;
}

/// What was changed here since `before`, onto what others have saved meanwhile.
Calendar merged(const Calendar &before, const Calendar &mine, Calendar theirs)
{
    for (size_t day = 0; day < 7; ++day) {
        if (mine.hours[day] != before.hours[day])
            theirs.hours[day] = mine.hours[day];
    }
    theirs.holidays.removeIf(
        [&](const Holiday &one) { return before.holidays.contains(one) && !mine.holidays.contains(one); });
    for (const Holiday &one : mine.holidays) {
        if (before.holidays.contains(one))
            continue;
        theirs.holidays.removeIf([&](const Holiday &other) { return other.date == one.date; });
        theirs.holidays << one;
    }
    theirs.special.removeIf(
        [&](const SpecialHours &one) { return before.special.contains(one) && !mine.special.contains(one); });
    for (const SpecialHours &one : mine.special) {
        if (!before.special.contains(one) && !theirs.special.contains(one))
            theirs.special << one;
    }
    return theirs;
}

} // namespace

QString hoursText(const QList<TimeRange> &ranges)
{
    QStringList parts;
    for (const TimeRange &range : ranges)
        parts << range.from.toString(u"HH:mm"_s) + u'-' + range.until.toString(u"HH:mm"_s);
    return parts.join(u", "_s);
}

std::optional<QList<TimeRange>> hoursFrom(const QString &text)
{
    QList<TimeRange> ranges;
    for (QString part : text.split(u',', Qt::SkipEmptyParts)) {
        part = part.trimmed().replace(u'.', u':');
        const TimeRange range{QTime::fromString(part.section(u'-', 0, 0).trimmed(), u"H:mm"_s),
                              QTime::fromString(part.section(u'-', 1).trimmed(), u"H:mm"_s)};
        if (!range.from.isValid() || !range.until.isValid() || range.from >= range.until ||
            (!ranges.isEmpty() && range.from < ranges.last().until))
            return std::nullopt;
        ranges << range;
    }
    return ranges;
}

CalendarSection::CalendarSection(DeskContext &context)
    : SettingsSection(context)
    , m_holidays(new KeyedTable(3))
    , m_holidayList(new KeyedView(m_holidays))
    , m_day(newDateEdit(u"holidayDate"_s))
    , m_kind(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_add(newSmallButton(u"addHoliday"_s))
    , m_remove(newSmallButton(u"removeHoliday"_s))
    , m_periods(new KeyedTable(4))
    , m_periodList(new KeyedView(m_periods))
    , m_from(newDateEdit(u"periodFrom"_s))
    , m_until(newDateEdit(u"periodUntil"_s))
    , m_periodName(new QLineEdit)
    , m_periodHours(new QLineEdit)
    , m_addPeriod(newSmallButton(u"addPeriod"_s))
    , m_removePeriod(newSmallButton(u"removePeriod"_s))
    , m_save(newSmallButton(u"saveCalendar"_s))
{
    m_name->setObjectName(u"holidayName"_s);
    m_kind->setObjectName(u"holidayKind"_s);
    m_periodName->setObjectName(u"periodName"_s);
    m_periodHours->setObjectName(u"periodHours"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(newHours());
    column->addWidget(newHolidays());
    column->addWidget(newPeriods());
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch();
    for (const DayKind kind : Kinds)
        m_kind->addItem({}, int(kind));
    const QDate today = toLocal(context.ticker.now(), context.organization->zone).date();
    for (QDateEdit *edit : {m_day, m_from, m_until})
        edit->setDate(today);
    connect(m_add, &QPushButton::clicked, this, &CalendarSection::addHoliday);
    connect(m_remove, &QPushButton::clicked, this, &CalendarSection::removeHoliday);
    connect(m_addPeriod, &QPushButton::clicked, this, &CalendarSection::addPeriod);
    connect(m_removePeriod, &QPushButton::clicked, this, &CalendarSection::removePeriod);
    connect(m_save, &QPushButton::clicked, this, &CalendarSection::save);
    for (QLineEdit *field : {m_name, m_periodName, m_periodHours})
        connect(field, &QLineEdit::textChanged, this, &CalendarSection::refresh);
    connect(m_holidayList, &KeyedView::currentChanged, this, &CalendarSection::refresh);
    connect(m_periodList, &KeyedView::currentChanged, this, &CalendarSection::refresh);
    keepTranslated(this, [this] { retranslate(); });
}

QString CalendarSection::title() const
{
    return tr("Working hours and holidays");
}

QWidget *CalendarSection::newHours()
{
    auto *card = new Card;
    auto *head = new SectionHeader;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Normal);
    grid->setVerticalSpacing(space::Near);
    QList<QLabel *> names;
    for (int day = 0; day < 7; ++day) {
        m_week[size_t(day)] = new QLineEdit;
        m_week[size_t(day)]->setObjectName(u"hours/%1"_s.arg(day));
        names << new QLabel;
        grid->addWidget(names.last(), day % 4, day < 4 ? 0 : 2);
        grid->addWidget(m_week[size_t(day)], day % 4, day < 4 ? 1 : 3);
        connect(m_week[size_t(day)], &QLineEdit::textChanged, this, &CalendarSection::refresh);
    }
    card->body()->addWidget(head);
    card->body()->addLayout(grid);
    keepTranslated(card, [this, head, names] {
        head->setTitle(tr("Opening hours"));
        head->setRemark(tr("As 07:30-12:00, 13:00-16:00; empty: closed."));
        for (int day = 0; day < 7; ++day) {
            names.at(day)->setText(QLocale().dayName(day + 1));
            m_week[size_t(day)]->setAccessibleName(tr("Opening hours: %1").arg(names.at(day)->text()));
            m_week[size_t(day)]->setPlaceholderText(tr("closed"));
        }
    });
    return card;
}

QWidget *CalendarSection::newHolidays()
{
    auto *card = new Card;
    auto *head = new SectionHeader;
    m_holidayList->setMinimumHeight(220);
    m_holidayList->view()->setObjectName(u"holidays"_s);
    m_holidayList->view()->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Near);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_day);
    row->addWidget(m_kind);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    card->body()->addWidget(head);
    card->body()->addWidget(m_holidayList);
    card->body()->addLayout(row);
    keepTranslated(card, [head] { head->setTitle(tr("Holidays and collective leave")); });
    return card;
}

QWidget *CalendarSection::newPeriods()
{
    auto *card = new Card;
    auto *head = new SectionHeader;
    m_periodList->setMinimumHeight(110);
    m_periodList->view()->setObjectName(u"periods"_s);
    m_periodList->view()->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Near);
    row->addWidget(m_from);
    row->addWidget(m_until);
    row->addWidget(m_periodName, 1);
    row->addWidget(m_periodHours, 1);
    row->addWidget(m_addPeriod);
    row->addWidget(m_removePeriod);
    card->body()->addWidget(head);
    card->body()->addWidget(m_periodList);
    card->body()->addLayout(row);
    keepTranslated(card, [head] {
        head->setTitle(tr("Periods with hours of their own"));
        head->setRemark(tr("Such as Ramadan; the hours count from Monday to Friday."));
    });
    return card;
}

void CalendarSection::retranslate()
{
    m_holidays->setHeaders({tr("Date"), tr("Kind"), tr("Name")});
    m_periods->setHeaders({tr("From"), tr("Until"), tr("Name"), tr("Monday")});
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindText(DayKind(m_kind->itemData(i).toInt())));
    m_day->setAccessibleName(tr("Date of the holiday"));
    m_kind->setAccessibleName(tr("Kind of day"));
    m_from->setAccessibleName(tr("First day of the period"));
    m_until->setAccessibleName(tr("Last day of the period"));
    m_name->setPlaceholderText(tr("Name of the day"));
    m_periodName->setPlaceholderText(tr("Name of the period"));
    m_periodHours->setPlaceholderText(u"08:00-12:00, 12:30-15:00"_s);
    for (QLineEdit *field : {m_name, m_periodName})
        field->setAccessibleName(field->placeholderText());
    m_periodHours->setAccessibleName(tr("Hours of the period"));
    m_add->setText(tr("Add"));
    m_addPeriod->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_removePeriod->setText(tr("Remove"));
    m_save->setText(tr("Save the calendar"));
    fill();
}

void CalendarSection::show(const OfficeSettings &settings)
{
    const Calendar before = std::exchange(m_kept, inOrder(settings.organization->calendar));
    const bool first = !std::exchange(m_isShown, true);
    m_calendar = first ? m_kept : merged(before, m_calendar, m_kept);
    for (size_t day = 0; day < 7; ++day) {
        if (first || hoursFrom(m_week[day]->text()) == before.hours[day])
            m_week[day]->setText(hoursText(m_kept.hours[day]));
    }
    fill();
}

void CalendarSection::fill()
{
    const Language language = currentLanguage();
    m_calendar = inOrder(m_calendar);
    QList<KeyedRow> days;
    for (const Holiday &day : m_calendar.holidays)
        days << KeyedRow{day.date.toString(Qt::ISODate),
                         {dayText(day.date), kindText(day.kind), day.name.in(language)}};
    m_holidays->setRows(days);
    QList<KeyedRow> periods;
    for (qsizetype i = 0; i < m_calendar.special.size(); ++i) {
        const SpecialHours &one = m_calendar.special.at(i);
        periods << KeyedRow{
            QString::number(i),
            {dayText(one.from), dayText(one.until),
             one.reading ? tr("%1 (our reading)").arg(one.name.in(language)) : one.name.in(language),
             hoursText(one.hours[0])}};
    }
    m_periods->setRows(periods);
    refresh();
}

std::optional<WeekHours> CalendarSection::typedWeek() const
{
    WeekHours week;
    for (size_t day = 0; day < 7; ++day) {
        const auto ranges = hoursFrom(m_week[day]->text());
        if (!ranges)
            return std::nullopt;
        week[day] = *ranges;
    }
    return week;
}

void CalendarSection::refresh()
{
    const bool may = mayChange();
    const auto week = typedWeek();
    for (size_t day = 0; day < 7; ++day)
        m_week[day]->setEnabled(may);
    m_add->setEnabled(may && !m_name->text().trimmed().isEmpty());
    m_remove->setEnabled(may && !m_holidayList->currentKey().isEmpty());
    const auto hours = hoursFrom(m_periodHours->text());
    m_addPeriod->setEnabled(may && !m_periodName->text().trimmed().isEmpty() && hours && !hours->isEmpty() &&
                            m_from->date() <= m_until->date());
    m_removePeriod->setEnabled(may && !m_periodList->currentKey().isEmpty());
    m_save->setEnabled(may && week && (*week != m_kept.hours || !(m_calendar == m_kept)));
    m_save->setToolTip(!may ? reason() : week ? QString() : tr("The opening hours of a day cannot be read."));
}

void CalendarSection::addHoliday()
{
    const QDate date = m_day->date();
    // One day, one reason: what is typed replaces what was there.
    m_calendar.holidays.removeIf([date](const Holiday &day) { return day.date == date; });
    m_calendar.holidays << Holiday{
        date, DayKind(m_kind->currentData().toInt()), {m_name->text().trimmed(), {}}};
    m_calendar.holidays.last().name.en = m_calendar.holidays.last().name.id;
    m_name->clear();
    fill();
    m_holidayList->setCurrentKey(date.toString(Qt::ISODate));
}

void CalendarSection::removeHoliday()
{
    const QDate date = QDate::fromString(m_holidayList->currentKey(), Qt::ISODate);
    m_calendar.holidays.removeIf([date](const Holiday &day) { return day.date == date; });
    fill();
}

void CalendarSection::addPeriod()
{
    SpecialHours period;
    period.from = m_from->date();
    period.until = m_until->date();
    period.name = {m_periodName->text().trimmed(), m_periodName->text().trimmed()};
    for (size_t day = 0; day < 5; ++day)
        period.hours[day] = hoursFrom(m_periodHours->text()).value_or(QList<TimeRange>());
    m_calendar.special << period;
    m_periodName->clear();
    m_periodHours->clear();
    fill();
}

void CalendarSection::removePeriod()
{
    m_calendar.special.removeAt(m_periodList->currentKey().toInt());
    fill();
}

void CalendarSection::save()
{
    const auto week = typedWeek();
    if (!week)
        return;
    Calendar calendar = m_calendar;
    calendar.hours = *week;
    act(
        [kept = m_kept, calendar](Tx &tx) -> Result<> {
            TRY_LET(const OrganizationPtr office, tx.definitions().organization());
            TRY_LET(const QByteArray file,
                    settings::definitionInForce(tx.db(), u"organization"_s, office->id));
            TRY_LET(const QByteArray patched,
                    patchedOrganization(
                        file, {.letterhead = {}, .calendar = merged(kept, calendar, office->calendar)}));
            TRY(desk::loadOrganization(tx, patched));
            return {};
        },
        tr("The calendar is kept; open clocks are reckoned anew."),
        [this, calendar] {
            m_kept = calendar;
            m_calendar.hours = calendar.hours;
            refresh();
        });
}

} // namespace tanggap
