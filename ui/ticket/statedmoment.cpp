// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/statedmoment.h"

#include "ui/base/painting.h"
#include "ui/base/ticker.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// As the desk has it (core/desk/case.cpp).
constexpr auto RecordedLate = 5min;

} // namespace

StatedMoment::StatedMoment(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_toggle(new QPushButton(this))
    , m_moment(new QDateTimeEdit)
    , m_reason(new QLineEdit)
    , m_momentField(new FormField(m_moment))
    , m_reasonField(new FormField(m_reason))
{
    m_toggle->setObjectName(u"happenedEarlier"_s);
    m_toggle->setCheckable(true);
    setButtonKind(m_toggle, ButtonKind::Quiet);
    m_moment->setObjectName(u"happened"_s);
    leaveWheelToPage(m_moment);
    m_moment->setCalendarPopup(true);
    m_moment->setDisplayFormat(u"d MMM yyyy HH.mm"_s);
    m_reason->setObjectName(u"lateReason"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_momentField);
    column->addWidget(m_reasonField);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool on) {
        // The edit would turn another zone's time into the workstation's: it gets the office's wall clock.
        const QDateTime now = toLocal(m_context.ticker.now(), m_context.organization->zone);
        if (on)
            m_moment->setDateTime(QDateTime(now.date(), now.time()));
        setVisible(on);
        follow();
    });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &StatedMoment::follow);
    setTexts();
    reset();
}

void StatedMoment::setTexts()
{
    m_toggle->setText(tr("Happened earlier"));
    m_toggle->setToolTip(tr("State when it really happened. Clocks count from there."));
    m_momentField->setLabel(tr("Happened at"));
    m_reasonField->setLabel(tr("Why it is recorded only now"), true);
}

Instant StatedMoment::chosen() const
{
    // The edit knows no zones: what it shows is the office's wall clock.
    const QDateTime shown = m_moment->dateTime();
    return fromLocal(QDateTime(shown.date(), shown.time(), m_context.organization->zone));
}

void StatedMoment::follow()
{
    m_momentField->setError({});
    m_reasonField->setError({});
    m_reasonField->setVisible(m_context.ticker.now() - chosen() > RecordedLate);
}

desk::Stated StatedMoment::stated() const
{
    if (!m_toggle->isChecked())
        return {};
    // The edit has no seconds: the minute that runs is now.
    const Duration back = m_context.ticker.now() - chosen();
    if (back >= 0ms && back < 1min)
        return {};
    return {chosen(), m_reason->text()};
}

bool StatedMoment::check()
{
    if (!m_toggle->isChecked())
        return true;
    if (chosen() > m_context.ticker.now()) {
        m_momentField->setError(tr("This moment lies in the future."));
        m_moment->setFocus();
        return false;
    }
    if (m_context.ticker.now() - chosen() > RecordedLate && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Past 5 minutes a reason is needed."));
        m_reason->setFocus();
        return false;
    }
    return true;
}

QWidgetList StatedMoment::stops() const
{
    return {m_toggle, m_moment, m_reason};
}

void StatedMoment::reset()
{
    m_toggle->setChecked(false);
    m_reason->clear();
    hide();
}

} // namespace tanggap
