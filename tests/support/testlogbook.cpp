// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testlogbook.h"

#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "tests/support/catch.h"
#include "tests/support/show.h"

using namespace Qt::StringLiterals;

namespace turnout {

void failWith(const Error &error)
{
    FAIL("refused, " << Catch::StringMaker<Error>::convert(error));
}

namespace {
CivilTime mondayAtNine()
{
    return CivilTime(QDate(2026, 8, 17), QTime(9, 0));
}
} // namespace

TestLogbook::TestLogbook()
    : m_clock(mondayAtNine())
    , m_logbook(good(Logbook::inMemory(surrounding())))
{}

TestLogbook::TestLogbook(const OnFile &file)
    : m_clock(mondayAtNine())
    , m_folder(std::make_unique<QTemporaryDir>())
    , m_path(m_folder->filePath(u"test.turnout"_s))
    , m_passphrase(file.passphrase)
    , m_logbook(good(Logbook::create(m_path, m_passphrase, surrounding())))
{}

void TestLogbook::reopen()
{
    close();
    m_logbook = good(Logbook::open(m_path, m_passphrase, surrounding()));
}

WorkshopId TestLogbook::add(const AWorkshop &workshop)
{
    return perform(u"Add workshop"_s, [&](Edit &edit) { return workshops::create(edit, workshop.value()); });
}

DelegateId TestLogbook::add(const ADelegate &delegate)
{
    return perform(u"Add delegate"_s, [&](Edit &edit) { return people::addDelegate(edit, delegate.value()); });
}

VenueId TestLogbook::add(const AVenue &venue)
{
    return perform(u"Add venue"_s, [&](Edit &edit) { return places::addVenue(edit, venue.value()); });
}

OrganisationId TestLogbook::add(const AnOrganisation &organisation)
{
    return perform(u"Add organisation"_s,
                   [&](Edit &edit) { return people::addOrganisation(edit, organisation.value()); });
}

TestLogbook::Outcome TestLogbook::book(WorkshopId workshop, const ADelegate &delegate, bookings::WhenFull whenFull)
{
    return book(workshop, add(delegate), whenFull);
}

TestLogbook::Outcome TestLogbook::book(WorkshopId workshop, DelegateId delegate, bookings::WhenFull whenFull)
{
    return perform(u"Book"_s, [&](Edit &edit) {
        return Outcome{delegate, bookings::book(edit, {workshop, delegate}, whenFull)};
    });
}

void TestLogbook::setStatus(WorkshopId workshop, DelegateId delegate, BookingStatus status)
{
    perform(u"Change booking"_s, [&](Edit &edit) { bookings::setStatus(edit, {workshop, delegate}, status); });
}

BookingStatus TestLogbook::statusOf(WorkshopId workshop, DelegateId delegate)
{
    const auto all = read([&](const Reader &reader) { return bookings::ofWorkshop(reader, workshop); });
    for (const Booking &booking : all) {
        if (booking.key.delegate == delegate)
            return booking.status;
    }
    FAIL("that person is not on the workshop");
    return {};
}

int TestLogbook::placesTaken(WorkshopId workshop)
{
    return turnout::placesTaken(read([&](const Reader &reader) { return bookings::ofWorkshop(reader, workshop); }));
}

} // namespace turnout
