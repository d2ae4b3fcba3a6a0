// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const Origin Here{u"2026-08-19T08:30:00.000Z"_s, 7, u"Sam"_s};

QStringList labelsOf(const QList<HistoryEntry> &entries)
{
    QStringList labels;
    for (const HistoryEntry &entry : entries)
        labels.append(entry.undone ? u'(' + entry.label + u')' : entry.label);
    return labels;
}

QString labelOf(const std::optional<HistoryStore::Step> &step)
{
    return step ? step->label : u"none"_s;
}

struct Stack : StoreFixture {
    const HistoryStore &history = stores.history;

    HistoryId push(const QString &label) { return history.push(Here, label, label.toUtf8()); }
    void undo() { history.setUndone(history.nextUndo()->id, Direction::Backwards); }
    void redo() { history.setUndone(history.nextRedo()->id, Direction::Forwards); }
    QString next() const
    {
        CHECK(history.nextUndoLabel() == (history.nextUndo() ? history.nextUndo()->label : QString()));
        CHECK(history.nextRedoLabel() == (history.nextRedo() ? history.nextRedo()->label : QString()));
        return labelOf(history.nextUndo()) + u'/' + labelOf(history.nextRedo());
    }
};

} // namespace

TEST_CASE("an empty history has nothing to undo or redo", "[history]")
{
    const Stack stack;
    CHECK(stack.next() == u"none/none"_s);
    CHECK(stack.history.entries().isEmpty());
}

TEST_CASE("changes are undone from the newest back, and redone from the one undone last", "[history]")
{
    Stack stack;
    for (const QString &label : {u"a"_s, u"b"_s, u"c"_s})
        stack.push(label);
    CHECK(stack.next() == u"c/none"_s);
    stack.undo();
    CHECK(stack.next() == u"b/c"_s);
    stack.undo();
    CHECK(stack.next() == u"a/b"_s);
    CHECK(labelsOf(stack.history.entries()) == QStringList{u"(c)"_s, u"(b)"_s, u"a"_s});
    stack.redo();
    CHECK(stack.next() == u"b/c"_s);
    stack.undo();
    stack.undo();
    CHECK(stack.next() == u"none/a"_s);
}

TEST_CASE("a new change ends redo for good", "[history]")
{
    Stack stack;
    stack.push(u"a"_s);
    stack.push(u"b"_s);
    stack.undo();
    stack.push(u"c"_s);
    CHECK(stack.next() == u"c/none"_s);
    CHECK(labelsOf(stack.history.entries()) == QStringList{u"c"_s, u"(b)"_s, u"a"_s});
    stack.undo();
    CHECK(stack.next() == u"a/c"_s);
    stack.undo();
    CHECK(stack.next() == u"none/a"_s); // b is left behind
}

TEST_CASE("a step gives back the change that was put in", "[history]")
{
    Stack stack;
    const QByteArray changeset("a\0b", 3);
    const HistoryId id = stack.history.push(Here, u"Book Ada"_s, changeset);
    const auto step = stack.history.nextUndo();
    REQUIRE(step.has_value());
    CHECK(step->id == id);
    CHECK(step->changeset == changeset);
    CHECK(stack.history.entries() == QList<HistoryEntry>{{id, Here.at, Here.actor, u"Book Ada"_s, false}});
}

TEST_CASE("a change that was put in outside a transaction is kept", "[history]")
{
    const TestFolder folder;
    {
        const auto db = createLogbook(folder.path(u"a.turnout"_s), Key());
        HistoryStore(*db).push(Here, u"a"_s, "x");
    }
    const auto db = openLogbook(folder.path(u"a.turnout"_s), Key());
    CHECK(HistoryStore(*db).entries().size() == 1);
}

TEST_CASE("the audit names record and fields, without their values", "[history]")
{
    Stack stack;
    const auto ada = stack.person(u"Ada Okafor"_s);
    const auto workshop = stack.add(AWorkshop{});
    const Recording recording(stack.db, HistoryStore::recordedTables());
    stack.book(workshop, ada);
    auto delegate = stack.stores.delegates.find(ada).value();
    delegate.phone = u"01234 567890"_s;
    delegate.role = u"Teacher"_s;
    stack.stores.delegates.update(delegate);

    stack.history.audit(Here, HistoryId(3), HistoryStore::Action::Redo, changesIn(stack.db, recording.changeset()));

    CHECK(rowsOf(stack.db, u"SELECT at, device, actor, history, action, kind, record, fields FROM audit "
                           "WHERE kind <> 'booking_step' ORDER BY kind"_s) ==
          u"%1, 7, Sam, 3, redo, booking, %2/%3,  | %1, 7, Sam, 3, redo, delegate, %3, phone, role"_s.arg(
              Here.at, workshop.toText(), ada.toText()));
    CHECK_FALSE(rowsOf(stack.db, u"SELECT * FROM audit"_s).contains(u"01234"_s));
}

TEST_CASE("a large change is audited by how many of each kind", "[history]")
{
    Stack stack;
    const auto changes = [](int count) {
        QList<RecordedChange> list;
        for (int i = 0; i < count; ++i)
            list.append({i % 2 ? u"delegate"_s : u"venue"_s, RecordedAction::Insert, {i}, {}});
        return list;
    };
    stack.history.audit(Here, HistoryId(1), HistoryStore::Action::Edit, changes(1000));
    CHECK(valueOf(stack.db, u"SELECT count(*) FROM audit"_s) == u"1000"_s);
    stack.history.audit(Here, HistoryId(2), HistoryStore::Action::Undo, changes(1001));
    CHECK(rowsOf(stack.db, u"SELECT action, kind, record FROM audit WHERE history = 2 ORDER BY kind"_s) ==
          u"undo, delegate, 500 records | undo, venue, 501 records"_s);
}
