// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/paperpile.h"
#include "tests/support/precompiled.h"
#include "tests/support/show.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPixmap>
#include <QScopeGuard>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Where filled paper begins, along the middle of the picture.
QList<int> filled(const PaperPile::Count &count)
{
    PaperPile pile;
    pile.resize(400, 24);
    pile.setCount(count);
    const QImage picture = pile.grab().toImage();
    const QRgb accent = tokensOf(pile.palette()).accent.rgb();
    QList<int> begins;
    for (int x = 1; x < picture.width(); ++x) {
        if (picture.pixel(x, picture.height() / 2) == accent && picture.pixel(x - 1, picture.height() / 2) != accent)
            begins.append(x);
    }
    return begins;
}

} // namespace

TEST_CASE("a pile of paper has a segment for each form, filled when it is typed", "[feedback]")
{
    CHECK(filled({.typed = 11, .beingTyped = 12, .present = 14}).size() == 11);
    CHECK(filled({.typed = 0, .beingTyped = 1, .present = 14}).isEmpty());
    CHECK(filled({.typed = 16, .present = 14}).size() == 16); // more than were present
    CHECK(filled({.typed = 40, .present = 40}).size() == 40);
}

TEST_CASE("above forty forms the pile is a bar", "[feedback]")
{
    CHECK(filled({.typed = 30, .beingTyped = 31, .present = 60}).size() == 1);
    CHECK(filled({.typed = 0, .present = 60}).isEmpty());
    CHECK(filled({.typed = 0, .present = 0}).isEmpty());
}

TEST_CASE("right to left the pile is filled from the right", "[feedback]")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    const QList<int> begins = filled({.typed = 2, .present = 14});
    REQUIRE(begins.size() == 2);
    CHECK(begins.first() > 300);
}

TEST_CASE("a screen reader hears how many forms are typed", "[feedback]")
{
    PaperPile pile;
    pile.setCount({.typed = 11, .beingTyped = 12, .present = 14});
    CHECK(pile.accessibleName() == u"11 of 14 forms typed, form 12 is being typed"_s);
    pile.setCount({.typed = 14, .present = 14});
    CHECK(pile.accessibleName() == u"14 of 14 forms typed"_s);
}
