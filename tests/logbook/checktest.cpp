// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/check.h"

#include "core/logbook/sample/sample.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/backdoor.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> checked(TestLogbook &book)
{
    Progress progress;
    return book.read([&](const Reader &reader) { return check::of(reader, progress); });
}

// What a check of a sound logbook finds once that was done behind its back.
QList<Finding> checkedAfter(const QString &sql)
{
    TestLogbook book(OnFile{});
    const WorkshopId workshop = book.add(aWorkshop().withStatus(WorkshopStatus::Delivered));
    const auto outcome = book.book(workshop, aDelegate());
    book.setStatus(workshop, outcome.delegate, BookingStatus::Attended);
    book.add(aVenue().inRegion(RegionId(1)));
    REQUIRE(checked(book).isEmpty());
    book.close();
    backdoor(book.path())->execute(sql);
    book.reopen();
    return checked(book);
}

void checkIsAll(const QList<Finding> &findings, FindingKind kind, Severity severity)
{
    REQUIRE(findings.size() == 1);
    CHECK(word(findings[0].kind) == word(kind));
    CHECK(word(findings[0].severity) == word(severity));
    CHECK_FALSE(findings[0].message.isEmpty());
    CHECK_FALSE(findings[0].message.contains(u"Okafor"_s));
    CHECK(check::isOk(findings) == (severity != Severity::Error));
}

} // namespace

TEST_CASE("an empty logbook and the sample hold together", "[check]")
{
    TestLogbook book;
    CHECK(checked(book).isEmpty());
    book.change([&](Edit &edit) { sample::fill(edit, sample::Size::Small, QDate(2026, 8, 17)); });
    CHECK(check::isOk(checked(book)));
}

TEST_CASE("each kind of damage gives exactly its finding", "[check]")
{
    const auto [sql, kind] = GENERATE(
        std::pair(u"UPDATE delegate SET organisation = 12345"_s, FindingKind::ForeignKey),
        std::pair(u"UPDATE delegate SET name_key = 'another'"_s, FindingKind::DerivedColumn),
        std::pair(u"UPDATE delegate SET sort_key = 'another'"_s, FindingKind::DerivedColumn),
        std::pair(u"UPDATE delegate SET email_key = 'another'"_s, FindingKind::DerivedColumn),
        std::pair(u"UPDATE venue SET name_key = 'another'"_s, FindingKind::DerivedColumn),
        std::pair(u"UPDATE workshop_type SET name_key = 'another' WHERE id = 2"_s, FindingKind::DerivedColumn),
        std::pair(u"UPDATE booking_step SET status = 'booked' WHERE id = (SELECT max(step) FROM booking)"_s,
                  FindingKind::BookingStep),
        std::pair(u"UPDATE device SET last_sequence = last_sequence - 1"_s, FindingKind::DeviceSequence),
        std::pair(u"UPDATE history SET changeset = X'540102' WHERE id = 1"_s, FindingKind::History),
        std::pair(u"INSERT INTO delegate_search (delegate_search) VALUES ('delete-all')"_s, FindingKind::SearchIndex),
        std::pair(u"INSERT INTO venue_search (venue_search) VALUES ('delete-all')"_s, FindingKind::SearchIndex),
        std::pair(u"DROP TRIGGER delegate_search_changed; UPDATE delegate SET given_name = 'Ade', name_key = 'adeokafor', "
                  "sort_key = 'okafor ade'"_s,
                  FindingKind::SearchIndex));
    CAPTURE(sql);
    checkIsAll(checkedAfter(sql), kind, Severity::Error);
}

TEST_CASE("a damaged page is found", "[check]")
{
    const auto findings = checkedAfter(u"PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = "
                                       "'CREATE INDEX delegate_by_email ON delegate (phone)' WHERE name = 'delegate_by_email'"_s);
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first().kind == FindingKind::Integrity);
    CHECK_FALSE(check::isOk(findings));
}

