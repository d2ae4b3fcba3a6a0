// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/delegatelist.h"
#include "core/logbook/edit.h"

// What the printed documents say.
namespace turnout::paper {

// The delegate list of a workshop as it stands now. Its revision is that of the newest print when that said the same,
// else the next one. Throws Error::NotFound.
DelegateList delegateList(const Reader &reader, WorkshopId workshop);
// Notes that this list went to paper, so that the next one that differs carries the next number.
void keepRevision(Edit &edit, WorkshopId workshop, const DelegateList &list);

} // namespace turnout::paper
