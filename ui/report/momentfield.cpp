// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/momentfield.h"

#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/report/momentinput.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const Instant Earliest = fromMs(946'684'800'000); // 2000-01-01, as the desk

} // namespace

MomentField::MomentField(Ticker &ticker, const QTimeZone &zone, QWidget *parent)
    : FormField(new QLineEdit, parent)
    , m_line(qobject_cast<QLineEdit *>(editor()))
    , m_ticker(ticker)
    , m_zone(zone)
{
    m_line->setMaxLength(60);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        setError({});
        explain();
        emit edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text().isEmpty() || !check())
            return;
        // "14.33" is of today: tomorrow, in a draft, it would be of another day.
        if (const auto at = moment()) {
            const bool typed = m_line->isModified();
            setMoment(*at);
            m_line->setModified(typed); // which setting the text forgets
        }
    });
    ticker.watch(this, [this] { explain(); });
    keepTranslated(this, [this] {
        m_line->setPlaceholderText(tr("14.33 or 20/11/2026 14.33"));
        explain();
    });
}

void MomentField::setEmptyHint(const QString &hint)
{
    m_emptyHint = hint;
    explain();
}

void MomentField::setMoment(Instant moment)
{
    m_given = moment;
    m_givenText = toLocal(moment, m_zone).toString(u"dd/MM/yyyy HH.mm"_s);
    m_line->setText(m_givenText);
}

std::optional<Instant> MomentField::moment() const
{
    if (!m_givenText.isEmpty() && m_line->text() == m_givenText)
        return m_given;
    return momentinput::moment(m_line->text(), m_ticker.now(), m_zone);
}

bool MomentField::check()
{
    const auto at = moment();
    if (m_line->text().trimmed().isEmpty())
        setError({});
    else if (!at)
        setError(tr("This is no date and time. Write it like 20/11/2026 14.33."));
    else if (!m_future && *at > m_ticker.now())
        setError(tr("This moment lies in the future."));
    else if (*at < Earliest)
        setError(tr("This moment lies before the year 2000."));
    else
        setError({});
    return error().isEmpty();
}

void MomentField::explain()
{
    const auto at = moment();
    setHint(at ? timetext::moment(*at, m_zone) + u" · "_s + timetext::relative(*at, m_ticker.now(), m_zone)
               : m_emptyHint);
}

} // namespace tanggap
