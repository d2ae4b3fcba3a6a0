// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/importing/delegateimport.h"

#include "core/base/text.h"
#include "core/domain/postcode.h"
#include "core/domain/postcoderegions.h"
#include "core/logbook/importing/merging.h"
#include "core/logbook/importing/recordfinder.h"
#include "core/logbook/importing/rowvalues.h"
#include "core/logbook/people.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

PersonName nameFrom(const RowValues &values)
{
    const QString whole = values.name(u"name"_s);
    const PersonName parts{values.name(u"given_name"_s), values.name(u"family_name"_s)};
    if (!parts.family.isEmpty())
        return parts;
    if (!whole.isEmpty())
        return personName(whole);
    return {QString(), parts.given}; // a single name files under itself
}

RegionId regionFrom(const RowValues &values)
{
    if (const auto region = values.region(u"region"_s))
        return idOf(*region);
    const auto postcode = Postcode::fromText(values.text(u"postcode"_s));
    const auto region = postcode ? regionOf(*postcode) : std::nullopt;
    return region ? idOf(*region) : RegionId();
}

class DelegateImport final : public RowImport {
public:
    DelegateImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
        : m_edit(edit)
        , m_finder(finder)
        , m_mapping(mapping)
    {}

    RowOutcome take(const TableRow &row) override
    {
        const RowValues values(m_mapping, row);
        Delegate said = delegateFrom(values, u"reference"_s, m_finder);
        addEmployer(said, values, m_finder, m_edit);
        return takeDelegate(said, m_finder, m_edit).outcome;
    }

private:
    Edit &m_edit;
    RecordFinder &m_finder;
    const RowMapping &m_mapping;
};

} // namespace

Delegate delegateFrom(const RowValues &values, const QString &referenceField, const RecordFinder &finder)
{
    Delegate said{.reference = values.name(referenceField),
                  .name = nameFrom(values),
                  .email = values.name(u"email"_s),
                  .phone = values.name(u"phone"_s),
                  .role = values.name(u"role"_s),
                  .region = regionFrom(values)};
    if (!said.email.isEmpty() && !looksLikeEmail(said.email))
        throw RowProblem{tr("“%1” is not an e-mail address.").arg(said.email.left(60))};
    if (matchKey(said.name.display()).isEmpty() && !finder.findDelegate(said))
        throw RowProblem{said.reference.isEmpty()
                             ? tr("The row has no name.")
                             : tr("There is no delegate with the number “%1”, and the row has no name.")
                                   .arg(said.reference.left(60))};
    return said;
}

void addEmployer(Delegate &said, const RowValues &values, RecordFinder &finder, const Edit &edit)
{
    const SectorId sector = finder.sector(values.name(u"sector"_s));
    said.organisation = finder.organisation(values.name(u"organisation"_s), sector);
    const auto employer = edit.stores().organisations.find(said.organisation);
    if (!employer || employer->sector != sector)
        said.sector = sector;
}

DelegateOutcome takeDelegate(const Delegate &said, RecordFinder &finder, Edit &edit)
{
    const auto found = finder.findDelegate(said);
    if (!found)
        return {finder.addDelegate(said), RowOutcome::Taken};
    Delegate merged = *found;
    takeText(merged.reference, said.reference);
    const QString name = matchKey(said.name.display());
    if (!name.isEmpty() && name != matchKey(found->name.display())) // another spelling of the same name tells nothing
        merged.name = said.name;
    takeText(merged.email, said.email);
    takeText(merged.phone, said.phone);
    takeText(merged.role, said.role);
    takeId(merged.organisation, said.organisation);
    takeId(merged.sector, said.sector);
    takeId(merged.region, said.region);
    if (merged == *found)
        return {found->id, RowOutcome::Recognised};
    people::updateDelegate(edit, merged);
    return {found->id, RowOutcome::Updated};
}

std::unique_ptr<RowImport> delegateImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
{
    return std::make_unique<DelegateImport>(edit, finder, mapping);
}

} // namespace turnout
