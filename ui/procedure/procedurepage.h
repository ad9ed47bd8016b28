// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class Card;
class PageHeader;
class ProcedureChart;

/// The procedure as officials know it: its head, to fold, and its table, with the open tickets at each step.
class ProcedurePage : public QWidget
{
    Q_OBJECT

public:
    explicit ProcedurePage(DeskContext &context, QWidget *parent = nullptr);

signals:
    /// To show the open tickets at a step.
    void stepPressed(const QString &procedure, const QString &step);

private:
    void load();
    void choose(const QString &id);
    void fillHead();
    void addPart(const QString &title, const QList<Localized> &texts);
    void retranslate();
    void count();
    const Procedure *shown() const;

    DeskContext &m_context;
    QList<ProcedurePtr> m_procedures;
    PageHeader *m_header;
    QComboBox *m_choice;
    QPushButton *m_fold;
    Card *m_head;
    QVBoxLayout *m_parts;
    ProcedureChart *m_chart;
    QLabel *m_legend;
    QString m_shown;
    int m_request = 0;
};

} // namespace tanggap
