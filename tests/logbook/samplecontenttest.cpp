// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/postcoderegions.h"
#include "core/logbook/figures.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/sample/randomness.h"
#include "core/logbook/sample/sample.h"
#include "core/logbook/sample/towns.h"
#include "core/logbook/workshops.h"
#include "core/storage/stores.h"
#include "tests/support/catch.h"
#include "tests/support/show.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace turnout;

namespace {

std::unique_ptr<Logbook> filled(const Clock &clock, sample::Size size)
{
    auto book = valueOrThrow(Logbook::inMemory({clock, u"Test"_s}));
    valueOrThrow(book->perform(u"Sample"_s, [&](Edit &edit) { sample::fill(edit, size, edit.clock().today()); }));
    return book;
}

// An id without the number of the device, which is drawn anew for every logbook.
template <class IdType>
QString sequence(IdType id)
{
    return QString::number(id.value() & 0xFFFFFFFF);
}

// Every row as a line of text, from the stores, with nothing left out but the device's number.
class Content {
public:
    explicit Content(const Reader &reader)
        : m_reader(reader)
    {
        for (const OrganisationRow &row : people::organisations(reader))
            add({u"organisation"_s, sequence(row.id), row.name, row.sector, row.region});
        for (const VenueRow &row : places::venues(reader))
            addVenue(*places::findVenue(reader, row.id));
        for (const Trainer &trainer : people::trainers(reader))
            add({u"trainer"_s, sequence(trainer.id), trainer.name, trainer.email});
        for (const Absence &absence : reader.stores().trainers.absencesBetween(QDate(1900, 1, 1), QDate(2999, 1, 1)))
            add({sequence(absence.trainer), isoDate(absence.from), isoDate(absence.to), absence.reason});
        for (const DelegateRow &row : people::delegates(reader))
            addDelegate(*people::findDelegate(reader, row.id));
        for (const WorkshopRow &row : workshops::list(reader, {}, {}))
            addWorkshop(*workshops::find(reader, row.id));
    }

    const QString &text() const { return m_text; }

private:
    void add(const QStringList &cells) { m_text += cells.join(u'\t') + u'\n'; }

    void addVenue(const Venue &v)
    {
        add({u"venue"_s, sequence(v.id), v.name, v.address, v.postcode, sequence(v.region), v.contact});
        if (v.gate)
            add({QString::number(v.gate->leadDays), v.gate->identity, v.gate->authority, v.gate->arrival});
        for (const Room &room : m_reader.stores().places.roomsOf(v.id))
            add({u"room"_s, sequence(room.id), room.name, QString::number(room.places)});
    }

    void addDelegate(const Delegate &d)
    {
        add({u"delegate"_s, sequence(d.id), d.reference, d.name.given, d.name.family, d.email, d.phone,
             sequence(d.organisation), d.role, sequence(d.sector), sequence(d.region)});
    }

    void addWorkshop(const Workshop &w)
    {
        add({u"workshop"_s, sequence(w.id), w.number, sequence(w.type), w.start.toIso(), w.end.toIso(),
             QString::number(w.allDay), sequence(w.venue), sequence(w.room), QString::number(w.online),
             sequence(w.region), word(w.status), w.cancelledBy ? word(*w.cancelledBy) : QString(), w.cancelReason,
             QString::number(w.places), QString::number(w.headCount.value_or(-1)), sequence(w.commissioner), w.notes});
        for (const WorkshopTrainer &trainer : workshops::trainersOf(m_reader, w.id))
            add({sequence(trainer.trainer), word(trainer.role)});
        for (const Booking &booking : m_reader.stores().bookings.ofWorkshop(w.id)) {
            for (const Booking &step : m_reader.stores().bookings.stepsOf(booking.key))
                add({u"step"_s, sequence(step.key.delegate), word(step.status), step.since, step.note});
        }
        for (const Response &form : m_reader.stores().feedback.ofWorkshop(w.id)) {
            add({u"form"_s, sequence(form.id), sequence(form.delegate), isoDate(form.receivedOn)});
            for (const Answer &answer : form.answers)
                add({sequence(answer.question), QString::number(answer.value.value_or(-1)), answer.text});
        }
    }

