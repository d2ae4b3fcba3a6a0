// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/people.h"
#include "core/logbook/schedule.h"
#include "core/logbook/workshops.h"
#include "tests/support/uifixture.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulepage.h"

namespace turnout {

// The schedule over a logbook at nine on Monday 17 August 2026, with what tests ask of it.
struct ScheduleFixture {
    TestLogbook book;
    PageWindow window{book};
    SchedulePage *page = nullptr;

    static QDate august(int day) { return QDate(2026, 8, day); }
    static CivilTime at(int day, int hour, int minute = 0) { return CivilTime(august(day), QTime(hour, minute)); }

    void show() { page = &window.show<SchedulePage>(); }
    MonthView &view() { return *page->findChild<MonthView *>(); }
    WorkshopId add(int day, int hour = 10) { return book.add(aWorkshop().starting(at(day, hour))); }
    TrainerId trainer(const QString &name)
    {
        return book.change([&](Edit &edit) { return people::addTrainer(edit, {.name = name}); });
    }
    void give(WorkshopId id, TrainerId trainer)
    {
        book.change([&](Edit &edit) { workshops::setTrainers(edit, id, {{trainer, TrainerRole::Lead}}); });
    }
    Workshop found(WorkshopId id)
    {
        return *book.read([&](const Reader &reader) { return workshops::find(reader, id); });
    }
    CivilTime startOf(WorkshopId id) { return found(id).start; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // With the left button held; the last point is where it is let go unless `stop` asks for Esc first.
    enum class Ending { Drop, Escape, Hold };
    void drag(const QPoint &from, const QPoint &to, Ending ending = Ending::Drop)
    {
        QWidget *viewport = view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        const QPoint between = (from + to) / 2;
        for (const QPoint &point : {between, to}) {
            QMouseEvent move(QEvent::MouseMove, point, viewport->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        if (ending == Ending::Escape)
            press(Qt::Key_Escape);
        if (ending != Ending::Hold)
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }
};

} // namespace turnout
