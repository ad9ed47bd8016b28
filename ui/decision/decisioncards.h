// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/decisions.h"
#include "ui/base/deskcontext.h"

#include <QDate>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace tanggap
{

class Banner;

/// Questions that somebody has to decide, each on a card: what is asked and known, of whom and by when; the
/// options to press for whoever is asked, the answer once there is one. What was typed and not taken stands
/// in the field again at the next try. Object names: "decision/ID/OPTION".
class DecisionCards : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionCards(DeskContext &context, QWidget *parent = nullptr);

    /// Cards stay while nothing of them changes.
    void setDecisions(const QList<DecisionLine> &decisions);
    /// Made anew in the language of the window.
    void retranslate() { build(); }
    /// Leads to the first button that answers.
    void focusFirst();

private:
    struct Typed
    {
        QString answer;
        QString reason;
        QString withdrawal;
    };

    void build();
    QDate today() const;
    QWidget *newCard(const DecisionLine &line);
    void addAnswers(QVBoxLayout *body, const Decision &decision);
    bool isAsked(const Decision &decision) const;
    QString askedOf(const DecisionLine &line) const;
    void askForReason(const Decision &decision, const QString &answer);
    void askForWords(const Decision &decision);
    void askToWithdraw(const Decision &decision);
    void report(DecisionId id, const Result<> &done, const QString &said);

    DeskContext &m_context;
    QList<DecisionLine> m_decisions;
    QDate m_builtOn; ///< what was late then
    QHash<DecisionId, Typed> m_typed;
    Banner *m_banner;
    QVBoxLayout *m_cards;
};

} // namespace tanggap
