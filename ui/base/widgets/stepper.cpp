// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/stepper.h"

#include "ui/base/painting.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

class StepRow : public QAbstractButton
{
public:
    explicit StepRow(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setLine(const StepLine &line, bool first, bool last)
    {
        m_line = line;
        m_first = first;
        m_last = last;
        setToolTip(line.text);
        update();
    }

    QSize sizeHint() const override { return {160, fontMetrics().height() + 12}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        if (underMouse())
            paintRounded(painter, rect(), 4, t.hover);
        paintRail(painter, t);
        paintMark(painter, t);
        paintText(painter, t);
        if (hasFocus())
            paintFocus(painter, rect(), 4, t);
    }

private:
    static constexpr int Centre = 12;
    static constexpr int Text = 28;

    void paintRail(QPainter &painter, const Tokens &t) const
    {
        const int middle = height() / 2;
        if (!m_first)
            painter.fillRect(QRect(Centre, 0, 1, middle - 8), t.line);
        if (!m_last)
            painter.fillRect(QRect(Centre, middle + 8, 1, height() - middle - 8), t.line);
    }

    void paintMark(QPainter &painter, const Tokens &t) const
    {
        const QPointF c(Centre + 0.5, height() / 2.0);
        const auto disc = [&](qreal radius, const QColor &fill, const QColor &outline, qreal width) {
            paintRounded(painter, QRectF(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius), radius,
                         fill, outline, width);
        };
        painter.setRenderHint(QPainter::Antialiasing);
        switch (m_line.mark) {
        case StepMark::Done:
            disc(7, t.fine, Qt::transparent, 0);
            painter.setPen(QPen(t.panel, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(
                QPolygonF{c + QPointF(-3, 0.2), c + QPointF(-0.8, 2.4), c + QPointF(3.2, -2.2)});
            break;
        case StepMark::Current:
            disc(7, t.panel, t.accent, 4);
            break;
        case StepMark::Ahead:
            disc(7, t.panel, t.edge, 1.5);
            break;
        case StepMark::Skipped:
            disc(7, t.hover, t.line, 1);
            painter.setPen(QPen(t.second, 1.75, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(c + QPointF(-2.5, 0), c + QPointF(2.5, 0));
            break;
        }
    }

    void paintText(QPainter &painter, const Tokens &t) const
    {
        painter.setFont(fontFor(TextRole::Small, font()));
        // The step's name comes first; of the remark the ends stay: who, and when.
        const QFontMetrics small = painter.fontMetrics();
        const int name = QFontMetrics(fontFor(TextRole::Strong, font()))
                             .horizontalAdvance(m_line.text + u"  "_s + m_line.branch);
        const int room = std::max(width() - Text - name - 28, small.averageCharWidth() * 22);
        const QString said = small.elidedText(m_line.remark, Qt::ElideMiddle, room);
        const int remark = tabularWidth(small, said);
        painter.setPen(t.second);
        paintTabular(painter, rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, said);
        QRect area = rect().adjusted(Text, 0, -8 - remark - (remark ? 12 : 0), 0);
        const bool quiet = m_line.mark == StepMark::Ahead || m_line.mark == StepMark::Skipped;
        QFont text = fontFor(m_line.mark == StepMark::Current ? TextRole::Strong : TextRole::Body, font());
        text.setStrikeOut(m_line.mark == StepMark::Skipped);
        const QFont strong = fontFor(TextRole::Strong, font());
        const int branch =
            m_line.branch.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(m_line.branch) + 8;
        painter.setFont(text);
        painter.setPen(quiet ? t.second : t.ink);
        const int own =
            std::min(painter.fontMetrics().horizontalAdvance(m_line.text) + 1, area.width() - branch);
        paintLine(painter, QRect(area.left(), area.top(), own, area.height()), m_line.text);
        painter.setFont(strong);
        painter.setPen(t.ink);
        if (branch)
            paintLine(painter, area.adjusted(own + 8, 0, 0, 0), m_line.branch);
    }

    StepLine m_line;
    bool m_first = false;
    bool m_last = false;
};

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setLines(const QList<StepLine> &lines)
{
    m_lines = lines;
    while (m_rows.size() > lines.size())
        delete m_rows.takeLast();
    while (m_rows.size() < lines.size()) {
        auto *row = new StepRow(this);
        const qsizetype index = m_rows.size();
        connect(row, &QAbstractButton::clicked, this,
                [this, index] { emit stepPressed(m_lines.at(index).id); });
        m_column->addWidget(row);
        m_rows << row;
    }
    describe();
}

QString Stepper::markText(StepMark mark)
{
    switch (mark) {
    case StepMark::Done:
        return tr("done");
    case StepMark::Current:
        return tr("current");
    case StepMark::Ahead:
        return tr("ahead");
    case StepMark::Skipped:
        return tr("skipped");
    }
    return {};
}

void Stepper::describe()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const StepLine &line = m_lines.at(i);
        m_rows[i]->setLine(line, i == 0, i == m_rows.size() - 1);
        QStringList parts{line.text, line.branch, markText(line.mark), line.remark};
        parts.removeAll(QString());
        m_rows[i]->setAccessibleName(parts.join(u", "_s));
    }
}

void Stepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace tanggap
