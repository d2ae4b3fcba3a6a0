// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a document counts its revisions by what it says", "[revisions]")
{
    const StoreFixture logbook;
    const RevisionStore &revisions = logbook.stores.revisions;
    const WorkshopId workshop(1);
    const auto print = [&](const QByteArray &digest) {
        const int revision = revisions.revisionFor(workshop, u"list"_s, digest);
        revisions.keep(workshop, u"list"_s, revision, digest, u"2026-08-19T08:30:00.000Z"_s);
        return revision;
    };
    CHECK(print("a") == 1);
    CHECK(print("a") == 1);
    CHECK(print("b") == 2);
    CHECK(print("b") == 2);
    CHECK(print("a") == 3); // back to what it said, but another sheet has gone out since
}

TEST_CASE("each workshop and each document has revisions of its own", "[revisions]")
{
    const StoreFixture logbook;
    const RevisionStore &revisions = logbook.stores.revisions;
    revisions.keep(WorkshopId(1), u"list"_s, 1, "a", {});
    CHECK(revisions.revisionFor(WorkshopId(1), u"list"_s, "b") == 2);
    CHECK(revisions.revisionFor(WorkshopId(1), u"sheet"_s, "b") == 1);
    CHECK(revisions.revisionFor(WorkshopId(2), u"list"_s, "b") == 1);
}
