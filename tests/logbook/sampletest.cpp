// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/sample.h"
#include "core/base/clock.h"
#include "core/domain/bankholidays.h"
#include "core/domain/workingdays.h"
#include "core/logbook/bookings.h"
#include "core/logbook/figures.h"
#include "core/logbook/forms.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "tests/support/catch.h"
#include "tests/support/show.h"

#include <QMap>
#include <QSet>
#include <map>

using namespace turnout;

namespace {

// The small sample of a day; filled once, for no test changes it.
class Small {
public:
    explicit Small(QDate today)
        : m_clock(CivilTime(today, QTime(8, 30)))
    {
        m_book = valueOrThrow(Logbook::inMemory({m_clock, u"Test"_s}));
        valueOrThrow(m_book->perform(u"Sample"_s, [&](Edit &edit) { sample::fill(edit, sample::Size::Small, today); }));
    }

    template <class Work>
    auto read(Work &&work) const
    {
        return valueOrThrow(m_book->read(work));
    }
    QList<WorkshopRow> list(QDate from, QDate to) const
    {
        return read([&](const Reader &r) { return workshops::list(r, from, to); });
    }
    QList<Booking> bookings(WorkshopId id) const
    {
        return read([&](const Reader &r) { return bookings::ofWorkshop(r, id); });
    }

private:
    FixedClock m_clock;
    std::unique_ptr<Logbook> m_book;
};

const Small &sampleOf(QDate today)
{
    static std::map<QDate, std::unique_ptr<Small>> filled;
    auto &book = filled[today];
    if (!book)
        book = std::make_unique<Small>(today);
    return *book;
}

// An ordinary day, Christmas Eve, the end of a February, a Sunday, a leap day, and one just after New Year.
QDate anyToday()
{
    return GENERATE(QDate(2026, 11, 23), QDate(2026, 12, 24), QDate(2027, 2, 28), QDate(2026, 8, 16),
                    QDate(2028, 2, 29), QDate(2027, 1, 4));
}

int countOf(const QList<Booking> &bookings, BookingStatus status)
{
    return int(std::count_if(bookings.begin(), bookings.end(), [&](const Booking &b) { return b.status == status; }));
}

} // namespace

TEST_CASE("the small sample has 74 workshops delivered over two years in three regions", "[sample]")
{
    const QDate today = anyToday();
    const Small &book = sampleOf(today);

    const auto by = [&](Grouping by, QDate from, QDate to) {
        return book.read([&](const Reader &r) { return figures::workshops(r, {by, from, to}); });
    };
    const auto regions = by(Grouping::Region, today.addMonths(-24).addDays(1), today.addDays(-1));
    CHECK(regions.total.delivered == 74);
    CHECK(by(Grouping::None, {}, {}).total.delivered == 74);
    QSet<QString> names;
    for (const WorkshopCount &count : regions.groups) {
        if (count.delivered > 0)
            names.insert(count.group);
    }
    CHECK(names == QSet<QString>{u"West Midlands"_s, u"East Midlands"_s, u"South West"_s});
    CHECK(regions.total.cancelledByUs == 3);
    CHECK(regions.total.cancelledByVenue == 3);
    CHECK(regions.total.cancelledByCommissioner == 2);
    QSet<QString> types;
    for (const WorkshopRow &row : book.list({}, {}))
        types.insert(row.type);
    CHECK(types.size() == 3);
}

TEST_CASE("just over a thousand people attended the workshops of the small sample", "[sample]")
{
    const Small &book = sampleOf(anyToday());

    const auto reach = book.read([](const Reader &r) { return figures::reach(r, {}); }).total;
    CHECK(reach.people > 1000);
    CHECK(reach.people < 1100);
    CHECK(reach.attendances > reach.people);
    CHECK(reach.attendances < 1150);
    CHECK(reach.unnamed == 3);
    const auto totals = book.read([](const Reader &r) { return figures::totals(r); });
    CHECK(totals.organisations >= 90);
    CHECK(totals.organisations <= 140);
    CHECK(totals.venues == 20);
    CHECK(totals.bookings > 1300);
}

