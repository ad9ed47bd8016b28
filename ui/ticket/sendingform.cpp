// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/sendingform.h"

#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/theme.h"
#include "ui/base/timetext.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QStringList &ways()
{
    static const QStringList list{u"email"_s, u"post"_s, u"hand"_s, u"chat"_s, u"phone"_s};
    return list;
}

QString wayFor(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return u"phone"_s;
    case Channel::Chat:
        return u"chat"_s;
    case Channel::Letter:
    case Channel::Fax:
        return u"post"_s;
    case Channel::WalkIn:
        return u"hand"_s;
    default:
        return u"email"_s;
    }
}

} // namespace

SendingForm::SendingForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_way(new ChoiceBox)
    , m_recipient(new QLineEdit)
    , m_paper(new ChoiceBox)
    , m_earlier(new QCheckBox)
    , m_moment(new QDateTimeEdit)
    , m_reason(new QLineEdit)
    , m_record(new QPushButton)
    , m_wayField(new FormField(m_way))
    , m_recipientField(new FormField(m_recipient))
    , m_paperField(new FormField(m_paper))
    , m_momentField(new FormField(m_moment))
    , m_reasonField(new FormField(m_reason))
{
    m_way->setObjectName(u"sendingWay"_s);
    m_recipient->setObjectName(u"sendingRecipient"_s);
    m_paper->setObjectName(u"sendingPaper"_s);
    m_earlier->setObjectName(u"sendingEarlier"_s);
    m_moment->setObjectName(u"sendingMoment"_s);
    m_reason->setObjectName(u"sendingReason"_s);
    m_record->setObjectName(u"sendingRecord"_s);
    leaveWheelToPage(m_moment);
    m_moment->setCalendarPopup(true);
    setButtonKind(m_record, ButtonKind::Primary);
    for (const QString &way : ways())
        m_way->addItem(QString(), way);

    // A long title of a paper must not make the form wider than its place.
    for (QComboBox *box : {m_way, m_paper})
        box->setMinimumContentsLength(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    for (FormField *field : {m_wayField, m_recipientField, m_paperField})
        column->addWidget(field);
    column->addWidget(m_earlier);
    column->addWidget(m_momentField);
    column->addWidget(m_reasonField);
    column->addWidget(m_record, 0, Qt::AlignLeft);

    connect(m_way, &QComboBox::currentIndexChanged, this, &SendingForm::fillRecipient);
    connect(m_earlier, &QCheckBox::toggled, this, &SendingForm::updateEarlier);
    connect(m_record, &QPushButton::clicked, this, &SendingForm::recordRequested);
    keepTranslated(this, [this] { retranslate(); });
    updateEarlier();
}

QString SendingForm::wayName(const QString &way)
{
    if (way == "email"_L1)
        return tr("E-mail");
    if (way == "post"_L1)
        return tr("Post");
    if (way == "hand"_L1)
        return tr("By hand");
    if (way == "chat"_L1)
        return tr("Chat");
    return tr("Phone");
}

void SendingForm::showTicket(const TicketView &view)
{
    const bool sameTicket = view.ticket.id == m_ticket;
    m_ticket = view.ticket.id;
    m_reporter = view.reporter;
    m_procedure = view.procedure;
    m_zone = view.organization->zone;
    if (!sameTicket) {
        m_recipient->clear();
        m_way->setCurrentIndex(int(ways().indexOf(wayFor(view.ticket.channel))));
        clear();
    }
    fillRecipient();
    if (view.papers != m_papers) {
        m_papers = view.papers;
        fillPapers();
    }
    m_mayWork = view.mayWork;
    updateRecord();
    m_record->setToolTip(view.mayWork ? QString() : tr("You may look at this ticket, but not work on it."));
}

void SendingForm::clear()
{
    m_earlier->setChecked(false);
    m_reason->clear();
    m_paper->setCurrentIndex(0);
}

void SendingForm::setRecording(bool recording)
{
    m_recording = recording;
    updateRecord();
}

void SendingForm::updateRecord()
{
    m_record->setEnabled(m_mayWork && !m_recording);
}

void SendingForm::fillRecipient()
{
    if (!m_recipient->text().isEmpty() && m_recipient->text() != m_filled)
        return;
    const QString way = m_way->currentData().toString();
    const QString address = way == "email"_L1                       ? m_reporter.email
                            : way == "chat"_L1 || way == "phone"_L1 ? m_reporter.phone
                                                                    : m_reporter.agency;
    QStringList parts{m_reporter.name, address};
    parts.removeAll(QString());
    m_filled = parts.join(u", "_s);
    m_recipient->setText(m_filled);
}

void SendingForm::fillPapers()
{
    const QVariant chosen = m_paper->currentData();
    m_paper->clear();
    m_paper->addItem(tr("No paper, only the text"), qint64(0));
    for (const Paper &paper : std::as_const(m_papers)) {
        if (paper.state < PaperState::Approved)
            continue;
        const PaperKind *kind = m_procedure->paper(paper.kind);
        const QString name = kind ? kind->name.in(currentLanguage()) : paper.kind;
        const QString which = paper.number.isEmpty() ? timetext::moment(paper.at, m_zone) : paper.number;
        m_paper->addItem(name + u" · "_s + which, paper.id.value);
    }
    m_paper->setCurrentIndex(qMax(0, m_paper->findData(chosen)));
}

void SendingForm::updateEarlier()
{
    const bool earlier = m_earlier->isChecked();
    m_momentField->setVisible(earlier);
    m_reasonField->setVisible(earlier);
    if (earlier && m_zone.isValid())
        m_moment->setDateTime(
            QDateTime(toLocal(m_clock.now(), m_zone).date(), toLocal(m_clock.now(), m_zone).time()));
}

Sending SendingForm::sending() const
{
    return {.ticket = m_ticket,
            .paper = PaperId{m_paper->currentData().toLongLong()},
            .channel = m_way->currentData().toString(),
            .recipient = m_recipient->text()};
}

desk::Stated SendingForm::stated() const
{
    if (!m_earlier->isChecked())
        return {};
    // The field shows the office's wall clock, whatever the zone of this computer.
    return {fromLocal(QDateTime(m_moment->date(), m_moment->time(), m_zone)), m_reason->text()};
}

void SendingForm::retranslate()
{
    for (int i = 0; i < m_way->count(); ++i)
        m_way->setItemText(i, wayName(m_way->itemData(i).toString()));
    m_wayField->setLabel(tr("Sent by"));
    m_recipientField->setLabel(tr("To"), true);
    m_paperField->setLabel(tr("With the paper"));
    m_earlier->setText(tr("It was sent earlier"));
    m_momentField->setLabel(tr("When"));
    m_moment->setDisplayFormat(QLocale().name().startsWith("id"_L1) ? u"dd/MM/yyyy HH.mm"_s
                                                                    : u"dd/MM/yyyy HH:mm"_s);
    m_reasonField->setLabel(tr("Why it is recorded only now"));
    m_reasonField->setHint(tr("Needed when more than 5 minutes have passed."));
    m_record->setText(tr("Record as sent"));
    if (m_procedure)
        fillPapers();
}

} // namespace tanggap
