// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"
#include "ui/theme/plaintooltip.h"
#include "ui/widgets/frames.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a label shows markup as it was typed", "[labels]")
{
    const PlainLabel label(u"<b>Ada</b> & co"_s);

    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == u"<b>Ada</b> & co"_s);
}

TEST_CASE("a long name never widens its page", "[labels]")
{
    const ElidedLabel label(u"The Northern and Southern Children’s Services Partnership Board"_s);

    CHECK(label.minimumSizeHint().width() < 80);
    CHECK(label.sizeHint().width() > 300);
}

TEST_CASE("a tool tip shows markup as it was typed", "[labels]")
{
    CHECK(plainToolTip(u"<img src=x> & co"_s) == u"<qt>&lt;img src=x&gt; &amp; co</qt>"_s);
    CHECK(plainToolTip(u"one\ntwo"_s) == u"<qt>one<br>two</qt>"_s);
    CHECK(plainToolTip({}).isEmpty());
}

TEST_CASE("an icon line without words takes no room", "[labels]")
{
    QWidget page;
    auto *line = new IconLine(Icon::Warning, LabelTone::Bad, {}, &page);
    CHECK(line->isHidden());

    line->setText(u"Caps Lock is on."_s);
    CHECK_FALSE(line->isHidden());
}

TEST_CASE("an icon line that has no parent yet is no window, and shows with the one it gets", "[labels]")
{
    auto *line = new IconLine(Icon::Warning, LabelTone::Bad);
    line->setText(u"Caps Lock is on."_s);
    CHECK_FALSE(line->isVisible());

    QWidget page;
    line->setParent(&page);
    page.show();
    CHECK(line->isVisible());
}
