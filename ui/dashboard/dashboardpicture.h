// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/tiletexts.h"

#include <QImage>

namespace turnout {

class Marks;

// What leaves the program as one picture of the dashboard.
struct DashboardPicture {
    QString title;
    QString subtitle;
    QList<TileText> tiles;
    QList<const Marks *> charts; // two a row, each with its heading
    QStringList notes;
};

// In light colours whatever the theme, and of one size whatever the window's.
QImage painted(const DashboardPicture &picture);

} // namespace turnout
