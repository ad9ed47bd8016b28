// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/palette/palettemodel.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"

namespace tanggap
{

void PaletteModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.heading.isEmpty() ? row.entry.title : row.heading;
    if (role == Qt::ToolTipRole && !row.entry.disabledReason.isEmpty())
        return row.entry.disabledReason;
    if (role == Qt::AccessibleDescriptionRole)
        return row.entry.disabledReason.isEmpty() ? row.entry.subtitle : row.entry.disabledReason;
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows.at(index.row());
    if (!row.heading.isEmpty())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (row.entry.disabledReason.isEmpty())
        flags |= Qt::ItemIsEnabled;
    return flags;
}

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = !m_model.rows().at(index.row()).heading.isEmpty();
    const int line = QFontMetrics(option.font).height();
    return {200, heading ? line + 12 : line + 18};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const PaletteModel::Row &row = m_model.rows().at(index.row());
    painter->save();
    QRect area = option.rect.adjusted(12, 0, -12, 0);
    if (!row.heading.isEmpty()) {
        painter->setFont(fontFor(TextRole::Caption, option.font));
        painter->setPen(t.second);
        paintLine(*painter, area.adjusted(0, 4, 0, 0), row.heading);
        painter->restore();
        return;
    }
    const PaletteEntry &entry = row.entry;
    const bool enabled = entry.disabledReason.isEmpty();
    if (option.state & QStyle::State_Selected)
        paintRounded(*painter, option.rect.adjusted(4, 1, -4, -1), 6, t.accentWash);
    if (!entry.icon.isEmpty())
        paintIcon(*painter, entry.icon, QRect(area.left(), area.top(), 20, area.height()), t.second, 18);
    area.setLeft(area.left() + 32);
    painter->setFont(fontFor(TextRole::Small, option.font));
    painter->setPen(t.second);
    if (!entry.hint.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(entry.hint) + 12;
        const int height = painter->fontMetrics().height() + 4;
        const QRect key(area.right() - width + 1, area.center().y() - height / 2, width, height);
        paintRounded(*painter, key, 4, t.panel, t.line);
        painter->drawText(key, Qt::AlignCenter, entry.hint);
        area.setRight(key.left() - 12);
    }
    const QFont body = option.font;
    const int title = std::min(QFontMetrics(body).horizontalAdvance(entry.title) + 1, area.width());
    const QString beside = enabled ? entry.subtitle : entry.disabledReason;
    paintLine(*painter, area.adjusted(title + 12, 0, 0, 0), beside, Qt::AlignRight | Qt::AlignVCenter);
    painter->setFont(body);
    painter->setPen(enabled ? t.ink : t.edge);
    paintLine(*painter, QRect(area.left(), area.top(), title, area.height()), entry.title);
    painter->restore();
}

} // namespace tanggap
