// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshoptype.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QRect>

class QPainter;

namespace turnout {

// The key under a month: what its marks mean. What does not fit is left out from the end.
void paintMonthLegend(QPainter &painter, const QRect &rect, const QList<WorkshopType> &types, const Tokens &tokens,
                      Qt::LayoutDirection direction);

} // namespace turnout
