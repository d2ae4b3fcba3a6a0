// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/workshopsbehindmodel.h"

#include "core/documents/dates.h"
#include "core/insight/percent.h"
#include "core/insight/sentences.h"
#include "ui/dashboard/periodtext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/plaintooltip.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// A few forms are told one by one: their part is no measure, so it is in whole per cent.
QString goodText(const WorkshopBehind &workshop)
{
    if (workshop.rated == 0)
        return u"–"_s;
    return WorkshopsBehindModel::tr("%1 of %2 (%3)", "good or excellent, rated, per cent")
        .arg(countText(workshop.goodOrExcellent), countText(workshop.rated),
             percent(double(workshop.goodOrExcellent) / workshop.rated, Decimals::None));
}

QString text(const WorkshopBehind &workshop, int column)
{
    switch (column) {
    case WorkshopsBehindModel::Date:
        return shortDate(workshop.start.date());
    case WorkshopsBehindModel::Type:
        return workshop.type.isEmpty() ? WorkshopsBehindModel::tr("No type") : workshop.type;
    case WorkshopsBehindModel::Place:
        if (!workshop.place.isEmpty())
            return workshop.place;
        return workshop.online ? WorkshopsBehindModel::tr("Online") : WorkshopsBehindModel::tr("No venue");
    case WorkshopsBehindModel::Trainers:
        return workshop.trainers;
    case WorkshopsBehindModel::Delegates:
        return countText(workshop.attended);
    case WorkshopsBehindModel::Forms:
        return countText(workshop.forms);
    case WorkshopsBehindModel::GoodOrExcellent:
        return goodText(workshop);
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column >= WorkshopsBehindModel::Delegates;
}

QVariant alignment(int column)
{
    return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading) |
                               Qt::AlignVCenter);
}

} // namespace

WorkshopsBehindModel::WorkshopsBehindModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void WorkshopsBehindModel::show(const QList<WorkshopBehind> &workshops)
{
    beginResetModel();
    m_workshops = workshops;
    endResetModel();
}

int WorkshopsBehindModel::rowOf(WorkshopId id) const
{
    for (int row = 0; row < int(m_workshops.size()); ++row) {
        if (m_workshops[row].id == id)
            return row;
    }
    return -1;
}

QList<QStringList> WorkshopsBehindModel::table() const
{
    QStringList headings;
    for (int column = 0; column < ColumnCount; ++column)
        headings.append(headerData(column, Qt::Horizontal).toString());
    QList<QStringList> table{headings};
    for (const WorkshopBehind &workshop : m_workshops) {
        QStringList row;
        for (int column = 0; column < ColumnCount; ++column)
            row.append(text(workshop, column));
        table.append(row);
    }
    return table;
}

int WorkshopsBehindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_workshops.size());
}

int WorkshopsBehindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkshopsBehindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(m_workshops[index.row()], index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(m_workshops[index.row()], index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::FontRole:
        return isNumber(index.column()) ? QVariant(numberFont(size::Body)) : QVariant();
    default:
        return {};
    }
}

QVariant WorkshopsBehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Date:
        return tr("Date");
    case Type:
        return tr("Workshop");
    case Place:
        return tr("Venue");
    case Trainers:
        return tr("Trainers");
    case Delegates:
        return tr("Delegates");
    case Forms:
        return tr("Forms");
    case GoodOrExcellent:
        return tr("Good or excellent");
    default:
        return {};
    }
}

} // namespace turnout
