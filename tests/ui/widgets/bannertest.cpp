// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "tests/ui/widgets/widgetwindow.h"

#include <QPushButton>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a banner takes room only while it has something to say, and shows it as typed", "[banner]")
{
    auto *banner = new Banner(Banner::Kind::Warning);
    const WidgetWindow shown({banner});
    CHECK_FALSE(banner->isVisible());

    banner->setText(u"<b>Read only</b>"_s);
    CHECK(banner->isVisible());
    CHECK(banner->accessibleName() == u"<b>Read only</b>"_s);
    CHECK(banner->findChild<QLabel *>()->textFormat() == Qt::PlainText);

    banner->setText({});
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("a banner that has words before it has a place shows with its window", "[banner]")
{
    auto *banner = new Banner(Banner::Kind::Notice);
    banner->setText(u"Anybody can read this logbook."_s);
    CHECK_FALSE(banner->isVisible());
    const WidgetWindow shown({banner});
    CHECK(banner->isVisible());
}

TEST_CASE("a banner's buttons are reached and pressed by keys, and it takes no focus itself", "[banner]")
{
    auto *banner = new Banner(Banner::Kind::Notice);
    banner->setText(u"Read only."_s);
    int pressed = 0;
    QObject::connect(banner->addButton(u"Try again"_s), &QPushButton::clicked, [&] { ++pressed; });
    WidgetWindow shown({banner});
    CHECK(banner->focusPolicy() == Qt::NoFocus);

    shown.other->setFocus();
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_Return);
    CHECK(pressed == 1);
}
