// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"

#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QSemaphore>
#include <QTest>

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

TEST_CASE("work runs on another thread and its result comes back to the caller's", "[background]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate());
    QObject context;
    QThread *worker = nullptr;
    QThread *caller = nullptr;
    std::optional<Result<int>> answer;

    book->background().read(
        &context,
        [&](const Reader &reader, Progress &) {
            worker = QThread::currentThread();
            return peopleIn(reader);
        },
        [&](Result<int> result) {
            caller = QThread::currentThread();
            answer = std::move(result);
        });
    CHECK_FALSE(answer.has_value());
    waitFor(answer);

    CHECK(good(*answer) == 1);
    CHECK(caller == QThread::currentThread());
    CHECK(worker != caller);
}

TEST_CASE("the worker has the key of an encrypted logbook", "[background]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());
    std::optional<Result<int>> answer;
    book->background().read(
        &book.logbook(), [](const Reader &reader, Progress &) { return peopleIn(reader); },
        [&](Result<int> result) { answer = std::move(result); });
    waitFor(answer);
    CHECK(good(*answer) == 1);
}

TEST_CASE("progress comes to the caller's thread before the result, the last of it always", "[background]")
{
    TestLogbook book(OnFile{});
    QList<qint64> heard;
    bool onCallersThread = true;
    std::optional<QList<qint64>> heardBefore;
    book->background().read(
        &book.logbook(),
        [](const Reader &, Progress &progress) {
            for (qint64 row = 1; row <= 1000; ++row)
                progress.report(row, 1000);
            return 0;
        },
        [&](const Result<int> &) { heardBefore = heard; },
        [&](qint64 done, qint64) {
            onCallersThread = onCallersThread && QThread::currentThread() == book->thread();
            heard.append(done);
        });
    waitFor(heardBefore);

    CHECK(onCallersThread);
    CHECK(std::is_sorted(heardBefore->begin(), heardBefore->end()));
    REQUIRE_FALSE(heardBefore->isEmpty());
    CHECK(heardBefore->last() == 1000);
}

TEST_CASE("a caller that is busy hears of many reports once", "[background]")
{
    TestLogbook book(OnFile{});
    QSemaphore reported;
    QList<qint64> heard;
    std::optional<bool> ended;
    book->background().read(
        &book.logbook(),
        [&](const Reader &, Progress &progress) {
            for (qint64 row = 1; row <= 100'000; ++row)
                progress.report(row, 100'000);
            reported.release();
            return 0;
        },
        [&](const Result<int> &) { ended = true; }, [&](qint64 done, qint64) { heard.append(done); });
    reported.acquire(); // meanwhile nothing is delivered on this thread
    waitFor(ended);
    CHECK(heard == QList<qint64>{100'000});
}

TEST_CASE("jobs run one after another in the order they came", "[background]")
{
    TestLogbook book(OnFile{});
    QList<int> order;
    for (int job = 0; job < 5; ++job) {
        book->background().read(
            &book.logbook(), [job](const Reader &, Progress &) { return job; },
            [&](Result<int> result) { order.append(good(std::move(result))); });
    }
    REQUIRE(QTest::qWaitFor([&] { return order.size() == 5; }));
    CHECK(order == QList<int>{0, 1, 2, 3, 4});
}

TEST_CASE("a result nobody waits for any more is dropped", "[background]")
{
    TestLogbook book(OnFile{});
    auto context = std::make_unique<QObject>();
    bool delivered = false;
    std::optional<bool> next;
    auto &runner = book->background();
    runner.read(
        context.get(), [](const Reader &, Progress &) { return 1; }, [&](const Result<int> &) { delivered = true; },
        [&](qint64, qint64) { delivered = true; });
    runner.read(
        &book.logbook(), [](const Reader &, Progress &) { return 1; }, [&](const Result<int> &) { next = true; });
    context.reset();
    waitFor(next);
    CHECK_FALSE(delivered);
}
