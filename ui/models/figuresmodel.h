// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

#include <QAbstractTableModel>

namespace turnout {

// Satisfaction and reach by region, with the total below: one row a region, as the definitions of core/insight have
// them. Reads again when the logbook changes. The logbook outlives the model.
class FiguresModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Region, Delivered, People, Attendances, Forms, Share, IntervalColumn, ColumnCount };

    explicit FiguresModel(Logbook &logbook, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void readFailed(const QString &message);

private:
    void read();

    Logbook &m_logbook;
    QList<QStringList> m_rows; // the texts of each row, by column
};

} // namespace turnout
