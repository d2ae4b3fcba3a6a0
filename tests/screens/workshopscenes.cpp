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

// The workshop ahead with the most to look at, prison days before others.
WorkshopId troubled(Stage &stage)
{
    const QDate today = stage.clock().today();
    return stage.read<WorkshopId>([&](const Reader &reader) {
        WorkshopId found;
        qsizetype most = -1;
        for (const ScheduleItem &item : workshops::schedule(reader, today, today.addDays(Ahead))) {
            const qsizetype trouble = 2 * workshops::clashLines(reader, item.id).size() + (item.secure ? 1 : 0);
            if (trouble > most) {
                most = trouble;
                found = item.id;
            }
        }
        return found;
    });
}

void editTroubled(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Schedule, .workshop = troubled(stage)});
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
        {u"workshop-edit"_s, [](Stage &stage) { editTroubled(stage); }},
        {u"workshop-problem"_s,
         [](Stage &stage) {
             editTroubled(stage);
             stage.find<TimeField>(u"End"_s).setFocus(Qt::TabFocusReason);
             stage.type(u"8\r"_s);
         }},
    };
}

} // namespace turnout
