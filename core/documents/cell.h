// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/pagefonts.h"

#include <QHash>
#include <QString>

class QPainter;
class QPointF;

namespace turnout {

// A text made to fit a width: the size it took, and its lines with a line feed between them.
struct FittedText {
    QString text;
    TextStyle style;
    int lineCount = 1;    // 1 for an empty text too
    bool repeats = false; // drawn more than once: its glyphs are worth keeping

    QStringList lines() const;
    // From the top of the first line to the foot of the last, in dots.
    double height() const;
    // From one line to the next, in dots.
    double pitch() const;
};

constexpr double SmallestReadable = 7;  // points
constexpr double HighestCell = mm(150); // what any page has room for, whatever stands above its table

// The fit rule. Full size; else down to 1 pt smaller; else two lines at the best break, half a point smaller or less;
// only then smaller still. Below `SmallestReadable` the text takes as many lines as it needs and the row must grow:
// nothing is cut off. Line feeds and tabs print as a space, all else as typed. `width` > 0 and `highest` are in dots;
// a text that would be higher than that shrinks below what is readable before it leaves the page.
FittedText cell(PageFonts &fonts, const QString &text, TextStyle style, double width, double highest = HighestCell);

// The same text, marked as one that repeats.
FittedText repeating(FittedText text);

// cell() for one column, where values repeat: each one is measured and shaped once.
class ColumnFitter {
public:
    ColumnFitter(PageFonts &fonts, TextStyle style, double width)
        : m_fonts(fonts)
        , m_style(style)
        , m_width(width)
    {}

    const FittedText &fit(const QString &text);

private:
    PageFonts &m_fonts;
    TextStyle m_style;
    double m_width;
    QHash<QString, FittedText> m_fitted;
};

enum class Side { Left, Right };

// Draws the lines with the painter's pen; `at` is on the base line of the first one, at that side of the text.
void drawFitted(QPainter &painter, PageFonts &fonts, const FittedText &text, QPointF at, Side side = Side::Left);
// A line through each of them, in the pen's colour; `at` as above, from the left.
void strikeThrough(QPainter &painter, PageFonts &fonts, const FittedText &text, QPointF at);

} // namespace turnout
