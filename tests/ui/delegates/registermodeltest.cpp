// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registermodel.h"

#include "tests/support/precompiled.h"
#include "tests/support/show.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

RegisterRow row(qint64 id, const QString &name, BookingStatus status = BookingStatus::Booked)
{
    return {.delegate = DelegateId(id),
            .name = personName(name),
            .organisation = u"Lambeth Early Help"_s,
            .status = status,
            .since = QDate(2026, 8, 12)};
}

const QDate Today(2026, 8, 17);

} // namespace

TEST_CASE("the register's model keeps the rules of models, and tells what changed", "[registermodel]")
{
    RegisterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({row(1, u"Ada Okafor"_s), row(2, u"Sam Reid"_s)}, Today);
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0, RegisterModel::Name).data().toString() == u"Okafor, Ada"_s);
    CHECK(model.index(0, RegisterModel::Since).data().toString() == u"Wed 12 Aug"_s);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
    model.show({row(1, u"Ada Okafor"_s), row(2, u"Sam Reid"_s, BookingStatus::Attended)}, Today);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 1);
    CHECK(reset.isEmpty()); // the selection and the scroll bar stay

    model.show({row(2, u"Sam Reid"_s)}, Today);
    CHECK(reset.size() == 1);
    CHECK(model.rowOf(DelegateId(2)) == 0);
    CHECK(model.rowOf(DelegateId(1)) == -1);
}

TEST_CASE("only the note is typed into, and is handed on to be recorded", "[registermodel]")
{
    RegisterModel model;
    model.show({row(1, u"Ada Okafor"_s)}, Today);
    QSignalSpy typed(&model, &RegisterModel::noteTyped);
    CHECK_FALSE(model.flags(model.index(0, RegisterModel::Name)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.setData(model.index(0, RegisterModel::Name), u"x"_s));
    CHECK(model.setData(model.index(0, RegisterModel::Note), u" rings  back "_s));
    REQUIRE(typed.size() == 1);
    CHECK(typed[0][1].toString() == u"rings back"_s);
    CHECK(model.setData(model.index(0, RegisterModel::Note), QString())); // as it is
    CHECK(typed.size() == 1);
}
