// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// What a person typed as a query for the search index: every word quoted and open at its end, so that nothing in it is
// read as an operator. Empty when nothing was typed that a word could begin with.
QString searchQuery(const QString &typed);

} // namespace turnout
