// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/formwindow.h"
#include "ui/schedule/workshopfields.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"
#include "ui/widgets/timefield.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The form of a workshop at the hub on Wednesday 19 August, half past nine to half past eleven.
struct EditForm : FormWindow {
    WorkshopId id;

    explicit EditForm(QSize size = {1216, 852})
        : FormWindow(size)
    {
        id = book.add(aWorkshop().at(hub).withPlaces(10));
        form.edit(id);
    }
    Workshop now() { return recorded(id); }
    void choose(const QString &combo, const QString &text)
    {
        auto &box = find<QComboBox>(combo);
        const int row = box.findText(text);
        REQUIRE(row >= 0);
        box.setFocus();
        box.showPopup();
        box.view()->setCurrentIndex(box.model()->index(row, 0));
        QTest::keyClick(box.view(), Qt::Key_Return);
    }
    QStringList trainers()
    {
        QStringList texts;
        for (const NamedTrainer &on :
             book.read([&](const Reader &reader) { return workshops::namedTrainersOf(reader, id); }))
            texts += on.name + u", "_s + word(on.role);
        return texts;
    }
};

} // namespace

TEST_CASE("each field's edit is one named change, and undo brings the form back", "[workshopform]")
{
    EditForm window;
    auto &day = window.find<DateField>(u"Day"_s);
    window.retype(day, u"+3"_s, Qt::Key_Tab);
    CHECK(window.now().start == CivilTime(QDate(2026, 8, 20), QTime(9, 30)));
    CHECK(window.now().end == CivilTime(QDate(2026, 8, 20), QTime(11, 30)));
    CHECK(window.undoLabel() == u"Move workshop"_s);

    window.retype(window.find<PickField>(u"Venue"_s), u"thorn"_s, Qt::Key_Return);
    CHECK(window.now().venue == window.prison);
    CHECK(window.undoLabel() == u"Change venue"_s);

    window.book.undo();
    CHECK(window.find<PickField>(u"Venue"_s).text() == u"Brixton Hub"_s);
    window.book.undo();
    CHECK(day.text() == u"Wed 19/08/2026"_s);
    window.book.redo();
    CHECK(day.text() == u"Thu 20/08/2026"_s);
}

TEST_CASE("another start keeps the length, another end does not", "[workshopform]")
{
    EditForm window;
    window.retype(window.find<TimeField>(u"Start"_s), u"2pm"_s, Qt::Key_Return);
    CHECK(window.now().end.time() == QTime(16, 0));
    window.retype(window.find<TimeField>(u"End"_s), u"1530"_s, Qt::Key_Return);
    CHECK(window.now().start.time() == QTime(14, 0));
    CHECK(window.now().end.time() == QTime(15, 30));
    CHECK(window.undoLabel() == u"Change end"_s);
}

TEST_CASE("what is refused is not recorded and stays in its field until Esc", "[workshopform]")
{
    EditForm window;
    const QString before = window.undoLabel();
    auto &end = window.find<TimeField>(u"End"_s);
    window.retype(end, u"8"_s, Qt::Key_Return);
    CHECK(window.undoLabel() == before);
    CHECK(window.now().end.time() == QTime(11, 30));
    CHECK(end.property("wrong").toBool());
    CHECK(window.said().contains(u"A workshop cannot end before it starts."_s));

    // A change elsewhere leaves it standing.
    window.book.change([&](Edit &edit) { workshops::setStatus(edit, window.id, WorkshopStatus::Confirmed); });
    CHECK(end.text() == u"8"_s);
    CHECK(window.find<QComboBox>(u"Status"_s).currentText() == u"Confirmed"_s);

    QTest::keyClick(&end, Qt::Key_Escape);
    CHECK(end.text() == u"11:30"_s);
    CHECK_FALSE(end.property("wrong").toBool());
    CHECK(window.closed.isEmpty());
    QTest::keyClick(&end, Qt::Key_Escape);
    CHECK(window.closed.size() == 1);
}

