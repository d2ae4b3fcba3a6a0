// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/schedule/daypanel.h"
#include "ui/schedule/factrow.h"
#include "ui/schedule/sidepanel.h"
#include "ui/schedule/workshoppanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"

#include <QHelpEvent>
#include <QSet>
#include <QTextDocument>
#include <QToolTip>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// All the words that stand in a widget.
QString wordsIn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

FilterChip &chip(ScheduleFixture &s, const QString &name)
{
    return s.window.find<FilterChip>(name);
}

// Chooses by the chip's menu, as a click does.
void pick(FilterChip &chip, const QString &text)
{
    for (QAction *action : chip.menu()->actions()) {
        if (action->text() == text) {
            action->trigger();
            return;
        }
    }
    FAIL("there is no choice " << text.toStdString());
}

} // namespace

TEST_CASE("filters narrow the month, and are cleared by Esc", "[schedule]")
{
    ScheduleFixture s;
    s.add(19);
    const WorkshopId half = s.book.add(aWorkshop().ofType(WorkshopTypeId(2)).starting(s.at(20, 10)));
    s.show();
    pick(chip(s, u"Type: All"_s), u"Half-day training"_s);
    REQUIRE(s.view().content().items.size() == 1);
    CHECK(s.view().content().items.first().id == half);
    CHECK(s.page->findChild<PageHeader *>()->subtitle() == u"1 workshop in August matches"_s);

    pick(chip(s, u"Region: All"_s), u"Wales"_s);
    CHECK(s.view().content().items.isEmpty());
    auto &panel = *s.page->findChild<SidePanel *>();
    CHECK(panel.empty().title() == u"Nothing matches"_s);
    CHECK(s.page->goBack());
    CHECK(s.view().content().items.size() == 2);
    CHECK_FALSE(s.page->goBack());
}

TEST_CASE("a status is filtered, and cancelled workshops are shown all the same", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId off = s.add(19);
    s.add(20);
    s.book.change([&](Edit &edit) { workshops::cancel(edit, off, CancelledBy::Venue, u"leak"_s); });
    s.show();
    CHECK(s.view().content().items.size() == 2);
    CHECK(s.page->findChild<PageHeader *>()->subtitle() == u"1 workshop in August · 1 cancelled"_s);
    pick(chip(s, u"Status: All"_s), u"Cancelled"_s);
    REQUIRE(s.view().content().items.size() == 1);
    s.view().select(off, s.august(19));
    CHECK(wordsIn(*s.page->findChild<WorkshopPanel *>()).contains(u"Cancelled by the venue: leak"_s));
}

TEST_CASE("the status filtered by is kept, but no type or region: those are of one logbook", "[schedule]")
{
    ScheduleFixture s;
    s.add(19);
    s.show();
    pick(chip(s, u"Type: All"_s), u"Half-day training"_s);
    pick(chip(s, u"Region: All"_s), u"Wales"_s);
    pick(chip(s, u"Status: All"_s), u"Planned"_s);
    s.show(); // another page, as of another logbook
    CHECK(chip(s, u"Status: Planned"_s).isFiltering());
    CHECK_FALSE(chip(s, u"Type: All"_s).isFiltering());
    CHECK_FALSE(chip(s, u"Region: All"_s).isFiltering());
    CHECK(s.view().content().items.size() == 1);
}

TEST_CASE("whose absences are hatched is chosen", "[schedule]")
{
    ScheduleFixture s;
    const TrainerId sam = s.trainer(u"Sam Reid"_s), kim = s.trainer(u"Kim Lee"_s);
    s.book.change([&](Edit &edit) {
        people::addAbsence(edit, {sam, s.august(19), s.august(20), {}});
        people::addAbsence(edit, {kim, s.august(20), s.august(20), {}});
    });
    s.show();
    const auto away = [&](int day) { return s.view().content().day(s.august(day))->away; };
    CHECK(away(20) == QStringList{u"Kim Lee"_s, u"Sam Reid"_s});
    pick(chip(s, u"Away: All"_s), u"Kim Lee"_s);
    CHECK(away(19).isEmpty());
    CHECK(away(20) == QStringList{u"Kim Lee"_s});
    pick(chip(s, u"Away: Kim Lee"_s), u"Nobody"_s);
    CHECK(away(20).isEmpty());
}

TEST_CASE("a month without workshops says so and offers to book one", "[schedule]")
{
    ScheduleFixture s;
    s.show();
    auto &panel = *s.page->findChild<SidePanel *>();
    CHECK(panel.empty().isVisible());
    CHECK(panel.empty().title() == u"Nothing yet"_s);
    s.add(19);
    CHECK_FALSE(panel.empty().isVisible()); // it follows the logbook
    CHECK(wordsIn(panel.day()).contains(u"Monday 17 August 2026"_s));
}

