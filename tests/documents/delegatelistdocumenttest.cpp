// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delegatelistdocument.h"

#include "core/documents/delegatelistwords.h"
#include "core/documents/pageimage.h"
#include "tests/documents/sampledelegatelist.h"
#include "tests/support/precompiled.h"

#include <QImage>
#include <QPainter>

using namespace turnout;
using namespace Qt::StringLiterals;
using enum DelegateListGroup;

namespace {
constexpr double Dpi = 100;

int pixel(double dots)
{
    return qRound(dots / DotsPerInch * Dpi);
}

bool isWhite(const QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return true;
}

// A list of `counts` people in the groups given.
DelegateList listOf(int places, const QList<std::pair<DelegateListGroup, int>> &counts)
{
    DelegateList list = sampleDelegateList();
    list.places = places;
    list.entries.clear();
    for (const auto &[group, count] : counts) {
        for (int i = 0; i < count; ++i)
            list.entries << DelegateListEntry{u"Reid"_s, u"Sam"_s, {}, {}, {}, group, {}, {}};
    }
    return list;
}

QString summaryOf(int places, const QList<std::pair<DelegateListGroup, int>> &counts)
{
    return summaryLine(listOf(places, counts));
}

// The longest texts people type, in every field.
DelegateList worstDelegateList()
{
    DelegateList list = longDelegateList();
    list.title = u"Supporting children with a family member in prison: from the first visit to the release"_s;
    list.place += u", the Old Town Hall of the Royal Borough of Thornbeck and Ridley, 1 High Street"_s.repeated(3);
    for (DelegateListEntry &entry : list.entries) {
        entry.familyName += u"-Fernández Villanueva Montgomery-Featherstonehaugh"_s;
        entry.organisation += u" The Royal Borough of Thornbeck and Ridley Children’s Safeguarding Partnership"_s;
        entry.role += u" Donaudampfschifffahrtsgesellschaftskapitänswitwe"_s;
        entry.sector += u" Independent voluntary sector"_s;
        entry.note = u"after a long talk on the telephone about the day, the place and the way there"_s;
    }
    return list;
}

std::vector<PlacedPage> placed(const std::vector<DelegateRowLayout> &rows)
{
    return placeRows(rows, {mm(63), mm(49), mm(277)});
}

std::vector<DelegateRowLayout> rowsOf(const DelegateList &list)
{
    PageFonts fonts;
    return layOutRows(fonts, list).rows;
}
} // namespace

TEST_CASE("the summary of the picture reads as in the picture", "[delegatelist]")
{
    const DelegateList list = sampleDelegateList();
    CHECK(summaryLine(list) == u"14 booked and 2 invited fill the 16 places; 2 waiting, 1 cancelled"_s);
    CHECK(cancelledNote(list) == u"1, on 20 August, by the delegate"_s);
}

TEST_CASE("the summary says how many places are taken", "[delegatelist]")
{
    CHECK(summaryOf(16, {{Booked, 3}}) == u"3 booked take 3 of the 16 places"_s);
    CHECK(summaryOf(16, {{Booked, 1}}) == u"1 booked takes 1 of the 16 places"_s);
    CHECK(summaryOf(1, {{Invited, 1}}) == u"1 invited fills the only place"_s);
    CHECK(summaryOf(2, {{Booked, 2}}) == u"2 booked fill the 2 places"_s);
    CHECK(summaryOf(2, {{Booked, 3}, {Invited, 1}}) == u"3 booked and 1 invited for 2 places, 2 too many"_s);
    CHECK(summaryOf(1, {{Booked, 2}}) == u"2 booked for the only place, 1 too many"_s);
    CHECK(summaryOf(0, {{Booked, 2}, {Cancelled, 1}}) == u"2 booked; 1 cancelled"_s);
}

TEST_CASE("an empty list says so in words", "[delegatelist]")
{
    CHECK(summaryOf(16, {}) == u"Nobody is booked yet; all 16 places are free"_s);
    CHECK(summaryOf(1, {}) == u"Nobody is booked yet; the only place is free"_s);
    CHECK(summaryOf(0, {}) == u"Nobody is booked yet"_s);
    CHECK(summaryOf(0, {{Waiting, 2}}) == u"Nobody is booked yet; 2 waiting"_s);
    CHECK(DelegateListDocument(listOf(16, {})).pageCount() == 1);
}

TEST_CASE("after the day the summary says who came", "[delegatelist]")
{
    CHECK(summaryOf(16, {{Attended, 11}, {PartAttended, 1}, {DidNotAttend, 2}, {Booked, 1}, {Cancelled, 1}}) ==
          u"11 attended, 1 part attended and 2 did not attend; 1 booked, not marked, 1 cancelled"_s);
    CHECK(summaryOf(16, {{Attended, 11}}) == u"11 attended"_s);
}

