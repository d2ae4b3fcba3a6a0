// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/logbook/edit.h"

#include <QDate>

// Invented data to try the program with: no person, organisation, prison or venue in it is real.
namespace turnout::sample {

// Small has the shape of the real service over two years in three regions, with a schedule ahead that shows every
// state and every kind of clash. National has four years in all twelve regions, so that every chart says something.
// Medium and large are for measuring: thirty years of the whole country; see longsample.h.
enum class Size { Small, National, Medium, Large };

// Fills an empty logbook with a past and a future around `today`. The same `today` gives the same content everywhere;
// only the device's half of the ids differs. Progress counts workshops, in medium and large alone.
void fill(Edit &edit, Size size, QDate today, Progress &progress);
void fill(Edit &edit, Size size, QDate today);
// Whether a logbook was filled so, whatever was added to it since.
bool isSample(const Reader &reader);

// Whether a sample is so large that it belongs into a logbook that is made with it: Logbook::createFilled().
bool isLong(Size size);

} // namespace turnout::sample
