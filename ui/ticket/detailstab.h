// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/ticket/tickettab.h"

#include <QList>

class QVBoxLayout;

namespace tanggap
{

class Banner;

/// The report as it came, what the steps wrote, and the recommendations with what became of them.
class DetailsTab : public TicketTab
{
    Q_OBJECT

public:
    explicit DetailsTab(DeskContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void showTicket(const TicketView &view) override;

private:
    using Parts = QList<std::pair<QString, QString>>; ///< heading and text

    Parts partsOf(const TicketView &view) const;
    void showRecommendations(const TicketView &view);
    void addRecommendation(const Recommendation &one, const QString &whyNot);
    void settle(const Recommendation &one, RecommendationState state);

    DeskContext &m_context;
    TicketId m_ticket;
    Banner *m_banner;
    QVBoxLayout *m_texts;
    QVBoxLayout *m_recommendations;
    Parts m_shown;
    QList<Recommendation> m_shownRecommendations;
    QString m_shownLanguage;
    QHash<QString, QString> m_remarks; ///< of what was refused, by state and recommendation
};

} // namespace tanggap
