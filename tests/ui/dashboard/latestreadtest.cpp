// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/latestread.h"

#include "tests/support/uifixture.h"

#include <thread>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// A question that is answered when the test lets it.
struct Gate {
    std::atomic<bool> isOpen = false;

    int wait() const
    {
        while (!isOpen)
            std::this_thread::yield();
        return 1;
    }
};

} // namespace

TEST_CASE("of two questions only the newest is answered", "[latestread]")
{
    TestLogbook book{OnFile()};
    LatestRead read(book.logbook());
    QList<int> answers;
    const auto take = [&](const Result<int> &answer) { answers.append(answer.value()); };
    Gate gate;
    read.ask([&](const Reader &) { return gate.wait(); }, take);
    read.ask([](const Reader &) { return 2; }, take);
    gate.isOpen = true;
    REQUIRE(QTest::qWaitFor([&] { return !read.isReading(); }));
    QApplication::processEvents();
    CHECK(answers == QList<int>{2});
}

TEST_CASE("an answer that is long in coming is told of once, and the window goes on meanwhile", "[latestread]")
{
    TestLogbook book{OnFile()};
    LatestRead read(book.logbook());
    int told = 0;
    QObject::connect(&read, &LatestRead::tookLong, [&] { ++told; });
    Gate gate;
    bool isAnswered = false;
    read.ask([&](const Reader &) { return gate.wait(); }, [&](const Result<int> &) { isAnswered = true; });
    CHECK(QTest::qWaitFor([&] { return told == 1; }));
    CHECK_FALSE(isAnswered);
    gate.isOpen = true;
    CHECK(QTest::qWaitFor([&] { return isAnswered; }));
    CHECK(told == 1);
}

TEST_CASE("a logbook in memory is read at once", "[latestread]")
{
    TestLogbook book;
    LatestRead read(book.logbook());
    int answer = 0;
    read.ask([](const Reader &) { return 7; }, [&](const Result<int> &result) { answer = result.value(); });
    CHECK(answer == 7);
    CHECK_FALSE(read.isReading());
}

TEST_CASE("what goes wrong while reading is the answer", "[latestread]")
{
    TestLogbook book{OnFile()};
    LatestRead read(book.logbook());
    QString message;
    read.ask(
        [](const Reader &) -> int {
            throw Error{Error::Internal, u"torn"_s};
        },
        [&](const Result<int> &answer) { message = answer.error().message; });
    CHECK(QTest::qWaitFor([&] { return message == u"torn"_s; }));
}
