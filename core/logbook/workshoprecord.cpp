// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/workshoprecord.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/stores.h"

namespace turnout::workshops {

Workshop existing(const Reader &reader, WorkshopId id)
{
    if (const auto workshop = reader.stores().workshops.find(id))
        return *workshop;
    throw Error{Error::NotFound, tr("That workshop no longer exists.")};
}

void check(const Workshop &workshop)
{
    if (const QString problem = problemOf(workshop); !problem.isEmpty())
        throw Error{Error::Invalid, problem};
}

} // namespace turnout::workshops
