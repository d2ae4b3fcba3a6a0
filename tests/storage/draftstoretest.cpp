// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a page has one draft, the one kept last, until it is removed", "[drafts]")
{
    const StoreFixture logbook;
    const DraftStore &drafts = logbook.stores.drafts;
    CHECK(drafts.all().isEmpty());

    drafts.keep({u"schedule"_s, u"{\"venue\":\"Old\"}"_s}, u"2026-08-18T08:42:00.000Z"_s);
    drafts.keep({u"delegates"_s, u"{}"_s}, u"2026-08-18T08:42:00.000Z"_s);
    drafts.keep({u"schedule"_s, u"{\"venue\":\"Old Mill\"}"_s}, u"2026-08-18T08:43:00.000Z"_s);
    CHECK(drafts.all() == QList<Draft>{{u"delegates"_s, u"{}"_s}, {u"schedule"_s, u"{\"venue\":\"Old Mill\"}"_s}});

    drafts.remove(u"schedule"_s);
    drafts.remove(u"schedule"_s);
    CHECK(drafts.all() == QList<Draft>{{u"delegates"_s, u"{}"_s}});
}
