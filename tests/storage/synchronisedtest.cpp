// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/synchronised.h"

#include "core/storage/file/claim.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QDir>
#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString mark; // a file, or a folder when it ends in a slash
    QString path; // of the logbook
    QString service;
};

QString made(const TestFolder &root, const Place &place)
{
    const QString path = root.path(place.path);
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    if (place.mark.endsWith(u'/'))
        REQUIRE(QDir().mkpath(root.path(place.mark)));
    else if (!place.mark.isEmpty())
        root.write(place.mark, {});
    return path;
}

} // namespace

TEST_CASE("a folder that a service keeps in step is known by its mark or its name", "[synchronised]")
{
    const auto place = GENERATE(values<Place>({
        {u".dropbox"_s, u"work/2026/a.turnout"_s, u"Dropbox"_s},
        {u".dropbox.cache/"_s, u"a.turnout"_s, u"Dropbox"_s},
        {{}, u"Dropbox (Pact Service)/a.turnout"_s, u"Dropbox"_s},
        {{}, u"OneDrive/Documents/a.turnout"_s, u"OneDrive"_s},
        {{}, u"onedrive/a.turnout"_s, u"OneDrive"_s},
        {{}, u"OneDrive - Pact Service/Team/a.turnout"_s, u"OneDrive"_s},
        {{}, u"Library/CloudStorage/OneDrive-Personal/a.turnout"_s, u"OneDrive"_s},
        {{}, u"Google Drive/My Drive/a.turnout"_s, u"Google Drive"_s},
        {u"team/.tmp.drivedownload/"_s, u"team/a.turnout"_s, u"Google Drive"_s},
        {{}, u"iCloudDrive/a.turnout"_s, u"iCloud"_s},
        {{}, u"Library/Mobile Documents/com~apple~CloudDocs/a.turnout"_s, u"iCloud"_s},
        {u"cloud/.sync_0a1b2c3d4e5f.db"_s, u"cloud/deep/down/a.turnout"_s, u"Nextcloud"_s},
        {u"cloud/.csync_journal.db"_s, u"cloud/a.turnout"_s, u"ownCloud"_s},
        {{}, u"Nextcloud/a.turnout"_s, u"Nextcloud"_s},
        {u"shared/.stfolder/"_s, u"shared/a.turnout"_s, u"Syncthing"_s},
        {{}, u"Box Sync/a.turnout"_s, u"Box"_s},
        {u"m/.megaignore"_s, u"m/a.turnout"_s, u"MEGA"_s},
        {{}, u"pCloudDrive/a.turnout"_s, u"pCloud"_s},
    }));
    const TestFolder root;
    const QString path = made(root, place);
    CAPTURE(place.path, place.mark);
    CHECK(synchronisedBy(path) == place.service); // not there yet
    root.write(place.path, "x");
    CHECK(synchronisedBy(path) == place.service);
}

TEST_CASE("a folder of this computer alone is taken as one", "[synchronised]")
{
    const auto place = GENERATE(values<Place>({
        {{}, u"Documents/a.turnout"_s, {}},
        {u".dropbox/info.json"_s, u"Documents/a.turnout"_s, {}}, // the settings in a home folder
        {{}, u"Not OneDrive/a.turnout"_s, {}},
        {{}, u"Box/a.turnout"_s, {}}, // anywhere but at home
        {u"beside/.stfolder/"_s, u"here/a.turnout"_s, {}},
    }));
    const TestFolder root;
    if (place.mark == u".dropbox/info.json"_s)
        REQUIRE(QDir().mkpath(root.path(u".dropbox"_s)));
    const QString path = made(root, place);
    CAPTURE(place.path, place.mark);
    CHECK_FALSE(synchronisedBy(path));
}

TEST_CASE("a link into a synchronised folder leads there", "[synchronised]")
{
    const TestFolder root;
    const QString path = made(root, {{}, u"OneDrive/a.turnout"_s, {}});
    root.write(u"OneDrive/a.turnout"_s, "x");
    REQUIRE(QFile::link(path, root.path(u"link.turnout"_s)));
    REQUIRE(QFile::link(root.path(u"OneDrive"_s), root.path(u"folder"_s)));
    CHECK(synchronisedBy(root.path(u"link.turnout"_s)) == u"OneDrive"_s);
    CHECK(synchronisedBy(root.path(u"folder/new.turnout"_s)) == u"OneDrive"_s);
}

TEST_CASE("OneDrive is where the environment says, whatever its name", "[synchronised]")
{
    const TestFolder root;
    const QString path = made(root, {{}, u"Pact/Team/a.turnout"_s, {}});
    const char *variable = GENERATE("OneDrive", "OneDriveCommercial", "OneDriveConsumer");
    qputenv(variable, QFile::encodeName(root.path(u"Pact"_s)));
    CHECK(synchronisedBy(path) == u"OneDrive"_s);
    CHECK_FALSE(synchronisedBy(root.path(u"Pacts/a.turnout"_s)));
    qputenv(variable, {});
    CHECK_FALSE(synchronisedBy(path));
    qunsetenv(variable);
}

TEST_CASE("in a synchronised folder nobody claims a logbook for work, and anybody may read it", "[synchronised]")
{
    const TestFolder root;
    const QString path = made(root, {{}, u"OneDrive/a.turnout"_s, {}});
    CHECK(thrownBy([&] { claimForCreating(path); }).kind == Error::Synchronised);
    root.write(u"OneDrive/a.turnout"_s, "x");

    const Error error = thrownBy([&] { claimForOpening(path, OpenAs::Writer); });
    CHECK(error.kind == Error::Synchronised);
    CHECK(error.message.contains(path));
    CHECK(error.message.contains(u"OneDrive"_s));
    CHECK(claimForOpening(path, OpenAs::Reader).readOnly == ReadOnlyReason::Synchronised);
}
