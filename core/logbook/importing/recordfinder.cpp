// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/importing/recordfinder.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/logbook/importing/rowimport.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Whether two names may be one person's: a part of one stands in the other, as after a marriage or with a nickname for
// the given name. A row without a name is no evidence against.
bool mayBeOnePerson(const PersonName &a, const PersonName &b)
{
    const QStringList partsOfA = sortKey(a.display()).split(u' ', Qt::SkipEmptyParts);
    const QStringList partsOfB = sortKey(b.display()).split(u' ', Qt::SkipEmptyParts);
    return partsOfB.isEmpty() || matchKey(a.display()) == matchKey(b.display()) ||
           std::ranges::any_of(partsOfA, [&](const QString &part) { return partsOfB.contains(part); });
}

} // namespace

RecordFinder::RecordFinder(Edit &edit)
    : m_edit(edit)
{}

template <class IdType, class Find, class Make>
IdType RecordFinder::remembered(QHash<QString, IdType> &known, const QString &name, const QString &kind, Find find,
                                Make make)
{
    const QString key = matchKey(name);
    if (key.isEmpty())
        return IdType();
    if (const auto it = known.constFind(key); it != known.cend())
        return *it;
    IdType id;
    if (const auto record = find()) {
        id = record->id;
    } else {
        id = make();
        count(kind);
    }
    known.insert(key, id);
    return id;
}

SectorId RecordFinder::sector(const QString &name)
{
    return remembered(
        m_sectors, name, u"sectors"_s, [&] { return m_edit.stores().organisations.findSectorByName(name); },
        [&] { return people::addSector(m_edit, name); });
}

OrganisationId RecordFinder::organisation(const QString &name, SectorId sector)
{
    const OrganisationStore &store = m_edit.stores().organisations;
    const OrganisationId id = remembered(
        m_organisations, name, u"organisations"_s, [&] { return store.findByName(name); },
        [&] { return people::addOrganisation(m_edit, {.name = name, .sector = sector}); });
    auto organisation = sector.isNull() ? std::nullopt : store.find(id);
    if (organisation && organisation->sector.isNull()) {
        organisation->sector = sector;
        people::updateOrganisation(m_edit, *organisation);
    }
    return id;
}

TrainerId RecordFinder::trainer(const QString &name)
{
    return remembered(
        m_trainers, name, u"trainers"_s, [&] { return m_edit.stores().trainers.findByName(name); },
        [&] { return people::addTrainer(m_edit, {.name = name}); });
}

WorkshopTypeId RecordFinder::type(const QString &name)
{
    const WorkshopTypeStore &store = m_edit.stores().types;
    return remembered(
        m_types, name, u"workshop_types"_s, [&] { return store.findByName(name); },
        [&] {
            const QList<WorkshopType> inUse = store.all();
            constexpr int Hues = 8;
            return workshops::addType(m_edit, {.name = name,
                                               .letter = workshops::freeLetter(name, inUse),
                                               .hue = int(inUse.size()) % Hues,
                                               .questionSet = shippedQuestionSet().id});
        });
}

std::optional<Venue> RecordFinder::findVenue(const Venue &named)
{
    const PlaceStore &store = m_edit.stores().places;
    if (auto byReference = store.findVenueByReference(named.reference))
        return byReference;
    const QString postcode = places::located(named).postcode;
    for (const Venue &venue : store.venuesNamed(named.name)) {
        if (!named.reference.isEmpty() && !venue.reference.isEmpty() && named.reference != named.name)
            continue; // another number is another venue
        if (postcode.isEmpty() || venue.postcode.isEmpty() || venue.postcode == postcode)
            return venue;
    }
    return std::nullopt;
}

VenueId RecordFinder::venue(const Venue &named)
{
    if (matchKey(named.name).isEmpty())
        return VenueId();
    const QString said = QStringList{named.name, named.address, named.postcode}.join(u'\n');
    if (const auto known = m_venues.constFind(said); known != m_venues.cend())
        return *known;
    Venue wanted = named;
    wanted.reference = named.name; // a file that lists its venues elsewhere names them by their reference
    const auto found = findVenue(wanted);
    const VenueId id = found ? found->id : addVenue(named);
    m_venues.insert(said, id);
    return id;
}

