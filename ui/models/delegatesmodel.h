// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listeddelegate.h"
#include "core/logbook/logbook.h"

#include <QAbstractTableModel>
#include <QCache>

namespace turnout {

// The people of a logbook as a list: keeps their ids alone, and reads a page of rows when one of them is asked for.
// What a change names is read again. A section is a DelegateColumn. The logbook and the clock outlive the model.
class DelegatesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        PersonRole = Qt::UserRole + 1, // the whole ListedDelegate
        TodayRole,                     // the day that dates are told against
    };
    static constexpr int ColumnCount = int(std::size(words<DelegateColumn>));
    static constexpr int PageSize = 64; // rows read at once

    DelegatesModel(Logbook &logbook, const Clock &clock, QObject *parent = nullptr);

    const DelegateListQuery &query() const { return m_query; }
    // Lists those people; reads at once.
    void show(const DelegateListQuery &query);
    // Asks for everything again. The model is reset only when the ids are others.
    void reload();

    const QList<DelegateId> &ids() const { return m_ids; }
    DelegateId idAt(int row) const { return m_ids.value(row); }
    int rowOf(DelegateId id) const { return int(m_ids.indexOf(id)); } // -1: not listed
    // The first row below `after` (and then from the top) whose filed name begins with that; -1: none.
    int rowFiledUnder(const QString &beginning, int after) const;
    std::optional<ListedDelegate> person(int row) const;
    static bool isEditable(DelegateColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void readFailed(const turnout::Error &error) const;
    // A cell was given another text, in a column that is editable. The model waits for the logbook to say so.
    void edited(turnout::DelegateId id, turnout::DelegateColumn column, const QString &text);
    void sortChanged();

private:
    void readIds();
    void forget(const Changes &changes);

    Logbook &m_logbook;
    const Clock &m_clock;
    DelegateListQuery m_query;
    QList<DelegateId> m_ids;
    mutable QCache<DelegateId, ListedDelegate> m_rows; // those read lately
};

} // namespace turnout

Q_DECLARE_METATYPE(turnout::ListedDelegate)
