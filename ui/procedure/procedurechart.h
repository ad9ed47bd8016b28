// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"
#include "ui/procedure/chartlayout.h"

#include <QHash>
#include <QWidget>

class QPainter;

namespace tanggap
{

/// The procedure's table painted: activities, actors as columns with their symbols and the lines between
/// them, times, requirements, outputs; open tickets per step. A step is pressed with the pointer or, after
/// the arrows, with Enter.
class ProcedureChart : public QWidget
{
    Q_OBJECT

public:
    explicit ProcedureChart(QWidget *parent = nullptr);

    void setProcedure(const Procedure &procedure);
    /// Open tickets by Step::id.
    void setCounts(const QHash<QString, int> &counts);
    const ChartLayout &chart() const { return m_layout; }

signals:
    void stepPressed(const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void lay();
    void setCurrent(int row);
    QString describe(int row) const;
    QString tooltipFor(int row) const;
    void paintHead(QPainter &painter, const Tokens &tokens) const;
    void paintRow(QPainter &painter, const Tokens &tokens, int row) const;
    void paintLines(QPainter &painter, const Tokens &tokens) const;
    void paintSymbols(QPainter &painter, const Tokens &tokens) const;

    Procedure m_procedure;
    ChartLayout m_layout;
    QHash<QString, int> m_counts;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace tanggap
