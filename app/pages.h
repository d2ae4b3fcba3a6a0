// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"

namespace turnout {

// The pages of the program, in the order of the sidebar.
QList<PageEntry> pages();

} // namespace turnout
