// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/clocksheet.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/clocklines.h"
#include "ui/ticket/ticketwords.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ClockSheet)
};

/// Fills the sheet of one clock.
class Sheet
{
public:
    Sheet(const TicketView &view, const ClockView &clock, Instant now)
        : m_view(view)
        , m_clock(clock)
        , m_now(now)
        , m_grid(new QGridLayout)
    {
        m_grid->setHorizontalSpacing(space::Wide);
        m_grid->setVerticalSpacing(space::Near);
        m_grid->setColumnStretch(1, 1);
    }

    QGridLayout *fill()
    {
        addLine(Words::tr("Rule"), m_clock.explanation.rule);
        addLine(Words::tr("Started"), moment(m_clock.explanation.started));
        for (const RecordedLater &later : recordedLater(m_view, m_clock.run))
            addRecordedLater(later);
        if (m_clock.explanation.deadline)
            addLine(Words::tr("Deadline"), moment(*m_clock.explanation.deadline), TextRole::Strong);
        else
            addLine(Words::tr("Deadline"), Words::tr("Open while the ticket is paused"));
        if (m_clock.run.stopped)
            addLine(Words::tr("Stopped"), moment(*m_clock.run.stopped));
        addLine(m_clock.run.stopped ? Words::tr("Outcome") : Words::tr("So far"), figures(m_clock.reading));
        if (isPaused())
            addLine(Words::tr("Without pauses"), figures(withoutPauses(m_view, m_clock.run, m_now)));
        addRule();
        for (const ClockLine &line : clockLines(m_clock.explanation.stretches))
            addStretch(line);
        if (!m_clock.explanation.otherClasses.isEmpty())
            addOtherClasses();
        return m_grid;
    }

private:
    bool isPaused() const
    {
        const auto &all = m_clock.explanation.stretches;
        return std::any_of(all.begin(), all.end(),
                           [](const Stretch &one) { return one.kind == Stretch::Kind::Paused; });
    }

    QString moment(Instant at) const { return timetext::moment(at, m_view.organization->zone); }

    QString figures(const ClockReading &reading) const
    {
        const QString counted = timetext::span(reading.counted);
        const QString length = ticketwords::length(reading.length);
        if (reading.left < Duration{0})
            return Words::tr("%1 of %2 counted, %3 late").arg(counted, length, timetext::span(-reading.left));
        return Words::tr("%1 of %2 counted, %3 left").arg(counted, length, timetext::span(reading.left));
    }

    QLabel *addLine(const QString &name, const QString &text, TextRole role = TextRole::Body)
    {
        const int row = m_grid->rowCount();
        auto *label = new QLabel(name);
        setTextRole(label, TextRole::Small);
        setSecondary(label);
        auto *value = new QLabel(text);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextRole(value, role);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        return value;
    }

    void addRule() { m_grid->addWidget(newRule(), m_grid->rowCount(), 0, 1, 3); }

    void addRecordedLater(const RecordedLater &later)
    {
        const QString text =
            Words::tr("happened %1, recorded %2")
                .arg(timetext::time(later.happened, m_view.organization->zone),
                     timetext::briefMoment(later.recorded, later.happened, m_view.organization->zone));
        addLine(later.what, later.reason.isEmpty() ? text : text + u": "_s + later.reason);
    }

    void addStretch(const ClockLine &line)
    {
        const QTimeZone &zone = m_view.organization->zone;
        const QString from = timetext::briefMoment(line.from, m_clock.run.started, zone);
        const QString until = timetext::briefMoment(line.until, line.from, zone);
        const auto [word, tone] =
            line.kind == Stretch::Kind::Counted  ? std::pair(Words::tr("counted"), Tone::Accent)
            : line.kind == Stretch::Kind::Paused ? std::pair(Words::tr("paused"), Tone::Paused)
                                                 : std::pair(Words::tr("skipped"), Tone::Neutral);
        const int row = m_grid->rowCount();
        QLabel *what = addLine(Words::tr("%1 – %2").arg(from, until),
                               line.why.isEmpty() ? word : Words::tr("%1: %2").arg(word, line.why));
        if (tone != Tone::Neutral)
            setTone(what, tone);
        auto *length = new QLabel(timetext::span(line.counted));
        if (line.stretches > 1)
            length->setText(Words::tr("%1 in %2 stretches").arg(length->text()).arg(line.stretches));
        m_grid->addWidget(length, row, 2, Qt::AlignTop | Qt::AlignRight);
    }

    void addOtherClasses()
    {
        addRule();
        for (const auto &[id, deadline] : m_clock.explanation.otherClasses)
            addLine(Words::tr("As %1").arg(ticketwords::grade(m_view.procedure->systemClass(id))),
                    moment(deadline));
    }

    const TicketView &m_view;
    const ClockView &m_clock;
    Instant m_now;
    QGridLayout *m_grid;
};

} // namespace

void openClockSheet(QWidget *parent, const TicketView &view, const ClockView &clock, Instant now)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"clockSheet"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const ClockRule *rule = view.procedure->clock(clock.clock);
    const QString name = rule ? rule->name.in(currentLanguage()) : clock.clock;
    dialog->setWindowTitle(Words::tr("%1 of %2").arg(name, view.ticket.code));
    dialog->setMinimumWidth(540);
    auto *heading = new QLabel(dialog->windowTitle());
    setTextRole(heading, TextRole::Section);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, space::Near, 0);
    inner->addLayout(Sheet(view, clock, now).fill());
    inner->addStretch();
    auto *close = new QPushButton(Words::tr("Close"));
    close->setObjectName(u"closeSheet"_s);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space::Normal);
    column->addWidget(heading);
    QScrollArea *scroll = newScrollArea(content);
    scroll->setMinimumHeight(std::min(440, inner->totalHeightForWidth(490) + 8));
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->open();
}

} // namespace tanggap
