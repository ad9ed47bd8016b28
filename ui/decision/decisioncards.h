// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/decisions.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QVBoxLayout;

namespace tanggap
{

class Banner;

/// Questions that somebody has to decide, each on a card: what is asked and known, of whom and by when; the
/// options to press for whoever is asked, the answer once there is one. Object names: "decision/ID/OPTION".
class DecisionCards : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionCards(DeskContext &context, QWidget *parent = nullptr);

    void setDecisions(const QList<DecisionLine> &decisions);
    /// Made anew in the language of the window.
    void retranslate() { setDecisions(m_decisions); }

private:
    QWidget *newCard(const DecisionLine &line);
    void addAnswers(QVBoxLayout *body, const Decision &decision);
    bool isAsked(const Decision &decision) const;
    QString askedOf(const DecisionLine &line) const;
    void askForReason(const Decision &decision, const QString &answer);
    void askForWords(const Decision &decision);
    void askToWithdraw(const Decision &decision);
    void report(const Result<> &done, const QString &said);

    DeskContext &m_context;
    QList<DecisionLine> m_decisions;
    Banner *m_banner;
    QVBoxLayout *m_cards;
};

} // namespace tanggap
