// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/riskmatrix.h"

#include "ui/base/theme.h"
#include "ui/base/timetext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int CellWidth = 56;
constexpr int CellHeight = 30;
constexpr int Gap = 2;
constexpr int Margin = 22; ///< for the names of the axes

} // namespace

RiskMatrix::RiskMatrix(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(u"riskMatrix"_s);
}

int RiskMatrix::least() const
{
    return m_kind->field(m_kind->matrix->across)->least.value_or(1);
}

int RiskMatrix::most() const
{
    return m_kind->field(m_kind->matrix->across)->most.value_or(5);
}

void RiskMatrix::setKind(const ActivityKindPtr &kind)
{
    const bool same = m_kind && m_kind->id == kind->id; // the list reads its kinds anew whenever it loads
    m_kind = kind;
    const auto isThere = [&](Place place) {
        return same && std::min(place.first, place.second) >= least() &&
               std::max(place.first, place.second) <= most();
    };
    if (!isThere(m_current))
        m_current = {least(), least()};
    if (m_chosen && !isThere(*m_chosen))
        m_chosen.reset();
    setAccessibleName(kind->name.in(currentLanguage()));
    updateGeometry();
    update();
}

void RiskMatrix::setCounts(const QHash<Place, int> &counts)
{
    m_counts = counts;
    update();
}

void RiskMatrix::clearChoice()
{
    m_chosen.reset();
    update();
}

QSize RiskMatrix::sizeHint() const
{
    const int side = m_kind ? most() - least() + 1 : 5;
    return {Margin + side * CellWidth, side * CellHeight + Margin};
}

QRect RiskMatrix::area() const
{
    return {Margin, 0, width() - Margin, height() - Margin};
}

QRect RiskMatrix::cell(Place place) const
{
    const int row = most() - place.second;
    return QRect(area().left() + (place.first - least()) * CellWidth, area().top() + row * CellHeight,
                 CellWidth, CellHeight)
        .adjusted(0, 0, -Gap, -Gap);
}

RiskMatrix::Place RiskMatrix::placeAt(QPoint at) const
{
    return {least() + (at.x() - area().left()) / CellWidth, most() - (at.y() - area().top()) / CellHeight};
}

double RiskMatrix::heat(Place place) const
{
    const QString level = m_kind->matrix->levelOf(place.first * place.second);
    const QList<ActivityMatrix::Band> &bands = m_kind->matrix->bands;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (bands.at(i).choice == level)
            return bands.size() > 1 ? double(i) / double(bands.size() - 1) : 0;
    }
    return 0;
}

QString RiskMatrix::describe(Place place) const
{
    const ActivityMatrix &matrix = *m_kind->matrix;
    const auto label = [&](const QString &field) {
        return m_kind->field(field)->label.in(currentLanguage());
    };
    const ActivityChoice *level =
        m_kind->field(matrix.level)->choice(matrix.levelOf(place.first * place.second));
    return tr("%1: %2 · %3: %4 · %5 · entries: %6")
        .arg(label(matrix.across))
        .arg(place.first)
        .arg(label(matrix.up))
        .arg(place.second)
        .arg(level ? level->label.in(currentLanguage()) : QString(), timetext::number(m_counts.value(place)));
}

void RiskMatrix::paintEvent(QPaintEvent *)
{
    if (!m_kind)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    for (int up = least(); up <= most(); ++up) {
        for (int across = least(); across <= most(); ++across) {
            const Place place{across, up};
            const double hot = heat(place);
            const Tone tone = hot < 0.3 ? Tone::Fine : hot < 0.6 ? Tone::Soon : Tone::Late;
            const QRect box = cell(place);
            painter.setPen(Qt::NoPen);
            // The two highest bands share a tone: the highest is filled.
            painter.setBrush(hot > 0.9 ? tokens.text(tone) : tokens.wash(tone));
            painter.drawRoundedRect(box, 3, 3);
            if (m_chosen == place || (hasFocus() && m_current == place)) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(m_chosen == place ? tokens.ink : tokens.accent, 2));
                painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 3, 3);
            }
            if (const int count = m_counts.value(place)) {
                painter.setFont(fontFor(TextRole::Strong, font()));
                painter.setPen(hot > 0.9 ? tokens.panel : tokens.text(tone));
                painter.drawText(box, Qt::AlignCenter, timetext::number(count));
            }
        }
    }
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(tokens.second);
    const ActivityMatrix &matrix = *m_kind->matrix;
    const auto label = [&](const QString &field) {
        return m_kind->field(field)->label.in(currentLanguage());
    };
    painter.drawText(QRect(area().left(), area().bottom(), area().width(), Margin),
                     Qt::AlignLeft | Qt::AlignVCenter, label(matrix.across) + u" →"_s);
    painter.translate(Margin - 4, area().bottom());
    painter.rotate(-90);
    painter.drawText(QRect(0, -Margin, area().height(), Margin), Qt::AlignLeft | Qt::AlignVCenter,
                     label(matrix.up) + u" →"_s);
}

void RiskMatrix::choose(Place place)
{
    m_current = place;
    if (m_chosen == place)
        m_chosen.reset();
    else
        m_chosen = place;
    update();
    emit chosenChanged();
}

void RiskMatrix::mousePressEvent(QMouseEvent *event)
{
    if (m_kind && event->button() == Qt::LeftButton && area().contains(event->pos())) {
        const Place place = placeAt(event->pos());
        if (place.first <= most() && place.second >= least())
            choose(place);
    }
}

void RiskMatrix::keyPressEvent(QKeyEvent *event)
{
    if (!m_kind)
        return;
    const auto move = [&](int across, int up) {
        m_current = {qBound(least(), m_current.first + across, most()),
                     qBound(least(), m_current.second + up, most())};
        setAccessibleDescription(describe(m_current));
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    case Qt::Key_Up:
        return move(0, 1);
    case Qt::Key_Down:
        return move(0, -1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool RiskMatrix::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_kind) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (area().contains(help->pos()))
            QToolTip::showText(help->globalPos(), describe(placeAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tanggap
