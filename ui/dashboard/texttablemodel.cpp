// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/texttablemodel.h"

#include "ui/theme/fonts.h"

namespace turnout {

namespace {

// Numbers, shares and the dash for none stand at the right, words at the left.
bool isNumber(const QString &text)
{
    static const QString First = QStringLiteral("<>–");
    return !text.isEmpty() && (text.front().isDigit() || First.contains(text.front()));
}

QVariant alignment(bool number)
{
    return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

TextTableModel::TextTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void TextTableModel::show(const QList<QStringList> &table)
{
    beginResetModel();
    m_headings = table.value(0);
    m_rows = table.mid(1);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[index.row()].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() > 0 && isNumber(m_rows[index.row()].value(index.column())));
    if (role == Qt::FontRole && index.column() > 0)
        return numberFont(size::Body);
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(section > 0 && isNumber(m_rows.value(0).value(section)));
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace turnout
