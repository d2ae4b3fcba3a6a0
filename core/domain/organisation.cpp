// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation.h"

using namespace Qt::StringLiterals;

namespace turnout {

const QList<Sector> &shippedSectors()
{
    static const QList<Sector> sectors = {
        {SectorId(1), u"Social care"_s},    {SectorId(2), u"Early help"_s},
        {SectorId(3), u"Education"_s},      {SectorId(4), u"Police"_s},
        {SectorId(5), u"Health"_s},         {SectorId(6), u"Probation"_s},
        {SectorId(7), u"Prison service"_s}, {SectorId(8), u"Youth justice"_s},
        {SectorId(9), u"Housing"_s},        {SectorId(10), u"Voluntary sector"_s},
        {SectorId(11), u"Other"_s},
    };
    return sectors;
}

} // namespace turnout
