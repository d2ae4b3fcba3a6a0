// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/sites.h"

#include "core/logbook/places.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

constexpr quint64 Seed = 0x73697465;

// Rooms as "name places", parted by commas.
struct Described {
    QStringView name;
    QStringView address;
    QStringView contact;
    QStringView rooms;
};
constexpr Described DescribedVenues[] = {
    {u"Harrowmere Community Hub", u"12 Mill Lane, Harrowmere, B77 3QL", u"Front desk, 01632 960112",
     u"Main Hall 60,Garden Room 20,Studio 12"},
    {u"Calderwick Library", u"Market Square, Calderwick, ST16 2LP", u"Duty librarian, 01632 960145",
     u"Meeting Room 20"},
    {u"Brackenford Family Centre", u"88 Foundry Road, Brackenford, WV11 1TB", u"Centre office, 01632 960178",
     u"Training Room 24,Sensory Room 8"},
    {u"Oldminster Guildhall", u"Friar Street, Oldminster, WR5 2NE", u"Events team, events.oldminster@example.org",
     u"Court Room 40,Upper Chamber 20"},
    {u"Linfold Fire Station, training suite", u"Station Road, Linfold, TF2 9RD", u"Watch office, 01632 960191", u""},
    {u"Marlstow Methodist Hall", u"3 Chapel Row, Marlstow, DY8 1XU", u"Bookings, hall.marlstow@example.org",
     u"Large Hall 80,Vestry 10"},
    {u"Ferrisham Civic Centre", u"High Street, Ferrisham, NN15 7QX", u"Room bookings, 01632 960203",
     u"Committee Room 1 20,Committee Room 2 16,Chamber 70"},
    {u"Aldersby Children’s Centre", u"41 Water Lane, Aldersby, LN6 8BT", u"Reception, 01632 960217",
     u"Rainbow Room 20"},
    {u"Wraxby Town Hall", u"Castle Gate, Wraxby, NG24 1EH", u"Hallkeeper, 01632 960224",
     u"Assembly Room 50,Mayor’s Parlour 14"},
    {u"Langmarsh College, Riverside Campus", u"Bridge Approach, Langmarsh, LE11 3TP",
     u"Conference office, campus.langmarsh@example.org", u"R1.04 24,R1.07 20,Lecture Theatre 90"},
    {u"Thurlescote Enterprise Park", u"Unit 6, Cromford Way, Thurlescote, DE56 1HA", u"Site office, 01632 960239",
     u"Seminar Room 22"},
    {u"Eastonby Police Station, briefing room", u"Station Street, Eastonby, NG31 6SP", u"Front counter, 01632 960246",
     u""},
    {u"Ashcombe Village Hall", u"The Green, Ashcombe, EX14 3LW", u"Hall secretary, hall.ashcombe@example.org",
     u"Hall 60"},
    {u"Penmarrow Pavilion", u"Boscawen Terrace, Penmarrow, TR1 2QN", u"Bookings, 01632 960258",
     u"Seaview Room 30,Boardroom 14"},
    {u"Wynscote Library and Learning Centre", u"7 Fore Street, Wynscote, TA6 3NB", u"Duty librarian, 01632 960263",
     u"Learning Room 20"},
    {u"Rushcombe Family Hub", u"150 Station Road, Rushcombe, BS37 4AF", u"Hub reception, 01632 960277",
     u"Oak Room 24,Ash Room 20"},
    {u"Saltmere Quay Centre", u"Quay Road, Saltmere, PL12 4EB", u"Centre manager, quay.saltmere@example.org",
     u"Net Loft 36"},
    {u"Quantonbury Minster Rooms", u"2 Minster Yard, Quantonbury, BA5 2UE", u"Verger’s office, 01632 960284",
     u"Chapter Room 28"},
};

struct DescribedPrison {
    UkRegion region;
    QStringView name;
    QStringView address;
    int leadDays;
};
constexpr DescribedPrison Prisons[] = {
    {UkRegion::WestMidlands, u"HMP Thornbeck", u"Thornbeck Lane, near Evenbrook, WS9 0ND", 15},
    {UkRegion::EastMidlands, u"HMP Ridley Park", u"Ridley Park Road, near Pinchwell, LE16 8TX", 10},
    {UkRegion::SouthWest, u"HMP Tamarwell", u"Moor Road, Saltmere, PL12 6HQ", 10},
    {UkRegion::NorthEast, u"HMP Fellgarth", u"Fellgarth Bank, Coldlaw, NE46 4DU", 15},
    {UkRegion::NorthWest, u"HMP Osmere", u"Osmere Way, Merebank, L33 7YG", 20},
    {UkRegion::YorkshireAndTheHumber, u"HMP Marrowdale", u"Marrowdale Road, Calderholme, HX3 9SL", 10},
    {UkRegion::EastOfEngland, u"HMP Sedgeholt", u"Long Drove, Fenwold, PE14 7RW", 15},
    {UkRegion::London, u"HMP Cutler’s Reach", u"Reach Road, Tidewell, SE8 5JB", 20},
    {UkRegion::SouthEast, u"HMP Downholt", u"Holt Hill, Itchenbury, SO23 8ZD", 10},
    {UkRegion::Scotland, u"HMP Glenarroch", u"Arroch Road, Kirkbrae, FK7 0PX", 5},
};
constexpr qsizetype PrisonsOfSmall = 2; // the first

