// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/detailstab.h"

#include "desk/notes.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/base/timetext.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/ticket/ticketwords.h"

#include <QBoxLayout>
#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QLabel *newText(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // reported text is never markup
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(label, role);
    return label;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item->widget();
        delete item;
    }
}

QString dateText(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : iso;
}

} // namespace

DetailsTab::DetailsTab(DeskContext &context, QWidget *parent)
    : TicketTab(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_texts(new QVBoxLayout)
    , m_recommendations(new QVBoxLayout)
{
    setObjectName(u"details"_s);
    m_banner->hide();
    m_texts->setSpacing(space::Tight);
    m_recommendations->setSpacing(space::Near);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(m_banner);
    column->addLayout(m_texts);
    column->addLayout(m_recommendations);
    column->addStretch();
}

QString DetailsTab::title() const
{
    return tr("Details");
}

void DetailsTab::showTicket(const TicketView &view)
{
    if (m_ticket != view.ticket.id)
        m_banner->hide();
    m_ticket = view.ticket.id;
    const Parts parts = partsOf(view);
    if (parts != m_shown) {
        m_shown = parts;
        clear(m_texts);
        for (const auto &[heading, text] : parts) {
            m_texts->addWidget(newText(heading, TextRole::Caption));
            m_texts->addWidget(newText(text, TextRole::Body));
            m_texts->addSpacing(space::Near);
        }
    }
    showRecommendations(view);
}

DetailsTab::Parts DetailsTab::partsOf(const TicketView &view) const
{
    const Ticket &t = view.ticket;
    Parts parts;
    const auto add = [&](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            parts << std::pair(heading, text);
    };
    add(tr("Description"), t.description);
    add(tr("Service asked for"), ticketwords::service(*view.organization, t.service));
    if (t.occurred)
        add(tr("Happened"), timetext::moment(*t.occurred, view.organization->zone));
    add(tr("Chronology"), t.chronology);
    add(tr("Impact"), t.impact);
    add(tr("Action taken before the report"), t.actionTaken);
    add(tr("Personal data"), t.personalData ? tr("Affected") : tr("Not affected"));
    if (!t.letterNumber.isEmpty())
        add(tr("Letter"), t.letterDate.isEmpty()
                              ? t.letterNumber
                              : tr("%1 of %2").arg(t.letterNumber, dateText(t.letterDate)));
    add(tr("Agenda number"), t.agendaNumber);
    for (const TextField &field : view.procedure->textFields) {
        for (const TicketText &text : view.texts) {
            if (text.field == field.id)
                add(field.name.in(currentLanguage()), text.text);
        }
    }
    return parts;
}

void DetailsTab::showRecommendations(const TicketView &view)
{
    const QString language = tr("Recommendations") + view.whyNot.work;
    if (view.recommendations == m_shownRecommendations && language == m_shownLanguage)
        return;
    m_shownRecommendations = view.recommendations;
    m_shownLanguage = language;
    clear(m_recommendations);
    if (view.recommendations.isEmpty())
        return;
    m_recommendations->addWidget(newText(tr("Recommendations"), TextRole::Section));
    for (const Recommendation &one : view.recommendations)
        addRecommendation(one, view.whyNot.work);
}

void DetailsTab::addRecommendation(const Recommendation &one, const QString &whyNot)
{
    auto *card = new Card;
    card->body()->addWidget(newText(one.text, TextRole::Body));
    QLabel *owner = newText(tr("%1 · due %2").arg(one.owner, dateText(one.dueDate)), TextRole::Small);
    setSecondary(owner);
    card->body()->addWidget(owner);
    if (!one.remark.isEmpty())
        card->body()->addWidget(newText(one.remark, TextRole::Small));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Near);
    if (one.state == RecommendationState::Open) {
        const auto add = [&](const QString &name, const QString &text, RecommendationState state) {
            auto *button = new QPushButton(text);
            button->setObjectName(u"%1%2"_s.arg(name).arg(one.id.value));
            button->setEnabled(whyNot.isEmpty());
            button->setToolTip(whyNot);
            connect(button, &QPushButton::clicked, this, [this, one, state] { settle(one, state); });
            row->addWidget(button);
        };
        add(u"carriedOut"_s, tr("Carried out …"), RecommendationState::CarriedOut);
        add(u"declined"_s, tr("Declined …"), RecommendationState::Declined);
    } else {
        const bool done = one.state == RecommendationState::CarriedOut;
        row->addWidget(
            new Badge(done ? tr("Carried out") : tr("Declined"), done ? Tone::Fine : Tone::Paused));
    }
    row->addStretch();
    card->body()->addLayout(row);
    m_recommendations->addWidget(card);
}

void DetailsTab::settle(const Recommendation &one, RecommendationState state)
{
    const bool declined = state == RecommendationState::Declined;
    const QString key = u"%1/%2"_s.arg(int(state)).arg(one.id.value);
    m_context.prompts.askText(
        this,
        {.title = declined ? tr("Recommendation declined") : tr("Recommendation carried out"),
         .text = one.text,
         .label = declined ? tr("Why it is declined") : tr("Remark"),
         .accept = tr("Record"),
         .initial = m_remarks.value(key),
         .multiLine = true,
         .required = declined},
        [this, one, state, key](const std::optional<QString> &remark) {
            if (!remark)
                return;
            m_remarks.insert(key, *remark);
            m_context.transact(
                this,
                [id = m_ticket, one, state, remark = *remark](Tx &tx) {
                    return desk::settleRecommendation(tx, {id, {}}, one.id, state, remark);
                },
                [this, key](const Result<> &done) {
                    if (!done)
                        return presentError(*m_banner, done.error(),
                                            tr("The remark is kept for the next try."));
                    m_remarks.remove(key);
                    m_banner->hide();
                });
        });
}

} // namespace tanggap
