// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/ticketheader.h"

#include "desk/outside.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/pill.h"
#include "ui/ticket/ticketwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QLabel *newText()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what people reported is never markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

TicketHeader::TicketHeader(const DeskContext &context, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_code(newText())
    , m_title(newText())
    , m_more(new QToolButton)
    , m_badges(new FlowLayout(nullptr, space::Tight))
    , m_facts(new QGridLayout)
{
    m_code->setObjectName(u"ticketCode"_s);
    m_title->setObjectName(u"ticketTitle"_s);
    setTextRole(m_code, TextRole::Small);
    setSecondary(m_code);
    setTextRole(m_title, TextRole::Title);
    m_more->setObjectName(u"ticketMenu"_s);
    m_more->setIcon(icon(u"dots"_s));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_facts->setHorizontalSpacing(space::Normal);
    m_facts->setVerticalSpacing(space::Tight);
    m_facts->setColumnStretch(1, 1);

    auto *top = new QHBoxLayout;
    top->addWidget(m_code, 1);
    top->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(top);
    head->addWidget(m_title);
    column->addLayout(head);
    column->addLayout(m_badges);
    column->addLayout(m_facts);
}

void TicketHeader::showTicket(const TicketView &view)
{
    const Ticket &t = view.ticket;
    const QTimeZone &zone = view.organization->zone;
    m_code->setText(tr("%1 · received %2 %3 · %4")
                        .arg(t.code, timetext::shortDate(t.received, zone), timetext::time(t.received, zone),
                             displayName(t.channel)));
    m_code->setToolTip(tr("Recorded %1").arg(timetext::moment(t.recorded, zone)));
    m_title->setText(t.title);
    m_more->setToolTip(tr("More about this ticket"));
    m_more->setAccessibleName(m_more->toolTip());
    showBadges(view);
    showFacts(view);
}

void TicketHeader::showBadges(const TicketView &view)
{
    const Ticket &t = view.ticket;
    QList<std::pair<QString, int>> badges;
    const auto add = [&](const QString &text, Tone tone) { badges << std::pair(text, int(tone)); };
    add(ticketwords::grade(view.procedure->systemClass(t.systemClass)),
        ticketwords::classTone(*view.procedure, t.systemClass));
    if (const Grade *severity = view.procedure->severity(t.severity))
        add(severity->name.in(currentLanguage()), Tone::Neutral);
    add(displayName(t.tlp), t.tlp == Tlp::Red ? Tone::Late : Tone::Neutral);
    add(ticketwords::incidentType(t.type), Tone::Accent);
    if (!t.team.isEmpty()) {
        const QString name = ticketwords::person(view, t.person);
        const QString team = ticketwords::team(*view.organization, t.team);
        add(name.isEmpty() ? team : tr("%1 · %2").arg(team, name), Tone::Neutral);
    }
    if (t.duplicateOf.isValid())
        add(view.duplicateOf.isEmpty() ? tr("Duplicate") : tr("Duplicate of %1").arg(view.duplicateOf),
            Tone::Paused);
    else if (t.state == TicketState::Closed)
        add(tr("Closed"), Tone::Fine);
    if (t.paused)
        add(t.pauses.isEmpty() ? tr("Paused")
                               : tr("Paused, %1").arg(ticketwords::pauseKind(t.pauses.constLast().kind)),
            Tone::Paused);
    if (t.restricted)
        add(tr("Restricted"), Tone::Soon);
    if (t.personalData)
        add(tr("Personal data"), Tone::Soon);
    if (badges == m_shownBadges)
        return;
    m_shownBadges = badges;
    clear(m_badges);
    for (const auto &[text, tone] : badges)
        m_badges->addWidget(new Badge(text, Tone(tone)));
}

void TicketHeader::showFacts(const TicketView &view)
{
    const Ticket &t = view.ticket;
    const Reporter &r = view.reporter;
    // The usual one goes without saying.
    const QString service = t.service == view.organization->incidentService
                                ? QString()
                                : ticketwords::service(*view.organization, t.service);
    const bool inside = desk::readsInside(m_context.actor(), t);
    const QStringList shown{tr("System"),
                            t.systemName,
                            t.agency,
                            view.ownerContact,
                            view.ownerPhone,
                            ticketwords::supporters(view),
                            ticketwords::announcers(view),
                            r.name,
                            r.agency,
                            r.email,
                            r.phone,
                            service,
                            QString::number(view.reporterErased),
                            QString::number(inside),
                            QString::number(r.consentHallOfFame)};
    if (shown == m_shownFacts)
        return;
    m_shownFacts = shown;
    clear(m_facts);
    m_row = 0;
    if (!service.isEmpty())
        addFact(tr("Service"), {service});
    addFact(tr("System"), {t.systemName.isEmpty() ? tr("Not named") : t.systemName});
    if (!t.agency.isEmpty() || !view.ownerPhone.isEmpty())
        addFact(tr("Owner"), {t.agency, view.ownerContact}, view.ownerPhone);
    if (view.reporterErased)
        addFact(tr("Reporter"), {tr("Erased on request")});
    else if (inside || !r.name.isEmpty()) // otherwise it is not for them to know
        addFact(tr("Reporter"),
                {r.name.isEmpty() ? tr("Unknown") : r.name, r.agency, r.email,
                 r.consentHallOfFame ? tr("agrees to be named in public") : QString()},
                r.phone);
    if (t.team.isEmpty())
        return;
    const QString supporters = ticketwords::supporters(view), announcers = ticketwords::announcers(view);
    if (!supporters.isEmpty() || !announcers.isEmpty())
        addFact(tr("Beside the team"),
                {supporters.isEmpty() ? QString() : tr("%1 supports").arg(supporters),
                 announcers.isEmpty() ? QString() : tr("%1 announces").arg(announcers)});
}

void TicketHeader::addFact(const QString &name, const QStringList &lines, const QString &phone)
{
    const int row = m_row++;
    auto *label = new QLabel(name);
    setTextRole(label, TextRole::Small);
    setSecondary(label);
    QStringList parts = lines;
    parts.removeAll(QString());
    parts.removeDuplicates();
    auto *value = newText();
    value->setText(parts.join(u" · "_s));
    setTextRole(value, TextRole::Small);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1, Qt::AlignTop);
    if (phone.isEmpty())
        return;
    auto *copy = new QToolButton;
    copy->setObjectName(u"copyPhone"_s);
    copy->setText(phone);
    copy->setIcon(icon(u"phone"_s));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setToolTip(tr("Copy the phone number"));
    copy->setAccessibleName(tr("Copy the phone number %1").arg(phone));
    connect(copy, &QToolButton::clicked, this, [phone] { QGuiApplication::clipboard()->setText(phone); });
    m_facts->addWidget(copy, row, 2, Qt::AlignTop);
}

} // namespace tanggap
