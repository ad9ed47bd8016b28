// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/definitions.h"

#include <QHash>
#include <QWidget>

#include <utility>

namespace tanggap
{

/// A heat map: how many entries stand in each field of two numbers, coloured and named by their level. A
/// field can be pressed, with mouse or keyboard.
class RiskMatrix : public QWidget
{
    Q_OBJECT

public:
    using Place = std::pair<int, int>; ///< across, up

    explicit RiskMatrix(QWidget *parent = nullptr);

    /// The kind has a matrix. What was chosen stays chosen while it is the same kind and the field is there.
    void setKind(const ActivityKindPtr &kind);
    void setCounts(const QHash<Place, int> &counts);
    /// The field that the list is narrowed to, if any.
    std::optional<Place> chosen() const { return m_chosen; }
    void clearChoice();

    QSize sizeHint() const override;

signals:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int least() const;
    int most() const;
    QRect area() const;
    QRect cell(Place place) const;
    Place placeAt(QPoint at) const;
    /// 0 to 1: how high its band is among all.
    double heat(Place place) const;
    QString describe(Place place) const;
    void choose(Place place);

    ActivityKindPtr m_kind;
    QHash<Place, int> m_counts;
    std::optional<Place> m_chosen;
    Place m_current{1, 1};
};

} // namespace tanggap
