// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document.h"

#include <QPainter>

namespace turnout {

void scaleToDots(QPainter &painter, double dpi)
{
    painter.scale(dpi / DotsPerInch, dpi / DotsPerInch);
}

} // namespace turnout
