// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/delegate.h"
#include "core/domain/organisation.h"
#include "core/domain/venue.h"
#include "core/domain/workshop.h"
#include "core/logbook/bookings.h"
#include "core/logbook/logbook.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace turnout {

// A record for a test: sound as it is made, changed by what the test is about.
// Use: book.add(aWorkshop().withPlaces(1))
template <class Record, class Self>
class Builder {
public:
    const Record &value() const { return m_record; }

protected:
    template <class Field, class Value>
    Self &set(Field &field, const Value &value)
    {
        field = value;
        return static_cast<Self &>(*this);
    }

    Record m_record;
};

class AWorkshop : public Builder<Workshop, AWorkshop> {
public:
    AWorkshop();
    AWorkshop &withPlaces(int places) { return set(m_record.places, places); }
    // And so without a limit of places, unless they are stated.
    AWorkshop &withoutType() { return set(m_record.type, WorkshopTypeId()); }
    AWorkshop &ofType(WorkshopTypeId type) { return set(m_record.type, type); }
    AWorkshop &starting(const CivilTime &start) { return set(m_record.start, start); } // at the length of its type
    AWorkshop &lasting(int minutes) { return set(m_record.end, m_record.start.plusMinutes(minutes)); }
    AWorkshop &at(VenueId venue) { return set(m_record.venue, venue); }
    AWorkshop &in(RoomId room) { return set(m_record.room, room); }
    AWorkshop &inRegion(RegionId region) { return set(m_record.region, region); }
    AWorkshop &withStatus(WorkshopStatus status) { return set(m_record.status, status); }
    AWorkshop &withHeadCount(int people) { return set(m_record.headCount, people); }
    AWorkshop &numbered(const QString &number) { return set(m_record.number, number); }
};

class ADelegate : public Builder<Delegate, ADelegate> {
public:
    ADelegate() { named(QStringLiteral("Ada Okafor")); }
    ADelegate &named(const QString &full) { return set(m_record.name, personName(full)); }
    ADelegate &withEmail(const QString &email) { return set(m_record.email, email); }
    ADelegate &at(OrganisationId organisation) { return set(m_record.organisation, organisation); }
    ADelegate &inSector(SectorId sector) { return set(m_record.sector, sector); }
    ADelegate &inRegion(RegionId region) { return set(m_record.region, region); }
};

class AVenue : public Builder<Venue, AVenue> {
public:
    AVenue() { named(QStringLiteral("Brixton Community Hub")); }
    AVenue &named(const QString &name) { return set(m_record.name, name); }
    AVenue &withAddress(const QString &address) { return set(m_record.address, address); }
    AVenue &withPostcode(const QString &postcode) { return set(m_record.postcode, postcode); }
    AVenue &inRegion(RegionId region) { return set(m_record.region, region); }
    AVenue &secureWithLeadDays(int days) { return set(m_record.gate, GateRules{.leadDays = days}); }
};

class AnOrganisation : public Builder<Organisation, AnOrganisation> {
public:
    AnOrganisation() { named(QStringLiteral("Lambeth Early Help")); }
    AnOrganisation &named(const QString &name) { return set(m_record.name, name); }
    AnOrganisation &inSector(SectorId sector) { return set(m_record.sector, sector); }
    AnOrganisation &inRegion(RegionId region) { return set(m_record.region, region); }
};

inline AWorkshop aWorkshop()
{
    return {};
}
inline ADelegate aDelegate()
{
    return {};
}
inline AVenue aVenue()
{
    return {};
}
inline AnOrganisation anOrganisation()
{
    return {};
}

// The value of a good result; fails the test with the message of a bad one.
void failWith(const Error &error);
template <class T>
T good(Result<T> result)
{
    if (!result)
        failWith(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// Asks for a logbook in a file of its own that goes with the test.
struct OnFile {
    std::optional<QString> passphrase = {};
};

// A logbook for a test, in memory unless a file is asked for, at nine on Monday 17 August 2026. Whatever it refuses
// fails the test with its message; a test of refusals asks logbook() itself.
class TestLogbook {
public:
    TestLogbook();
    explicit TestLogbook(const OnFile &file);
    TestLogbook(const TestLogbook &) = delete;
    TestLogbook &operator=(const TestLogbook &) = delete;

    Logbook &logbook() { return *m_logbook; }
    Logbook *operator->() { return m_logbook.get(); }
    const Clock &clock() const { return m_clock; }
    Surrounding surrounding() const { return {m_clock, QStringLiteral("Tess Tester")}; }
    QString path() const { return m_path; } // empty in memory
    void close() { m_logbook.reset(); }
    void reopen(); // the file, closing it first where it is open

    WorkshopId add(const AWorkshop &workshop);
    DelegateId add(const ADelegate &delegate);
    VenueId add(const AVenue &venue);
    OrganisationId add(const AnOrganisation &organisation);

    struct Outcome {
        DelegateId delegate;
        BookingStatus status;
    };
    Outcome book(WorkshopId workshop, const ADelegate &delegate,
                 bookings::WhenFull whenFull = bookings::WhenFull::Wait);
    Outcome book(WorkshopId workshop, DelegateId delegate, bookings::WhenFull whenFull = bookings::WhenFull::Wait);
    void setStatus(WorkshopId workshop, DelegateId delegate, BookingStatus status);
    BookingStatus statusOf(WorkshopId workshop, DelegateId delegate);
    int placesTaken(WorkshopId workshop);

    // Does that while the logbook refuses every change, as it does when its file is busy.
    template <class Work>
    void whileItRefuses(Work &&work)
    {
        good(m_logbook->read([&](const Reader &) {
            work();
            return true;
        }));
    }
    // A change under a label that does not matter, giving what `work` returns.
    template <class Work>
    auto change(Work &&work)
    {
        return perform(QStringLiteral("Change"), std::forward<Work>(work));
    }
    template <class Work>
    auto perform(const QString &label, Work &&work)
    {
        using Value = std::invoke_result_t<Work, Edit &>;
        if constexpr (std::is_void_v<Value>) {
            good(m_logbook->perform(label, work));
        } else {
            std::optional<Value> value;
            good(m_logbook->perform(label, [&](Edit &edit) { value = work(edit); }));
            return *std::move(value);
        }
    }
    template <class Work>
    auto read(Work &&work)
    {
        return good(m_logbook->read(std::forward<Work>(work)));
    }
    Changes undo() { return good(m_logbook->undo()); }
    Changes redo() { return good(m_logbook->redo()); }

private:
    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder; // null in memory
    QString m_path;
    std::optional<QString> m_passphrase;
    std::unique_ptr<Logbook> m_logbook;
};

} // namespace turnout