TEST_CASE("sectors are counted most first", "[delegatelist]")
{
    QStringList counts = sectorCounts(sampleDelegateList());
    counts.replaceInStrings(u"\u00a0"_s, u" "_s);
    CHECK(counts == QStringList{u"Health 4"_s, u"Early help 3"_s, u"Education 3"_s, u"Social care 2"_s, u"Police 1"_s,
                                u"Voluntary 1"_s});
}

TEST_CASE("sectors count those who came, the ones without a sector last", "[delegatelist]")
{
    DelegateList list = listOf(16, {{Attended, 2}, {PartAttended, 2}, {DidNotAttend, 3}});
    CHECK(sectorCounts(list).isEmpty());

    list.entries[0].sector = u"Police"_s;
    list.entries[6].sector = u"Health"_s;
    CHECK(sectorCounts(list) == QStringList{u"Police\u00a01"_s, u"no\u00a0sector\u00a03"_s});
}

TEST_CASE("the cancelled are told apart by day and note, up to four ways", "[delegatelist]")
{
    DelegateList list = listOf(16, {{Cancelled, 5}});
    CHECK(cancelledNote(list) == u"5"_s);

    list.entries[1].changedOn = QDate(2026, 8, 20);
    list.entries[2].changedOn = QDate(2026, 8, 20);
    list.entries[3].note = u"by the employer"_s;
    list.entries[4].changedOn = QDate(2025, 12, 1);
    CHECK(cancelledNote(list) == u"1; 2, on 20 August; 1, by the employer; 1, on 1 December 2025"_s);

    list.entries[2].note = u"by us"_s;
    CHECK(cancelledNote(list) == u"5"_s);
}

TEST_CASE("rows stand in the order of the groups and number who is booked", "[delegatelist]")
{
    const auto rows = rowsOf(longDelegateList());
    REQUIRE(rows.size() == 40);

    int number = 0;
    for (size_t at = 0; at < rows.size(); ++at) {
        CHECK((at == 0 || rows[at - 1].group <= rows[at].group));
        CHECK(rows[at].number == (rows[at].group == Booked ? ++number : 0));
    }
    CHECK(number == 31);
    CHECK(rows[0].cells[delegatetable::Name].text == u"Baptiste, Corinne"_s);
    CHECK(rows.back().cells[delegatetable::Name].text == u"Quirke, Sinéad"_s);
}

TEST_CASE("numbers run on through those who came", "[delegatelist]")
{
    const auto rows = rowsOf(listOf(9, {{DidNotAttend, 1}, {PartAttended, 1}, {Attended, 2}}));
    QList<int> numbers;
    for (const auto &row : rows)
        numbers << row.number;
    CHECK(numbers == QList<int>{1, 2, 3, 0});
}

TEST_CASE("a person with one name has no comma", "[delegatelist]")
{
    DelegateList list = listOf(2, {{Booked, 2}});
    list.entries[0].givenName.clear();
    list.entries[1].familyName.clear();
    const auto rows = rowsOf(list);
    CHECK(rows[0].cells[delegatetable::Name].text == u"Reid"_s);
    CHECK(rows[1].cells[delegatetable::Name].text == u"Sam"_s);
}

TEST_CASE("every row stands on one page, above the end of its content", "[delegatelist]")
{
    const auto rows =
        rowsOf(GENERATE(sampleDelegateList(), longDelegateList(), delegateListOf(333), worstDelegateList()));
    int next = 0;
    for (const PlacedPage &page : placed(rows)) {
        double bottom = page.front().top;
        for (const PlacedLine &line : page) {
            CHECK(qAbs(line.top - bottom) < 0.01); // no gap, no overlap
            bottom = line.bottom(rows);
            if (line.row != PlacedLine::GroupLine)
                CHECK(line.row == next++);
        }
        CHECK(bottom <= mm(277));
    }
    CHECK(next == int(rows.size()));
}

TEST_CASE("a group's line is never alone at the foot and comes back where its rows go on", "[delegatelist]")
{
    // Every length from one page to two moves the second group over the break.
    for (int booked = 1; booked <= 30; ++booked) {
        CAPTURE(booked);
        const auto rows = rowsOf(listOf(60, {{Booked, booked}, {Invited, 28}}));
        for (const PlacedPage &page : placed(rows)) {
            CHECK(page.front().row == PlacedLine::GroupLine);
            CHECK(page.back().row != PlacedLine::GroupLine);
            const size_t first = size_t(page.at(1).row);
            const bool goesOn = first > 0 && rows[first - 1].group == rows[first].group;
            CHECK(page.front().start == (goesOn ? PlacedLine::Continued : PlacedLine::First));
        }
    }
}

