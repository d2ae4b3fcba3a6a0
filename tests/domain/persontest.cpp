// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 8, 18);

PersonBooking booked(QDate on, BookingStatus status, int cpdMinutes)
{
    PersonBooking booking;
    booking.start = CivilTime(on, QTime(9, 30));
    booking.end = booking.start.plusMinutes(120);
    booking.status = status;
    booking.cpdMinutes = cpdMinutes;
    return booking;
}

} // namespace

TEST_CASE("CPD minutes are summed by financial year, with empty years between", "[person]")
{
    const QList<CpdYear> years = cpdByYear({booked(QDate(2026, 9, 9), BookingStatus::Booked, 360),
                                            booked(QDate(2026, 4, 1), BookingStatus::Attended, 120),
                                            booked(QDate(2024, 3, 31), BookingStatus::Attended, 90),
                                            booked(QDate(2024, 3, 1), BookingStatus::Attended, 30)},
                                           Today);
    REQUIRE(years.size() == 4);
    CHECK(years[0] == CpdYear{FinancialYear(QDate(2024, 3, 31)), 120, 0});
    CHECK(years[1] == CpdYear{FinancialYear(QDate(2024, 4, 1)), 0, 0});
    CHECK(years[2] == CpdYear{FinancialYear(QDate(2025, 4, 1)), 0, 0});
    CHECK(years[3] == CpdYear{FinancialYear(QDate(2026, 4, 1)), 120, 360});
}

TEST_CASE("only full attendance earns, and only bookings still to come lie ahead", "[person]")
{
    using enum BookingStatus;
    const auto status = GENERATE(Invited, Waiting, Cancelled, PartAttended, DidNotAttend);
    CHECK(cpdByYear({booked(Today.addDays(9), status, 60)}, Today).isEmpty());
    CHECK(cpdByYear({booked(Today.addDays(-1), Booked, 60)}, Today).isEmpty());
    CHECK(cpdByYear({booked(Today, Booked, 60)}, Today).first().ahead == 60);
}

TEST_CASE("a cancelled workshop earns nothing", "[person]")
{
    PersonBooking booking = booked(Today.addDays(9), BookingStatus::Booked, 60);
    booking.workshopStatus = WorkshopStatus::Cancelled;
    CHECK(cpdByYear({booking}, Today).isEmpty());
}

TEST_CASE("a draft earns nothing yet, and may lie ahead", "[person]")
{
    PersonBooking booking = booked(Today.addDays(-1), BookingStatus::Attended, 60);
    booking.workshopStatus = WorkshopStatus::Draft;
    CHECK(cpdByYear({booking}, Today).isEmpty());
    booking = booked(Today.addDays(9), BookingStatus::Booked, 60);
    booking.workshopStatus = WorkshopStatus::Draft;
    CHECK(cpdByYear({booking}, Today).first().ahead == 60);
}

TEST_CASE("a financial year may start in another month", "[person]")
{
    const auto years = cpdByYear({booked(QDate(2026, 2, 1), BookingStatus::Attended, 60),
                                  booked(QDate(2026, 6, 1), BookingStatus::Attended, 60)},
                                 Today, 1);
    REQUIRE(years.size() == 1);
    CHECK(years.first().earned == 120);
}
