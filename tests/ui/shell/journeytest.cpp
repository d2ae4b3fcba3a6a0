// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bookings.h"
#include "core/logbook/forms.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/backdoor.h"
#include "tests/ui/shell/programwindow.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// A trainer's morning in the window, by keys alone.
class Morning : public ProgramWindow {
public:
    Morning() { trigger(ActionId::TrySample); }

    QByteArray content() { return contentHash(*backdoor(logbook().path())); }

    WorkshopId newest()
    {
        const auto id = logbook().read([](const Reader &reader) {
            WorkshopId last;
            for (const WorkshopRow &row : workshops::list(reader, {}, {}))
                last = std::max(last, row.id);
            return last;
        });
        return id.value();
    }

    // A half-day at a venue the sample knows, on the day the month stands at.
    void bookWorkshop()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"h"_s);
        type(u"old"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
    }

    void moveItByADay() { press(Qt::Key_Right, Qt::AltModifier); }

    // Two people into the register of the workshop selected, and marks for a workshop that is over.
    void bookPeople()
    {
        press(Qt::Key_B, Qt::ControlModifier);
        type(u"ade"_s);
        press(Qt::Key_Return);
        type(u"osb"_s);
        press(Qt::Key_Return);
    }

    void markOneOfYesterday(WorkshopId past)
    {
        window.workspace()->go({.section = Section::Delegates, .workshop = past});
        press(Qt::Key_F6);
        for (int i = 0; i < 4 && QApplication::focusWidget()->accessibleName() != u"Register"_s; ++i)
            press(Qt::Key_F6);
        REQUIRE(QApplication::focusWidget()->accessibleName() == u"Register"_s);
        type(u"n"_s);
    }

    void typeAForm()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        for (int i = 0; i < 4 && !QApplication::focusWidget()->accessibleName().startsWith(u"Workshops with"_s); ++i)
            press(Qt::Key_F6);
        press(Qt::Key_Return);
        type(u"434554"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
    }

    int stepsInEffect()
    {
        const auto history = logbook().history().value();
        return int(std::count_if(history.begin(), history.end(), [](const HistoryEntry &e) { return !e.undone; }));
    }
};

} // namespace

TEST_CASE("a morning's work by keys alone, all undone, leaves the logbook as it was, and redone as it became",
          "[journey]")
{
    Morning morning;
    const QByteArray before = morning.content();
    const int stepsBefore = morning.stepsInEffect();
    const WorkshopId past =
        morning.logbook()
            .read([](const Reader &reader) { return workshops::list(reader, {}, QDate(2026, 8, 14)).last().id; })
            .value();

    morning.bookWorkshop();
    const WorkshopId made = morning.newest();
    const auto first = morning.logbook().read([&](const Reader &reader) { return *workshops::find(reader, made); });
    REQUIRE(first);
    CHECK(first->type == WorkshopTypeId(2));
    CHECK_FALSE(first->venue.isNull());
    morning.moveItByADay();
    const auto moved = morning.logbook().read([&](const Reader &reader) { return *workshops::find(reader, made); });
    CHECK(moved->start == first->start.plusDays(1));
    morning.bookPeople();
    const auto booked =
        morning.logbook().read([&](const Reader &reader) { return bookings::ofWorkshop(reader, made); });
    CHECK(booked->size() == 2);
    morning.markOneOfYesterday(past);
    morning.typeAForm();
    morning.press(Qt::Key_4, Qt::ControlModifier);

    const QByteArray after = morning.content();
    const int steps = morning.stepsInEffect() - stepsBefore;
    CHECK(after != before);
    CHECK(steps >= 1 + 1 + 2 + 1 + 6); // workshop, move, two bookings, a mark, six answers

    for (int i = 0; i < steps; ++i)
        morning.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(morning.stepsInEffect() == stepsBefore);
    CHECK(morning.content() == before);

    for (int i = 0; i < steps; ++i)
        morning.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(morning.content() == after);
}
