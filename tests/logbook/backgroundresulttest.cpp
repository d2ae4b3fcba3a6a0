// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/connection.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "core/storage/opening.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QSemaphore>
#include <QTest>
#include <stdexcept>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

template <class T>
void waitFor(const std::optional<T> &answer)
{
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
}

int peopleIn(const Reader &reader)
{
    return int(people::delegates(reader).size());
}

} // namespace

TEST_CASE("an error inside the work comes out as the result, and the next job runs", "[background]")
{
    TestLogbook book(OnFile{});
    auto &runner = book->background();
    std::optional<Result<int>> failed;
    std::optional<Result<int>> slipped;
    std::optional<Result<int>> next;
    runner.read(
        &book.logbook(),
        [](const Reader &, Progress &) -> int {
            throw Error{Error::NotFound, u"gone"_s};
        },
        [&](Result<int> result) { failed = std::move(result); });
    runner.read(
        &book.logbook(), [](const Reader &, Progress &) -> int { throw std::runtime_error("a slip"); },
        [&](Result<int> result) { slipped = std::move(result); });
    runner.read(
        &book.logbook(), [](const Reader &, Progress &) { return 3; },
        [&](Result<int> result) { next = std::move(result); });
    waitFor(next);
    CHECK(refusal(*failed) == Error{Error::NotFound, u"gone"_s});
    CHECK(refusal(*slipped).kind == Error::Internal);
    CHECK(good(*next) == 3);
}

TEST_CASE("a connection that does not open is an error of the work, and is tried again", "[background]")
{
    const FixedClock clock(CivilTime(QDate(2026, 8, 17)));
    int tries = 0; // counted on the worker, read after the result
    BackgroundRunner runner([&] {
        if (++tries == 1)
            throw Error{Error::NotFound, u"the stick is gone"_s};
        return std::make_unique<Connection>(createInMemory(), clock, u"Tess Tester"_s);
    });
    QList<Result<int>> answers;
    for (int i = 0; i < 3; ++i)
        runner.read(
            &runner, [](const Reader &reader, Progress &) { return peopleIn(reader); },
            [&](Result<int> result) { answers.append(std::move(result)); });
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 3; }));
    CHECK(refusal(answers[0]).kind == Error::NotFound);
    CHECK(answers[1]);
    CHECK(answers[2]);
    CHECK(tries == 2);
}

TEST_CASE("what one job reads is of one moment, and the next job sees what changed", "[background]")
{
    TestLogbook book(OnFile{});
    QSemaphore hasRead;
    QSemaphore changed;
    std::optional<Result<std::pair<int, int>>> counts;
    const auto countTwice = [&](const Reader &reader, Progress &) {
        const int before = peopleIn(reader);
        hasRead.release();
        changed.acquire();
        return std::pair(before, peopleIn(reader));
    };
    const auto keep = [&](Result<std::pair<int, int>> result) { counts = std::move(result); };
    book->background().read(&book.logbook(), countTwice, keep);
    hasRead.acquire();
    book.add(aDelegate());
    changed.release(2);
    waitFor(counts);
    CHECK(good(*counts) == std::pair(0, 0));

    counts.reset();
    book->background().read(&book.logbook(), countTwice, keep);
    waitFor(counts);
    CHECK(good(*counts) == std::pair(1, 1));
}

TEST_CASE("what a caller handed over ends on the caller's thread", "[background]")
{
    TestLogbook book(OnFile{});
    QThread *endedOn = nullptr;
    std::optional<bool> ended;
    {
        const std::shared_ptr<void> mine(nullptr, [&](void *) {
            endedOn = QThread::currentThread();
            ended = true;
        });
        book->background().read(
            &book.logbook(), [](const Reader &, Progress &) { return 1; }, [mine](const Result<int> &) {},
            [mine](qint64, qint64) {});
    }
    waitFor(ended);
    CHECK(endedOn == QThread::currentThread());
}

TEST_CASE("a large result is handed over, not copied", "[background]")
{
    TestLogbook book(OnFile{});
    std::optional<int> value;
    book->background().read(
        &book.logbook(), [](const Reader &, Progress &) { return std::make_unique<int>(7); },
        [&](Result<std::unique_ptr<int>> result) { value = *result.value(); });
    waitFor(value);
    CHECK(*value == 7);
}
