// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportperiod.h"

#include <QString>

namespace turnout {

// The period as its chip has it: "Last 12 months".
QString periodName(ReportPeriod period);

// "1 September 2025 to 31 August 2026", "until 31 August 2026", "all years".
QString longDays(const Days &days);
// "Sep 2025 to Aug 2026" where the days are whole months, "Aug 2026" for one, else "19 Aug 2025 to 18 Aug 2026".
QString shortDays(const Days &days);
// "Sep 2025"
QString monthText(QDate month);

} // namespace turnout
