// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/formsrow.h"
#include "core/logbook/logbook.h"

#include <QAbstractListModel>
#include <QCache>

namespace turnout {

// Workshops by the forms they have: ids as they were read, each row fetched when it is painted. The logbook outlives
// the model; the page hands over new ids when it changed.
class WorklistModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { FormsRole = Qt::UserRole + 1 }; // a FormsRow

    explicit WorklistModel(Logbook &logbook, QObject *parent = nullptr);

    void setWorkshops(const QList<WorkshopId> &workshops); // forgets every row it had fetched
    WorkshopId workshopAt(const QModelIndex &index) const; // null for no row
    QModelIndex indexOf(WorkshopId workshop) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const FormsRow *row(WorkshopId workshop) const; // null when it cannot be read

    Logbook &m_logbook;
    QList<WorkshopId> m_workshops;
    mutable QCache<WorkshopId, FormsRow> m_rows;
};

// "HMP Thornbeck", "Online", or "No place stated".
QString placeOf(const FormsRow &row);
// "11 of 14 forms"; "3 forms" where nobody is marked as present.
QString formsText(const FormsRow &row);

} // namespace turnout

Q_DECLARE_METATYPE(turnout::FormsRow)
