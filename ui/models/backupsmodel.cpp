// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backupsmodel.h"

#include "ui/models/safetywords.h"
#include "ui/theme/fonts.h"

namespace turnout {

BackupsModel::BackupsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void BackupsModel::show(const QList<backups::Copy> &copies, QDate today)
{
    beginResetModel();
    m_copies = copies;
    m_today = today;
    endResetModel();
}

std::optional<backups::Copy> BackupsModel::copyAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_copies.size())
        return std::nullopt;
    return m_copies[index.row()];
}

int BackupsModel::rowOf(const QString &path) const
{
    const auto found =
        std::find_if(m_copies.begin(), m_copies.end(), [&](const backups::Copy &copy) { return copy.path == path; });
    return found == m_copies.end() ? -1 : int(found - m_copies.begin());
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_copies.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::FontRole)
        return index.column() == Why ? screenFont(size::Body) : numberFont(size::Body);
    if (role != Qt::DisplayRole)
        return {};
    const backups::Copy &copy = m_copies[index.row()];
    switch (index.column()) {
    case When:
        return momentText(copy.at, m_today);
    case Why:
        return reasonText(copy.reason);
    case Size:
        return sizeText(copy.bytes);
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Why:
        return tr("Why");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace turnout
