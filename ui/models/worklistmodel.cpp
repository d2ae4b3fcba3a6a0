// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worklistmodel.h"

#include "core/base/tr.h"
#include "core/documents/dates.h"
#include "core/logbook/forms.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int RowsKept = 500; // a few screens of them

QString sentence(const FormsRow &row)
{
    QStringList parts{row.type, placeOf(row), shortDate(row.start.date()), row.number, formsText(row)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString placeOf(const FormsRow &row)
{
    if (!row.venue.isEmpty())
        return row.venue;
    return row.online ? tr("Online") : tr("No place stated");
}

QString formsText(const FormsRow &row)
{
    if (row.present == 0)
        return row.typed == 1 ? tr("1 form") : tr("%n forms", nullptr, row.typed);
    if (row.present == 1)
        return tr("%1 of 1 form", "typed, of as many as were present").arg(row.typed);
    return tr("%1 of %n forms", "typed, of as many as were present", row.present).arg(row.typed);
}

WorklistModel::WorklistModel(Logbook &logbook, QObject *parent)
    : QAbstractListModel(parent)
    , m_logbook(logbook)
    , m_rows(RowsKept)
{}

void WorklistModel::setWorkshops(const QList<WorkshopId> &workshops)
{
    m_rows.clear();
    if (workshops == m_workshops) {
        if (!m_workshops.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_workshops.size()) - 1));
        return;
    }
    beginResetModel();
    m_workshops = workshops;
    endResetModel();
}

WorkshopId WorklistModel::workshopAt(const QModelIndex &index) const
{
    return index.isValid() ? m_workshops.value(index.row()) : WorkshopId();
}

QModelIndex WorklistModel::indexOf(WorkshopId workshop) const
{
    const qsizetype at = m_workshops.indexOf(workshop);
    return at < 0 ? QModelIndex() : index(int(at));
}

int WorklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_workshops.size());
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != FormsRole)
        return {};
    const FormsRow *found = row(m_workshops[index.row()]);
    if (!found)
        return {};
    if (role == FormsRole)
        return QVariant::fromValue(*found);
    return sentence(*found);
}

const FormsRow *WorklistModel::row(WorkshopId workshop) const
{
    if (const FormsRow *kept = m_rows.object(workshop))
        return kept;
    const auto read = m_logbook.read([&](const Reader &reader) { return forms::row(reader, workshop); });
    if (!read || !*read)
        return nullptr;
    auto *fetched = new FormsRow(**read);
    m_rows.insert(workshop, fetched);
    return fetched;
}

} // namespace turnout
