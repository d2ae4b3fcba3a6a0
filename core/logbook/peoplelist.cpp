// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/peoplelist.h"

#include "core/base/text.h"
#include "core/logbook/people.h"
#include "core/storage/stores.h"

#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;

namespace turnout::people {

namespace {

using Ids = QList<DelegateId>; // as sets: sorted, nobody twice

// Up to so many, or such a part of all, sorting these alone is quicker than going through everybody.
constexpr qsizetype Few = 4000;
constexpr qsizetype SmallPart = 64;

bool areFew(const Ids &ids, const DelegateListStore &lists)
{
    return ids.size() <= Few || ids.size() < lists.count() / SmallPart;
}

// A set that a million ids are held against. Those of one computer stand close together, so a bit for each between the
// first and the last is asked many times as fast as the list is searched.
class Members {
public:
    explicit Members(const Ids &set)
        : m_set(set)
        , m_first(set.isEmpty() ? 0 : set.first().value())
    {
        const qint64 span = set.isEmpty() ? 0 : set.last().value() - m_first + 1;
        if (span > LongestSpan)
            return; // they are of several computers
        m_bits.resize(size_t(span));
        for (const DelegateId id : set)
            m_bits[size_t(id.value() - m_first)] = true;
    }
    bool has(DelegateId id) const
    {
        if (m_bits.empty())
            return std::binary_search(m_set.begin(), m_set.end(), id);
        const qint64 place = id.value() - m_first;
        return place >= 0 && place < qint64(m_bits.size()) && m_bits[size_t(place)];
    }

private:
    static constexpr qint64 LongestSpan = 1 << 27; // bits: 16 MiB

