// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/recommendationfields.h"

#include "desk/notes.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/ticket/draft.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Days that are proposed until a recommendation is due; the person changes it.
constexpr int ProposedDays = 30;

} // namespace

RecommendationFields::RecommendationFields(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
    , m_text(new QPlainTextEdit)
    , m_owner(new QLineEdit)
    , m_due(new QDateEdit)
    , m_add(new QPushButton)
    , m_textField(new FormField(m_text))
    , m_ownerField(new FormField(m_owner))
    , m_dueField(new FormField(m_due))
    , m_banner(new Banner)
{
    m_text->setObjectName(u"recommendationText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 2 + 16);
    m_owner->setObjectName(u"recommendationOwner"_s);
    m_due->setObjectName(u"recommendationDue"_s);
    leaveWheelToPage(m_due);
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(u"d MMM yyyy"_s);
    m_due->setDate(toLocal(context.ticker.now(), context.organization->zone).date().addDays(ProposedDays));
    m_add->setObjectName(u"addRecommendation"_s);
    m_add->setAutoDefault(false);
    m_banner->hide();
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::Tight);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Near);
    row->addWidget(m_ownerField, 3);
    row->addWidget(m_dueField, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_textField);
    column->addWidget(m_list);
    column->addLayout(row);
    column->addWidget(m_banner);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &RecommendationFields::add);
}

void RecommendationFields::showTicket(const TicketView &view)
{
    const bool first = m_ticket != view.ticket.id;
    m_ticket = view.ticket.id;
    m_textField->setLabel(tr("Recommendation"), view.recommendations.isEmpty());
    m_ownerField->setLabel(tr("Carried out by"));
    m_dueField->setLabel(tr("Due"));
    m_add->setText(tr("Add recommendation"));
    m_add->setEnabled(view.whyNot.work.isEmpty());
    m_add->setToolTip(view.whyNot.work);
    if (first && m_owner->text().isEmpty())
        m_owner->setText(view.ticket.agency);
    if (m_shown == view.recommendations)
        return;
    m_shown = view.recommendations;
    qDeleteAll(m_list->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Recommendation &one : std::as_const(m_shown)) {
        const QDate due = QDate::fromString(one.dueDate, Qt::ISODate);
        auto *line = new QLabel(
            tr("✓ %1 · %2, %3").arg(one.text, one.owner, QLocale().toString(due, u"d MMM yyyy"_s)));
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        setTextRole(line, TextRole::Small);
        m_lines->addWidget(line);
    }
}

void RecommendationFields::keepIn(Draft &draft)
{
    draft.add(u"recommendation"_s, m_text);
    draft.add(u"recommendation_owner"_s, m_owner);
}

void RecommendationFields::add()
{
    m_textField->setError(m_text->toPlainText().trimmed().isEmpty() ? tr("Say what is recommended.")
                                                                    : QString());
    m_ownerField->setError(m_owner->text().trimmed().isEmpty() ? tr("Say who shall do it.") : QString());
    if (!m_textField->error().isEmpty() || !m_ownerField->error().isEmpty())
        return;
    m_add->setEnabled(false);
    const Recommendation one{.text = m_text->toPlainText(),
                             .owner = m_owner->text(),
                             .dueDate = m_due->date().toString(Qt::ISODate)};
    m_context.transact(
        this,
        [one, id = m_ticket](Tx &tx) {
            return desk::addRecommendation(tx, {id, {}}, one);
        },
        [this](const Result<RecommendationId> &id) {
            m_add->setEnabled(true);
            if (!id) {
                presentError(*m_banner, id.error(), tr("Your words are still in the field."));
                return;
            }
            m_banner->hide();
            m_text->clear();
            emit added();
        });
}

} // namespace tanggap
