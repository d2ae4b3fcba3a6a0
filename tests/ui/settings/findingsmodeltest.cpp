// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "tests/support/precompiled.h"
#include "tests/support/show.h"

#include <QAbstractItemModelTester>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

Finding finding(Severity severity, FindingKind kind)
{
    return {.severity = severity, .kind = kind};
}

} // namespace

TEST_CASE("the findings' model keeps the rules of models, with the worst first", "[findingsmodel]")
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({finding(Severity::Note, FindingKind::PossibleDuplicate),
                finding(Severity::Error, FindingKind::Integrity), finding(Severity::Warning, FindingKind::NoRegister)},
               {u"two may be one"_s, u"the file is damaged"_s, u"no register"_s});

    REQUIRE(model.rowCount() == 3);
    CHECK(model.text() == u"Error: the file is damaged\nWarning: no register\nNote: two may be one\n"_s);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == u"Error: the file is damaged"_s);
    CHECK(model.index(1).data(FindingsModel::FindingRole).value<Finding>().kind == FindingKind::NoRegister);

    model.showOnly(Severity::Note);
    CHECK(model.rowCount() == 1);
    CHECK(model.text() == u"Note: two may be one\n"_s);
    CHECK(model.findings().size() == 3);
    model.showOnly(std::nullopt);
    CHECK(model.rowCount() == 3);
    model.show({}, {});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a finding of several lines stays one line of the text", "[findingsmodel]")
{
    FindingsModel model;
    model.show({finding(Severity::Error, FindingKind::Integrity)}, {u"row 5\nmissing"_s});
    CHECK(model.text() == u"Error: row 5 missing\n"_s);
}
