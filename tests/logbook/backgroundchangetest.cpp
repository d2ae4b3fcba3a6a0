// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
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

void addOne(Edit &edit, Progress &)
{
    people::addDelegate(edit, aDelegate().value());
}

qsizetype peopleIn(TestLogbook &book)
{
    return book.read([](const Reader &reader) { return people::delegates(reader); }).size();
}

} // namespace

TEST_CASE("a change made in the background is told once, before its result, and undone like any other", "[background]")
{
    TestLogbook book(OnFile{});
    const QSignalSpy told(&book.logbook(), &Logbook::changed);
    std::optional<Result<Changes>> answer;
    qsizetype toldBefore = 0;
    book->background().perform(&book.logbook(), u"Add in the background"_s, addOne, [&](Result<Changes> result) {
        toldBefore = told.size();
        answer = std::move(result);
    });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));

    CHECK(toldBefore == 1);
    CHECK(told.size() == 1);
    CHECK(told.first().first().value<Changes>().ids(Entity::Delegate) == good(*answer).ids(Entity::Delegate));
    CHECK(peopleIn(book) == 1);
    CHECK(book->undoLabel() == u"Add in the background"_s);
    book.undo();
    CHECK(peopleIn(book) == 0);
}

TEST_CASE("a background change is told even when who asked for it is gone", "[background]")
{
    TestLogbook book(OnFile{});
    QSignalSpy told(&book.logbook(), &Logbook::changed);
    bool delivered = false;
    auto context = std::make_unique<QObject>();
    book->background().perform(context.get(), u"Add"_s, addOne, [&](const Result<Changes> &) { delivered = true; });
    context.reset();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 1; }));
    QTest::qWait(0);
    CHECK_FALSE(delivered);
    CHECK(peopleIn(book) == 1);
}

TEST_CASE("a background change that comes to nothing, or fails, is not told", "[background]")
{
    TestLogbook book(OnFile{});
    const QSignalSpy told(&book.logbook(), &Logbook::changed);
    QList<Result<Changes>> answers;
    const auto keep = [&](const Result<Changes> &result) { answers.append(result); };
    auto &runner = book->background();
    runner.perform(
        &book.logbook(), u"Nothing"_s, [](Edit &, Progress &) {}, keep);
    runner.perform(
        &book.logbook(), u"Bad"_s,
        [](Edit &edit, Progress &progress) {
            addOne(edit, progress);
            people::addDelegate(edit, {}); // has no name
        },
        keep);
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 2; }));

    CHECK(good(answers[0]).isEmpty());
    CHECK(refusal(answers[1]).kind == Error::Invalid);
    CHECK(told.isEmpty());
    CHECK(good(book->history()).isEmpty());
    CHECK_FALSE(runner.isChanging());
}

TEST_CASE("during a long change the logbook is read as before it and edits are refused at once", "[background]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate());
    QSemaphore begun;
    QSemaphore mayEnd;
    std::optional<Result<Changes>> answer;
    auto &runner = book->background();
    runner.perform(
        &book.logbook(), u"Import"_s,
        [&](Edit &edit, Progress &progress) {
            addOne(edit, progress);
            begun.release();
            mayEnd.acquire();
        },
        [&](Result<Changes> result) { answer = std::move(result); });
    begun.acquire();
    CHECK(runner.isChanging());
    CHECK(peopleIn(book) == 1);

    QElapsedTimer clock;
    clock.start();
    CHECK(refusal(book->perform(u"Add"_s, [](Edit &) {})).kind == Error::Busy);
    CHECK(refusal(book->undo()).kind == Error::Busy);
    CHECK(refusal(book->rehearse([](Edit &) {})).kind == Error::Busy);
    CHECK(clock.elapsed() < 500);

    mayEnd.release();
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK_FALSE(runner.isChanging());
    CHECK(peopleIn(book) == 2);
    book.undo();
}

TEST_CASE("who gets the result of a background change, or is told of it, may make the next", "[background]")
{
    TestLogbook book(OnFile{});
    std::optional<bool> fromResult;
    QObject::connect(&book.logbook(), &Logbook::changed, &book.logbook(), [&](const Changes &changes) {
        if (changes.label == u"First"_s)
            book.perform(u"Second"_s, [](Edit &edit) { people::addDelegate(edit, aDelegate().value()); });
    });
    book->background().perform(&book.logbook(), u"First"_s, addOne, [&](const Result<Changes> &) {
        book.perform(u"Third"_s, [](Edit &edit) { people::addDelegate(edit, aDelegate().value()); });
        fromResult = true;
    });
    REQUIRE(QTest::qWaitFor([&] { return fromResult.has_value(); }));
    CHECK(peopleIn(book) == 3);
    CHECK(book->undoLabel() == u"Third"_s);
}

TEST_CASE("a logbook of a newer version is not changed in the background either", "[background]")
{
    TestLogbook book(OnFile{});
    book.close();
    backdoor(book.path())->execute(u"PRAGMA user_version = 99");
    book.reopen();
    std::optional<Result<Changes>> change;
    std::optional<Result<int>> read;
    book->background().read(
        &book.logbook(), [](const Reader &reader, Progress &) { return int(people::delegates(reader).size()); },
        [&](Result<int> result) { read = std::move(result); });
    book->background().perform(&book.logbook(), u"Add"_s, addOne,
                               [&](Result<Changes> result) { change = std::move(result); });
    REQUIRE(QTest::qWaitFor([&] { return change.has_value(); }));
    CHECK(good(*read) == 0);
    CHECK(refusal(*change).kind == Error::ReadOnly);
}

TEST_CASE("a background change waits for another program only so long", "[background]")
{
    TestLogbook book(OnFile{});
    const auto other = backdoor(book.path());
    other->execute(u"BEGIN IMMEDIATE");
    std::optional<Result<Changes>> answer;
    book->background().perform(&book.logbook(), u"Add"_s, addOne,
                               [&](Result<Changes> result) { answer = std::move(result); });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK(refusal(*answer).kind == Error::Busy);
}

TEST_CASE("the result of work may close the logbook", "[background]")
{
    TestLogbook book(OnFile{});
    QObject context;
    std::optional<bool> closed;
    book->background().read(
        &context, [](const Reader &, Progress &) { return 1; },
        [&](const Result<int> &) {
            book.close();
            closed = true;
        });
    REQUIRE(QTest::qWaitFor([&] { return closed.has_value(); }));
}
