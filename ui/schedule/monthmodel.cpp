// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthmodel.h"

#include "core/base/datenames.h"
#include "ui/schedule/schedulewords.h"

namespace turnout {

void MonthModel::show(const MonthContent &content)
{
    const bool sameDays = !m_content.days.isEmpty() && m_content.days.size() == content.days.size() &&
                          m_content.days.first().date == content.days.first().date;
    if (sameDays) { // the current day stays
        m_content = content;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, MonthContent::DaysInWeek - 1));
        return;
    }
    beginResetModel();
    m_content = content;
    endResetModel();
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    if (!m_content.shows(date))
        return {};
    const int place = int(m_content.days.first().date.daysTo(date));
    return index(place / MonthContent::DaysInWeek, place % MonthContent::DaysInWeek);
}

const MonthDay *MonthModel::dayAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_content.days[index.row() * MonthContent::DaysInWeek + index.column()];
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_content.weeks();
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : MonthContent::DaysInWeek;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const MonthDay *day = dayAt(index);
    if (!day)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return schedulewords::wholeDay(m_content, *day);
    case Qt::UserRole:
        return day->date;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return shortWeekdayName(section + 1);
    const int first = section * MonthContent::DaysInWeek;
    return first < m_content.days.size() ? QVariant(m_content.days[first].date.weekNumber()) : QVariant();
}

} // namespace turnout
