// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "core/storage/stores.h"
#include "tests/logbook/threepeople.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Family names, in the order of the list.
QStringList listed(TestLogbook &book, const DelegateListQuery &query)
{
    QStringList names;
    const auto rows = book.read(
        [&](const Reader &reader) { return people::delegateRows(reader, people::delegateIds(reader, query)); });
    for (const ListedDelegate &row : rows)
        names.append(row.name.family);
    return names;
}

QStringList matching(TestLogbook &book, const QString &typed)
{
    return listed(book, {delegateFilter(typed)});
}

QStringList sorted(TestLogbook &book, DelegateColumn column, Qt::SortOrder order = Qt::AscendingOrder)
{
    return listed(book, {{}, column, order});
}

} // namespace

TEST_CASE("without a filter everybody is listed by family name, and counted", "[peoplelist]")
{
    Three three;
    CHECK(matching(three.book, u""_s) == QStringList{u"Bright"_s, u"Okafor"_s, u"Reid"_s});
    CHECK(sorted(three.book, DelegateColumn::Name, Qt::DescendingOrder) ==
          QStringList{u"Reid"_s, u"Okafor"_s, u"Bright"_s});
    CHECK(three.book.read([](const Reader &reader) { return people::delegateCount(reader); }) == 3);
}

TEST_CASE("every free word has to begin a word of name, e-mail or organisation", "[peoplelist]")
{
    Three three;
    CHECK(matching(three.book, u"oka"_s) == QStringList{u"Okafor"_s});
    CHECK(matching(three.book, u"zoe"_s) == QStringList{u"Bright"_s});
    CHECK(matching(three.book, u"northb"_s) == QStringList{u"Okafor"_s});
    CHECK(matching(three.book, u"nhs ada"_s) == QStringList{u"Okafor"_s});
    CHECK(matching(three.book, u"nhs sam"_s).isEmpty());
    CHECK(matching(three.book, u"oa"_s) == QStringList{u"Reid"_s}); // of Oakhill
    CHECK(matching(three.book, u"s"_s) == QStringList{u"Reid"_s});
    CHECK(matching(three.book, u"\" ' -"_s).size() == 3);
}

TEST_CASE("people whose ids come from several computers are filtered alike", "[peoplelist]")
{
    Three three;
    three.book.change([](Edit &edit) {
        for (const qint64 computer : {1, 2000000000}) {
            Delegate delegate{.id = DelegateId((computer << 32) | 5), .name = {u"Ada"_s, u"Okafor-Lee"_s}};
            edit.stores().delegates.add(delegate);
        }
    });
    const DelegateListQuery byEmail{delegateFilter(u"oka"_s), DelegateColumn::Email};
    CHECK(listed(three.book, byEmail) == QStringList{u"Okafor"_s, u"Okafor-Lee"_s, u"Okafor-Lee"_s});
    CHECK(listed(three.book, {delegateFilter(u"reid"_s), DelegateColumn::Email}) == QStringList{u"Reid"_s});
}

TEST_CASE("region and sector are the person's own, else the organisation's", "[peoplelist]")
{
    Three three;
    three.book.add(aDelegate().named(u"Kim Moved"_s).at(three.northbank).inRegion(idOf(UkRegion::Wales)));
    three.book.add(aDelegate().named(u"Kit Nurse"_s).at(three.oakhill).inSector(Health));
    CHECK(matching(three.book, u"region:london"_s) == QStringList{u"Okafor"_s});
    CHECK(matching(three.book, u"region:wales"_s) == QStringList{u"Moved"_s, u"Nurse"_s, u"Reid"_s});
    CHECK(matching(three.book, u"sector:health"_s) == QStringList{u"Moved"_s, u"Nurse"_s, u"Okafor"_s});
    CHECK(matching(three.book, u"region:wales sector:health"_s) == QStringList{u"Moved"_s, u"Nurse"_s});
    CHECK(matching(three.book, u"region:london|wales"_s).size() == 4);
    CHECK(matching(three.book, u"region:atlantis"_s).isEmpty());
}

TEST_CASE("regions and sectors are known by any word of their names", "[peoplelist]")
{
    TestLogbook book;
    book.add(aDelegate().named(u"Ann Hull"_s).inRegion(idOf(UkRegion::YorkshireAndTheHumber)));
    book.add(aDelegate().named(u"Ben Bath"_s).inRegion(idOf(UkRegion::SouthWest)).inSector(SectorId(1)));
    CHECK(matching(book, u"region:humber"_s) == QStringList{u"Hull"_s});
    CHECK(matching(book, u"region:\"south w\""_s) == QStringList{u"Bath"_s});
    CHECK(matching(book, u"sector:care"_s) == QStringList{u"Bath"_s});
    CHECK(matching(book, u"sector:are"_s).isEmpty());
}

