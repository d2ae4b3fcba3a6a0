// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include "tests/support/uifixture.h"
#include "tests/ui/shell/settableclock.h"

#include <QLineEdit>

using namespace turnout;

namespace {

constexpr qint64 Minute = 60'000;

struct Watched {
    Watched()
    {
        QObject::connect(&watch, &IdleWatch::idle, [this] { ++idle; });
        field.show();
        REQUIRE(QTest::qWaitForWindowActive(&field));
        watch.start(5);
    }
    void pass(qint64 milliseconds)
    {
        clock.pass(milliseconds);
        watch.look();
    }

    SettableClock clock;
    IdleWatch watch{clock};
    QLineEdit field;
    int idle = 0;
};

} // namespace

TEST_CASE("nobody typing for five minutes is told once", "[lock]")
{
    Watched it;
    it.pass(5 * Minute - 1000);
    CHECK(it.idle == 0);
    it.pass(1000);
    CHECK(it.idle == 1);
    CHECK_FALSE(it.watch.isWatching());
    it.pass(60 * Minute);
    CHECK(it.idle == 1);
}

TEST_CASE("keys and the mouse begin the five minutes anew", "[lock]")
{
    Watched it;
    it.pass(4 * Minute);
    QTest::keyClick(&it.field, Qt::Key_A);
    it.pass(4 * Minute);
    QTest::mouseClick(&it.field, Qt::LeftButton);
    it.pass(4 * Minute);
    CHECK(it.idle == 0);
    it.pass(Minute);
    CHECK(it.idle == 1);
}

TEST_CASE("what the program sends itself is no input", "[lock]")
{
    Watched it;
    it.pass(4 * Minute);
    QKeyEvent own(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QApplication::sendEvent(&it.field, &own);
    it.pass(Minute);
    CHECK(it.idle == 1);
}

TEST_CASE("the key that wakes a computer which slept for long comes too late, and goes nowhere", "[lock]")
{
    Watched it;
    it.clock.pass(60 * Minute);
    QTest::keyClick(&it.field, Qt::Key_A);
    CHECK(it.idle == 1);
    CHECK(it.field.text().isEmpty());
}

TEST_CASE("a clock that is set back neither locks nor keeps open for longer than five minutes", "[lock]")
{
    Watched it;
    it.pass(-60 * Minute);
    CHECK(it.idle == 0);
    it.pass(5 * Minute);
    CHECK(it.idle == 1);
}
