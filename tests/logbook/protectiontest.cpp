// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/protection.h"

#include "core/logbook/sample/sample.h"
#include "tests/support/precompiled.h"
#include "tests/support/show.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a plain logbook wants protection from the first delegate on, and an encrypted one never", "[protection]")
{
    TestLogbook plain(OnFile{});
    CHECK_FALSE(good(protection::isWanted(plain.logbook())));
    plain.add(aVenue());
    CHECK_FALSE(good(protection::isWanted(plain.logbook())));
    plain.add(aDelegate());
    CHECK(good(protection::isWanted(plain.logbook())));
    plain.undo();
    CHECK_FALSE(good(protection::isWanted(plain.logbook())));

    TestLogbook encrypted(OnFile{u"quiet harbour"_s});
    encrypted.add(aDelegate());
    CHECK_FALSE(good(protection::isWanted(encrypted.logbook())));
}

TEST_CASE("the people of the sample are invented and want no protection", "[protection]")
{
    TestLogbook book(OnFile{});
    book.change([&](Edit &edit) { sample::fill(edit, sample::Size::Small, QDate(2026, 8, 18)); });
    CHECK(book.read(sample::isSample));
    CHECK_FALSE(good(protection::isWanted(book.logbook())));
}

TEST_CASE("a logbook in memory lies in no file that anybody could get at", "[protection]")
{
    TestLogbook book;
    book.add(aDelegate());
    CHECK_FALSE(good(protection::isWanted(book.logbook())));
}

TEST_CASE("that a recovery sheet was made is kept until the key is another", "[protection]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    CHECK_FALSE(good(protection::sheetMadeOn(book.logbook())).isValid());

    good(protection::noteSheetMade(book.logbook(), QDate(2026, 8, 18)));
    book.reopen();
    CHECK(good(protection::sheetMadeOn(book.logbook())) == QDate(2026, 8, 18));

    good(book->setPassphrase(u"kettle marmot violin"_s));
    CHECK_FALSE(good(protection::sheetMadeOn(book.logbook())).isValid());
}
