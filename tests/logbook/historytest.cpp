// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

void perform(TestLogbook &book, const QString &label)
{
    book.perform(label, [&](Edit &edit) { people::addDelegate(edit, aDelegate().named(label).value()); });
}

QStringList namesIn(TestLogbook &book)
{
    QStringList names;
    for (const DelegateRow &row : book.read([](const Reader &reader) { return people::delegates(reader); }))
        names.append(row.name);
    return names;
}

QStringList historyOf(TestLogbook &book)
{
    QStringList lines;
    for (const HistoryEntry &entry : good(book->history()))
        lines.append(entry.label + (entry.undone ? u" undone"_s : QString()));
    return lines;
}

} // namespace

TEST_CASE("a new logbook has nothing to undo or redo", "[history]")
{
    TestLogbook book;
    CHECK(book->undoLabel().isEmpty());
    CHECK(book->redoLabel().isEmpty());
    CHECK(historyOf(book).isEmpty());
    CHECK(refusal(book->undo()).kind == Error::NotFound);
    CHECK(refusal(book->redo()).kind == Error::NotFound);
}

TEST_CASE("undo takes back the newest change and redo brings it back", "[history]")
{
    TestLogbook book;
    perform(book, u"A1"_s);
    perform(book, u"A2"_s);
    CHECK(book->undoLabel() == u"A2"_s);

    const Changes undone = book.undo();
    CHECK(undone.label == u"A2"_s);
    CHECK(undone.ids(Entity::Delegate).size() == 1);
    CHECK(namesIn(book) == QStringList{u"A1"_s});
    CHECK(book->undoLabel() == u"A1"_s);
    CHECK(book->redoLabel() == u"A2"_s);

    const Changes redone = book.redo();
    CHECK(redone.history == undone.history);
    CHECK(redone.ids(Entity::Delegate) == undone.ids(Entity::Delegate));
    CHECK(namesIn(book) == QStringList{u"A1"_s, u"A2"_s});
    CHECK(book->redoLabel().isEmpty());
}

TEST_CASE("undo and redo survive closing the logbook", "[history]")
{
    TestLogbook book(OnFile{});
    perform(book, u"A1"_s);
    perform(book, u"A2"_s);
    book.undo();

    book.reopen();
    CHECK(book->undoLabel() == u"A1"_s);
    CHECK(book->redoLabel() == u"A2"_s);
    book.redo();
    book.reopen();
    book.undo();
    book.undo();

    CHECK(namesIn(book).isEmpty());
    CHECK(historyOf(book) == QStringList{u"A2 undone"_s, u"A1 undone"_s});
}

TEST_CASE("a new change ends redo", "[history]")
{
    TestLogbook book;
    perform(book, u"A1"_s);
    perform(book, u"A2"_s);
    book.undo();
    perform(book, u"A3"_s);

    CHECK(book->redoLabel().isEmpty());
    CHECK(refusal(book->redo()).kind == Error::NotFound);
    CHECK(namesIn(book) == QStringList{u"A1"_s, u"A3"_s});
}

TEST_CASE("a change that comes to nothing, or fails, leaves redo as it was", "[history]")
{
    TestLogbook book;
    perform(book, u"A1"_s);
    book.undo();

    book.change([](Edit &) {});
    CHECK_FALSE(book->perform(u"Bad"_s, [](Edit &edit) { people::addDelegate(edit, {}); }));

    CHECK(book->redoLabel() == u"A1"_s);
    book.redo();
    CHECK(namesIn(book) == QStringList{u"A1"_s});
}

TEST_CASE("changes left behind by a later one never come back", "[history]")
{
    TestLogbook book;
    for (const QString &label : {u"A1"_s, u"A2"_s, u"A3"_s})
        perform(book, label);
    book.undo();
    book.undo();
    perform(book, u"A4"_s);

    book.undo();
    CHECK(book->redoLabel() == u"A4"_s);
    book.redo();
    CHECK(namesIn(book) == QStringList{u"A1"_s, u"A4"_s});
    CHECK(book->redoLabel().isEmpty());

    book.undo();
    book.undo();
    CHECK(book->redoLabel() == u"A1"_s);
    CHECK(refusal(book->undo()).kind == Error::NotFound);
    book.redo();
    book.redo();
    CHECK(refusal(book->redo()).kind == Error::NotFound);
    CHECK(namesIn(book) == QStringList{u"A1"_s, u"A4"_s});
}

TEST_CASE("the history lists every change, newest first, with who, when and whether it is undone", "[history]")
{
    TestLogbook book;
    for (const QString &label : {u"A1"_s, u"A2"_s, u"A3"_s})
        perform(book, label);
    book.undo();
    book.undo();
    CHECK(historyOf(book) == QStringList{u"A3 undone"_s, u"A2 undone"_s, u"A1"_s});
    perform(book, u"A4"_s);
    CHECK(historyOf(book) == QStringList{u"A4"_s, u"A3 undone"_s, u"A2 undone"_s, u"A1"_s});

    const HistoryEntry newest = good(book->history()).first();
    CHECK(newest.actor == u"Tess Tester"_s);
    CHECK(newest.at == u"2026-08-17T08:00:00.000Z"_s); // nine o'clock British Summer Time
}

TEST_CASE("ids given to undone records are not given again", "[history]")
{
    TestLogbook book;
    const DelegateId first = book.add(aDelegate());
    book.undo();
    CHECK(book.add(aDelegate()) != first);
}
