// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/delegatesmodel.h"

#include "core/base/text.h"
#include "core/logbook/peoplelist.h"
#include "ui/models/delegatewords.h"

namespace turnout {

namespace {

constexpr int RowsKept = 16 * DelegatesModel::PageSize;

bool isCount(DelegateColumn column)
{
    return column == DelegateColumn::Attended || column == DelegateColumn::LastSeen;
}

Qt::Alignment alignmentOf(DelegateColumn column)
{
    return (isCount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

// What stands in the editor of a cell.
QString editText(const ListedDelegate &person, DelegateColumn column)
{
    return column == DelegateColumn::Name ? person.name.filed() : cellText(person, column, {});
}

// A change of one of these may show in any row.
bool touchesAnyRow(const Changes &changes)
{
    for (const Entity entity :
         {Entity::Organisation, Entity::Sector, Entity::Region, Entity::Workshop, Entity::WorkshopType}) {
        if (changes.touches(entity))
            return true;
    }
    // Who leaves a waiting list moves the others up.
    return changes.touches(Entity::BookingsOfWorkshop);
}

} // namespace

DelegatesModel::DelegatesModel(Logbook &logbook, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_logbook(logbook)
    , m_clock(clock)
    , m_rows(RowsKept)
{
    connect(&logbook, &Logbook::changed, this, &DelegatesModel::forget);
}

void DelegatesModel::show(const DelegateListQuery &query)
{
    const bool sortsAnew = query.sort != m_query.sort || query.order != m_query.order;
    m_query = query;
    readIds();
    if (sortsAnew)
        Q_EMIT sortChanged();
}

void DelegatesModel::reload()
{
    m_rows.clear(); // whoever reloads may have heard of a change before this model did
    readIds();
}

void DelegatesModel::readIds()
{
    const auto ids = m_logbook.read([&](const Reader &reader) { return people::delegateIds(reader, m_query); });
    if (!ids) {
        Q_EMIT readFailed(ids.error());
        return;
    }
    if (*ids == m_ids) {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_ids = *ids;
    endResetModel();
}

void DelegatesModel::forget(const Changes &changes)
{
    if (touchesAnyRow(changes)) {
        m_rows.clear();
    } else {
        const QList<DelegateId> kept = m_rows.keys();
        for (const DelegateId id : kept) {
            if (changes.touches(Entity::Delegate, id.value()) ||
                changes.touches(Entity::BookingsOfDelegate, id.value()))
                m_rows.remove(id);
        }
    }
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<ListedDelegate> DelegatesModel::person(int row) const
{
    const DelegateId id = idAt(row);
    if (id.isNull())
        return std::nullopt;
    if (const ListedDelegate *known = m_rows.object(id))
        return *known;
    const int first = row - row % PageSize;
    const auto rows =
        m_logbook.read([&](const Reader &reader) { return people::delegateRows(reader, m_ids.mid(first, PageSize)); });
    if (!rows) {
        Q_EMIT readFailed(rows.error());
        return std::nullopt;
    }
    for (const ListedDelegate &read : *rows)
        m_rows.insert(read.id, new ListedDelegate(read));
    const ListedDelegate *found = m_rows.object(id);
    return found ? std::optional(*found) : std::nullopt;
}

int DelegatesModel::rowFiledUnder(const QString &beginning, int after) const
{
    const auto found = m_logbook.read([&](const Reader &reader) { return people::filedUnder(reader, beginning); });
    if (!found || found->isEmpty())
        return -1;
    const qsizetype count = m_ids.size();
    for (qsizetype step = 0; step < count; ++step) {
        const qsizetype row = (after + 1 + step) % count;
        if (std::binary_search(found->begin(), found->end(), m_ids[row]))
            return int(row);
    }
    return -1;
}

bool DelegatesModel::isEditable(DelegateColumn column)
{
    switch (column) {
    case DelegateColumn::Name:
    case DelegateColumn::Organisation:
    case DelegateColumn::Email:
    case DelegateColumn::Phone:
    case DelegateColumn::Role:
        return true;
    default:
        return false;
    }
}

int DelegatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int DelegatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DelegatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = DelegateColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role == TodayRole)
        return m_clock.today();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != PersonRole && role != Qt::AccessibleTextRole)
        return {};
    const auto shown = person(index.row());
    if (!shown)
        return {};
    if (role == PersonRole)
        return QVariant::fromValue(*shown);
    return role == Qt::EditRole ? editText(*shown, column) : cellText(*shown, column, m_clock.today());
}

bool DelegatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        !isEditable(DelegateColumn(index.column())))
        return false;
    const QString text = tidied(value.toString());
    if (text != tidied(data(index, Qt::EditRole).toString()))
        Q_EMIT edited(idAt(index.row()), DelegateColumn(index.column()), text);
    return true;
}

QVariant DelegatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = DelegateColumn(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role == Qt::InitialSortOrderRole) // the most, and the latest, first
        return QVariant::fromValue(isCount(column) ? Qt::DescendingOrder : Qt::AscendingOrder);
    return {};
}

Qt::ItemFlags DelegatesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(DelegateColumn(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

void DelegatesModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    DelegateListQuery query = m_query;
    query.sort = DelegateColumn(column);
    query.order = order;
    if (query != m_query)
        show(query);
}

} // namespace turnout