TEST_CASE("people of the small sample work mostly in social care, early help, education and the police", "[sample]")
{
    const Small &book = sampleOf(QDate(2026, 11, 23));

    QMap<QString, int> sectors;
    const auto delegates = book.read([](const Reader &r) { return people::delegates(r); });
    for (const DelegateRow &row : delegates)
        ++sectors[row.sector];
    const int four =
        sectors[u"Social care"_s] + sectors[u"Early help"_s] + sectors[u"Education"_s] + sectors[u"Police"_s];
    CHECK(four * 100 > delegates.size() * 80);
    CHECK(four < delegates.size());
    CHECK(sectors[u"Social care"_s] > sectors[u"Police"_s]);
    CHECK(sectors[u"Police"_s] > sectors[u"Health"_s]);
}

TEST_CASE("every rating of the small sample's last twelve months is good or excellent", "[sample]")
{
    const QDate today = anyToday();
    const Small &book = sampleOf(today);

    const auto rated = [&](QDate from, QDate to) {
        return book.read([&](const Reader &r) { return figures::ratings(r, {Grouping::None, from, to}); }).total;
    };
    for (const QDate from : {today.addMonths(-12), today.addMonths(-12).addDays(1)}) {
        const RatingCount recent = rated(from, today);
        CHECK(recent.rated > 300);
        CHECK(recent.goodOrExcellent == recent.rated);
    }
    const RatingCount before = rated({}, today.addMonths(-12));
    CHECK(before.rated > 300);
    CHECK(before.goodOrExcellent < before.rated);
    CHECK(before.goodOrExcellent * 100 > before.rated * 93);
    const auto replies = book.read([](const Reader &r) { return figures::replies(r, {}); }).total;
    CHECK(replies.responses * 100 > replies.attended * 75);
    CHECK(replies.responses < replies.attended);
}

TEST_CASE("forms of the small sample carry varied words, and some carry none", "[sample]")
{
    const Small &book = sampleOf(QDate(2026, 11, 23));

    QSet<QString> pledges, remarks;
    int forms = 0, withPledge = 0, withRemark = 0, mayQuote = 0, blank = 0;
    const QuestionSet &set = shippedQuestionSet();
    for (const WorkshopRow &row : book.list({}, {})) {
        for (const Response &form : book.read([&](const Reader &r) { return forms::ofWorkshop(r, row.id); })) {
            ++forms;
            blank += form.answers.isEmpty();
            for (const Answer &answer : form.answers) {
                if (answer.question == set.find(u"differently"_s)->id) {
                    ++withPledge;
                    pledges.insert(answer.text);
                } else if (answer.question == set.find(u"anything-else"_s)->id) {
                    ++withRemark;
                    remarks.insert(answer.text);
                } else if (answer.question == set.find(u"may-quote"_s)->id) {
                    mayQuote += answer.value == 1;
                }
            }
        }
    }
    CHECK(forms > 700);
    CHECK(blank > 0);
    CHECK(withPledge > forms / 2);
    CHECK(withRemark > forms / 4);
    CHECK(withRemark < forms / 2);
    CHECK(mayQuote > forms / 3);
    CHECK(pledges.size() > withPledge / 2);
    CHECK(remarks.size() > withRemark / 2);
}

TEST_CASE("nothing in the small sample's past stands against anything", "[sample]")
{
    const QDate today = anyToday();
    const Small &book = sampleOf(today);

    const auto past = book.list({}, today.addDays(-1));
    CHECK(past.size() == 83);
    for (const WorkshopRow &row : past) {
        INFO(row.number.toStdString());
        CHECK(book.read([&](const Reader &r) { return workshops::clashes(r, row.id); }).isEmpty());
        CHECK(isWorkingDay(row.start.date(), UkNation::EnglandAndWales));
        CHECK(row.start.time() >= QTime(9, 0));
        CHECK(row.end.time() <= QTime(17, 0));
    }
    CHECK(book.list(today, today).isEmpty());
}

