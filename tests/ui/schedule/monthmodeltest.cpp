// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthmodel.h"
#include "core/logbook/workshops.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QAbstractItemModelTester>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

MonthContent read(TestLogbook &book, QDate month, const ScheduleFilter &filter = {})
{
    return book.read([&](const Reader &reader) { return readMonth(reader, {.month = month, .filter = filter}); });
}

} // namespace

TEST_CASE("a month is whole weeks from a Monday on, at least five", "[schedule]")
{
    CHECK(daysShown(QDate(2026, 8, 1)) == std::pair(QDate(2026, 7, 27), QDate(2026, 9, 6)));  // six weeks
    CHECK(daysShown(QDate(2026, 9, 1)) == std::pair(QDate(2026, 8, 31), QDate(2026, 10, 4))); // five
    CHECK(daysShown(QDate(2027, 2, 1)) == std::pair(QDate(2027, 2, 1), QDate(2027, 3, 7)));   // four, and one more
}

TEST_CASE("the model of the month keeps the rules of models, and says each day in words", "[schedule]")
{
    TestLogbook book;
    MonthModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(read(book, QDate(2026, 8, 1)));
    CHECK(model.rowCount() == 6);
    CHECK(model.columnCount() == 7);
    const auto words = [&](int day) {
        return model.indexOf(QDate(2026, 8, day)).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(words(17) == u"Monday 17 August 2026, today, no workshops"_s);
    CHECK(words(31).contains(u"bank holiday: Summer bank holiday"_s));

    book.add(aWorkshop());
    model.show(read(book, QDate(2026, 8, 1)));
    CHECK(
        words(19).contains(u"1 workshop, Awareness session, No place yet, Wed 19 Aug 2026, 09:30 to 11:30, Planned"_s));
    model.show(read(book, QDate(2026, 9, 1)));
    CHECK(model.rowCount() == 5);
    CHECK_FALSE(model.indexOf(QDate(2026, 8, 19)).isValid());
    CHECK(model.headerData(0, Qt::Horizontal).toString() == u"Mon"_s);
    CHECK(model.headerData(0, Qt::Vertical).toInt() == 36);
}

TEST_CASE("a workshop of several days stands on each of them", "[schedule]")
{
    TestLogbook book;
    book.add(aWorkshop().starting(CivilTime(QDate(2026, 8, 19), QTime(9, 0))).lasting(2 * 24 * 60));
    const MonthContent content = read(book, QDate(2026, 8, 1));
    QList<int> days;
    for (const MonthDay &day : content.days) {
        if (!day.items.isEmpty())
            days.append(day.date.day());
    }
    CHECK(days == QList<int>{19, 20, 21});
    CHECK(content.items.size() == 1);
    CHECK(content.counts().workshops == 1);
}

TEST_CASE("bank holidays are those of the region that is asked for", "[schedule]")
{
    TestLogbook book;
    const auto holidays = [&](const ScheduleFilter &filter) {
        QList<QDate> days;
        for (const MonthDay &day : read(book, QDate(2026, 8, 1), filter).days) {
            if (!day.holiday.isEmpty())
                days.append(day.date);
        }
        return days;
    };
    CHECK(holidays({}) == QList<QDate>{QDate(2026, 8, 31)});
    CHECK(holidays({.region = idOf(UkRegion::Scotland)}) == QList<QDate>{QDate(2026, 8, 3)});
}

TEST_CASE("what began in another month is not counted in this one", "[schedule]")
{
    TestLogbook book;
    book.add(aWorkshop().starting(CivilTime(QDate(2026, 7, 30), QTime(9, 0))));
    const WorkshopId off = book.add(aWorkshop());
    book.add(aWorkshop());
    book.change([&](Edit &edit) { workshops::cancel(edit, off, CancelledBy::Us, {}); });
    const MonthContent::Counts counts = read(book, QDate(2026, 8, 1)).counts();
    CHECK(counts.workshops == 1);
    CHECK(counts.cancelled == 1);
}
