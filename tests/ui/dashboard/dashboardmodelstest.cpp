// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"
#include "ui/dashboard/texttablemodel.h"
#include "ui/dashboard/workshopsbehindmodel.h"

#include <QAbstractItemModelTester>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

WorkshopBehind workshop(int id)
{
    WorkshopBehind row;
    row.id = WorkshopId(id);
    row.start = CivilTime(QDate(2026, 8, 19), QTime(9, 30));
    row.type = u"Awareness session"_s;
    row.place = u"Brixton Community Hub"_s;
    row.trainers = u"Sam Reid"_s;
    row.attended = 14;
    row.forms = 11;
    row.rated = 11;
    row.goodOrExcellent = 9;
    return row;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the workshops behind a figure are a sound model", "[models]")
{
    WorkshopsBehindModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({workshop(1), workshop(2)});
    CHECK(model.rowCount() == 2);
    CHECK(cell(model, 0, WorkshopsBehindModel::Date) == u"Wed 19 Aug 2026"_s);
    CHECK(cell(model, 0, WorkshopsBehindModel::GoodOrExcellent) == u"9 of 11 (82%)"_s);
    CHECK(model.rowOf(WorkshopId(2)) == 1);
    CHECK(model.rowOf(WorkshopId(3)) == -1);
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a workshop says where it was, or that nobody said so, and that no form was rated", "[models]")
{
    WorkshopBehind online = workshop(1);
    online.place.clear();
    online.online = true;
    online.rated = online.goodOrExcellent = 0;
    WorkshopBehind nowhere = online;
    nowhere.online = false;
    nowhere.type.clear();
    WorkshopsBehindModel model;
    model.show({online, nowhere});
    CHECK(cell(model, 0, WorkshopsBehindModel::Place) == u"Online"_s);
    CHECK(cell(model, 1, WorkshopsBehindModel::Place) == u"No venue"_s);
    CHECK(cell(model, 1, WorkshopsBehindModel::Type) == u"No type"_s);
    CHECK(cell(model, 0, WorkshopsBehindModel::GoodOrExcellent) == u"–"_s);
    CHECK(model.table().size() == 3);
}

TEST_CASE("the table of a chart is a sound model, with numbers at the right", "[models]")
{
    TextTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({{u"Region"_s, u"People"_s, u"Compared"_s}, {u"London"_s, u"527"_s, u"above average"_s}});
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"People"_s);
    CHECK(cell(model, 0, 1) == u"527"_s);
    const auto alignment = [&](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    CHECK(alignment(1).testFlag(Qt::AlignTrailing));
    CHECK(alignment(2).testFlag(Qt::AlignLeading));
    model.show({});
    CHECK(model.columnCount() == 0);
}