TEST_CASE("no words are wider than their cell, and the cells do not overlap", "[delegatelist]")
{
    using namespace delegatetable;
    const DelegateList list = GENERATE(sampleDelegateList(), longDelegateList(), worstDelegateList());
    PageFonts fonts;
    for (const DelegateRowLayout &row : layOutRows(fonts, list).rows) {
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const FittedText &words = row.cells.at(column);
            CHECK(words.height() <= row.height);
            for (const QString &line : words.lines()) {
                CAPTURE(line);
                CHECK(fonts.width(line, words.style) <= Width.at(column) - 2 * Inset);
            }
        }
    }
    for (size_t column = 1; column < Left.size(); ++column)
        CHECK(Left.at(column - 1) + Width.at(column - 1) <= Left.at(column) + 1);
    CHECK(Left.back() + Width.back() <= frame::Width + 1);
}

TEST_CASE("high numbers fit their column", "[delegatelist]")
{
    PageFonts fonts;
    const DelegateRows rows = layOutRows(fonts, delegateListOf(12'345));
    CHECK(fonts.width(u"12345"_s, rows.numberStyle) < delegatetable::NumberEnd);
    CHECK(layOutRows(fonts, sampleDelegateList()).numberStyle == delegatetable::WordStyle);
}

TEST_CASE("nothing is drawn outside the margins or between the columns", "[delegatelist]")
{
    using namespace delegatetable;
    const DelegateListDocument document(
        GENERATE(sampleDelegateList(), longDelegateList(), delegateListOf(1100), worstDelegateList()));
    const int page = GENERATE(0, 1);
    if (page >= document.pageCount())
        return;
    const QImage image = renderPage(document, page, Dpi);
    REQUIRE(image.size() == QSize(827, 1169));

    const int left = pixel(frame::Left) - 1;
    const int right = pixel(frame::Right) + 1;
    CHECK(isWhite(image, {0, 0, left, image.height()}));
    CHECK(isWhite(image, {right + 1, 0, image.width() - right - 1, image.height()}));
    CHECK(isWhite(image, {0, 0, image.width(), pixel(frame::Top) - 1}));
    CHECK(isWhite(image, {0, pixel(mm(290)), image.width(), image.height() - pixel(mm(290))}));
    CHECK(isWhite(image, {0, pixel(frame::ContentBottom) + 1, image.width(),
                          pixel(frame::FooterRule) - pixel(frame::ContentBottom) - 3}));
}

TEST_CASE("nothing is drawn between the columns", "[delegatelist]")
{
    using namespace delegatetable;
    DelegateList list = GENERATE(longDelegateList(), delegateListOf(1100), worstDelegateList());
    // The notes of the cancelled run across the columns, and so they should.
    list.entries.removeIf([](const DelegateListEntry &entry) { return entry.group == Cancelled; });
    const QImage image = renderPage(DelegateListDocument(list), 0, Dpi);

    const int top = pixel(mm(110)); // below the words above any table
    for (const Column column : {Organisation, Role, Sector}) {
        // In the gutter there is only what the left edge of the table has too: rules.
        const int x = pixel(frame::Left + Left.at(column));
        int differing = 0;
        for (int y = top; y < pixel(frame::ContentBottom); ++y)
            differing += image.pixel(x, y) != image.pixel(pixel(frame::Left) + 1, y) ? 1 : 0;
        CHECK(differing == 0);
    }
}

TEST_CASE("painting leaves the painter as it was and refuses pages that are not there", "[delegatelist]")
{
    const DelegateListDocument document(sampleDelegateList());
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    const QFont font = painter.font();

    document.paint(painter, 1);
    document.paint(painter, -1);
    CHECK(isWhite(image, image.rect()));

    document.paint(painter, 0);
    CHECK(painter.pen() == QPen(Qt::red));
    CHECK(painter.font() == font);
}

TEST_CASE("a page draws its rules at full strength on a coarse screen", "[delegatelist]")
{
    const QImage image = renderPage(DelegateListDocument(sampleDelegateList()), 0, 50);
    QList<QRgb> rules;
    const int x = qRound(16 / 25.4 * 50); // left of the numbers
    for (int y = qRound(64 / 25.4 * 50); y < image.height(); ++y) {
        if (image.pixel(x, y) != qRgb(255, 255, 255))
            rules << image.pixel(x, y);
    }
    CHECK(rules.count(qRgb(0x9a, 0x9a, 0x9a)) >= 15);
}

TEST_CASE("a title of its own stands beside the type, and text from people is never a pattern", "[delegatelist]")
{
    DelegateList list = sampleDelegateList();
    list.number = u"%1 %2"_s;
    CHECK(DelegateListDocument(list).title() == u"Delegate list, workshop %1 %2"_s);
    list.number.clear();
    CHECK(DelegateListDocument(list).title() == u"Delegate list"_s);
}
