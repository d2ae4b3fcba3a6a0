// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QRect>
#include <QStringList>

class QPainter;

namespace turnout {

struct DropWords {
    QString title;     // the day
    QStringList lines; // what would stand against it there; empty: nothing
};

// What is said beside the day over which a workshop is dragged, before it is dropped; on the side that has room.
void paintDropCallout(QPainter &painter, const QRect &bounds, const QRect &cell, const DropWords &words,
                      const Tokens &tokens);

} // namespace turnout
