// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuresmodel.h"

#include "core/insight/groups.h"
#include "core/insight/satisfaction.h"
#include "core/logbook/figures.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

struct RegionFigures {
    Counts<WorkshopCount> workshops;
    Counts<ReachCount> reach;
    Counts<Satisfaction> satisfaction;
};

template <class Row>
Row rowOf(const QList<Row> &rows, const QString &group)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.group == group; });
    return it == rows.end() ? Row() : *it;
}

QString intervalText(const Satisfaction &measure)
{
    const auto interval = measure.interval();
    if (!interval || !measure.hasEnoughForms())
        return {};
    return u"%1 – %2"_s.arg(percent(interval->low, Decimals::One), percent(interval->high, Decimals::One));
}

QStringList texts(const QString &label, const WorkshopCount &workshops, const ReachCount &reach,
                  const Satisfaction &satisfaction)
{
    return {label,
            QString::number(workshops.delivered),
            QString::number(reach.people),
            QString::number(reach.attendances),
            QString::number(satisfaction.rated),
            shareText(satisfaction, Decimals::One),
            intervalText(satisfaction)};
}

} // namespace

FiguresModel::FiguresModel(Logbook &logbook, QObject *parent)
    : QAbstractTableModel(parent)
    , m_logbook(logbook)
{
    connect(&logbook, &Logbook::changed, this, &FiguresModel::read);
    read();
}

void FiguresModel::read()
{
    const ReportQuery byRegion{.by = Grouping::Region};
    const auto figures = m_logbook.read([&](const Reader &reader) {
        return RegionFigures{figures::workshops(reader, byRegion), figures::reach(reader, byRegion),
                             turnout::satisfaction(figures::ratings(reader, byRegion))};
    });
    if (!figures) {
        Q_EMIT readFailed(figures.error().message);
        return;
    }
    beginResetModel();
    m_rows.clear();
    for (const WorkshopCount &row : figures->workshops.groups) {
        m_rows.append(texts(groupLabel(row.group, Grouping::Region, Counted::Workshops), row,
                            rowOf(figures->reach.groups, row.group), rowOf(figures->satisfaction.groups, row.group)));
    }
    if (!m_rows.isEmpty())
        m_rows.append(texts(tr("Total"), figures->workshops.total, figures->reach.total, figures->satisfaction.total));
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[index.row()][index.column()];
    if (role == Qt::TextAlignmentRole && index.column() != Region)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Region:
        return tr("Region");
    case Delivered:
        return tr("Workshops delivered");
    case People:
        return tr("People reached");
    case Attendances:
        return tr("Attendances");
    case Forms:
        return tr("Forms rated");
    case Share:
        return tr("Good or excellent");
    case IntervalColumn:
        return tr("95 % interval");
    default:
        return {};
    }
}

} // namespace turnout