TEST_CASE("a status that is not allowed yet is refused in words", "[workshopform]")
{
    EditForm window;
    window.choose(u"Status"_s, u"Delivered"_s);
    CHECK(window.now().status == WorkshopStatus::Planned);
    CHECK(window.said().contains(u"A workshop can be marked delivered once it has started."_s));
    window.choose(u"Status"_s, u"Confirmed"_s);
    CHECK(window.now().status == WorkshopStatus::Confirmed);
    CHECK(window.undoLabel() == u"Change status"_s);
}

TEST_CASE("one Esc drops a refused choice, the next leaves", "[workshopform]")
{
    EditForm window;
    window.choose(u"Status"_s, u"Delivered"_s);
    auto &status = window.find<QComboBox>(u"Status"_s);
    CHECK(status.property("wrong").toBool());
    QTest::keyClick(&status, Qt::Key_Escape);
    CHECK(window.closed.isEmpty());
    CHECK(status.currentText() == u"Planned"_s);
    CHECK_FALSE(status.property("wrong").toBool());
    QTest::keyClick(&status, Qt::Key_Escape);
    CHECK(window.closed.size() == 1);
}

TEST_CASE("a type, a venue and a trainer that cannot be recorded are said where they were given", "[workshopform]")
{
    TestLogbook book;
    const VenueId hub = book.add(aVenue().named(u"Hub"_s));
    const WorkshopId id = book.add(aWorkshop().withPlaces(10));
    book.change([](Edit &edit) { people::addTrainer(edit, {{}, u"J. Okafor"_s, {}}); });
    PageWindow host(book);
    WorkshopForm form(host.context(), &host.window());
    form.setGeometry(host.window().rect());
    host.window().show();
    form.edit(id);
    book.whileItRefuses([&] {
        const QString why = book->perform(u"x"_s, [](Edit &) {}).error().message;
        const auto said = [&](const QWidget &within) {
            const auto labels = within.findChildren<QLabel *>();
            return std::count_if(labels.begin(), labels.end(),
                                 [&](const QLabel *label) { return label->isVisible() && label->text() == why; });
        };
        const auto &fields = *form.findChild<WorkshopFields *>();

        host.find<QAbstractButton>(u"Hidden Sentence prison day"_s).click();
        CHECK(said(form) == 1);
        CHECK(said(fields) == 0);
        CHECK(host.find<QAbstractButton>(u"Awareness session"_s).isChecked()); // as it is recorded

        auto &venue = host.find<PickField>(u"Venue"_s);
        venue.setFocus();
        QTest::keyClicks(&venue, u"hub"_s);
        QTest::keyClick(&venue, Qt::Key_Return);
        CHECK(venue.pick().id == hub.value());
        CHECK(venue.problem() == why);
        QTest::keyClick(&venue, Qt::Key_Escape);
        CHECK(venue.text().isEmpty()); // it has none

        auto &trainer = host.find<PickField>(u"Add trainer"_s);
        trainer.setFocus();
        QTest::keyClicks(&trainer, u"oka"_s);
        QTest::keyClick(&trainer, Qt::Key_Return);
        CHECK(trainer.text() == u"J. Okafor"_s);
        CHECK(trainer.problem() == why);
        QTest::keyClick(&trainer, Qt::Key_Escape);
        CHECK(trainer.text().isEmpty());
        form.leave();
        CHECK_FALSE(said(form));
    });
}

TEST_CASE("cancelling asks for who and why, and offers to take it back", "[workshopform]")
{
    EditForm window;
    CHECK_FALSE(window.find<QComboBox>(u"Cancelled by"_s).isVisible());
    window.choose(u"Status"_s, u"Cancelled"_s);
    CHECK(window.now().status == WorkshopStatus::Cancelled);
    CHECK(window.host.toasts().text() == u"Workshop cancelled"_s);
    CHECK(window.said().contains(u"A cancelled workshop is not checked."_s));
    window.choose(u"Cancelled by"_s, u"The venue"_s);
    CHECK(window.now().cancelledBy == CancelledBy::Venue);
    window.retype(window.find<QLineEdit>(u"Why it was cancelled"_s), u"lockdown"_s, Qt::Key_Tab);
    CHECK(window.now().cancelReason == u"lockdown"_s);

    window.choose(u"Status"_s, u"Planned"_s);
    CHECK(window.now().cancelReason.isEmpty());
    CHECK_FALSE(window.find<QComboBox>(u"Cancelled by"_s).isVisible());
}

