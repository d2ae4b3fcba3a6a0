// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registermodel.h"

#include "ui/models/delegatewords.h"
#include "ui/theme/plaintooltip.h"

namespace turnout {

void RegisterModel::show(const QList<RegisterRow> &rows, QDate today)
{
    m_today = today;
    if (!sameOrder(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    // Marking moves nobody, and so keeps the selection and the place of the scroll bar.
    for (int i = 0; i < int(rows.size()); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

bool RegisterModel::sameOrder(const QList<RegisterRow> &rows) const
{
    return std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                      [](const RegisterRow &a, const RegisterRow &b) { return a.delegate == b.delegate; });
}

int RegisterModel::rowOf(DelegateId delegate) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const RegisterRow &r) { return r.delegate == delegate; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::text(const RegisterRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name.filed();
    case Organisation:
        return row.organisation;
    case Status:
        return statusWords(row.status, row.waitingPlace);
    case Since:
        return dayAhead(row.since, m_today);
    case Note:
        return row.note;
    default:
        return {};
    }
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegisterRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == Note ? QVariant(row.note) : QVariant(text(row, index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Name && !row.role.isEmpty() ? row.role : text(row, index.column()));
    case StatusRole:
        return int(row.status);
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    switch (section) {
    case Name:
        return tr("Name");
    case Organisation:
        return tr("Organisation");
    case Status:
        return tr("Status");
    case Since:
        return tr("Since");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Note ? flags | Qt::ItemIsEditable : flags;
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Note)
        return false;
    const RegisterRow &row = m_rows[index.row()];
    const QString note = value.toString().simplified();
    if (note != row.note)
        Q_EMIT noteTyped(row.delegate, note);
    return true;
}

} // namespace turnout