TEST_CASE("records that look wrong are found and do not make the logbook unsound", "[check]")
{
    const auto [sql, kind, severity] = GENERATE(
        std::tuple(u"UPDATE workshop SET status = 'delivered'; UPDATE booking SET status = 'booked'; "
                   "UPDATE booking_step SET status = 'booked'"_s,
                   FindingKind::NoRegister, Severity::Warning),
        std::tuple(u"INSERT INTO response (id, workshop, question_set) SELECT 1, id, 1 FROM workshop; "
                   "INSERT INTO response (id, workshop, question_set) SELECT 2, id, 1 FROM workshop"_s,
                   FindingKind::FeedbackAboveAttendance, Severity::Warning),
        std::tuple(u"UPDATE venue SET region = NULL"_s, FindingKind::VenueWithoutRegion, Severity::Warning));
    CAPTURE(sql);
    checkIsAll(checkedAfter(sql), kind, severity);
}

TEST_CASE("a head count is a register", "[check]")
{
    TestLogbook book;
    book.add(aWorkshop().withStatus(WorkshopStatus::Delivered).withHeadCount(12));
    CHECK(checked(book).isEmpty());
}

TEST_CASE("people with one e-mail address, or one name and organisation, may be one person", "[check]")
{
    TestLogbook book;
    const OrganisationId trust = book.add(anOrganisation());
    const DelegateId ada = book.add(aDelegate().at(trust).withEmail(u"ada@example.org"_s));
    SECTION("one address")
    {
        const DelegateId other = book.add(aDelegate().named(u"A. Okafor"_s).withEmail(u"Ada@Example.org"_s));
        const auto findings = checked(book);
        checkIsAll(findings, FindingKind::PossibleDuplicate, Severity::Note);
        CHECK(findings[0].record == FindingRecord::Delegate);
        CHECK(findings[0].id == ada.value());
        CHECK(findings[0].other == other.value());
    }
    SECTION("one name and organisation")
    {
        book.add(aDelegate().named(u"ada okafor"_s).at(trust).withEmail(u"other@example.org"_s));
        checkIsAll(checked(book), FindingKind::PossibleDuplicate, Severity::Note);
    }
    SECTION("both are told once")
    {
        book.add(aDelegate().at(trust).withEmail(u"ada@example.org"_s));
        checkIsAll(checked(book), FindingKind::PossibleDuplicate, Severity::Note);
    }
    SECTION("one name alone is nothing")
    {
        book.add(aDelegate());
        book.add(aDelegate());
        CHECK(checked(book).isEmpty());
    }
}

TEST_CASE("a postcode of a district in two regions is told for venues and organisations", "[check]")
{
    TestLogbook book;
    book.add(aVenue().inRegion(RegionId(1)).withPostcode(u"TD15 1AA"_s));
    const auto findings = checked(book);
    checkIsAll(findings, FindingKind::AmbiguousPostcode, Severity::Note);
    CHECK(findings[0].message.contains(u"TD15"_s));
}

TEST_CASE("a person on two workshops at one time is told once for each pair that meets", "[check]")
{
    TestLogbook book;
    const DelegateId ada = book.add(aDelegate());
    const auto add = [&](QTime start, int minutes) {
        const WorkshopId workshop =
            book.add(aWorkshop().starting(CivilTime(QDate(2026, 9, 1), start)).lasting(minutes));
        book.book(workshop, ada);
        return workshop;
    };
    add(QTime(9, 0), 120);
    add(QTime(11, 0), 60); // begins as the other ends
    CHECK(checked(book).isEmpty());
    add(QTime(11, 30), 60);
    checkIsAll(checked(book), FindingKind::OverlappingBookings, Severity::Note);
}

TEST_CASE("many findings of one kind are listed to a hundred, and the rest counted", "[check]")
{
    TestLogbook book;
    book.change([](Edit &edit) {
        for (int i = 0; i < 103; ++i)
            workshops::create(edit, aWorkshop().withStatus(WorkshopStatus::Delivered).value());
    });
    const auto findings = checked(book);
    REQUIRE(findings.size() == 101);
    CHECK(findings.last().kind == FindingKind::NoRegister);
    CHECK(findings.last().message.contains(u"3 more"_s));
}

TEST_CASE("a check says how far it is, and can be cancelled", "[check]")
{
    TestLogbook book;
    QList<qint64> seen;
    Progress progress([&](qint64 done, qint64) { seen.append(done); });
    book.read([&](const Reader &reader) { return check::of(reader, progress); });
    CHECK(seen.first() == 0);
    CHECK(seen.size() == seen.last() + 1);

    Progress cancelled;
    cancelled.cancel();
    const auto result = book->read([&](const Reader &reader) { return check::of(reader, cancelled); });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Cancelled);
}
