// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "core/base/tr.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

enum class Listed { Workshops, Delegates, Venues, Organisations };

} // namespace turnout::cli

namespace turnout {

template <>
inline constexpr auto words<cli::Listed> = std::to_array<Word<cli::Listed>>({
    {cli::Listed::Workshops, "workshops"_L1},
    {cli::Listed::Delegates, "delegates"_L1},
    {cli::Listed::Venues, "venues"_L1},
    {cli::Listed::Organisations, "organisations"_L1},
});

} // namespace turnout

namespace turnout::cli {

namespace {

// One list as JSON objects, and the keys in the order people read them.
struct Listing {
    QStringList keys;
    QJsonArray rows;
};

QString timeText(const CivilTime &time, bool allDay)
{
    return allDay ? isoDate(time.date()) : time.toIso();
}

Listing workshopListing(const Reader &reader, QDate from, QDate to)
{
    Listing listing{{u"number"_s, u"type"_s, u"start"_s, u"venue"_s, u"region"_s, u"status"_s, u"places"_s, u"booked"_s,
                     u"waiting"_s, u"attended"_s, u"head_count"_s, u"id"_s},
                    {}};
    for (const WorkshopRow &row : workshops::list(reader, from, to)) {
        listing.rows.append(QJsonObject{
            {u"id"_s, row.id.toText()},
            {u"number"_s, row.number},
            {u"type"_s, row.type},
            {u"start"_s, timeText(row.start, row.allDay)},
            {u"end"_s, timeText(row.end, row.allDay)},
            {u"venue"_s, row.venue},
            {u"region"_s, row.region},
            {u"status"_s, word(row.status)},
            {u"places"_s, row.places},
            {u"booked"_s, row.booked},
            {u"waiting"_s, row.waiting},
            {u"attended"_s, row.attended},
            {u"head_count"_s, row.headCount ? QJsonValue(*row.headCount) : QJsonValue()},
        });
    }
    return listing;
}

Listing delegateListing(const Reader &reader)
{
    Listing listing{{u"name"_s, u"organisation"_s, u"sector"_s, u"region"_s, u"attended"_s, u"id"_s}, {}};
    for (const DelegateRow &row : people::delegates(reader)) {
        listing.rows.append(QJsonObject{
            {u"id"_s, row.id.toText()},
            {u"name"_s, row.name},
            {u"organisation"_s, row.organisation},
            {u"sector"_s, row.sector},
            {u"region"_s, row.region},
            {u"attended"_s, row.attended},
        });
    }
    return listing;
}

Listing venueListing(const Reader &reader)
{
    Listing listing{{u"name"_s, u"postcode"_s, u"region"_s, u"secure"_s, u"workshops"_s, u"id"_s}, {}};
    for (const VenueRow &row : places::venues(reader)) {
        listing.rows.append(QJsonObject{
            {u"id"_s, row.id.toText()},
            {u"name"_s, row.name},
            {u"postcode"_s, row.postcode},
            {u"region"_s, row.region},
            {u"secure"_s, row.secure},
            {u"workshops"_s, row.workshops},
        });
    }
    return listing;
}

Listing organisationListing(const Reader &reader)
{
    Listing listing{{u"name"_s, u"sector"_s, u"region"_s, u"delegates"_s, u"id"_s}, {}};
    for (const OrganisationRow &row : people::organisations(reader)) {
        listing.rows.append(QJsonObject{
            {u"id"_s, row.id.toText()},
            {u"name"_s, row.name},
            {u"sector"_s, row.sector},
            {u"region"_s, row.region},
            {u"delegates"_s, row.delegates},
        });
    }
    return listing;
}

Listing listingOf(Listed what, const Reader &reader, QDate from, QDate to)
{
    switch (what) {
    case Listed::Workshops:
        return workshopListing(reader, from, to);
    case Listed::Delegates:
        return delegateListing(reader);
    case Listed::Venues:
        return venueListing(reader);
    case Listed::Organisations:
        break;
    }
    return organisationListing(reader);
}

void printTable(const Listing &listing)
{
    TextTable table(listing.keys);
    for (const QJsonValue row : listing.rows) {
        QStringList cells;
        for (const QString &key : listing.keys)
            cells.append(row.toObject().value(key).toVariant().toString());
        table.add(cells);
    }
    table.print();
}

ExitCode runList(const Arguments &arguments)
{
    const Listed what = Arguments::wordFrom<Listed>(tr("What to list"), arguments.position(1));
    const QDate from = arguments.date(u"from"_s);
    const QDate to = arguments.date(u"to"_s);
    if (from.isValid() && to.isValid() && to < from)
        throw UsageProblem{tr("--to lies before --from.")};
    if (what != Listed::Workshops && (from.isValid() || to.isValid()))
        throw UsageProblem{tr("--from and --to go with workshops.")};
    return withLogbookToRead(arguments, [&](Logbook &logbook) {
        const auto listing = logbook.read([&](const Reader &reader) { return listingOf(what, reader, from, to); });
        if (!listing)
            return failed(listing.error());
        if (arguments.has(u"json"_s))
            printJson(listing->rows);
        else
            printTable(*listing);
        return Fine;
    });
}

} // namespace

Command listCommand()
{
    return {
        u"list"_s,
        u"LOGBOOK workshops|delegates|venues|organisations [--from DATE] [--to DATE] [--json] [--passphrase-file FILE | --recovery-key-file FILE]"_s,
        tr("Lists records, one a line."),
        {u"LOGBOOK"_s, u"workshops|delegates|venues|organisations"_s},
        {fromOption(), toOption(), jsonOption(), passphraseOption(), recoveryKeyOption()},
        {u"turnout list work.turnout workshops --from 2026-04-01 --to 2027-03-31 --passphrase-file secret.txt"_s,
         u"turnout list trial.turnout delegates --json"_s},
        tr("Workshops come by start date, people by family name, the rest by name. --from and --to go by a workshop's "
           "start.\n"
           "booked counts bookings that hold a place (invited, booked, attended, part attended), attended those of "
           "people\n"
           "who came, head_count people in the room with or without names."),
        runList};
}

} // namespace turnout::cli
