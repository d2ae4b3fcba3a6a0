// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/cell.h"

#include "tests/support/precompiled.h"

#include <QBuffer>
#include <QPdfWriter>
#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
constexpr TextStyle Bold = {10.5, PaperWeight::Bold};
constexpr double NameWidth = mm(44.6);

double widest(PageFonts &fonts, const FittedText &text)
{
    double width = 0;
    for (const QString &line : text.lines())
        width = std::max(width, fonts.width(line, text.style));
    return width;
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}
} // namespace

TEST_CASE("a text that fits keeps its size and its line", "[cell]")
{
    PageFonts fonts;
    const FittedText fitted = cell(fonts, u"Baptiste, Corinne"_s, Bold, NameWidth);

    CHECK(fitted.text == u"Baptiste, Corinne"_s);
    CHECK(fitted.style == Bold);
    CHECK(fitted.lineCount == 1);
}

TEST_CASE("a text a little too wide becomes smaller by at most a point", "[cell]")
{
    PageFonts fonts;
    const QString text = u"Ferreira-Lindqvist, Zsófia"_s;
    const FittedText fitted = cell(fonts, text, Bold, fonts.width(text, {9.5, PaperWeight::Bold}));

    CHECK(fitted.lineCount == 1);
    CHECK(fitted.style.points == 9.5);
}

TEST_CASE("a longer text breaks into two lines at the best place", "[cell]")
{
    PageFonts fonts;
    const FittedText fitted = cell(fonts, u"Ferreira-Lindqvist, Ana Beatriz"_s, Bold, NameWidth);

    CHECK(fitted.lines() == QStringList{u"Ferreira-Lindqvist,"_s, u"Ana Beatriz"_s});
    CHECK(fitted.style.points == 10);
    CHECK(fitted.height() <= mm(8.5));
}

TEST_CASE("only what two lines do not hold shrinks further, and what is unreadable takes more lines", "[cell]")
{
    PageFonts fonts;
    const FittedText small =
        cell(fonts, u"de la Cruz y Fernández-Villanueva, María del Carmen Guadalupe"_s, Bold, NameWidth);
    CHECK(small.lineCount == 2);
    CHECK(small.style.points < 9.5);
    CHECK(small.style.points >= SmallestReadable);

    const FittedText many = cell(fonts, u"Long Name "_s.repeated(20), Bold, NameWidth);
    CHECK(many.lineCount > 2);
    CHECK(many.style.points == SmallestReadable);
}

TEST_CASE("a word that no line holds is cut between letters, and nothing is lost", "[cell]")
{
    PageFonts fonts;
    const QString word = u"e\u0301"_s.repeated(200); // each letter with its accent
    const FittedText fitted = cell(fonts, word, Bold, NameWidth);

    CHECK(withoutSpaces(fitted.text) == word);
    for (const QString &line : fitted.lines()) {
        CAPTURE(line);
        CHECK(line.size() % 2 == 0);
        CHECK(line.startsWith(u'e'));
    }
}

TEST_CASE("a text longer than a page still fits one", "[cell]")
{
    PageFonts fonts;
    const QString text = u"again and "_s.repeated(1000);
    const FittedText fitted = cell(fonts, text, Bold, NameWidth);

    CHECK(fitted.height() <= HighestCell);
    CHECK(withoutSpaces(fitted.text) == withoutSpaces(text));
}

TEST_CASE("line feeds and tabs print as a space, and other spaces as typed", "[cell]")
{
    PageFonts fonts;
    CHECK(cell(fonts, u"Ann\r\nLee\tRay  Fox"_s, Bold, NameWidth).text == u"Ann  Lee Ray  Fox"_s);
    CHECK(cell(fonts, u""_s, Bold, NameWidth).lineCount == 1);
}

TEST_CASE("no line is wider than its cell and no letter is lost", "[cell][property]")
{
    PageFonts fonts;
    const QStringList words = {u"Ó"_s,       u"Súilleabháin-"_s, u"de la"_s,  u"Griffiths, "_s, u"الحسن"_s,
                               u"חזן "_s,    u"<b>"_s,           u"漢字"_s,   u" Council"_s,    u"😀"_s,
                               u"Hidden "_s, u"WWWWWW"_s,        u"क्षत्रिय "_s};
    CHECK(rc::check([&] {
        const auto picks = *rc::gen::container<std::vector<int>>(*rc::gen::inRange(0, 20), rc::gen::inRange(0, 13));
        const double width = mm(*rc::gen::inRange(15, 80));
        QString text;
        for (const int pick : picks)
            text += words.at(pick);

        const FittedText fitted = cell(fonts, text, Bold, width);

        RC_ASSERT(widest(fonts, fitted) <= width);
        RC_ASSERT(withoutSpaces(fitted.text) == withoutSpaces(text));
        RC_ASSERT(fitted.lineCount == fitted.lines().size());
    }));
}

TEST_CASE("the quick width of Latin text is the exact one but for kerning", "[cell][property]")
{
    PageFonts fonts;
    CHECK(rc::check([&] {
        const auto letters = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::map(rc::gen::inRange(0x20, 0x17f), [](int c) { return char16_t(c); }));
        const QString text(reinterpret_cast<const QChar *>(letters.data()), qsizetype(letters.size()));
        const auto rough = fonts.roughWidth(text, Bold);
        RC_ASSERT(rough.has_value());
        RC_ASSERT(fonts.width(text, Bold) <= *rough * 1.02 + 1);
    }));
}

TEST_CASE("the quick width leaves joined and combined letters alone", "[cell]")
{
    PageFonts fonts;
    const auto text = GENERATE(u"الحسن"_s, u"חזן"_s, u"e\u0301"_s, u"😀"_s, u"漢"_s, u"a\tb"_s);
    CAPTURE(text);
    CHECK_FALSE(fonts.roughWidth(text, Bold).has_value());
    CHECK(fonts.glyphs(text, Bold) == nullptr);
}

TEST_CASE("a column measures a value once", "[cell]")
{
    PageFonts fonts;
    ColumnFitter column(fonts, {10}, mm(40));

    const FittedText *first = &column.fit(u"Lambeth Council"_s);
    CHECK(&column.fit(u"Lambeth Council"_s) == first);
    CHECK(first->repeats);
}

TEST_CASE("a page font measures the same for a screen and for a PDF", "[cell]")
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setResolution(int(DotsPerInch));
    const QString text = u"Half-day training, Thursday 27 August 2026"_s;
    const QFont font = pageFont({11, PaperWeight::Bold});

    CHECK(QFontMetricsF(font).horizontalAdvance(text) == QFontMetricsF(QFont(font, &writer)).horizontalAdvance(text));
}

TEST_CASE("only text that may run right to left is isolated", "[cell]")
{
    CHECK(isolated(u"Brixton Hub, Room 2"_s) == u"Brixton Hub, Room 2"_s);
    CHECK(isolated(u"חזן"_s) == u"\u2068חזן\u2069"_s);
    CHECK(isolated(u"a\u202eb"_s) == u"\u2068a\u202eb\u2069"_s);
}
