// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "tests/ui/widgets/widgetwindow.h"

using namespace turnout;

namespace {
// Three boxes, 100 by 20, in a window 240 wide.
struct Flow {
    QWidget *holder = new QWidget;
    FlowLayout *layout = new FlowLayout(8, holder);
    QList<QWidget *> boxes{addBox(), addBox(), addBox()};
    WidgetWindow window{{holder}};

    Flow() { resizeTo(240); }
    QWidget *addBox()
    {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        layout->addWidget(box);
        return box;
    }
    void resizeTo(int width)
    {
        holder->setFixedWidth(width);
        REQUIRE(QTest::qWaitFor([&] { return holder->width() == width; }));
        QApplication::processEvents();
    }
    QPoint placeOf(int box) const { return boxes[box]->pos(); }
};
} // namespace

TEST_CASE("a flow goes on in a new row where the width ends", "[flowlayout]")
{
    Flow flow;
    CHECK(flow.placeOf(0) == QPoint(0, 0));
    CHECK(flow.placeOf(1) == QPoint(108, 0));
    CHECK(flow.placeOf(2) == QPoint(0, 28));
    CHECK(flow.layout->heightForWidth(240) == 48);
    CHECK(flow.layout->heightForWidth(400) == 20);
    flow.resizeTo(320);
    CHECK(flow.placeOf(2) == QPoint(216, 0));
}

TEST_CASE("a flow is laid out anew when a widget is put in another's place", "[flowlayout]")
{
    Flow flow;
    flow.layout->removeWidget(flow.boxes[0]);
    delete flow.boxes.takeFirst();
    flow.boxes.append(flow.addBox());
    REQUIRE(QTest::qWaitFor([&] { return flow.placeOf(0) == QPoint(0, 0); }));
    CHECK(flow.placeOf(1) == QPoint(108, 0));
    CHECK(flow.placeOf(2) == QPoint(0, 28));
}

TEST_CASE("a flow runs from the right in right-to-left", "[flowlayout]")
{
    Flow flow;
    flow.holder->setLayoutDirection(Qt::RightToLeft);
    REQUIRE(QTest::qWaitFor([&] { return flow.placeOf(0) == QPoint(140, 0); }));
    CHECK(flow.placeOf(1) == QPoint(32, 0));
}
