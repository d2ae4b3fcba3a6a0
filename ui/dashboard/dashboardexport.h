// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardpicture.h"

namespace turnout {

class DashboardBoard;

// What the board shows, to leave the program: as one picture, and as one table after the other. `subtitle` is the
// page's.
DashboardPicture pictureOf(const DashboardBoard &board, const QString &subtitle);
QList<QStringList> tablesOf(const DashboardBoard &board, const QString &subtitle);

} // namespace turnout
