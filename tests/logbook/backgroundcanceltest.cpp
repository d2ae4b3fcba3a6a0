// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"

#include "core/logbook/connection.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "core/storage/opening.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Counts for ever, unless it is interrupted.
constexpr auto Endless = u"WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c";

// Adds people for ever, unless it is cancelled.
void addForEver(Edit &edit, Progress &progress)
{
    for (qint64 done = 0;; ++done) {
        people::addDelegate(edit, aDelegate().value());
        progress.report(done, 0);
    }
}

// A runner over a logbook in memory whose database the test may use on the worker's thread.
struct RunnerWithDatabase {
    FixedClock clock{CivilTime(QDate(2026, 8, 17))};
    const Database *db = nullptr;
    std::unique_ptr<BackgroundRunner> runner = std::make_unique<BackgroundRunner>([this] {
        auto connection = std::make_unique<Connection>(createInMemory(), clock, u"Tess Tester"_s);
        db = &connection->database();
        return connection;
    });
};

} // namespace

TEST_CASE("work cancelled before its turn never runs", "[background]")
{
    TestLogbook book(OnFile{});
    auto &runner = book->background();
    QSemaphore mayEnd;
    bool ran = false;
    std::optional<Result<Changes>> answer;
    runner.read(
        &book.logbook(),
        [&](const Reader &, Progress &) {
            mayEnd.acquire();
            return 0;
        },
        [](const Result<int> &) {});
    const auto job = runner.perform(
        &book.logbook(), u"Add"_s, [&](Edit &, Progress &) { ran = true; },
        [&](Result<Changes> result) { answer = std::move(result); });

    job->cancel();
    mayEnd.release();
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));

    CHECK(refusal(*answer).kind == Error::Cancelled);
    CHECK_FALSE(ran);
    CHECK_FALSE(runner.isChanging());
    book.add(aDelegate());
}

TEST_CASE("a long change that is cancelled leaves nothing", "[background]")
{
    TestLogbook book(OnFile{});
    const DelegateId first = book.add(aDelegate());
    const auto raw = backdoor(book.path());
    const QByteArray before = contentHash(*raw);
    const QSignalSpy told(&book.logbook(), &Logbook::changed);
    std::optional<Result<Changes>> answer;
    BackgroundRunner::Job job;
    job = book->background().perform(
        &book.logbook(), u"Add many"_s, addForEver, [&](Result<Changes> result) { answer = std::move(result); },
        [&](qint64 done, qint64) {
            if (done > 100)
                job->cancel();
        });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));

    CHECK(refusal(*answer).kind == Error::Cancelled);
    CHECK(told.isEmpty());
    CHECK(contentHash(*raw) == before);
    CHECK(good(book->history()).size() == 1);
    CHECK(book->undoLabel() == u"Add delegate"_s);
    CHECK(book.add(aDelegate()).value() == first.value() + 1);
}

TEST_CASE("a long statement is interrupted, and the connection is good for the next job", "[background]")
{
    RunnerWithDatabase with;
    QSemaphore begun;
    std::optional<Result<int>> answer;
    std::optional<Result<int>> next;
    const auto job = with.runner->read(
        with.runner.get(),
        [&](const Reader &, Progress &) {
            begun.release();
            with.db->execute(Endless);
            return 1;
        },
        [&](Result<int> result) { answer = std::move(result); });
    with.runner->read(
        with.runner.get(), [](const Reader &reader, Progress &) { return int(people::delegates(reader).size()); },
        [&](Result<int> result) { next = std::move(result); });

    begun.acquire();
    job->cancel();
    REQUIRE(QTest::qWaitFor([&] { return next.has_value(); }));

    CHECK(refusal(*answer).kind == Error::Cancelled);
    CHECK(good(*next) == 0);
}

TEST_CASE("a runner that goes cancels what runs and drops what waits, at once", "[background]")
{
    RunnerWithDatabase with;
    QSemaphore begun;
    QObject context;
    int ran = 0;
    bool delivered = false;
    const auto mark = [&](const Result<int> &) { delivered = true; };
    with.runner->read(
        &context,
        [&](const Reader &, Progress &) {
            begun.release();
            with.db->execute(Endless);
            return 1;
        },
        mark);
    for (int i = 0; i < 100; ++i)
        with.runner->read(
            &context, [&](const Reader &, Progress &) { return ++ran; }, mark);
    begun.acquire();
    QElapsedTimer clock;
    clock.start();

    with.runner.reset();

    CHECK(clock.elapsed() < 2000);
    QTest::qWait(0);
    CHECK(ran == 0);
    CHECK_FALSE(delivered);
}

TEST_CASE("a logbook that closes during a long change keeps nothing of it", "[background]")
{
    TestLogbook book(OnFile{});
    QSemaphore begun;
    book->background().perform(
        &book.logbook(), u"Add many"_s,
        [&](Edit &edit, Progress &progress) {
            begun.release();
            addForEver(edit, progress);
        },
        [](const Result<Changes> &) {});
    begun.acquire();

    book.reopen();

    CHECK(good(book->history()).isEmpty());
    CHECK(book.read([](const Reader &reader) { return people::delegates(reader); }).isEmpty());
}

TEST_CASE("a runner that was never used goes quietly", "[background]")
{
    TestLogbook book(OnFile{});
    CHECK_FALSE(book->background().isChanging());
    book.close();
}

TEST_CASE("a job kept after its end may be cancelled without effect", "[background]")
{
    TestLogbook book(OnFile{});
    std::optional<Result<Changes>> answer;
    const auto job = book->background().perform(
        &book.logbook(), u"Add"_s, [](Edit &edit, Progress &) { people::addDelegate(edit, aDelegate().value()); },
        [&](Result<Changes> result) { answer = std::move(result); });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    job->cancel();
    book.close();
    job->cancel();
    CHECK(answer->has_value());
}
