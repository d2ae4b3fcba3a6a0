// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/formwindow.h"
#include "ui/schedule/schedulepage.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
const QDate Day(2026, 8, 27);

struct NewForm : FormWindow {
    int keys = 0;

    NewForm() { form.createOn(Day); }
    void key(Qt::Key key)
    {
        host.press(key);
        ++keys;
    }
};
} // namespace

TEST_CASE("a workshop at a known venue is booked in seven keys", "[workshopform]")
{
    NewForm window;
    window.keys = 1; // Ctrl+N, which opened the form
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_B, Qt::Key_R, Qt::Key_I, Qt::Key_Return, Qt::Key_Return})
        window.key(key);
    CHECK(window.keys == 7);
    REQUIRE(window.created.size() == 1);
    const Workshop workshop = window.recorded(window.created.first().first().value<WorkshopId>());
    CHECK(workshop.type == WorkshopTypeId(2));
    CHECK(workshop.venue == window.hub);
    CHECK(workshop.start == CivilTime(Day, QTime(9, 30)));
    CHECK(workshop.end == CivilTime(Day, QTime(13, 0)));
    CHECK(workshop.places == 16);
    CHECK(workshop.status == WorkshopStatus::Planned);
    CHECK(window.undoLabel() == u"Add workshop"_s);
    CHECK(window.host.toasts().text() == u"Workshop added"_s);
    window.book.undo();
    CHECK(window.workshopCount() == 0);
}

TEST_CASE("nothing of a new workshop is recorded until it is added, and Esc twice drops it", "[workshopform]")
{
    NewForm window;
    const QString before = window.undoLabel();
    window.key(Qt::Key_F);
    window.host.type(u"thorn"_s);
    window.key(Qt::Key_Return);
    CHECK(window.form.isNew());
    CHECK(window.undoLabel() == before);
    CHECK(window.workshopCount() == 0);
    const QString question = u"Press Esc again to discard this workshop, or Enter to add it."_s;
    window.key(Qt::Key_Escape);
    CHECK(window.said().contains(question));
    CHECK(window.closed.isEmpty());
    window.find<QCheckBox>(u"All day"_s).click(); // going on is no answer
    CHECK_FALSE(window.said().contains(question));
    window.key(Qt::Key_Escape);
    CHECK(window.closed.isEmpty());
    window.key(Qt::Key_Escape);
    CHECK(window.closed.size() == 1);
    CHECK(window.created.isEmpty());
    CHECK_FALSE(window.form.isNew());
    CHECK(window.workshopCount() == 0);
}

TEST_CASE("nothing that was typed into a dropped workshop turns up in the next", "[workshopform]")
{
    NewForm window;
    const WorkshopId id = window.book.add(aWorkshop().at(window.hub));
    window.retype(window.find<PickField>(u"Venue"_s), u"Xyz"_s, Qt::Key_Tab); // no venue
    window.retype(window.find<TimeField>(u"End"_s), u"8"_s, Qt::Key_Tab);     // before the start
    window.find<PickField>(u"Commissioner"_s).setFocus();
    window.host.type(u"Qqq"_s); // not even committed
    window.click(u"Discard"_s);

    window.form.edit(id);
    CHECK(window.find<PickField>(u"Venue"_s).text() == u"Brixton Hub"_s);
    CHECK(window.find<TimeField>(u"End"_s).text() == u"11:30"_s);
    CHECK(window.find<PickField>(u"Commissioner"_s).text().isEmpty());
    CHECK_FALSE(window.find<TimeField>(u"End"_s).property("wrong").toBool());
    CHECK_FALSE(window.said().contains(u"A workshop cannot end before it starts."_s));
    window.closed.clear();
    window.form.leave(); // nothing holds it
    CHECK(window.closed.size() == 1);
}

TEST_CASE("one Esc drops a new workshop in which nothing was typed", "[workshopform]")
{
    FormWindow window;
    window.form.createOn(Day, u"h"_s); // the letter that opened it
    window.host.press(Qt::Key_Escape);
    CHECK(window.closed.size() == 1);
}

