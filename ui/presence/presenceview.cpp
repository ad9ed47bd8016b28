// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presence/presenceview.h"

#include "desk/presence.h"
#include "org/capability.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"
#include "ui/models/keyedtable.h"
#include "ui/presence/presenceform.h"
#include "ui/presence/presencewords.h"
#include "ui/presence/shiftforms.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

PresenceView::PresenceView(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new KeyedTable(5))
    , m_list(new KeyedView(m_table))
    , m_banner(new Banner)
    , m_nowTitle(new SectionHeader)
    , m_now(new QVBoxLayout)
    , m_duty(new QPushButton)
    , m_away(new QPushButton)
    , m_acting(new QPushButton)
    , m_chosenTitle(new SectionHeader)
    , m_chosenText(newText({}))
    , m_end(new QPushButton)
    , m_notesTitle(new SectionHeader)
    , m_give(new QPushButton)
    , m_notes(new QVBoxLayout)
{
    m_list->view()->setObjectName(u"presences"_s);
    const int widths[] = {190, 210, 110, 120};
    for (int i = 0; i < 4; ++i)
        m_list->view()->header()->resizeSection(i, widths[i]);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(newPanel());
    split->setStretchFactor(0, 1);
    split->setSizes({740, 420});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    const auto opens = [this](QPushButton *button, Presence::Sort sort) {
        connect(button, &QPushButton::clicked, this, [this, sort] {
            const bool own = sort != Presence::Sort::Acting;
            openPresenceForm(m_context, sort, own ? m_context.actor().person : PersonId{}, this);
        });
    };
    opens(m_duty, Presence::Sort::OnDuty);
    opens(m_away, Presence::Sort::Away);
    opens(m_acting, Presence::Sort::Acting);
    connect(m_end, &QPushButton::clicked, this, &PresenceView::end);
    connect(m_give, &QPushButton::clicked, this, [this] { openGiveShift(m_context, this); });
    connect(m_list, &KeyedView::currentChanged, this, [this] {
        m_banner->hide();
        refresh();
    });
    // Duties begin and end as time passes.
    m_context.ticker.watch(this, [this] {
        if (presentNow() != m_onDuty)
            fill();
    });
    keepTranslated(this, [this] { retranslate(); });
}

QWidget *PresenceView::newPanel()
{
    m_end->setObjectName(u"endPresence"_s);
    m_give->setObjectName(u"giveShiftNow"_s);
    setButtonKind(m_give, ButtonKind::Primary);
    m_now->setSpacing(space::Near);
    m_notes->setSpacing(space::Tight);
    setSecondary(m_chosenText);
    auto *panel = new SidePanel;
    QVBoxLayout *body = panel->body();
    body->addWidget(m_nowTitle);
    body->addLayout(m_now);
    body->addWidget(m_give, 0, Qt::AlignLeft);
    body->addWidget(newRule());
    body->addWidget(newButtons());
    body->addWidget(m_banner);
    body->addWidget(m_chosenTitle);
    body->addWidget(m_chosenText);
    body->addWidget(m_end, 0, Qt::AlignLeft);
    body->addWidget(newRule());
    body->addWidget(m_notesTitle);
    body->addLayout(m_notes);
    body->addStretch();
    return panel;
}

QWidget *PresenceView::newButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, space::Near);
    const std::pair<QPushButton *, QString> named[] = {
        {m_duty, u"putOnDuty"_s}, {m_away, u"putAway"_s}, {m_acting, u"putActing"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        button->setIcon(icon(u"plus"_s));
        flow->addWidget(button);
    }
    return buttons;
}

void PresenceView::retranslate()
{
    m_table->setHeaders({tr("Name"), tr("What"), tr("From"), tr("Until"), tr("Note")});
    m_list->view()->setAccessibleName(tr("Duty and absence"));
    m_nowTitle->setTitle(tr("On duty now"));
    m_notesTitle->setTitle(tr("Handover notes"));
    m_duty->setText(tr("On duty …"));
    m_away->setText(tr("Away …"));
    m_acting->setText(tr("Acting …"));
    m_give->setText(tr("Hand over the shift …"));
    const Actor &actor = m_context.actor();
    const QString why = tr("None of your roles may do this.");
    const bool sees = actor.can(capability::SeeAll), edits = actor.can(capability::Roster);
    const std::pair<QPushButton *, bool> allowed[] = {{m_duty, sees || edits},
                                                      {m_away, sees || edits},
                                                      {m_acting, edits && actor.can(capability::Accounts)},
                                                      {m_give, sees}};
    for (const auto &[button, may] : allowed) {
        button->setEnabled(may);
        button->setToolTip(may ? QString() : why);
    }
    fill();
}

void PresenceView::setRoster(const Roster &roster)
{
    m_roster = roster;
    fill();
}

void PresenceView::narrow(const QString &text)
{
    m_list->narrow(text);
}

QString PresenceView::nameOf(PersonId person) const
{
    const Person *found = m_roster.person(person);
    return found ? found->name : QString();
}

