// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuresmodel.h"
#include "core/logbook/workshops.h"
#include "tests/support/precompiled.h"

#include <QAbstractItemModelTester>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const FixedClock Noon(CivilTime(QDate(2026, 8, 19), QTime(12, 0)));

void addDelivered(Logbook &logbook, RegionId region)
{
    const auto added = logbook.perform(u"Add"_s, [&](Edit &edit) {
        Workshop workshop;
        workshop.start = CivilTime(QDate(2026, 5, 4), QTime(9, 30));
        workshop.region = region;
        workshop.status = WorkshopStatus::Delivered;
        workshop.headCount = 12;
        workshops::create(edit, workshop);
    });
    REQUIRE(added);
}

QString text(const FiguresModel &model, int row, FiguresModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("the figures follow the logbook, and keep the rules of models", "[figuresmodel]")
{
    const auto logbook = Logbook::inMemory({Noon, u"test"_s}).value();
    FiguresModel model(*logbook);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);

    addDelivered(*logbook, RegionId(7));

    REQUIRE(model.rowCount() == 2);
    CHECK(text(model, 0, FiguresModel::Region) == u"London"_s);
    CHECK(text(model, 0, FiguresModel::Delivered) == u"1"_s);
    CHECK(text(model, 0, FiguresModel::Attendances) == u"12"_s);
    CHECK(text(model, 1, FiguresModel::Region) == u"Total"_s);

    REQUIRE(logbook->undo());
    CHECK(model.rowCount() == 0);
}