TEST_CASE("trainers are added, given a role and taken off", "[workshopform]")
{
    EditForm window;
    auto &add = window.find<PickField>(u"Add trainer"_s);
    add.setFocus();
    window.host.type(u"oka"_s);
    window.host.press(Qt::Key_Return);
    CHECK(add.text().isEmpty());
    window.host.type(u"pat"_s);
    window.host.press(Qt::Key_Return);
    CHECK(window.trainers() == QStringList{u"J. Okafor, lead"_s, u"S. Patel, second"_s});
    CHECK(window.undoLabel() == u"Add trainer"_s);

    auto &role = window.find<QToolButton>(u"Role of S. Patel: second"_s);
    role.menu()->actions().last()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window.trainers().last() == u"S. Patel, lived-experience speaker"_s; }));

    window.find<QToolButton>(u"Take J. Okafor off"_s).click();
    CHECK(window.trainers() == QStringList{u"S. Patel, lived-experience speaker"_s});
    window.book.undo();
    CHECK(window.find<QToolButton>(u"Take J. Okafor off"_s).isVisible());
}

TEST_CASE("a trainer in a clash is marked, and the check leads to the other workshop", "[workshopform]")
{
    EditForm window;
    const WorkshopId other = window.book.add(aWorkshop().at(window.prison));
    window.book.change([&](Edit &edit) {
        for (const WorkshopId id : {window.id, other})
            workshops::setTrainers(edit, id, {{window.patel, TrainerRole::Lead}});
    });
    const auto &token = window.find<QFrame>(u"S. Patel"_s);
    CHECK(token.property("look") == u"tokenBad"_s);
    CHECK(window.said().contains(u"S. Patel has HMP Thornbeck at 09:30"_s));
    window.find<QPushButton>(u"Open it: S. Patel has HMP Thornbeck at 09:30"_s).click();
    CHECK(window.form.workshop() == other);
    CHECK(window.find<PickField>(u"Venue"_s).text() == u"HMP Thornbeck"_s);
}

TEST_CASE("rooms are those of the venue, and the checks say whether places fit", "[workshopform]")
{
    EditForm window;
    window.choose(u"Room"_s, u"Garden Room"_s);
    CHECK(window.now().room == window.room);
    CHECK(window.said().contains(u"10 places fit the room"_s));
    auto &places = window.find<NumberField>(u"Places"_s);
    places.setFocus();
    places.selectAll();
    QTest::keyClicks(&places, u"18"_s);
    CHECK(window.now().places == 10);
    QTest::keyClick(&places, Qt::Key_Return);
    CHECK(window.now().places == 18);
    CHECK_FALSE(window.said().contains(u"10 places fit the room"_s));

    window.retype(window.find<PickField>(u"Venue"_s), u"thorn"_s, Qt::Key_Return);
    CHECK(window.now().room.isNull());
    CHECK_FALSE(window.find<QComboBox>(u"Room"_s).isVisible());
}

TEST_CASE("holding an arrow at the places is one change", "[workshopform]")
{
    EditForm window;
    auto &places = window.find<NumberField>(u"Places"_s);
    places.setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&places, Qt::Key_Up);
    CHECK(window.now().places == 10);
    REQUIRE(QTest::qWaitFor([&] { return window.now().places == 15; }));
    window.book.undo();
    CHECK(window.now().places == 10);
    CHECK(places.value() == 10);
}

