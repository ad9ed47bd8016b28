// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/arrivalsection.h"

#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/widgets/checkedtext.h"
#include "ui/base/widgets/fieldrow.h"
#include "ui/base/widgets/fields.h"
#include "ui/report/momentinput.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ArrivalSection::ArrivalSection(DeskContext &context, FormValues &fields, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_heading(new SectionHeader)
    , m_channel(new ChoiceBox)
    , m_received(new MomentField(context.ticker, context.organization->zone))
    , m_reason(new QLineEdit)
    , m_letterNumber(new QLineEdit)
    , m_letterDate(new QLineEdit)
    , m_letter(new QWidget)
    , m_channelField(new FormField(m_channel))
    , m_reasonField(new FormField(m_reason))
    , m_letterNumberField(new FormField(m_letterNumber))
    , m_letterDateField(new FormField(m_letterDate))
{
    for (QLineEdit *line : {m_reason, m_letterNumber, m_letterDate})
        line->setMaxLength(checked::LineLimit);
    auto *letterRow = newFieldRow({{m_letterNumberField, 3}, {m_letterDateField, 2}});
    letterRow->setContentsMargins(0, 0, 0, 0);
    m_letter->setLayout(letterRow);
    body()->addWidget(m_heading);
    body()->addLayout(newFieldRow({{m_channelField, 2}, {m_received, 3}}));
    body()->addWidget(m_reasonField);
    body()->addWidget(m_letter);
    fields.add(u"channel"_s, m_channel);
    fields.add(u"received"_s, m_received->line());
    fields.add(u"lateReason"_s, m_reason);
    fields.add(u"letterNumber"_s, m_letterNumber);
    fields.add(u"letterDate"_s, m_letterDate);
    keepTranslated(this, [this] { name(); });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &ArrivalSection::fit);
    connect(m_received, &MomentField::edited, this, &ArrivalSection::fit);
    connect(m_received, &MomentField::edited, this, &ArrivalSection::receivedEdited);
    connect(m_reason, &QLineEdit::textChanged, m_reasonField, [this] { m_reasonField->setError({}); });
    connect(m_letterDate, &QLineEdit::textChanged, m_letterDateField,
            [this] { m_letterDateField->setError({}); });
    context.ticker.watch(m_reasonField->parentWidget(), [this] { fit(); });
    fit();
}

void ArrivalSection::name()
{
    m_heading->setTitle(tr("Receipt"));
    m_channelField->setLabel(tr("Cha&nnel"));
    m_received->setLabel(tr("Recei&ved"));
    m_received->setEmptyHint(tr("Empty: now, when it is recorded."));
    m_reasonField->setLabel(tr("Why it is recorded only &now"), true);
    m_letterNumberField->setLabel(tr("&Letter number"));
    m_letterDateField->setLabel(tr("Letter date"));
    m_letterDate->setPlaceholderText(tr("20/11/2026"));
    QList<Choice> channels;
    for (const Channel channel :
         {Channel::Phone, Channel::Email, Channel::Web, Channel::Chat, Channel::WalkIn, Channel::Letter,
          Channel::Fax, Channel::Agent, Channel::Monitoring})
        channels << Choice{toName(channel), displayName(channel), {}};
    m_channel->setChoices(channels);
}

bool ArrivalSection::isLetter() const
{
    return m_channel->choice() == toName(Channel::Letter) || m_channel->choice() == toName(Channel::Fax);
}

bool ArrivalSection::isLate() const
{
    return m_context.ticker.now() - received() > 5min; // as the desk asks
}

void ArrivalSection::fit()
{
    m_letter->setVisible(isLetter());
    m_reasonField->setVisible(isLate());
}

Instant ArrivalSection::received() const
{
    return m_received->moment().value_or(m_context.ticker.now());
}

bool ArrivalSection::collect(Report &report)
{
    report.channel = channelFromName(m_channel->choice()).value_or(Channel::Phone);
    bool fine = m_received->check();
    report.received = m_received->moment();
    m_reasonField->setError({});
    if (isLate())
        fine &=
            checked::line(m_reason, m_reasonField, report.lateReason,
                          tr("It was received more than 5 minutes ago. Say why it is recorded only now."));
    m_letterDateField->setError({});
    if (!isLetter())
        return fine;
    fine &= checked::line(m_letterNumber, m_letterNumberField, report.letterNumber);
    if (!m_letterDate->text().trimmed().isEmpty()) {
        const QDate today = toLocal(m_context.ticker.now(), m_context.organization->zone).date();
        const auto date = momentinput::date(m_letterDate->text(), today);
        if (!date)
            m_letterDateField->setError(tr("This is no date. Write it like 20/11/2026."));
        else if (*date > today)
            m_letterDateField->setError(tr("This date lies in the future."));
        else
            report.letterDate = date->toString(Qt::ISODate);
    }
    return fine && m_letterDateField->error().isEmpty();
}

void ArrivalSection::takeOver(const Report &report)
{
    m_channel->choose(toName(report.channel));
    if (!report.received || *report.received > m_context.ticker.now() ||
        !m_received->line()->text().isEmpty())
        return;
    m_received->setMoment(*report.received);
    if (isLate() && m_reason->text().isEmpty())
        m_reason->setText(tr("Arrived by e-mail, entered when it was read"));
}

} // namespace tanggap
