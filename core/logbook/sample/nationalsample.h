// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/edit.h"

#include <QDate>

namespace turnout::sample {

void fillNational(Edit &edit, QDate today);

} // namespace turnout::sample