TEST_CASE("commissioner and notes are kept when the form is left", "[workshopform]")
{
    EditForm window;
    const auto council = window.book.add(anOrganisation().named(u"Lambeth Council"_s));
    window.retype(window.find<PickField>(u"Commissioner"_s), u"lam"_s, Qt::Key_Return);
    CHECK(window.now().commissioner == council);
    auto &notes = window.find<NotesField>(u"Notes"_s);
    notes.setFocus();
    QTest::keyClicks(&notes, u"Bring the film"_s);
    CHECK(window.now().notes.isEmpty());
    window.form.leave();
    CHECK(window.now().notes == u"Bring the film"_s);
    CHECK(window.undoLabel() == u"Change notes"_s);
    CHECK(window.closed.size() == 1);
}

TEST_CASE("the form says who is booked and leads to the register", "[workshopform]")
{
    EditForm window;
    window.book.book(window.id, aDelegate());
    CHECK(window.said().count(u"1 booked"_s) == 2); // at the bar, and in its own line
    QSignalSpy asked(&window.form, &WorkshopForm::registerRequested);
    for (QPushButton *button : window.form.findChildren<QPushButton *>()) {
        if (button->text() == u"Register")
            button->click();
    }
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<WorkshopId>() == window.id);
}

TEST_CASE("a form whose workshop is undone closes", "[workshopform]")
{
    EditForm window;
    window.book.undo();
    CHECK(window.closed.size() == 1);
}

TEST_CASE("undoing every edit of a form leaves the workshop as it was", "[workshopform]")
{
    EditForm window;
    const Workshop before = window.now();
    window.retype(window.find<DateField>(u"Day"_s), u"next fri"_s, Qt::Key_Tab);
    window.retype(window.find<TimeField>(u"Start"_s), u"10"_s, Qt::Key_Tab);
    window.find<QCheckBox>(u"All day"_s).click();
    window.find<QCheckBox>(u"Online"_s).click();
    window.choose(u"Status"_s, u"Confirmed"_s);
    CHECK(window.now() != before);
    while (window.undoLabel() != u"Add workshop"_s)
        window.book.undo();
    CHECK(window.now() == before);
    CHECK(window.find<TimeField>(u"Start"_s).text() == u"09:30"_s);
}

TEST_CASE("every control of the form has a name of its own", "[workshopform]")
{
    EditForm window;
    QSet<QString> names;
    for (const QWidget *widget : window.form.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        INFO(widget->metaObject()->className() << " " << name.toStdString());
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
    }
    CHECK(names.size() > 12);
}

TEST_CASE("the form fits small windows and scrolls what is below", "[workshopform]")
{
    EditForm window({800, 600});
    auto *scroll = window.form.findChild<QScrollArea *>();
    CHECK(scroll->widget()->minimumSizeHint().width() <= 800);
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
    CHECK(scroll->verticalScrollBar()->maximum() > 0);
    CHECK(window.form.minimumSizeHint().height() < 400);
}

TEST_CASE("a venue that is added in the form is one change with the workshop's", "[workshopform]")
{
    EditForm window;
    auto &venue = window.find<PickField>(u"Venue"_s);
    window.retype(venue, u"Harbour Hall"_s, Qt::Key_Return);
    CHECK(venue.text() == u"Harbour Hall"_s);
    CHECK(venue.pick().id == window.now().venue.value());
    CHECK(window.undoLabel() == u"Add venue"_s);
    window.book.undo();
    CHECK(venue.text() == u"Brixton Hub"_s);
    CHECK(window.book.read([](const Reader &reader) { return places::venues(reader); }).size() == 2);
}

TEST_CASE("what is typed as a venue but names none stays, and holds the form open", "[workshopform]")
{
    EditForm window;
    auto &venue = window.find<PickField>(u"Venue"_s);
    window.retype(venue, u"Nowhere"_s, Qt::Key_Tab);
    CHECK(venue.text() == u"Nowhere"_s);
    CHECK(window.said().contains(u"“Nowhere” is no venue yet: choose one, or add it from the list."_s));
    CHECK(window.now().venue == window.hub);
    window.form.leave();
    CHECK(window.closed.isEmpty());
    venue.setFocus();
    window.host.press(Qt::Key_Escape);
    window.host.press(Qt::Key_Escape);
    CHECK(window.closed.size() == 1);
}