    const Ids &m_set;
    qint64 m_first;
    std::vector<bool> m_bits;
};

// Whether one of the words of a name begins as typed.
bool isNamed(const QString &name, const QStringList &typed)
{
    const QString words = u' ' + sortKey(name);
    return std::any_of(typed.begin(), typed.end(),
                       [&](const QString &wanted) { return words.contains(u' ' + sortKey(wanted)); });
}

// The regions of those names, and the areas below them.
QList<RegionId> regionsNamed(const Stores &stores, const QStringList &typed)
{
    const QList<Region> all = stores.places.regions();
    QList<RegionId> found;
    for (const Region &region : all) {
        if (isNamed(region.name, typed))
            found.append(region.id);
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (const Region &region : all) {
            if (region.parent == found[i] && !found.contains(region.id))
                found.append(region.id);
        }
    }
    return found;
}

QList<SectorId> sectorsNamed(const Stores &stores, const QStringList &typed)
{
    QList<SectorId> found;
    for (const Sector &sector : stores.organisations.sectors()) {
        if (isNamed(sector.name, typed))
            found.append(sector.id);
    }
    return found;
}

Ids joined(const Ids &a, const Ids &b)
{
    Ids all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

// Those whom each of the sets names.
class Narrowed {
public:
    void to(const Ids &set)
    {
        if (!m_left) {
            m_left = set;
            return;
        }
        Ids both;
        std::set_intersection(m_left->begin(), m_left->end(), set.begin(), set.end(), std::back_inserter(both));
        m_left = both;
    }
    const std::optional<Ids> &left() const { return m_left; } // nothing: nobody was ruled out

private:
    std::optional<Ids> m_left;
};

std::optional<Ids> matching(const Reader &reader, const DelegateFilter &filter)
{
    const Stores &stores = reader.stores();
    const DelegateListStore &lists = stores.delegateLists;
    Narrowed people;
    for (const QString &word : filter.words)
        people.to(lists.withWord(word));
    if (!filter.organisations.isEmpty()) {
        Ids any;
        for (const QString &name : filter.organisations)
            any = joined(any, lists.ofOrganisationsNamed(name));
        people.to(any);
    }
    if (!filter.regions.isEmpty())
        people.to(lists.inRegions(regionsNamed(stores, filter.regions)));
    if (!filter.sectors.isEmpty())
        people.to(lists.inSectors(sectorsNamed(stores, filter.sectors)));
    if (!filter.statuses.isEmpty()) {
        Ids any;
        for (const BookingStatus status : filter.statuses)
            any = joined(any, lists.withStatus(status, reader.clock().today()));
        people.to(any);
    }
    return people.left();
}

void appendNew(Ids &ids, const Ids &more)
{
    std::copy_if(more.begin(), more.end(), std::back_inserter(ids), [&](DelegateId id) { return !ids.contains(id); });
}

// Words enough to tell somebody by: two of them, each with two letters or more.
bool tellsSomebody(const QString &name)
{
    const QStringList words = sortKey(name).split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 &&
           std::all_of(words.begin(), words.end(), [](const QString &word) { return word.size() > 1; });
}

} // namespace

Ids delegateIds(const Reader &reader, const DelegateListQuery &query)
{
    const DelegateListStore &lists = reader.stores().delegateLists;
    const std::optional<Ids> wanted = matching(reader, query.filter);
    if (wanted && query.sort == DelegateColumn::Name && areFew(*wanted, lists)) {
        Ids ids = lists.byName(*wanted);
        if (query.order == Qt::DescendingOrder)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }
    Ids ids = lists.inOrder(query.sort, query.order, reader.clock().today());
    if (wanted) {
        const Members members(*wanted);
        ids.removeIf([&](DelegateId id) { return !members.has(id); });
    }
    return ids;
}

int delegateCount(const Reader &reader)
{
    return reader.stores().delegateLists.count();
}

QList<ListedDelegate> delegateRows(const Reader &reader, const Ids &ids)
{
    return reader.stores().delegateLists.rows(ids, reader.clock().today());
}

Ids filedUnder(const Reader &reader, const QString &typed)
{
    return reader.stores().delegateLists.filedUnder(typed);
}

std::optional<Person> person(const Reader &reader, DelegateId id)
{
    const Stores &stores = reader.stores();
    const auto delegate = stores.delegates.find(id);
    if (!delegate)
        return std::nullopt;
    const QDate today = reader.clock().today();
    const QList<ListedDelegate> rows = stores.delegateLists.rows({id}, today);
    Person person{*delegate,
                  rows.value(0).organisation,
                  rows.value(0).sector,
                  rows.value(0).region,
                  stores.delegateLists.bookingsOf(id),
                  {}};
    person.cpd = cpdByYear(person.bookings, today);
    return person;
}

QList<ListedDelegate> likelyMatches(const Reader &reader, const QString &name, const QString &email, int limit)
{
    const Stores &stores = reader.stores();
    Ids ids = stores.delegateLists.withEmail(email);
    if (tellsSomebody(name)) {
        appendNew(ids, stores.delegateLists.namedAlike(personName(name)));
        appendNew(ids, stores.delegates.search(name, limit));
    }
    return delegateRows(reader, ids.first(std::min<qsizetype>(ids.size(), limit)));
}

namespace {

// As organisationNamed(); one that is added is of that sector.
std::optional<Organisation> employerNamed(Edit &edit, const QString &name, SectorId sector)
{
    if (matchKey(name).isEmpty())
        return std::nullopt;
    if (const auto known = edit.stores().organisations.findByName(name))
        return known;
    Organisation added;
    added.name = tidied(name);
    added.sector = sector;
    added.id = addOrganisation(edit, added);
    return added;
}

} // namespace

OrganisationId organisationNamed(Edit &edit, const QString &name)
{
    const auto employer = employerNamed(edit, name, {});
    return employer ? employer->id : OrganisationId();
}

DelegateId addDelegateAt(Edit &edit, const QString &organisation, Delegate delegate)
{
    if (const auto employer = employerNamed(edit, organisation, delegate.sector)) {
        delegate.organisation = employer->id;
        if (employer->sector == delegate.sector)
            delegate.sector = {};
    }
    return addDelegate(edit, delegate);
}

QStringList organisationsCompleting(const Reader &reader, const QString &typed, int limit)
{
    return reader.stores().organisations.completing(typed, limit);
}

} // namespace turnout::people