TEST_CASE("organisations are filtered by the words of their names", "[peoplelist]")
{
    Three three;
    CHECK(matching(three.book, u"org:trust"_s) == QStringList{u"Okafor"_s});
    CHECK(matching(three.book, u"org:\"nhs north\""_s) == QStringList{u"Okafor"_s});
    CHECK(matching(three.book, u"org:trust|oakhill"_s) == QStringList{u"Okafor"_s, u"Reid"_s});
    CHECK(matching(three.book, u"org:okafor"_s).isEmpty());
}

TEST_CASE("open statuses filter by workshops ahead, the others by all", "[peoplelist]")
{
    Three three;
    TestLogbook &book = three.book;
    const auto past = book.add(onDay(-30));
    const auto ahead = book.add(onDay(3).withPlaces(1));
    book.book(past, three.sam); // never marked in the register
    book.book(ahead, three.ada);
    book.book(ahead, three.zoe);
    book.setStatus(past, three.zoe, BookingStatus::Attended);
    CHECK(matching(book, u"status:booked"_s) == QStringList{u"Okafor"_s});
    CHECK(matching(book, u"status:waiting"_s) == QStringList{u"Bright"_s});
    CHECK(matching(book, u"status:booked|waiting"_s) == QStringList{u"Bright"_s, u"Okafor"_s});
    CHECK(matching(book, u"status:attended"_s) == QStringList{u"Bright"_s});
    book.change([&](Edit &edit) { workshops::cancel(edit, ahead, CancelledBy::Us, u"Snow"_s); });
    CHECK(matching(book, u"status:booked"_s).isEmpty());
}

TEST_CASE("every column sorts both ways, with those who have nothing in it last", "[peoplelist]")
{
    Three three;
    TestLogbook &book = three.book;
    const auto last = book.add(onDay(-30));
    const auto earlier = book.add(onDay(-400));
    book.setStatus(earlier, three.ada, BookingStatus::PartAttended);
    book.setStatus(last, three.sam, BookingStatus::Attended);
    book.setStatus(earlier, three.sam, BookingStatus::Attended);
    book.book(book.add(onDay(9)), three.ada);
    book.book(book.add(onDay(4)), three.sam);
    const auto check = [&](DelegateColumn column, const QStringList &up, const QStringList &down) {
        CAPTURE(word(column));
        CHECK(sorted(book, column) == up);
        CHECK(sorted(book, column, Qt::DescendingOrder) == down);
    };
    const QString ada = u"Okafor"_s, sam = u"Reid"_s, zoe = u"Bright"_s;
    check(DelegateColumn::Organisation, {ada, sam, zoe}, {sam, ada, zoe});
    check(DelegateColumn::Area, {ada, sam, zoe}, {sam, ada, zoe});
    check(DelegateColumn::Sector, {ada, zoe, sam}, {ada, zoe, sam});
    check(DelegateColumn::Email, {ada, zoe, sam}, {zoe, ada, sam});
    check(DelegateColumn::NextBooking, {sam, ada, zoe}, {ada, sam, zoe});
    check(DelegateColumn::Attended, {ada, sam, zoe}, {sam, ada, zoe});
    check(DelegateColumn::LastSeen, {ada, sam, zoe}, {sam, ada, zoe});
}

TEST_CASE("phone and role sort as texts, and equal roles by name", "[peoplelist]")
{
    TestLogbook book;
    const auto add = [&](const QString &name, const QString &phone, const QString &role) {
        Delegate delegate = aDelegate().named(name).value();
        delegate.phone = phone;
        delegate.role = role;
        book.change([&](Edit &edit) { people::addDelegate(edit, delegate); });
    };
    add(u"Ada Cole"_s, u"020 2"_s, u"nurse"_s);
    add(u"Ben Ames"_s, u"020 1"_s, u"Teacher"_s);
    add(u"Cal Bond"_s, u""_s, u"Nurse"_s);
    CHECK(sorted(book, DelegateColumn::Phone) == QStringList{u"Ames"_s, u"Cole"_s, u"Bond"_s});
    CHECK(sorted(book, DelegateColumn::Role) == QStringList{u"Bond"_s, u"Cole"_s, u"Ames"_s});
    CHECK(sorted(book, DelegateColumn::Role, Qt::DescendingOrder) == QStringList{u"Ames"_s, u"Bond"_s, u"Cole"_s});
}
