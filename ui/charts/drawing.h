// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace turnout {

// One chart laid out for one size and one theme; made anew when either changes. Drawings know nothing of focus or
// mouse: the widget asks where the marks are.
class Drawing {
public:
    Drawing() = default;
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;
    virtual ~Drawing() = default;

    // From (0, 0), left to right in every language: a mirrored axis would lie.
    virtual void paint(QPainter &painter) = 0;
    // Where the mouse meets the mark.
    virtual QRectF area(int mark) const = 0;
    // What is lit and ringed when the mark is current.
    virtual QRectF ring(int mark) const { return area(mark); }
};

} // namespace turnout
