// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/importfields.h"

namespace turnout {

namespace {

// Fields that several kinds share, so that one thing has one name and one meaning.
const ImportField Organisation{u"organisation"_s,
                               {u"organization"_s, u"employer"_s, u"company"_s, u"organisation name"_s},
                               u"the employer, found by name or made"_s};
const ImportField Sector{u"sector"_s, {}, u"found by name or made; stands on the organisation where that has none"_s};
const ImportField Role{u"role"_s, {u"job title"_s, u"job"_s, u"position"_s}, u"what the person does"_s};
const ImportField Region{u"region"_s, {}, u"one of the twelve regions and nations by name"_s};
const ImportField Postcode{u"postcode"_s, {u"post code"_s, u"zip"_s}, u"tells the region where none is given"_s};
const ImportField Type{u"type"_s, {u"workshop type"_s}, u"the workshop type, found by name or made"_s};
const ImportField Start{u"start"_s,
                        {u"date"_s, u"start date"_s, u"starts"_s},
                        u"2026-08-19, 2026-08-19 09:30 or 19/08/2026 09:30; without a time the workshop is all-day"_s};
const ImportField Workshop{u"workshop"_s, {u"workshop number"_s, u"workshop id"_s}, u"the number of a workshop"_s};
const ImportField VenueOf{u"venue"_s, {u"place"_s, u"location"_s}, u"by reference, else by name; made where new"_s};

QList<ImportField> person()
{
    return {
        {u"name"_s, {u"full name"_s, u"delegate name"_s}, u"the whole name; or give the two parts"_s},
        {u"given_name"_s, {u"first name"_s, u"forename"_s, u"forenames"_s, u"personal"_s}, u"given names"_s},
        {u"family_name"_s, {u"last name"_s, u"surname"_s, u"family"_s}, u"family name"_s},
        {u"email"_s,
         {u"e-mail"_s, u"email address"_s, u"e-mail address"_s},
         u"finds the person before the name does"_s},
        {u"phone"_s, {u"telephone"_s, u"mobile"_s}, u"work telephone"_s},
        Organisation,
        Role,
        Sector,
    };
}

QList<ImportField> venues()
{
    return {
        {u"reference"_s, {u"id"_s, u"number"_s}, u"the number the venue has in the file; later files may name it so"_s},
        {u"name"_s, {u"venue"_s, u"venue name"_s}, u"its name; needed"_s},
        {u"address"_s, {}, u"the address; a postcode in it is found"_s},
        Postcode,
        Region,
        {u"contact"_s, {u"contact name"_s}, u"whom to ask there"_s},
        {u"secure"_s, {u"prison"_s}, u"yes for a secure venue"_s},
        {u"lead_days"_s, {u"lead days"_s}, u"working days a secure venue needs the list in advance"_s},
    };
}

QList<ImportField> workshops()
{
    return {
        {u"number"_s,
         {u"id"_s, u"reference"_s, u"slug"_s},
         u"people's name for it; finds it again; given when empty"_s},
        Type,
        Start,
        {u"start_time"_s, {u"start time"_s, u"from"_s}, u"09:30, when the start has none"_s},
        {u"end"_s, {u"end date"_s, u"ends"_s}, u"as start; the type's length when empty"_s},
        {u"end_time"_s, {u"end time"_s, u"to"_s}, u"16:30, when the end has none"_s},
        VenueOf,
        {u"address"_s, {}, u"of a venue that is new"_s},
        Postcode,
        {u"region"_s, {}, u"of the workshop, where it differs from its venue's"_s},
        {u"online"_s, {}, u"yes for an online workshop"_s},
        {u"status"_s,
         {},
         u"draft, planned, confirmed, delivered or cancelled; empty: delivered when past, else planned"_s},
        {u"cancelled_by"_s, {u"cancelled by"_s}, u"us, venue or commissioner"_s},
        {u"cancel_reason"_s, {u"cancel reason"_s, u"reason"_s}, u"why it was cancelled"_s},
        {u"places"_s, {u"capacity"_s}, u"the type's when empty"_s},
        {u"head_count"_s, {u"head count"_s, u"attendance"_s}, u"people in the room, with or without names"_s},
        {u"trainer"_s, {u"lead trainer"_s}, u"the lead, found by name or made"_s},
        {u"second_trainer"_s, {u"second trainer"_s}, u"the second trainer"_s},
        {u"commissioner"_s, {u"organiser"_s, u"organizer"_s}, u"the organisation that asked for it"_s},
        {u"notes"_s, {u"note"_s}, u"anything else"_s},
    };
}

QList<ImportField> delegates()
{
    QList<ImportField> fields = {
        {u"reference"_s,
         {u"id"_s, u"number"_s},
         u"the number the person has in the file; later files may name them so"_s},
    };
    fields += person();
    fields += {Region, Postcode};
    return fields;
}

QList<ImportField> bookings()
{
    QList<ImportField> fields = {
        Workshop, Type, Start, VenueOf, {u"delegate"_s, {u"delegate id"_s}, u"the reference of a delegate"_s},
    };
    fields += person();
    fields += {
        {u"status"_s,
         {u"attendance status"_s},
         u"invited, waiting, booked, cancelled, attended, part attended or did not attend; empty: booked"_s},
        {u"at"_s, {u"booked on"_s}, u"when the booking took that status; now when empty"_s},
        {u"note"_s, {u"notes"_s}, u"why, for a cancellation say"_s},
    };
    return fields;
}

QList<ImportField> feedback()
{
    return {
        {u"reference"_s, {u"id"_s, u"form"_s, u"form number"_s}, u"the number of the form; finds it again"_s},
        Workshop,
        Type,
        Start,
        VenueOf,
        {u"received"_s, {u"date received"_s, u"submitted"_s, u"timestamp"_s}, u"the day the form came in"_s},
    };
}

} // namespace

const QList<ImportField> &importFields(ImportKind kind)
{
    static const QList<ImportField> all[] = {venues(), workshops(), delegates(), bookings(), feedback()};
    return all[size_t(kind)];
}

} // namespace turnout
