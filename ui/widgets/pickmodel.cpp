// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickmodel.h"

namespace turnout {

void PickModel::setPicks(const QList<Pick> &picks)
{
    beginResetModel();
    m_picks = picks;
    endResetModel();
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_picks.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Pick &pick = m_picks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return pick.text;
    case DetailRole:
        return pick.detail;
    case Qt::AccessibleTextRole:
        return pick.detail.isEmpty() ? pick.text : tr("%1, %2", "a record and its detail").arg(pick.text, pick.detail);
    default:
        return {};
    }
}

} // namespace turnout
