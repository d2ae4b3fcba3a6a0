// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/cell.h"
#include "core/domain/delegatelist.h"

#include <array>
#include <vector>

namespace turnout {

// Where the table of a delegate list stands; across from the left edge of the table, all in dots.
namespace delegatetable {
enum Column { Name, Organisation, Role, Sector };
constexpr int ColumnCount = 4;
constexpr std::array<double, ColumnCount> Left = {mm(9), mm(57), mm(110), mm(154)};
constexpr std::array<double, ColumnCount> Width = {mm(48), mm(53), mm(44), mm(26)};
constexpr double Inset = mm(1.7);     // of the words from the edges of their cell
constexpr double NumberEnd = mm(7.1); // the numbers' right side
constexpr double HeadHeight = mm(8);
constexpr double RowHeight = mm(8.5); // of a group's line, and of a row whose words need no more
constexpr TextStyle NameStyle = {10.5, PaperWeight::Bold};
constexpr TextStyle GoneStyle = {10.5, PaperWeight::Regular}; // a name that is struck through
constexpr TextStyle WordStyle = {10, PaperWeight::Regular};
} // namespace delegatetable

// A person's row, made to fit.
struct DelegateRowLayout {
    DelegateListGroup group = DelegateListGroup::Booked;
    int number = 0; // from 1 in Booked, and on through those who came; 0 = prints as a dash
    std::array<FittedText, delegatetable::ColumnCount> cells;
    double height = delegatetable::RowHeight;
};

// The rows in the order they print, each measured once.
struct DelegateRows {
    std::vector<DelegateRowLayout> rows;
    TextStyle numberStyle; // one size for all: the highest number fits its column
};
DelegateRows layOutRows(PageFonts &fonts, const DelegateList &list);

// A row on a page, or the line of a group above its rows there.
struct PlacedLine {
    static constexpr int GroupLine = -1;
    enum Start { First, Continued };

    int row = GroupLine; // index into the rows
    DelegateListGroup group = DelegateListGroup::Booked;
    Start start = First; // of a group's line
    double top = 0;      // dots from the top of the paper

    double bottom(const std::vector<DelegateRowLayout> &rows) const;
};
using PlacedPage = std::vector<PlacedLine>;

// Where rows may stand on a page, in dots from the top of the paper.
struct RowSpace {
    double firstTop = 0; // on the first page
    double laterTop = 0;
    double bottom = 0;
};

// Spreads the rows over pages. A group's line always has a row below it, and stands again where its rows go on.
// No rows give no page.
std::vector<PlacedPage> placeRows(const std::vector<DelegateRowLayout> &rows, const RowSpace &space);

} // namespace turnout
