// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/monthcontent.h"

#include <QAbstractTableModel>

namespace turnout {

// The month as a table of weeks by days: what a screen reader goes through, and where the current day is kept. What is
// painted comes from content().
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const MonthContent &content);
    const MonthContent &content() const { return m_content; }
    QModelIndex indexOf(QDate date) const; // not valid when the day is not shown
    const MonthDay *dayAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    MonthContent m_content;
};

} // namespace turnout