constexpr QStringView Kinds[] = {
    u"%1 Community Hub|%2 Mill Lane|Main Hall 60,Garden Room 24",
    u"%1 Library|%2 Market Street|Learning Room 20",
    u"%1 Town Hall|%2 High Street|Assembly Room 50",
};

// Every text is made up; the three kinds of document and the lists of articles are those that prisons commonly have.
GateRules gateRules(const DescribedPrison &prison)
{
    GateRules rules;
    rules.leadDays = prison.leadDays;
    rules.identity = u"One photo document (passport or driving licence), or a birth certificate together with a bill "
                     u"not older than three months. Name and date of birth as on the list."_s;
    rules.authority =
        u"Laptop, projector, film on a memory stick and printed packs need authority: send the equipment "
        u"list with the names. No phones, smart watches or recorders past the gate; lockers take a £1 coin."_s;
    rules.arrival = u"Visitors’ centre 45 minutes before the start; allow 20 minutes for searching."_s;
    return rules;
}

QList<Room> roomsOf(QStringView rooms)
{
    QList<Room> all;
    for (const QStringView entry : rooms.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype space = entry.lastIndexOf(u' ');
        all.append({{}, {}, entry.first(space).toString(), entry.sliced(space + 1).toInt()});
    }
    return all;
}

Site enter(Edit &edit, Venue venue, const QList<Room> &rooms)
{
    venue = places::located(venue);
    Site site{places::addVenue(edit, venue), ukRegionOf(venue.region).value(), rooms};
    for (Room &room : site.rooms) {
        room.venue = site.venue;
        room.id = places::addRoom(edit, room);
    }
    return site;
}

} // namespace

Sites::Sites(Edit &edit, Extent extent)
{
    addDescribed(edit);
    addPrisons(edit, extent);
    if (extent == Extent::WholeCountry)
        addOfTowns(edit);
}

std::optional<Site> Sites::prison(UkRegion region) const
{
    const auto found = m_prisons.constFind(region);
    return found != m_prisons.cend() ? std::optional(*found) : std::nullopt;
}

RoomId Sites::roomFor(const Site &site, int places)
{
    for (const Room &room : site.rooms) {
        if (room.places >= places)
            return room.id;
    }
    return {};
}

void Sites::addDescribed(Edit &edit)
{
    for (const Described &described : DescribedVenues) {
        Venue venue;
        venue.name = described.name.toString();
        venue.address = described.address.toString();
        venue.contact = described.contact.toString();
        const Site site = enter(edit, venue, roomsOf(described.rooms));
        m_open[site.region].append(site);
    }
}

void Sites::addPrisons(Edit &edit, Extent extent)
{
    qsizetype left = extent == Extent::ThreeRegions ? PrisonsOfSmall : qsizetype(std::size(Prisons));
    for (const DescribedPrison &prison : Prisons) {
        if (left-- == 0)
            break;
        Venue venue;
        venue.name = prison.name.toString();
        venue.address = prison.address.toString();
        venue.contact = u"Security department, gate.lists@example.org"_s;
        venue.gate = gateRules(prison);
        m_prisons.insert(prison.region, enter(edit, venue, roomsOf(u"Visits Hall 40,Education 14")));
    }
}

void Sites::addOfTowns(Edit &edit)
{
    Randomness random(Seed);
    for (const Town &town : towns()) {
        const bool described = town.region == UkRegion::WestMidlands || town.region == UkRegion::EastMidlands ||
                               town.region == UkRegion::SouthWest;
        for (const QStringView kind : Kinds) {
            if (described)
                continue;
            const auto parts = kind.split(u'|');
            Venue venue;
            venue.name = parts[0].toString().arg(town.name);
            const int house = random.between(1, 120);
            venue.address = parts[1].toString().replace(u"%2"_s, QString::number(house)) + u", "_s + town.name +
                            u", "_s + postcodeIn(town, random);
            venue.contact = u"Reception, 01632 960%1"_s.arg(random.between(300, 999));
            m_open[town.region].append(enter(edit, venue, roomsOf(parts[2])));
        }
    }
}

} // namespace turnout::sample
