// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/evidencemodel.h"

#include "ui/base/icons.h"
#include "ui/base/timetext.h"

#include <QIcon>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

QString evidenceIcon(const QString &mediaType)
{
    if (mediaType == "message/rfc822"_L1)
        return u"mail"_s;
    if (mediaType.startsWith("image/"_L1) || mediaType.startsWith("video/"_L1))
        return u"eye"_s;
    if (mediaType.startsWith("text/"_L1) || mediaType == "application/pdf"_L1)
        return u"file-text"_s;
    if (mediaType.contains("disk"_L1) || mediaType.contains("zip"_L1) ||
        mediaType.contains("compressed"_L1) || mediaType.contains("tar"_L1) || mediaType.contains("sql"_L1))
        return u"database"_s;
    return u"paperclip"_s;
}

void EvidenceModel::show(const TicketView &view)
{
    m_people = view.people;
    m_zone = view.organization->zone;
    const bool grown = view.ticket.id == m_ticket && view.evidence.size() >= m_rows.size() &&
                       view.evidence.first(m_rows.size()) == m_rows;
    m_ticket = view.ticket.id;
    if (!grown) {
        beginResetModel();
        m_rows = view.evidence;
        endResetModel();
    } else if (view.evidence.size() > m_rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(view.evidence.size()) - 1);
        m_rows = view.evidence;
        endInsertRows();
    }
}

void EvidenceModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceModel::text(const Evidence &one, int column) const
{
    switch (column) {
    case Name:
        return one.name;
    case Size:
        return timetext::bytes(one.size);
    case AddedBy:
        return m_people.value(one.addedBy);
    case Added:
        return timetext::moment(one.added, m_zone);
    case Hash:
        return one.sha256.first(qMin<qsizetype>(12, one.sha256.size())) + u'…';
    case Remark:
        return one.note;
    }
    return {};
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Evidence &one = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return index.column() == Hash ? one.sha256 : text(one, index.column());
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(icon(evidenceIcon(one.mediaType))) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
               text(one, index.column());
    }
    return {};
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    case AddedBy:
        return tr("Added by");
    case Added:
        return tr("Added");
    case Hash:
        return tr("SHA-256");
    case Remark:
        return tr("Note");
    }
    return {};
}

} // namespace tanggap
