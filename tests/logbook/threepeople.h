// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/logbook/peoplelist.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

namespace turnout {

using namespace Qt::StringLiterals;

inline const auto London = idOf(UkRegion::London);
inline const SectorId Health(5);

// Half past nine that many days from the test's today.
inline AWorkshop onDay(int day)
{
    return aWorkshop().starting(CivilTime(QDate(2026, 8, 17).addDays(day), QTime(9, 30)));
}

// Ada of Northbank (health, London), Sam of Oakhill (Wales), and Zoë of nowhere.
struct Three {
    TestLogbook book;
    OrganisationId northbank =
        book.add(anOrganisation().named(u"Northbank NHS Trust"_s).inSector(Health).inRegion(London));
    OrganisationId oakhill = book.add(anOrganisation().named(u"Oakhill"_s).inRegion(idOf(UkRegion::Wales)));
    DelegateId ada = book.add(aDelegate().named(u"Ada Okafor"_s).at(northbank).withEmail(u"ada@northbank.example"_s));
    DelegateId sam = book.add(aDelegate().named(u"Sam Reid"_s).at(oakhill));
    DelegateId zoe = book.add(aDelegate().named(u"Zoë Bright"_s).withEmail(u"zoe@example.org"_s));
};

} // namespace turnout
