// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delegates/registerfixture.h"

#include <QSet>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

WorkshopId filled(TestLogbook &book)
{
    const auto venue = book.add(aVenue().named(u"The Old Corn Exchange and Community Learning Centre"_s));
    const auto workshop = book.add(today().at(venue).withPlaces(2));
    const auto council = book.add(anOrganisation().named(u"Herefordshire and Worcestershire Health and Care"_s));
    for (const QString &name : {u"Ada Okafor"_s, u"Bartholomew Featherstonehaugh-Cholmondeley"_s, u"Kim Hall"_s})
        book.book(workshop, aDelegate().named(name).at(council));
    return workshop;
}

void checkInside(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        CAPTURE(widget->metaObject()->className(), widget->accessibleName().toStdString());
        const QRect in(widget->mapTo(&window, QPoint()), widget->size());
        CHECK(in.left() >= 0);
        CHECK(in.right() <= window.width());
    }
}

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
}

// Whether a person or a screen reader comes to it, other than as a part of something else.
bool isControl(const QWidget &widget)
{
    const bool part = widget.parentWidget() && (widget.parentWidget()->inherits("QAbstractSpinBox") ||
                                                widget.parentWidget()->inherits("QLineEdit"));
    return widget.isVisible() && widget.focusPolicy() != Qt::NoFocus && !part && !widget.inherits("QScrollBar") &&
           !widget.inherits("QHeaderView");
}

} // namespace

TEST_CASE("the register fits the smallest page, read in both directions", "[registerlayout]")
{
    TestLogbook book;
    const auto workshop = filled(book);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        RegisterWindow window(book, {800, 560});
        window.window().setLayoutDirection(direction);
        window.open(workshop);
        CHECK(window.view().minimumSizeHint().width() <= 800);
        CHECK(window.view().minimumSizeHint().height() <= 560);
        checkInside(window.window());
        window.press(Qt::Key_A);
        CHECK(window.lines()[0].endsWith(u"attended"_s)); // keys work the same in both
        book.undo();
    }
}

TEST_CASE("each control of the register has a name of its own", "[registerlayout]")
{
    TestLogbook book;
    RegisterWindow window(book);
    window.open(filled(book));
    QSet<QString> names;
    for (const QWidget *widget : window.view().findChildren<QWidget *>()) {
        if (!isControl(*widget))
            continue;
        CAPTURE(widget->metaObject()->className(), nameOf(*widget).toStdString());
        CHECK_FALSE(nameOf(*widget).isEmpty());
        CHECK_FALSE(names.contains(nameOf(*widget)));
        names.insert(nameOf(*widget));
    }
    CHECK(names.contains(u"Register"_s));
}