VenueId RecordFinder::addVenue(const Venue &venue)
{
    count(u"venues"_s);
    return places::addVenue(m_edit, venue);
}

std::optional<Delegate> RecordFinder::findDelegate(const Delegate &named) const
{
    const DelegateStore &store = m_edit.stores().delegates;
    if (auto byReference = store.findByReference(named.reference)) {
        if (!mayBeOnePerson(byReference->name, named.name))
            throw RowProblem{tr("The number “%1” belongs to somebody of another name.").arg(named.reference.left(60))};
        return byReference;
    }
    if (auto byEmail = store.findByEmail(named.email)) {
        if (!mayBeOnePerson(byEmail->name, named.name))
            throw RowProblem{
                tr("The e-mail address “%1” belongs to somebody of another name.").arg(named.email.left(60))};
        return byEmail;
    }
    if (matchKey(named.name.display()).isEmpty())
        return std::nullopt;
    auto byName = store.findByName(named.name, named.organisation);
    // The same name with another address or number is another person.
    const bool another = byName && ((!named.email.isEmpty() && !byName->email.isEmpty()) ||
                                    (!named.reference.isEmpty() && !byName->reference.isEmpty()));
    return another ? std::nullopt : byName;
}

DelegateId RecordFinder::addDelegate(const Delegate &delegate)
{
    count(u"delegates"_s);
    return people::addDelegate(m_edit, delegate);
}

std::optional<Workshop> RecordFinder::findWorkshop(const QString &number, WorkshopTypeId type, const CivilTime &start,
                                                   VenueId venue) const
{
    const WorkshopStore &store = m_edit.stores().workshops;
    if (!number.isEmpty())
        return store.findByNumber(number);
    return start.isValid() ? store.findByOccasion(type, start, venue) : std::nullopt;
}

WorkshopId RecordFinder::workshopNumbered(const QString &number)
{
    const auto known = m_workshopsByNumber.constFind(number);
    if (known != m_workshopsByNumber.cend())
        return *known;
    const auto found = m_edit.stores().workshops.findByNumber(number);
    if (found) // one that is not there yet may be made by a later row
        m_workshopsByNumber.insert(number, found->id);
    return found ? found->id : WorkshopId();
}

WorkshopId RecordFinder::addWorkshop(Workshop workshop, const QStringList &trainers)
{
    const int year = workshop.start.date().year();
    auto highest = m_highestNumbers.find(year);
    if (highest == m_highestNumbers.end())
        highest = m_highestNumbers.insert(year, m_edit.stores().workshops.highestRunningNumber(year));
    if (workshop.number.isEmpty())
        workshop.number = workshopNumber(year, *highest);
    *highest = std::max(*highest, runningNumber(workshop.number, year).value_or(0));
    count(u"workshops"_s);
    return workshops::create(m_edit, workshop, roles(trainers));
}

QList<WorkshopTrainer> RecordFinder::roles(const QStringList &trainers)
{
    QList<WorkshopTrainer> roles;
    for (const QString &name : trainers) {
        const TrainerId id = trainer(name);
        const bool known = std::ranges::any_of(roles, [id](const WorkshopTrainer &role) { return role.trainer == id; });
        if (!id.isNull() && !known)
            roles.append({id, roles.isEmpty() ? TrainerRole::Lead : TrainerRole::Second});
    }
    return roles;
}

void RecordFinder::forget(const QMap<QString, int> &createdBefore)
{
    m_sectors.clear();
    m_organisations.clear();
    m_trainers.clear();
    m_types.clear();
    m_venues.clear();
    m_workshopsByNumber.clear();
    m_highestNumbers.clear();
    m_created = createdBefore;
}

} // namespace turnout
