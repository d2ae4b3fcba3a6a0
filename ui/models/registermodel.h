// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/register.h"

#include <QAbstractTableModel>

namespace turnout {

// The register of one workshop, in the order it is handed over. A workshop's people are few, so all rows are held. What
// is typed into a note is told, for the view to record; the model itself changes nothing.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Organisation, Status, Since, Note, ColumnCount };
    enum Role { StatusRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    // `today` says which years go without saying.
    void show(const QList<RegisterRow> &rows, QDate today);
    const QList<RegisterRow> &rows() const { return m_rows; }
    int rowOf(DelegateId delegate) const; // -1: not on it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void noteTyped(turnout::DelegateId delegate, const QString &note);

private:
    QString text(const RegisterRow &row, int column) const;
    bool sameOrder(const QList<RegisterRow> &rows) const;

    QList<RegisterRow> m_rows;
    QDate m_today;
};

} // namespace turnout
