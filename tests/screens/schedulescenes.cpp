// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/schedule.h"
#include "tests/screens/scene.h"
#include "ui/schedule/monthview.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The first workshop from today on of which that is true.
WorkshopId upcoming(Stage &stage, const std::function<bool(const ScheduleItem &)> &wanted)
{
    const QDate today = stage.clock().today();
    constexpr int Ahead = 120;
    const auto items = stage.read<QList<ScheduleItem>>(
        [&](const Reader &reader) { return workshops::schedule(reader, today, today.addDays(Ahead)); });
    for (const ScheduleItem &item : items) {
        if (wanted(item))
            return item.id;
    }
    return items.isEmpty() ? WorkshopId() : items.first().id;
}

void openSchedule(Stage &stage)
{
    stage.open();
    if (!QTest::qWaitForWindowActive(&stage.window())) // keys would reach nothing
        qFatal("the window does not become active");
    stage.go({.section = Section::Schedule});
}

void select(Stage &stage, const std::function<bool(const ScheduleItem &)> &wanted)
{
    openSchedule(stage);
    stage.go({.section = Section::Schedule, .workshop = upcoming(stage, wanted)});
}

// Takes the selected workshop three days back, and holds it there.
void dragBack(Stage &stage)
{
    auto &view = stage.find<MonthView>(u"Month"_s);
    const QPoint from = view.rectOf(view.selected()).center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    const QPoint to = view.rectOf(view.currentDay().addDays(-3)).center();
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
    }
    stage.settle();
}

} // namespace

QList<Scene> scheduleScenes()
{
    const auto inPrison = [](const ScheduleItem &item) { return item.secure; };
    return {
        {u"schedule-month"_s, [inPrison](Stage &stage) { select(stage, inPrison); }},
        {u"schedule-today"_s, [](Stage &stage) { openSchedule(stage); }},
        {u"schedule-waiting"_s,
         [](Stage &stage) { select(stage, [](const ScheduleItem &item) { return item.waiting > 0; }); }},
        {u"schedule-cancelled"_s,
         [inPrison](Stage &stage) {
             select(stage, inPrison);
             stage.run(ActionId::Delete);
             stage.type(u"\tLockdown\r"_s);
         }},
        {u"schedule-cancelling"_s,
         [inPrison](Stage &stage) {
             select(stage, inPrison);
             stage.run(ActionId::Delete);
             stage.type(u"\t"_s);
         }},
        {u"schedule-moved"_s,
         [inPrison](Stage &stage) {
             select(stage, inPrison);
             stage.press(Qt::Key_Right, Qt::AltModifier);
         }},
        {u"schedule-drag"_s,
         [inPrison](Stage &stage) {
             select(stage, inPrison);
             dragBack(stage);
         }},
        {u"schedule-nothing-matches"_s,
         [](Stage &stage) {
             openSchedule(stage);
             stage.find<FilterChip>(u"Status: All"_s).menu()->actions().at(1)->trigger(); // drafts
         }},
        {u"schedule-go-to-date"_s,
         [](Stage &stage) {
             openSchedule(stage);
             stage.run(ActionId::GoToDate);
             stage.type(u"27/10"_s);
         }},
        {u"schedule-nothing-yet"_s,
         [](Stage &stage) {
             openSchedule(stage);
             stage.run(ActionId::GoToDate);
             stage.type(u"1/6/2031\r"_s);
         }},
    };
}

} // namespace turnout
