// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickmodel.h"

#include "tests/support/precompiled.h"

#include <QAbstractItemModelTester>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("PickModel keeps the rules of models", "[pickfield]")
{
    PickModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setPicks({{7, u"Sutton Library"_s, u"SM1 1EA"_s}, {8, u"The Hub"_s}});
    CHECK(model.rowCount() == 2);
    CHECK(model.data(model.index(0)) == u"Sutton Library"_s);
    CHECK(model.data(model.index(0), PickModel::DetailRole) == u"SM1 1EA"_s);
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole) == u"Sutton Library, SM1 1EA"_s);
    CHECK(model.data(model.index(1), Qt::AccessibleTextRole) == u"The Hub"_s);
    CHECK(model.pick(1).id == 8);
    CHECK(model.pick(2) == Pick());
    model.setPicks({});
    CHECK(model.rowCount() == 0);
}
