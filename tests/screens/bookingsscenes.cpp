// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/workshops.h"
#include "tests/screens/scene.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The first workshop, of those that are fit, with the most people on it.
template <class Fit>
WorkshopId busiest(Stage &stage, QDate from, QDate to, Fit fit)
{
    const auto rows =
        stage.read<QList<WorkshopRow>>([&](const Reader &reader) { return workshops::list(reader, from, to); });
    WorkshopRow best;
    for (const WorkshopRow &row : rows) {
        if (fit(row) && (best.id.isNull() || row.booked + row.waiting > best.booked + best.waiting))
            best = row;
    }
    return best.id;
}

QDate tomorrow(const Stage &stage)
{
    return stage.clock().today().addDays(1);
}

WorkshopId ahead(Stage &stage)
{
    return busiest(stage, tomorrow(stage), {}, [](const WorkshopRow &row) { return row.booked < row.places; });
}

// With people who wait, where the sample has such a one.
WorkshopId full(Stage &stage)
{
    return busiest(stage, tomorrow(stage), {}, [](const WorkshopRow &row) { return row.waiting > 0; });
}

void openRegister(Stage &stage, WorkshopId workshop)
{
    stage.go({.section = Section::Delegates, .workshop = workshop});
    stage.settle();
}

// A workshop that began twelve minutes ago, its register half filled in by keys.
void fillRegister(Stage &stage)
{
    stage.open();
    const WorkshopId workshop = ahead(stage);
    const CivilTime begun(stage.clock().today(), QTime(9, 30));
    const auto moved = stage.logbook().perform(u"Move workshop"_s, [&](Edit &edit) {
        workshops::move(edit, workshop, begun);
        workshops::setHeadCount(edit, workshop, 9);
    });
    if (!moved)
        throw SceneMissing{moved.error().message};
    openRegister(stage, workshop);
    for (const int key : {Qt::Key_A, Qt::Key_A, Qt::Key_P, Qt::Key_Space, Qt::Key_N, Qt::Key_A})
        stage.press(key);
}

void bookSomebody(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Delegates});
    stage.run(ActionId::BookDelegate);
    stage.type(u"h"_s);
}

void previewList(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Print, .workshop = ahead(stage)});
}

} // namespace

QList<Scene> bookingsScenes()
{
    return {
        {u"register"_s,
         [](Stage &stage) {
             stage.open();
             openRegister(stage, ahead(stage));
         }},
        {u"register-full"_s,
         [](Stage &stage) {
             stage.open();
             openRegister(stage, full(stage));
             stage.run(ActionId::NewItem);
             stage.type(u"sa"_s);
         }},
        {u"register-filled"_s, fillRegister},
        {u"register-empty"_s,
         [](Stage &stage) {
             stage.open();
             WorkshopId made;
             const auto done = stage.logbook().perform(u"New workshop"_s, [&](Edit &edit) {
                 Workshop workshop;
                 workshop.type = workshops::types(edit).first().id;
                 workshop.start = CivilTime(tomorrow(stage), QTime(10, 0));
                 made = workshops::create(edit, workshop);
             });
             if (!done)
                 throw SceneMissing{done.error().message};
             openRegister(stage, made);
         }},
        {u"book-popover"_s, bookSomebody},
        {u"print-preview"_s, previewList},
        {u"print-nothing"_s,
         [](Stage &stage) {
             stage.open();
             stage.go({.section = Section::Print});
         }},
    };
}

} // namespace turnout
