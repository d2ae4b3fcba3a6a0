// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"

#include <QAbstractTableModel>

namespace turnout {

// The backups of a logbook as they were found in its folder, newest first: when, why, how large.
class BackupsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Why, Size, ColumnCount };

    explicit BackupsModel(QObject *parent = nullptr);

    void show(const QList<backups::Copy> &copies, QDate today);
    // Nothing for no row.
    std::optional<backups::Copy> copyAt(const QModelIndex &index) const;
    int rowOf(const QString &path) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<backups::Copy> m_copies;
    QDate m_today;
};

} // namespace turnout