TEST_CASE("the panel says how full a workshop is, and offers free places to those who wait", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.book.add(aWorkshop().withPlaces(2));
    const auto ada = s.book.book(id, aDelegate()).delegate;
    for (const QString &name : {u"Sam Reid"_s, u"Kim Lee"_s, u"Zoe Hart"_s})
        s.book.book(id, aDelegate().named(name));
    s.book.setStatus(id, ada, BookingStatus::Cancelled);
    s.show();
    s.page->open({.section = Section::Schedule, .workshop = id});
    auto &panel = *s.page->findChild<WorkshopPanel *>();
    const QString words = wordsIn(panel);
    CHECK(words.contains(u"1 of 2 booked"_s));
    CHECK(words.contains(u"1 place free · 2 waiting"_s));
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == u"Offer the place"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(s.window.went == Destination{.section = Section::Delegates, .workshop = id});
}

TEST_CASE("a clash in the panel leads to the other workshop", "[schedule]")
{
    ScheduleFixture s;
    const TrainerId patel = s.trainer(u"Samir Patel"_s);
    const WorkshopId id = s.add(19), other = s.add(19);
    s.give(id, patel);
    s.give(other, patel);
    s.show();
    s.view().select(id, s.august(19));
    auto &panel = *s.page->findChild<WorkshopPanel *>();
    CHECK(wordsIn(panel).contains(u"Patel"_s));
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == u"Show that workshop"_s && button->isVisible()) {
            button->setFocus();
            s.press(Qt::Key_Space);
            break;
        }
    }
    CHECK(s.view().selected() == other);
}

TEST_CASE("more workshops than fit are all in the panel of their day", "[schedule]")
{
    ScheduleFixture s;
    for (const int hour : {8, 10, 12, 14})
        s.add(19, hour);
    s.show();
    const QRect cell = s.view().rectOf(s.august(19));
    QTest::mouseClick(s.view().viewport(), Qt::LeftButton, {}, {cell.right() - 12, cell.top() + 10}); // "+2 more"
    CHECK(s.view().selected().isNull());
    auto &panel = *s.page->findChild<DayPanel *>();
    CHECK(panel.isVisible());
    QList<QPushButton *> links;
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"No place yet"_s))
            links.append(button);
    }
    REQUIRE(links.size() == 4);
    QTest::mouseClick(links.last(), Qt::LeftButton);
    CHECK(s.startOf(s.view().selected()) == s.at(19, 14));
}

TEST_CASE("names are shown as they were typed, never as markup", "[schedule]")
{
    ScheduleFixture s;
    const VenueId venue = s.book.add(aVenue().named(u"<b>Hub</b> & Co"_s));
    const WorkshopId id = s.book.add(aWorkshop().at(venue));
    s.show();
    s.view().select(id, s.august(19));
    auto &panel = *s.page->findChild<WorkshopPanel *>();
    CHECK(wordsIn(panel).contains(u"<b>Hub</b> & Co"_s));
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("the icons of the panel go by the theme", "[schedule]")
{
    const auto row = [] {
        auto row = std::make_unique<FactRow>();
        row->show(Icon::Warning, u"A fact"_s, {}, Tone::Bad);
        row->resize(200, 30);
        return row;
    };
    const auto kept = row();
    const QImage light = kept->grab().toImage();
    applyTheme(*qApp, Appearance::Dark);
    const QImage dark = kept->grab().toImage();
    CHECK(dark != light);
    CHECK(dark == row()->grab().toImage()); // as one that was made in the dark
    applyTheme(*qApp, Appearance::Light);
}

TEST_CASE("a tool tip of one line shows a name as it was typed", "[schedule]")
{
    ScheduleFixture s;
    const TrainerId trainer = s.trainer(u"Ash & Sons"_s);
    s.book.change([&](Edit &edit) { people::addAbsence(edit, {trainer, s.august(20), s.august(20), {}}); });
    s.show();
    const QPoint at = s.view().rectOf(s.august(20)).center();
    QHelpEvent help(QEvent::ToolTip, at, s.view().viewport()->mapToGlobal(at));
    QApplication::sendEvent(s.view().viewport(), &help);
    CHECK(Qt::mightBeRichText(QToolTip::text())); // or the escapes would be seen
    CHECK(QToolTip::text().contains(u"Away: Ash &amp; Sons"_s));
    QToolTip::hideText();
}

TEST_CASE("no part of the panel is ever shown as a window of its own", "[schedule]")
{
    ScheduleFixture s;
    const TrainerId patel = s.trainer(u"Samir Patel"_s);
    const WorkshopId id = s.add(19), other = s.add(19);
    s.give(id, patel);
    s.give(other, patel);
    s.show();
    struct : QObject {
        int shown = 0;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(watched);
            shown += event->type() == QEvent::Show && widget && widget->isWindow() ? 1 : 0;
            return false;
        }
    } watch;
    qApp->installEventFilter(&watch);
    s.view().select(id, s.august(19)); // with clash lines
    s.view().goToDay(s.august(18));    // with the next workshop
    s.view().deselect();
    CHECK(watch.shown == 0);
    CHECK(s.window.window().isActiveWindow());
}

TEST_CASE("each control of the schedule has a name of its own", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    s.view().select(id, s.august(19));
    QSet<QString> names;
    for (const QAbstractButton *button : s.page->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        CAPTURE(name.toStdString());
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
    }
}
