// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshop.h"
#include "core/logbook/reader.h"

// What every use case asks of a workshop's record.
namespace turnout::workshops {

// The record. Throws Error::NotFound.
Workshop existing(const Reader &reader, WorkshopId id);
// Throws Error::Invalid with problemOf() when it has one.
void check(const Workshop &workshop);

} // namespace turnout::workshops
