// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pick.h"

#include <QAbstractListModel>

namespace turnout {

// The records offered below a PickField: the few that the source found, not the many there are.
class PickModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setPicks(const QList<Pick> &picks);
    Pick pick(int row) const { return m_picks.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Pick> m_picks;
};

} // namespace turnout
