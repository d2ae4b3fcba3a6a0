// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logbook/importing/merging.h"
#include "core/logbook/importing/recordfinder.h"
#include "core/logbook/importing/rowvalues.h"
#include "core/logbook/places.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

class VenueImport final : public RowImport {
public:
    VenueImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
        : m_edit(edit)
        , m_finder(finder)
        , m_mapping(mapping)
    {}

    RowOutcome take(const TableRow &row) override
    {
        const RowValues values(m_mapping, row);
        const Venue said = venueFrom(values);
        if (matchKey(said.name).isEmpty())
            throw RowProblem{tr("The row has no venue name.")};
        const auto found = m_finder.findVenue(said);
        if (!found) {
            m_finder.addVenue(said);
            return RowOutcome::Taken;
        }
        const Venue merged = places::located(mergedWith(*found, said));
        if (merged == *found)
            return RowOutcome::Recognised;
        places::updateVenue(m_edit, merged);
        return RowOutcome::Updated;
    }

private:
    static Venue venueFrom(const RowValues &values)
    {
        Venue venue{.reference = values.name(u"reference"_s),
                    .name = values.name(u"name"_s),
                    .address = values.text(u"address"_s),
                    .postcode = values.name(u"postcode"_s),
                    .contact = values.name(u"contact"_s)};
        if (const auto region = values.region(u"region"_s))
            venue.region = idOf(*region);
        const auto leadDays = values.count(u"lead_days"_s);
        if (values.yesOrNo(u"secure"_s).value_or(leadDays.has_value()))
            venue.gate = GateRules{.leadDays = leadDays.value_or(0)};
        return venue;
    }

    static Venue mergedWith(Venue venue, const Venue &said)
    {
        takeText(venue.reference, said.reference);
        takeText(venue.name, said.name);
        takeText(venue.address, said.address);
        takeText(venue.postcode, places::located(said).postcode);
        takeText(venue.contact, said.contact);
        takeId(venue.region, said.region);
        if (said.gate && !venue.gate)
            venue.gate = said.gate;
        else if (said.gate)
            venue.gate->leadDays = said.gate->leadDays;
        return venue;
    }

    Edit &m_edit;
    RecordFinder &m_finder;
    const RowMapping &m_mapping;
};

} // namespace

std::unique_ptr<RowImport> venueImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
{
    return std::make_unique<VenueImport>(edit, finder, mapping);
}

} // namespace turnout
