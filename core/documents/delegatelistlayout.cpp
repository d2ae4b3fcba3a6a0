// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delegatelistlayout.h"

using namespace Qt::StringLiterals;

namespace turnout {

using namespace delegatetable;

namespace {
// Above and below the words of a row; two lines stand in a row of the usual height, more lines make it grow.
constexpr double PairAir = mm(0.35);
constexpr double BlockAir = mm(0.8);
constexpr double NumberWidth = NumberEnd - mm(0.2);
constexpr double SmallestNumber = 5; // points: room for a million

QString fullName(const DelegateListEntry &entry)
{
    if (entry.familyName.isEmpty() || entry.givenName.isEmpty())
        return entry.familyName + entry.givenName;
    return entry.familyName + u", "_s + entry.givenName;
}

bool isNumbered(DelegateListGroup group)
{
    return group == DelegateListGroup::Booked || group == DelegateListGroup::Attended ||
           group == DelegateListGroup::PartAttended;
}

TextStyle numberStyleFor(PageFonts &fonts, int highest)
{
    TextStyle style = WordStyle;
    const QString widest = QString(QString::number(highest).size(), u'0');
    while (fonts.width(widest, style) > NumberWidth && style.points > SmallestNumber)
        style.points -= 0.5;
    return style;
}

constexpr double wordsWidth(Column column)
{
    return Width[column] - 2 * Inset;
}

// Rows whose values repeat are measured through these; names hardly repeat.
struct Fitters {
    explicit Fitters(PageFonts &fonts)
        : organisation(fonts, WordStyle, wordsWidth(Organisation))
        , role(fonts, WordStyle, wordsWidth(Role))
        , sector(fonts, WordStyle, wordsWidth(Sector))
    {}

    ColumnFitter organisation;
    ColumnFitter role;
    ColumnFitter sector;
};
} // namespace

DelegateRows layOutRows(PageFonts &fonts, const DelegateList &list)
{
    DelegateRows laidOut;
    laidOut.rows.reserve(size_t(list.entries.size()));
    Fitters fitters(fonts);
    for (const DelegateListEntry &entry : list.entries) {
        DelegateRowLayout row;
        row.group = entry.group;
        const TextStyle style = entry.group == DelegateListGroup::Cancelled ? GoneStyle : NameStyle;
        row.cells = {cell(fonts, fullName(entry), style, wordsWidth(Name)),
                     fitters.organisation.fit(entry.organisation), fitters.role.fit(entry.role),
                     fitters.sector.fit(entry.sector)};
        for (const FittedText &words : row.cells)
            row.height = std::max(row.height, words.height() + 2 * (words.lineCount > 2 ? BlockAir : PairAir));
        laidOut.rows.push_back(std::move(row));
    }
    std::stable_sort(laidOut.rows.begin(), laidOut.rows.end(),
                     [](const auto &a, const auto &b) { return a.group < b.group; });
    int number = 0;
    for (DelegateRowLayout &row : laidOut.rows) {
        if (isNumbered(row.group))
            row.number = ++number;
    }
    laidOut.numberStyle = numberStyleFor(fonts, number);
    return laidOut;
}

double PlacedLine::bottom(const std::vector<DelegateRowLayout> &rows) const
{
    return top + (row == GroupLine ? RowHeight : rows.at(size_t(row)).height);
}

std::vector<PlacedPage> placeRows(const std::vector<DelegateRowLayout> &rows, const RowSpace &space)
{
    std::vector<PlacedPage> pages;
    double y = space.bottom;
    for (size_t at = 0; at < rows.size(); ++at) {
        const DelegateRowLayout &row = rows[at];
        const bool opensGroup = at == 0 || rows[at - 1].group != row.group;
        const double needed = row.height + (opensGroup ? RowHeight : 0);
        const bool opensPage = pages.empty() || y + needed > space.bottom;
        if (opensPage) {
            y = pages.empty() ? space.firstTop : space.laterTop;
            pages.emplace_back();
        }
        if (opensGroup || opensPage) {
            const auto start = opensGroup ? PlacedLine::First : PlacedLine::Continued;
            pages.back().push_back({PlacedLine::GroupLine, row.group, start, y});
            y += RowHeight;
        }
        pages.back().push_back({int(at), row.group, PlacedLine::First, y});
        y += row.height;
    }
    return pages;
}

} // namespace turnout
