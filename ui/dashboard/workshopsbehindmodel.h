// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshopsums.h"

#include <QAbstractTableModel>

namespace turnout {

// The workshops behind a figure, newest first, as the drill-down of the dashboard lists them.
class WorkshopsBehindModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Type, Place, Trainers, Delegates, Forms, GoodOrExcellent, ColumnCount };

    explicit WorkshopsBehindModel(QObject *parent = nullptr);

    void show(const QList<WorkshopBehind> &workshops);
    const QList<WorkshopBehind> &workshops() const { return m_workshops; }
    int rowOf(WorkshopId id) const;   // −1: not in the list
    QList<QStringList> table() const; // headings first

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<WorkshopBehind> m_workshops;
};

} // namespace turnout
