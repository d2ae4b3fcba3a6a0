// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/clashlines.h"
#include "core/logbook/schedule.h"
#include "tests/screens/scene.h"
#include "ui/shell/actions.h"
#include "ui/widgets/timefield.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Ahead = 120; // days

// The workshop ahead that scores highest by what stands against it, the first of those alike.
WorkshopId troubled(Stage &stage, const std::function<int(const ScheduleItem &, const workshops::ClashLine &)> &score)
{
    const QDate today = stage.clock().today();
    return stage.read<WorkshopId>([&](const Reader &reader) {
        WorkshopId found;
        int most = -1;
        for (const ScheduleItem &item : workshops::schedule(reader, today, today.addDays(Ahead))) {
            int trouble = 0;
            for (const auto &line : workshops::clashLines(reader, item.id))
                trouble += score(item, line);
            if (trouble > most) {
                most = trouble;
                found = item.id;
            }
        }
        return found;
    });
}

int ofPrisons(const ScheduleItem &item, const workshops::ClashLine &)
{
    return item.secure ? 1 : 0;
}

int ofTrainers(const ScheduleItem &, const workshops::ClashLine &line)
{
    return line.trainer.isNull() ? 0 : 1;
}

void edit(Stage &stage, int (*score)(const ScheduleItem &, const workshops::ClashLine &))
{
    stage.open();
    stage.go({.section = Section::Schedule, .workshop = troubled(stage, score)});
    stage.run(ActionId::EditWorkshop);
}

} // namespace

QList<Scene> workshopScenes()
{
    return {
        {u"workshop-new"_s,
         [](Stage &stage) {
             stage.open();
             stage.run(ActionId::NewWorkshop);
             stage.press(Qt::Key_F);
             stage.type(u"h"_s);
         }},
        {u"workshop-discard"_s,
         [](Stage &stage) {
             stage.open();
             stage.run(ActionId::NewWorkshop);
             stage.press(Qt::Key_F);
             stage.type(u"thorn\r"_s);
             stage.press(Qt::Key_Escape);
         }},
        {u"workshop-edit"_s, [](Stage &stage) { edit(stage, ofPrisons); }},
        {u"workshop-clash"_s, [](Stage &stage) { edit(stage, ofTrainers); }},
        {u"workshop-problem"_s,
         [](Stage &stage) {
             edit(stage, ofPrisons);
             stage.find<TimeField>(u"End"_s).setFocus(Qt::TabFocusReason);
             stage.type(u"8\r"_s);
         }},
    };
}

} // namespace turnout
