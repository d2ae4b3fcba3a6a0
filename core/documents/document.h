// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;

namespace turnout {

// The unit of all painting here: a dot, 1/1200 inch. Pages are laid out in dots with the metrics of that resolution
// and the painter is scaled, so that preview, PDF and paper break every line at the same word.
constexpr double DotsPerInch = 1200;

constexpr double mm(double millimetres)
{
    return millimetres * DotsPerInch / 25.4;
}

constexpr double pt(double points)
{
    return points * DotsPerInch / 72;
}

// In millimetres; A4 upright unless a document says otherwise.
struct PageSize {
    double width = 210;
    double height = 297;

    bool operator==(const PageSize &) const = default;
};

// A finished, paged document that paints its pages. Laid out when it is made; the values it was made from may go.
// It belongs to the thread that made it.
class Document {
public:
    Document() = default;
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;
    virtual ~Document() = default;

    // For the window and the PDF's properties; names no delegate.
    virtual QString title() const = 0;
    virtual PageSize pageSize() const { return {}; }
    // ≥ 1.
    virtual int pageCount() const = 0;
    // Paints a page, 0 ≤ page < pageCount(); others paint nothing. The painter's unit is a dot and its origin the
    // corner of the paper (see scaleToDots); it comes back as it was.
    virtual void paint(QPainter &painter, int page) const = 0;
};

// Makes a painter whose unit is a pixel of `dpi` count in dots. For printers that is the printer's resolution, with
// the origin at the corner of the paper.
void scaleToDots(QPainter &painter, double dpi);

} // namespace turnout
