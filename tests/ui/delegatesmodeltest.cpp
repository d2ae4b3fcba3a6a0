// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/delegatesmodel.h"

#include "core/logbook/people.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QString text(const DelegatesModel &model, int row, DelegateColumn column)
{
    return model.index(row, int(column)).data().toString();
}

struct Listed {
    TestLogbook book;
    DelegateId ada = book.add(aDelegate().named(u"Ada Okafor"_s).withEmail(u"ada@example.org"_s));
    DelegateId sam = book.add(aDelegate().named(u"Sam Reid"_s));
    DelegatesModel model{book.logbook(), book.clock()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Listed() { model.show({}); }
};

} // namespace

TEST_CASE("the list of people keeps the rules of models through filter, sort and change", "[delegatesmodel]")
{
    Listed list;
    CHECK(list.model.rowCount() == 2);
    CHECK(text(list.model, 0, DelegateColumn::Name) == u"Okafor, Ada"_s);
    list.model.show({delegateFilter(u"reid"_s)});
    CHECK(list.model.rowCount() == 1);
    list.model.show({delegateFilter(u"nobody"_s)});
    CHECK(list.model.rowCount() == 0);
    list.model.show({});
    list.model.sort(int(DelegateColumn::Name), Qt::DescendingOrder);
    CHECK(list.model.idAt(0) == list.sam);
    list.book.add(aDelegate().named(u"Zoë Zimmer"_s));
    list.model.reload();
    CHECK(text(list.model, 0, DelegateColumn::Name) == u"Zimmer, Zoë"_s);
}

TEST_CASE("a changed person is read again, and nothing is reset for it", "[delegatesmodel]")
{
    Listed list;
    CHECK(text(list.model, 0, DelegateColumn::Email) == u"ada@example.org"_s);
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&list.model, &QAbstractItemModel::dataChanged);
    Delegate ada = *list.book.read([&](const Reader &reader) { return people::findDelegate(reader, list.ada); });
    ada.email = u"a.okafor@example.org"_s;
    list.book.change([&](Edit &edit) { people::updateDelegate(edit, ada); });
    list.model.reload();
    CHECK(text(list.model, 0, DelegateColumn::Email) == u"a.okafor@example.org"_s);
    CHECK(resets.isEmpty());
    CHECK_FALSE(changes.isEmpty());
}

TEST_CASE("a booking shows in the row at once, and so does a place in the waiting list", "[delegatesmodel]")
{
    Listed list;
    CHECK(text(list.model, 0, DelegateColumn::NextBooking) == u"–"_s);
    const auto workshop = list.book.add(aWorkshop().withPlaces(1));
    list.book.book(workshop, list.sam);
    list.book.book(workshop, list.ada);
    CHECK(text(list.model, 0, DelegateColumn::NextBooking).endsWith(u"Wed 19 Aug waiting, 1st"_s));
    CHECK(text(list.model, 1, DelegateColumn::NextBooking).endsWith(u"Wed 19 Aug"_s));
}

TEST_CASE("an edit is asked for, and only where the text is another and the column can be edited", "[delegatesmodel]")
{
    Listed list;
    QSignalSpy edits(&list.model, &DelegatesModel::edited);
    CHECK(list.model.setData(list.model.index(0, int(DelegateColumn::Phone)), u" 020  7946 "_s));
    REQUIRE(edits.size() == 1);
    CHECK(edits[0][0].value<DelegateId>() == list.ada);
    CHECK(edits[0][2].toString() == u"020 7946"_s);
    CHECK(list.model.setData(list.model.index(0, int(DelegateColumn::Email)), u"ada@example.org "_s));
    CHECK_FALSE(list.model.setData(list.model.index(0, int(DelegateColumn::Attended)), u"9"_s));
    CHECK(edits.size() == 1);
    CHECK(list.model.flags(list.model.index(0, int(DelegateColumn::Name))).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(list.model.flags(list.model.index(0, int(DelegateColumn::Area))).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("letters find the next person filed under them, and go round", "[delegatesmodel]")
{
    Listed list;
    list.book.add(aDelegate().named(u"Rosa Reed"_s));
    list.model.reload(); // Okafor, Reed, Reid
    CHECK(list.model.rowFiledUnder(u"re"_s, -1) == 1);
    CHECK(list.model.rowFiledUnder(u"re"_s, 1) == 2);
    CHECK(list.model.rowFiledUnder(u"RE"_s, 2) == 1);
    CHECK(list.model.rowFiledUnder(u"rei"_s, 0) == 2);
    CHECK(list.model.rowFiledUnder(u"x"_s, 0) == -1);
}

TEST_CASE("a long list is read a page at a time", "[delegatesmodel]")
{
    TestLogbook book;
    book.change([](Edit &edit) {
        for (int i = 0; i < 500; ++i)
            people::addDelegate(edit, aDelegate().named(u"Ann N%1"_s.arg(i, 4, 10, QChar(u'0'))).value());
    });
    DelegatesModel model(book.logbook(), book.clock());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({});
    CHECK(text(model, 499, DelegateColumn::Name) == u"N0499, Ann"_s);
    CHECK(text(model, 0, DelegateColumn::Name) == u"N0000, Ann"_s);
    CHECK(model.rowOf(model.idAt(321)) == 321);
    CHECK_FALSE(model.person(500).has_value());
}
