// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/reportfixture.h"

#include "tests/support/precompiled.h"

namespace turnout {

ReportLogbook::ReportLogbook()
{
    const auto cardiff = venue(u"Cardiff"_s, idOf(UkRegion::Wales)),
               brixton = venue(u"Brixton"_s, idOf(UkRegion::London));
    const auto school = organisation(u"School"_s, SectorId(3), idOf(UkRegion::Wales));
    const auto police = organisation(u"Police"_s, SectorId(4), idOf(UkRegion::London));
    organisation(u"Nobody's"_s);
    const auto ada = add(ADelegate{.name = u"Ada Able"_s, .organisation = school});
    const auto ben = add(ADelegate{.name = u"Ben Best"_s, .organisation = school, .region = idOf(UkRegion::London)});
    const auto cal = add(ADelegate{.name = u"Cal Cope"_s, .organisation = police});
    const auto dee = person(u"Dee Dale"_s);
    const TrainerId sam = trainer(u"Sam"_s), lee = trainer(u"Lee"_s);
    const WorkshopTypeId awareness(1), halfDay(2), prisonDay(3);

    add(AWorkshop{.on = u"2025-05-05T10:00"_s,
                  .status = WorkshopStatus::Cancelled,
                  .venue = cardiff,
                  .type = awareness,
                  .cancelledBy = CancelledBy::Us});
    add(AWorkshop{.on = u"2025-06-06T10:00"_s,
                  .status = WorkshopStatus::Cancelled,
                  .venue = cardiff,
                  .type = awareness,
                  .cancelledBy = CancelledBy::Commissioner});
    const auto march = add(AWorkshop{.on = u"2026-03-31T14:00"_s, .venue = cardiff, .type = awareness, .headCount = 5});
    const auto april = add(AWorkshop{.on = u"2026-04-01T09:30"_s, .venue = brixton, .type = awareness});
    const auto evening = add(AWorkshop{.on = u"2026-04-30T18:00"_s, .type = halfDay, .headCount = 4});
    const auto cancelled = add(AWorkshop{.on = u"2026-06-10T10:00"_s,
                                         .status = WorkshopStatus::Cancelled,
                                         .venue = brixton,
                                         .type = prisonDay,
                                         .cancelledBy = CancelledBy::Venue});
    add(AWorkshop{.on = u"2026-06-20T10:00"_s, .status = WorkshopStatus::Draft, .venue = cardiff});
    const auto planned = add(AWorkshop{.on = u"2026-07-01T10:00"_s,
                                       .status = WorkshopStatus::Planned,
                                       .venue = cardiff,
                                       .region = idOf(UkRegion::SouthWest)});

    stores.workshops.setTrainers(march, {{sam, TrainerRole::Lead}, {lee, TrainerRole::Second}});
    stores.workshops.setTrainers(april, {{sam, TrainerRole::Lead}});
    stores.workshops.setTrainers(cancelled, {{lee, TrainerRole::Lead}});
    stores.workshops.setTrainers(planned, {{sam, TrainerRole::Lead}});

    book(march, ada);
    book(march, ben, BookingStatus::PartAttended);
    book(march, dee, BookingStatus::DidNotAttend);
    book(april, ada);
    book(april, cal);
    book(evening, dee);
    book(cancelled, cal, BookingStatus::Cancelled);
    book(planned, ben, BookingStatus::Booked);

    add(AForm{.workshop = march, .overall = 4, .delegate = ada});
    add(AForm{.workshop = march, .overall = 2});
    add(AForm{.workshop = march});
    add(AForm{.workshop = april, .overall = 3, .delegate = cal});
    add(AForm{.workshop = evening, .overall = 4});
    add(AForm{.overall = 4, .receivedOn = u"2026-01-15"_s});
    add(AForm{.overall = 1, .delegate = dee});
}

namespace {

QString figures(const RatingCount &c)
{
    return u"%1 %2"_s.arg(c.rated).arg(c.goodOrExcellent);
}

QString figures(const ReplyCount &c)
{
    return u"%1 %2"_s.arg(c.responses).arg(c.attended);
}

QString figures(const ReachCount &c)
{
    return u"%1 %2 %3 %4 %5"_s.arg(c.people).arg(c.attendances).arg(c.unnamed).arg(c.workshops).arg(c.organisations);
}

QString figures(const WorkshopCount &c)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(c.delivered)
        .arg(c.planned)
        .arg(c.cancelled)
        .arg(c.cancelledByUs)
        .arg(c.cancelledByVenue)
        .arg(c.cancelledByCommissioner);
}

template <class Count>
QString text(const Counts<Count> &counts)
{
    QStringList groups;
    for (const Count &each : counts.groups)
        groups.append((each.group.isEmpty() ? u"–"_s : each.group) + u' ' + figures(each));
    return groups.join(u" | "_s) + u" || "_s + figures(counts.total);
}

} // namespace

QString shown(const Counts<RatingCount> &counts)
{
    return text(counts);
}

QString shown(const Counts<ReplyCount> &counts)
{
    return text(counts);
}

QString shown(const Counts<ReachCount> &counts)
{
    return text(counts);
}

QString shown(const Counts<WorkshopCount> &counts)
{
    return text(counts);
}

} // namespace turnout
