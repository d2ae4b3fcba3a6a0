// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/drafts.h"

#include "core/logbook/people.h"
#include "tests/logbook/backdoor.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
const QList<Draft> OfSchedule{{u"schedule"_s, u"{\"venue\":\"Old Mill\"}"_s}};
}

TEST_CASE("drafts outlive the session that kept them", "[drafts]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    book.change([](Edit &edit) { drafts::keep(edit, OfSchedule); });
    book.reopen();
    CHECK(book.read(drafts::kept) == OfSchedule);

    book.change([](Edit &edit) { drafts::remove(edit, u"schedule"_s); });
    CHECK(book.read(drafts::kept).isEmpty());
}

TEST_CASE("keeping a draft is no change: nothing to undo, nothing told, what can be redone stays", "[drafts]")
{
    TestLogbook book(OnFile{});
    book.perform(u"Add sector"_s, [](Edit &edit) { people::addSector(edit, u"Libraries"_s); });
    book.undo();
    const QByteArray before = contentHash(*backdoor(book.path()));
    int told = 0;
    QObject::connect(&book.logbook(), &Logbook::changed, [&] { ++told; });

    book.change([](Edit &edit) { drafts::keep(edit, OfSchedule); });

    CHECK(told == 0);
    CHECK(book->undoLabel().isEmpty());
    CHECK(book->redoLabel() == u"Add sector"_s);
    CHECK(contentHash(*backdoor(book.path())) == before);
}
