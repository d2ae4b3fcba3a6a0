// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a setting that was never made has the value given for that", "[settings]")
{
    const StoreFixture logbook;
    CHECK(logbook.stores.settings.value(u"threshold"_s, u"8"_s) == u"8"_s);
    CHECK(logbook.stores.settings.value(u"threshold"_s, QString()).isEmpty());
}

TEST_CASE("a setting keeps the value it was given last, an empty one too", "[settings]")
{
    const StoreFixture logbook;
    const SettingStore &settings = logbook.stores.settings;
    settings.set(u"threshold"_s, u"5"_s);
    settings.set(u"other"_s, u"x"_s);
    settings.set(u"threshold"_s, u"10"_s);
    CHECK(settings.value(u"threshold"_s, u"8"_s) == u"10"_s);
    settings.set(u"threshold"_s, QString());
    CHECK(settings.value(u"threshold"_s, u"8"_s) == u""_s);
    CHECK(settings.value(u"other"_s, {}) == u"x"_s);
    CHECK(settings.value(u"Other"_s, u"none"_s) == u"none"_s);
}

TEST_CASE("a setting is undone like every other change", "[settings]")
{
    const StoreFixture logbook;
    logbook.stores.settings.set(u"threshold"_s, u"5"_s);
    const Recording recording(logbook.db, HistoryStore::recordedTables());
    logbook.stores.settings.set(u"threshold"_s, u"10"_s);
    applyChangeset(logbook.db, recording.changeset(), Direction::Backwards);
    CHECK(logbook.stores.settings.value(u"threshold"_s, {}) == u"5"_s);
}