TEST_CASE("some registers of the small sample are not marked, and others say who stayed away", "[sample]")
{
    const QDate today = anyToday();
    const Small &book = sampleOf(today);

    int unmarked = 0, confirmed = 0, away = 0, part = 0, cancelled = 0, waiting = 0, overNames = 0;
    for (const WorkshopRow &row : book.list({}, today.addDays(-1))) {
        const auto bookings = book.bookings(row.id);
        const bool isMarked = countOf(bookings, BookingStatus::Booked) == 0;
        unmarked += row.status == WorkshopStatus::Delivered && !isMarked;
        confirmed += row.status == WorkshopStatus::Confirmed && !isMarked;
        overNames += row.headCount.value_or(0) > row.attended;
        away += countOf(bookings, BookingStatus::DidNotAttend);
        part += countOf(bookings, BookingStatus::PartAttended);
        waiting += countOf(bookings, BookingStatus::Waiting);
        cancelled += row.status == WorkshopStatus::Delivered ? countOf(bookings, BookingStatus::Cancelled) : 0;
    }
    CHECK(unmarked == 2);
    CHECK(confirmed == 1);
    CHECK(overNames == 1);
    CHECK(away > 20);
    CHECK(part > 5);
    CHECK(waiting > 5);
    CHECK(cancelled > 40);
}

TEST_CASE("the schedule ahead of the small sample shows every state and every kind of clash", "[sample]")
{
    const QDate today = anyToday();
    const Small &book = sampleOf(today);

    QMap<ClashKind, int> kinds;
    QMap<WorkshopStatus, int> states;
    int online = 0, twoDays = 0, waiting = 0, fullAndWaiting = 0, prisons = 0;
    const auto ahead = book.list(today.addDays(1), {});
    for (const WorkshopRow &row : ahead) {
        INFO(row.number.toStdString());
        const auto workshop = book.read([&](const Reader &r) { return workshops::find(r, row.id); }).value();
        const auto clashes = book.read([&](const Reader &r) { return workshops::clashes(r, row.id); });
        for (const Clash &clash : clashes)
            ++kinds[clash.kind];
        ++states[row.status];
        online += workshop.online;
        twoDays += workshop.allDay && workshop.start.date().addDays(1) == workshop.end.date();
        waiting += row.waiting;
        fullAndWaiting += row.booked == row.places && row.waiting > 0;
        prisons += row.venue == u"HMP Thornbeck"_s || row.venue == u"HMP Ridley Park"_s;
        const bool holiday = bankHolidayOn(row.start.date(), UkNation::EnglandAndWales).has_value();
        CHECK((holiday || isWorkingDay(row.start.date(), UkNation::EnglandAndWales)));
        CHECK((holiday || today.daysTo(row.start.date()) < 90));
    }
    CHECK(ahead.size() == 16);
    const QMap<ClashKind, int> eachOnce{{ClashKind::Trainer, 2},     {ClashKind::TrainerTravel, 2},
                                        {ClashKind::Room, 2},        {ClashKind::TrainerAway, 1},
                                        {ClashKind::BankHoliday, 1}, {ClashKind::LeadDays, 1},
                                        {ClashKind::Capacity, 1}};
    CHECK(kinds == eachOnce);
    CHECK(states[WorkshopStatus::Draft] == 1);
    CHECK(states[WorkshopStatus::Planned] > 2);
    CHECK(states[WorkshopStatus::Confirmed] > 2);
    CHECK(states[WorkshopStatus::Cancelled] == 1);
    CHECK(online == 1);
    CHECK(twoDays == 1);
    CHECK(prisons == 2);
    CHECK(fullAndWaiting == 1);
    CHECK(waiting > 0);
}
