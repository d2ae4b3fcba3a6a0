// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"
#include "tests/ui/settings/safetywindow.h"

#include <QDir>
#include <QTableView>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

int rows(SafetyWindow &window)
{
    return window.find<QTableView>(u"Backups, newest first"_s).model()->rowCount();
}

} // namespace

TEST_CASE("a backup made by hand appears in the list, with when, why and size", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    book.add(aDelegate());
    SafetyWindow window(book);
    CHECK(window.says(u"No backup yet"_s));

    window.choose(u"Back up now"_s);
    REQUIRE(window.eventually([&] { return rows(window) == 1; }));

    const auto copies = backups::list(book.path());
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().reason == BackupReason::Asked);
    const auto &table = window.find<QTableView>(u"Backups, newest first"_s);
    CHECK(table.model()->index(0, 0).data().toString() == u"Today 09:00"_s);
    CHECK(table.model()->index(0, 1).data().toString() == u"asked for"_s);
    CHECK(table.currentIndex().row() == 0); // so that a screen reader says something
    CHECK(window.eventually([&] { return window.toasts().text().contains(u"Backed up"_s); }));
    CHECK(window.button(u"Back up now"_s).isEnabled());
}

TEST_CASE("a backup goes to a stick too, where it does not count among the others", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    const QTemporaryDir stick;
    window.prompts.answer = stick.path();
    window.choose(u"Back up to a stick…"_s);
    REQUIRE(window.eventually([&] { return window.toasts().text().contains(u"Backed up as"_s); }));
    CHECK(QDir(stick.path()).entryList(QDir::Files).size() == 1);
    CHECK(rows(window) == 0);
}

TEST_CASE("a stick that was pulled out is said in words, and another backup can be begun", "[safety]")
{
    TestLogbook book(OnFile{});
    SafetyWindow window(book);
    window.prompts.answer = window.folder.filePath(u"pulled out"_s);
    window.choose(u"Back up to a stick…"_s);
    REQUIRE(window.eventually([&] { return window.button(u"Back up now"_s).isEnabled(); }));
    CHECK(window.says(u"pulled out"_s));
    window.choose(u"Back up now"_s);
    CHECK(window.eventually([&] { return rows(window) == 1; }));
    CHECK_FALSE(window.says(u"pulled out"_s));
}

TEST_CASE("a logbook in memory has no backups, and says so", "[safety]")
{
    TestLogbook book;
    SafetyWindow window(book);
    CHECK(window.says(u"A logbook in memory has none"_s));
    CHECK_FALSE(window.has(u"Back up now"_s));
    CHECK_FALSE(window.has(u"Protect with a passphrase…"_s));
}
