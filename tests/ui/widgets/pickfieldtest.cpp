// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickfield.h"

#include "core/base/text.h"
#include "tests/ui/widgets/widgetwindow.h"
#include "ui/widgets/picklist.h"

#include <QListView>
#include <QSignalSpy>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
// A field over forty thousand venues and three with names of their own.
struct Picking {
    QList<Pick> all{{1, u"Brixton Hub"_s, u"London"_s}, {2, u"Bristol Rooms"_s, u"South West"_s}, {3, u"Old Mill"_s}};
    int asked = 0;
    PickField *field = new PickField([this](const QString &typed) { return found(typed); });
    WidgetWindow window{{field}};
    QSignalSpy picks{field, &PickField::picked};

    Picking()
    {
        for (qint64 id = 10; id < 40'000; ++id)
            all.append({id, u"Venue %1"_s.arg(id)});
        field->setAccessibleName(u"Venue"_s);
    }
    QList<Pick> found(const QString &typed)
    {
        ++asked;
        QList<Pick> few;
        for (const Pick &pick : all) {
            if (few.size() < 20 && wordsBegin(pick.text, typed))
                few.append(pick);
        }
        return few;
    }
    QListView *view() const { return window.window.findChild<QListView *>(); }
    QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; field->isListShown() && row < view()->model()->rowCount(); ++row)
            texts += view()->model()->index(row, 0).data().toString();
        return texts;
    }
};
} // namespace

TEST_CASE("letters offer records whose words begin so, and Enter takes the first", "[pickfield]")
{
    Picking picking;
    picking.window.type("bri");
    CHECK(picking.offered() == QStringList{u"Brixton Hub"_s, u"Bristol Rooms"_s});
    picking.window.press(Qt::Key_Return);
    CHECK(picking.field->text() == u"Brixton Hub"_s);
    CHECK(picking.field->pick().id == 1);
    CHECK_FALSE(picking.field->isListShown());
    REQUIRE(picking.picks.size() == 1);
    CHECK(picking.picks.first().first().value<Pick>().detail == u"London"_s);
    CHECK(picking.asked == 3); // once a letter
}

TEST_CASE("Down moves in the list, round at its end, and a click takes", "[pickfield]")
{
    Picking picking;
    picking.window.type("bri");
    picking.window.press(Qt::Key_Down);
    CHECK(picking.view()->currentIndex().row() == 1);
    picking.window.press(Qt::Key_Down);
    CHECK(picking.view()->currentIndex().row() == 0);
    picking.window.press(Qt::Key_Up);
    picking.window.press(Qt::Key_Enter);
    CHECK(picking.field->pick().id == 2);

    picking.window.press(Qt::Key_Down); // nothing typed: all there is to offer
    CHECK(picking.offered().size() == 20);
    const QRect third = picking.view()->visualRect(picking.view()->model()->index(2, 0));
    QTest::mouseClick(picking.view()->viewport(), Qt::LeftButton, {}, third.center());
    CHECK(picking.field->text() == u"Old Mill"_s);
    CHECK(picking.field->hasFocus());
    CHECK(picking.picks.size() == 2);
}

TEST_CASE("Esc keeps what was there", "[pickfield]")
{
    Picking picking;
    picking.field->setPick(picking.all[2]);
    picking.field->selectAll();
    picking.window.type("bri");
    picking.window.press(Qt::Key_Escape);
    CHECK(picking.field->text() == u"Old Mill"_s);
    CHECK_FALSE(picking.field->isListShown());
    CHECK(picking.picks.isEmpty());
}

TEST_CASE("leaving takes a record named in full, and marks what names none", "[pickfield]")
{
    Picking picking;
    picking.window.type("old mill");
    picking.window.press(Qt::Key_Tab);
    CHECK(picking.field->pick().id == 3);
    CHECK_FALSE(picking.field->isListShown());

    picking.field->setFocus();
    picking.field->selectAll();
    picking.window.type("bri");
    picking.window.press(Qt::Key_Tab);
    CHECK(picking.field->text() == u"bri"_s); // nothing is lost
    CHECK(picking.field->problem() == u"“bri” is not known. Choose one of the list."_s);
    CHECK(picking.field->property("wrong").toBool());
    CHECK(picking.field->pick().id == 3);
}

TEST_CASE("an emptied field has none, where that is allowed", "[pickfield]")
{
    Picking picking;
    picking.field->setPick(picking.all[2]);
    picking.field->selectAll();
    picking.window.press(Qt::Key_Delete);
    picking.window.press(Qt::Key_Return);
    CHECK(picking.field->pick().id == 0);
    CHECK(picking.picks.size() == 1);

    picking.field->setPick(picking.all[2]);
    picking.field->setEmpty(PickField::Empty::Refused);
    picking.field->selectAll();
    picking.window.press(Qt::Key_Delete);
    picking.window.press(Qt::Key_Tab);
    CHECK(picking.field->pick().id == 3);
    CHECK_FALSE(picking.field->problem().isEmpty());
}

TEST_CASE("what is not known yet can be added where that is offered", "[pickfield]")
{
    Picking picking;
    picking.field->offerToAdd(u"Add “%1”"_s);
    QSignalSpy adding(picking.field, &PickField::addAsked);
    picking.window.type("Brixton");
    CHECK(picking.offered() == QStringList{u"Brixton Hub"_s, u"Add “Brixton”"_s});
    picking.window.type(" hub"); // known, in whatever case
    CHECK(picking.offered() == QStringList{u"Brixton Hub"_s});
    picking.window.type(" two ");
    CHECK(picking.offered() == QStringList{u"Add “Brixton hub two”"_s});
    picking.window.press(Qt::Key_Return);
    REQUIRE(adding.size() == 1);
    CHECK(adding.first().first() == u"Brixton hub two"_s);
    CHECK(picking.picks.isEmpty());
}

TEST_CASE("the list stays inside the window, above the field where there is no room below", "[pickfield]")
{
    Picking picking;
    picking.window.type("v");
    auto *list = picking.window.window.findChild<PickList *>();
    CHECK(list->y() > picking.field->y());
    CHECK(picking.window.window.rect().contains(list->geometry()));
    auto *column = qobject_cast<QVBoxLayout *>(picking.window.window.layout());
    column->insertStretch(0, 100);
    REQUIRE(QTest::qWaitFor([&] { return list->geometry().bottom() < picking.field->y(); }));
    CHECK(picking.window.window.rect().contains(list->geometry()));
}