void PresenceView::fill()
{
    const Instant now = m_context.ticker.now();
    const QTimeZone &zone = m_context.organization->zone;
    QList<KeyedRow> rows;
    for (const Presence &one : std::as_const(m_roster.presences)) {
        QString note = one.note;
        if (one.standIn.isValid())
            note = tr("Stand-in: %1").arg(nameOf(one.standIn)) + (note.isEmpty() ? u""_s : u" · "_s + note);
        rows << KeyedRow{QString::number(one.id.value),
                         {nameOf(one.person), presencewords::sort(one, m_roster.organization),
                          presencewords::begins(one, now, zone), presencewords::ends(one, now, zone), note},
                         note,
                         one.ends && *one.ends <= now};
    }
    std::reverse(rows.begin(), rows.end()); // what comes next stands above what is over
    m_table->setRows(rows);
    fillNow();
    fillNotes();
    refresh();
}

QList<Person> PresenceView::presentNow() const
{
    return onDutyAt(m_roster.presences, m_roster.people, m_context.ticker.now(),
                    m_context.organization->zone);
}

void PresenceView::fillNow()
{
    m_onDuty = presentNow();
    clearOut(m_now);
    for (const Person &person : std::as_const(m_onDuty)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::Near);
        auto *avatar = new Avatar;
        avatar->setName(person.name);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(newText(person.name, TextRole::Strong));
        auto *phone = newText(person.phone.isEmpty() ? tr("No phone on the roster") : person.phone);
        phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(phone);
        row->addWidget(avatar, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        m_now->addWidget(line);
    }
    if (m_onDuty.isEmpty()) {
        auto *none = newText(tr("Nobody is written down as on duty."));
        setSecondary(none);
        m_now->addWidget(none);
    }
}

void PresenceView::fillNotes()
{
    clearOut(m_notes);
    const Instant now = m_context.ticker.now();
    for (const ShiftNote &note : std::as_const(m_roster.shiftNotes)) {
        const QString state = note.taken                 ? tr("signed by both")
                              : note.withdrawn.isEmpty() ? tr("waits for a signature")
                                                         : tr("taken back");
        const QString when = timetext::briefMoment(note.given, now, m_context.organization->zone);
        auto *words = newText(tr("%1 to %2").arg(nameOf(note.giver), nameOf(note.taker)));
        auto *below = newText(when + u" · "_s + state, TextRole::Small);
        setSecondary(below);
        auto *open = new QPushButton(tr("Open"));
        open->setObjectName(u"shift/%1"_s.arg(note.id.value));
        open->setAccessibleName(tr("Open the note of %1").arg(when));
        setButtonKind(open, ButtonKind::Quiet);
        connect(open, &QPushButton::clicked, this,
                [this, id = note.id] { openShiftNote(m_context, id, this); });
        auto *line = new QWidget;
        auto *grid = new QGridLayout(line);
        grid->setContentsMargins(0, 0, 0, space::Tight);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(0, 1);
        grid->addWidget(words, 0, 0);
        grid->addWidget(below, 1, 0);
        grid->addWidget(open, 0, 1, 2, 1);
        m_notes->addWidget(line);
    }
    if (m_roster.shiftNotes.isEmpty()) {
        auto *none = newText(tr("No shift was handed over yet."));
        setSecondary(none);
        m_notes->addWidget(none);
    }
}

const Presence *PresenceView::chosen() const
{
    const PresenceId id{m_list->currentKey().toLongLong()};
    const auto found = std::find_if(m_roster.presences.begin(), m_roster.presences.end(),
                                    [id](const Presence &one) { return one.id == id; });
    return found == m_roster.presences.end() ? nullptr : &*found;
}

void PresenceView::refresh()
{
    const Presence *one = chosen();
    const Instant now = m_context.ticker.now();
    const bool over = one && one->ends && *one->ends <= now;
    m_chosenTitle->setTitle(one ? nameOf(one->person) : tr("Nothing chosen"));
    m_chosenText->setText(one ? presencewords::sort(*one, m_roster.organization) + u", "_s +
                                    presencewords::until(*one, now, m_context.organization->zone)
                              : tr("Choose a line to end it, or to call off what has not begun."));
    m_end->setVisible(one);
    m_end->setText(one && one->begins >= now ? tr("Call off …") : tr("End it now"));
    const Actor &actor = m_context.actor();
    const bool own = one && one->person == actor.person && actor.can(capability::SeeAll);
    const bool may = one && (one->sort == Presence::Sort::Acting
                                 ? actor.can(capability::Roster) && actor.can(capability::Accounts)
                                 : own || actor.can(capability::Roster));
    m_end->setEnabled(may && !over && !m_busy);
    m_end->setToolTip(over  ? tr("That is over already.")
                      : may ? QString()
                            : tr("None of your roles may do this."));
}

void PresenceView::end()
{
    const Presence *one = chosen();
    if (!one)
        return;
    const auto carryOut = [this, ref = desk::PresenceRef{one->id, one->version}](const QString &why) {
        m_busy = true;
        refresh();
        m_context.transact(
            this, [ref, why](Tx &tx) { return desk::endPresence(tx, ref, why); },
            [this](const Result<> &done) {
                m_busy = false;
                m_banner->hide();
                if (!done)
                    presentError(*m_banner, done.error());
                refresh();
            });
    };
    if (one->begins < m_context.ticker.now())
        return carryOut({});
    m_context.prompts.askText(
        this, {.title = tr("Call it off"), .label = tr("Why"), .accept = tr("Call off"), .required = true},
        [carryOut](const std::optional<QString> &why) {
            if (why)
                carryOut(*why);
        });
}

} // namespace tanggap
