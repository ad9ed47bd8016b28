// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/periodchoice.h"

#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/theme.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/inputs.h"

#include <QDateEdit>
#include <QHBoxLayout>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

PeriodChoice::PeriodChoice(QWidget *parent)
    : QWidget(parent)
    , m_kind(new ChoiceBox)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
{
    m_kind->setObjectName(u"period"_s);
    m_from->setObjectName(u"periodFrom"_s);
    m_to->setObjectName(u"periodTo"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Near);
    row->addWidget(m_kind);
    for (QDateEdit *date : {m_from, m_to}) {
        leaveWheelToPage(date);
        date->setCalendarPopup(true);
        date->setDisplayFormat(u"dd-MM-yyyy"_s);
        date->setMinimumDate({2000, 1, 1});
        date->hide();
        row->addWidget(date);
    }
    keepTranslated(this, [this] { name(); });
    m_kind->choose(u"year"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PeriodChoice::choose);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        m_to->setMinimumDate(from);
        emit changed();
    });
    connect(m_to, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
}

void PeriodChoice::name()
{
    m_kind->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_from->setToolTip(m_from->accessibleName());
    m_to->setToolTip(m_to->accessibleName());
    m_kind->setChoices({{u"month"_s, tr("This month"), {}},
                        {u"last_month"_s, tr("Last month"), {}},
                        {u"year"_s, tr("This year"), {}},
                        {u"last_year"_s, tr("Last year"), {}},
                        {u"all"_s, tr("All years"), {}},
                        {u"dates"_s, tr("Own dates"), {}}});
}

void PeriodChoice::choose()
{
    const bool own = isOwn();
    if (own && m_from->isHidden()) { // begin with what was shown
        const QSignalBlocker quietFrom(m_from), quietTo(m_to);
        m_to->setMinimumDate(m_before.first);
        m_from->setDate(m_before.first);
        m_to->setDate(m_before.last);
    }
    m_from->setVisible(own);
    m_to->setVisible(own);
    setToday(m_today);
    emit changed();
}

bool PeriodChoice::isOwn() const
{
    return m_kind->choice() == "dates"_L1;
}

void PeriodChoice::setToday(QDate today)
{
    m_today = today;
    m_before = days(today);
}

PeriodChoice::Days PeriodChoice::days(QDate today) const
{
    const QDate month(today.year(), today.month(), 1);
    const QString chosen = m_kind->choice();
    if (isOwn())
        return {m_from->date(), m_to->date()};
    if (chosen == "month"_L1)
        return {month, month.addMonths(1).addDays(-1)};
    if (chosen == "last_month"_L1)
        return {month.addMonths(-1), month.addDays(-1)};
    if (chosen == "all"_L1)
        return {{2000, 1, 1}, {today.year(), 12, 31}};
    const int year = chosen == "last_year"_L1 ? today.year() - 1 : today.year();
    return {{year, 1, 1}, {year, 12, 31}};
}

} // namespace tanggap