    const Reader &m_reader;
    QString m_text;
};

QString contentOf(QDate today, sample::Size size = sample::Size::Small, QTime time = QTime(8, 30))
{
    const FixedClock clock(CivilTime(today, time));
    const auto book = filled(clock, size);
    return valueOrThrow(book->read([](const Reader &reader) { return Content(reader).text(); }));
}

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

TEST_CASE("what looks random in a sample is the published sequence of SplitMix64", "[sample]")
{
    sample::Randomness random(1234567);
    for (const int millionth : {350079, 173644, 532207, 249007, 889529})
        CHECK(random.below(1000000) == millionth);
}

TEST_CASE("one day always has the same sample, another day another one", "[sample]")
{
    const QDate today(2026, 11, 23);
    const QString content = contentOf(today);

    CHECK(hashOf(content) == hashOf(contentOf(today, sample::Size::Small, QTime(17, 45))));
    const QString later = contentOf(today.addDays(1));
    CHECK(hashOf(later) != hashOf(content));
    CHECK(later.count(u"\nworkshop\t"_s) == content.count(u"\nworkshop\t"_s));
}

TEST_CASE("the samples name nobody outside example.org and leave no gap in a text", "[sample]")
{
    const auto size = GENERATE(sample::Size::Small, sample::Size::National);
    const QString content = contentOf(QDate(2026, 11, 23), size);

    static const QRegularExpression elsewhere(u"@(?!example\\.org\\b)"_s);
    CHECK_FALSE(content.contains(elsewhere));
    CHECK(content.contains(u"@example.org"_s));
    CHECK_FALSE(content.contains(QRegularExpression(u"%\\d"_s)));
}

TEST_CASE("the small sample's prisons are the two invented ones, with their gate rules", "[sample]")
{
    const FixedClock clock(CivilTime(QDate(2026, 11, 23), QTime(8, 30)));
    const auto book = filled(clock, sample::Size::Small);

    QStringList secure;
    valueOrThrow(book->read([&](const Reader &reader) {
        for (const VenueRow &row : places::venues(reader)) {
            const Venue venue = *places::findVenue(reader, row.id);
            CHECK(venue.isSecure() == venue.name.startsWith(u"HMP "_s));
            if (!venue.gate)
                continue;
            secure.append(venue.name);
            CHECK(venue.gate->leadDays > 0);
            CHECK_FALSE(venue.gate->identity.isEmpty());
            CHECK_FALSE(venue.gate->authority.isEmpty());
            CHECK_FALSE(venue.gate->arrival.isEmpty());
        }
        return true;
    }));
    CHECK(secure == QStringList{u"HMP Ridley Park"_s, u"HMP Thornbeck"_s});
}

TEST_CASE("a sample is one change, and undone as one", "[sample]")
{
    const FixedClock clock(CivilTime(QDate(2026, 11, 23), QTime(8, 30)));
    const auto book = filled(clock, sample::Size::Small);

    REQUIRE(book->undo().has_value());
    CHECK(valueOrThrow(book->read([](const Reader &reader) { return figures::totals(reader); })) == LogbookTotals());
    CHECK(book->undoLabel().isEmpty());
}

TEST_CASE("people in the small sample have all sorts of names", "[sample]")
{
    const FixedClock clock(CivilTime(QDate(2026, 11, 23), QTime(8, 30)));
    const auto book = filled(clock, sample::Size::Small);

    int single = 0, hyphen = 0, apostrophe = 0, particle = 0, accent = 0;
    qsizetype longest = 0;
    QMap<QString, int> people;
    QSet<QString> addresses;
    int withAddress = 0;
    valueOrThrow(book->read([&](const Reader &reader) {
        for (const DelegateRow &row : people::delegates(reader)) {
            const Delegate delegate = *people::findDelegate(reader, row.id);
            const QString name = delegate.name.display();
            single += delegate.name.given.isEmpty();
            hyphen += delegate.name.family.contains(u'-');
            apostrophe += name.contains(u'\'') || name.contains(u'’');
            particle += delegate.name.family.contains(u' ');
            accent += std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() > 0xBF; });
            longest = qMax(longest, name.size());
            ++people[name];
            withAddress += !delegate.email.isEmpty();
            if (!delegate.email.isEmpty())
                addresses.insert(delegate.email);
        }
        return true;
    }));
    CHECK(single >= 1);
    CHECK(hyphen > 30);
    CHECK(apostrophe > 10);
    CHECK(particle > 10);
    CHECK(accent > 40);
    CHECK(longest > 35);
    CHECK(std::count(people.begin(), people.end(), 2) >= 1);
    CHECK(addresses.size() == withAddress);
}

TEST_CASE("bookings of the small sample were made before their workshops and marked on the day", "[sample]")
{
    const QDate today = GENERATE(QDate(2026, 12, 24), QDate(2026, 8, 16));
    const FixedClock clock(CivilTime(today, QTime(0, 0)));
    const auto book = filled(clock, sample::Size::Small);

    valueOrThrow(book->read([&](const Reader &reader) {
        for (const WorkshopRow &row : workshops::list(reader, {}, {})) {
            for (const Booking &booking : reader.stores().bookings.ofWorkshop(row.id)) {
                const auto steps = reader.stores().bookings.stepsOf(booking.key);
                const bool marked = countsAsAttendance(booking.status) || booking.status == BookingStatus::DidNotAttend;
                const QString day = isoDate(row.start.date());
                REQUIRE(steps.last().status == booking.status);
                REQUIRE(steps.first().since < day);
                REQUIRE(steps.last().since < isoDate(today));
                REQUIRE(steps.last().since.startsWith(day) == marked);
                REQUIRE(std::is_sorted(steps.begin(), steps.end(),
                                       [](const Booking &a, const Booking &b) { return a.since < b.since; }));
                REQUIRE(QDateTime::fromString(steps.first().since, Qt::ISODateWithMs).isValid());
            }
        }
        return true;
    }));
}

TEST_CASE("each town and venue of the samples lies in the region it is given", "[sample]")
{
    for (const sample::Town &town : sample::towns()) {
        INFO(town.name.toStdString());
        CHECK(regionOfDistrict(town.district) == town.region);
        CHECK(regionCertaintyOfDistrict(town.district) == RegionCertainty::Certain);
    }
}