TEST_CASE("Enter adds the workshop that Esc asked about, from the notes as well", "[workshopform]")
{
    NewForm window;
    window.find<QWidget>(u"Notes"_s).setFocus();
    window.host.type(u"Film"_s);
    window.key(Qt::Key_Escape); // goes back in the field
    window.host.type(u"Bring the film"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    window.key(Qt::Key_Escape);
    CHECK(window.closed.isEmpty());
    window.key(Qt::Key_Return);
    REQUIRE(window.created.size() == 1);
    CHECK(window.recorded(window.created.first().first().value<WorkshopId>()).notes == u"Bring the film"_s);
}

TEST_CASE("a type gives its length and places, but not over what was typed", "[workshopform]")
{
    NewForm window;
    window.key(Qt::Key_F);
    CHECK(window.find<TimeField>(u"End"_s).time() == QTime(16, 0));
    CHECK(window.find<NumberField>(u"Places"_s).value() == 14);
    window.retype(window.find<TimeField>(u"End"_s), u"15"_s, Qt::Key_Return);
    window.find<QAbstractButton>(u"Half-day training"_s).click();
    CHECK(window.find<TimeField>(u"End"_s).time() == QTime(15, 0));
    CHECK(window.find<NumberField>(u"Places"_s).value() == 16);
}

TEST_CASE("arrows move among the types, and a type of one's own is among them", "[workshopform]")
{
    FormWindow window;
    window.book.change([](Edit &edit) {
        workshops::addType(edit, {.name = u"Family day"_s, .letter = u"D"_s, .hue = 4, .minutes = 300});
    });
    window.form.createOn(Day);
    CHECK(window.find<QAbstractButton>(u"Awareness session"_s).hasFocus());
    window.host.press(Qt::Key_Right);
    CHECK(window.find<QAbstractButton>(u"Half-day training"_s).isChecked());
    window.host.press(Qt::Key_Left);
    window.host.press(Qt::Key_Left);
    auto &familyDay = window.find<QAbstractButton>(u"Family day"_s);
    CHECK(familyDay.isChecked());
    CHECK(familyDay.hasFocus());
    CHECK(window.find<TimeField>(u"End"_s).time() == QTime(14, 30));
}

TEST_CASE("a new venue and a new trainer are added with the workshop, as one change", "[workshopform]")
{
    NewForm window;
    window.key(Qt::Key_2);
    window.host.type(u"Harbour Hall"_s);
    window.key(Qt::Key_Return);
    CHECK(window.find<PickField>(u"Venue"_s).text() == u"Harbour Hall"_s);
    CHECK(window.said().contains(u"Harbour Hall"_s)); // its title
    window.find<PickField>(u"Add trainer"_s).setFocus();
    window.host.type(u"Ann Lee"_s);
    window.key(Qt::Key_Return);
    CHECK(window.book.read([](const Reader &reader) { return places::venues(reader); }).size() == 2);

    window.key(Qt::Key_Return);
    REQUIRE(window.created.size() == 1);
    const auto id = window.created.first().first().value<WorkshopId>();
    const auto venue =
        window.book.read([&](const Reader &reader) { return places::findVenue(reader, window.recorded(id).venue); });
    CHECK(venue->name == u"Harbour Hall"_s);
    const auto trainers =
        window.book.read([&](const Reader &reader) { return workshops::namedTrainersOf(reader, id); });
    REQUIRE(trainers.size() == 1);
    CHECK(trainers.first().name == u"Ann Lee"_s);
    CHECK(trainers.first().role == TrainerRole::Lead);
    window.book.undo();
    CHECK(window.book.read([](const Reader &reader) { return places::venues(reader); }).size() == 2);
}

TEST_CASE("what stands against a new workshop is said before it is added", "[workshopform]")
{
    NewForm window;
    CHECK(window.said().contains(u"0 to look at, 1 fine"_s));
    window.key(Qt::Key_F);
    window.host.type(u"thorn"_s);
    window.key(Qt::Key_Return);
    CHECK(window.said().contains(u"1 to look at, 1 fine"_s));
    CHECK(window.said().contains(u"The gate list is 7 working days late"_s));
    window.retype(window.find<DateField>(u"Day"_s), u"31/8"_s, Qt::Key_Return);
    CHECK(window.said().contains(u"Bank holiday"_s));
    CHECK(window.workshopCount() == 0);
}

TEST_CASE("a problem is said at its field, keeps what was typed and holds back Enter", "[workshopform]")
{
    NewForm window;
    auto &end = window.find<TimeField>(u"End"_s);
    window.retype(end, u"8"_s, Qt::Key_Return);
    CHECK(window.said().contains(u"A workshop cannot end before it starts."_s));
    CHECK(end.property("wrong").toBool());
    CHECK(window.said().contains(u"Not checked"_s));
    window.key(Qt::Key_Return);
    CHECK(window.created.isEmpty());

    window.retype(end, u"11"_s, Qt::Key_Return);
    CHECK_FALSE(window.said().contains(u"A workshop cannot end before it starts."_s));
    window.key(Qt::Key_Return);
    CHECK(window.created.size() == 1);
}

TEST_CASE("a workshop that is added is not checked against itself", "[workshopform]")
{
    NewForm window;
    window.find<PickField>(u"Add trainer"_s).setFocus();
    window.host.type(u"oka"_s);
    window.key(Qt::Key_Return);
    CHECK(window.said().contains(u"0 to look at, 1 fine"_s));
    window.key(Qt::Key_Return);
    REQUIRE(window.created.size() == 1);
    CHECK(window.said().contains(u"0 to look at, 1 fine"_s));
}

TEST_CASE("an online workshop has a region in place of a venue", "[workshopform]")
{
    NewForm window;
    window.find<QCheckBox>(u"Online"_s).click();
    CHECK_FALSE(window.find<PickField>(u"Venue"_s).isEnabled());
    CHECK(window.said().contains(u"Online session"_s));
    auto &region = window.find<QComboBox>(u"Region"_s);
    CHECK(region.isVisible());
    region.setFocus();
    QTest::keyClicks(&region, u"Wal"_s);
    QTest::keyClick(&region, Qt::Key_Return);
    REQUIRE(window.created.size() == 1);
    const Workshop workshop = window.recorded(window.created.first().first().value<WorkshopId>());
    CHECK(workshop.online);
    CHECK(workshop.region == idOf(UkRegion::Wales));
}

TEST_CASE("a workshop may last whole days, and several", "[workshopform]")
{
    NewForm window;
    window.find<QCheckBox>(u"All day"_s).click();
    CHECK_FALSE(window.find<TimeField>(u"Start"_s).isVisible());
    window.retype(window.find<DateField>(u"Last day"_s), u"28 aug"_s, Qt::Key_Return);
    window.key(Qt::Key_Return);
    REQUIRE(window.created.size() == 1);
    const Workshop workshop = window.recorded(window.created.first().first().value<WorkshopId>());
    CHECK(workshop.allDay);
    CHECK(workshop.start.date() == Day);
    CHECK(workshop.end.date() == Day.addDays(1));
}

TEST_CASE("a workshop is booked in right-to-left as well", "[workshopform]")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        NewForm window;
        window.key(Qt::Key_Left); // to the next, for the cards run the other way
        CHECK(window.find<QAbstractButton>(u"Half-day training"_s).isChecked());
        CHECK(window.find<QAbstractButton>(u"Half-day training"_s).x() <
              window.find<QAbstractButton>(u"Awareness session"_s).x());
        window.find<PickField>(u"Venue"_s).setFocus();
        window.host.type(u"bri"_s);
        window.key(Qt::Key_Return);
        window.key(Qt::Key_Return);
        REQUIRE(window.created.size() == 1);
        CHECK(window.recorded(window.created.first().first().value<WorkshopId>()).venue == window.hub);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("many types stand in rows, each in sight", "[workshopform]")
{
    FormWindow window({800, 652});
    window.book.change([](Edit &edit) {
        for (const QChar letter : u"ABCDEG"_s)
            workshops::addType(edit, {.name = u"Type "_s + letter, .letter = letter, .minutes = 60});
    });
    window.form.createOn(Day);
    REQUIRE(QTest::qWaitFor([&] { return window.find<QAbstractButton>(u"Type G"_s).y() > 0; }));
    const auto &first = window.find<QAbstractButton>(u"Awareness session"_s);
    const auto &last = window.find<QAbstractButton>(u"Type G"_s);
    CHECK(last.y() >= 2 * first.height());
    CHECK(last.x() + last.width() <= last.parentWidget()->width());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
    CHECK(last.isChecked());
    CHECK(window.find<PickField>(u"Venue"_s).hasFocus());
}

TEST_CASE("the focus given to the form goes to where its work begins", "[workshopform]")
{
    NewForm window;
    window.find<PickField>(u"Venue"_s).setFocus();
    window.form.setFocus();
    CHECK(window.find<QAbstractButton>(u"Awareness session"_s).hasFocus());

    window.form.hide(); // as in a stack: made ready, then shown
    window.form.edit(window.book.add(aWorkshop()));
    window.form.show();
    window.form.setFocus();
    CHECK(window.find<DateField>(u"Day"_s).hasFocus());
}

TEST_CASE("a letter typed on a day of the schedule begins with that type, at the venue", "[workshopform]")
{
    FormWindow window;
    window.form.createOn(Day, u"h"_s);
    CHECK(window.find<QAbstractButton>(u"Half-day training"_s).isChecked());
    CHECK(window.find<PickField>(u"Venue"_s).hasFocus());
    window.form.createOn(Day, u"z"_s); // no type has it
    CHECK(window.find<QAbstractButton>(u"Awareness session"_s).hasFocus());
}

TEST_CASE("a new workshop is checked again when the logbook changes below it", "[workshopform]")
{
    NewForm window;
    window.book.change([&](Edit &edit) { people::addAbsence(edit, {window.okafor, Day, Day, u"Leave"_s}); });
    window.find<PickField>(u"Add trainer"_s).setFocus();
    window.host.type(u"oka"_s);
    window.key(Qt::Key_Return);
    CHECK(window.said().contains(u"J. Okafor is away then"_s));
    window.book.undo(); // the absence
    CHECK_FALSE(window.said().contains(u"J. Okafor is away then"_s));
    CHECK(window.said().contains(u"No bank holiday, J. Okafor is free"_s));
    CHECK(window.form.isNew());
}

TEST_CASE("from the month to a booked workshop it is seven keys", "[workshopform]")
{
    TestLogbook book;
    book.add(aVenue().named(u"Brixton Hub"_s));
    PageWindow window(book);
    auto &page = window.show<SchedulePage>();
    page.run(ActionId::NewWorkshop); // Ctrl+N
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_B, Qt::Key_R, Qt::Key_I, Qt::Key_Return, Qt::Key_Return})
        window.press(key);
    const auto rows = book.read([](const Reader &reader) { return workshops::list(reader, {}, {}); });
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().venue == u"Brixton Hub"_s);
    CHECK(rows.first().type == u"Half-day training"_s);
    CHECK(page.status().contains(u"1 selected"_s)); // back in the month, where it stands
}
