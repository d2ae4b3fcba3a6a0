// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QFileInfo>
#include <sys/resource.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// While it lives, no file of this process grows beyond that size.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
};

void addSector(const Database &db, qint64 id, const QString &name)
{
    Transaction transaction(db, Transaction::Kind::Write);
    OrganisationStore(db).addSector({SectorId(id), name});
    transaction.commit();
}

} // namespace

TEST_CASE("where there is no room nothing is acknowledged, and once there is, work goes on", "[noroom]")
{
    const bool isEncrypted = GENERATE(false, true);
    const TestFolder folder;
    const Key key = isEncrypted ? Key::forNewFile(u"correct horse"_s) : Key();
    const QString path = folder.path(u"a.turnout"_s);
    {
        const auto db = createLogbook(path, key);
        addSector(*db, 100, u"Saved before"_s);
        const QString big(200'000, u'x');
        Error error;
        {
            const FileSizeLimit limit(QFileInfo(path + u"-wal"_s).size() + 50'000);
            error = thrownBy([&] { addSector(*db, 101, big); });
        }
        CHECK(error.kind == Error::DiskFull);
        CHECK(error.message.contains(path));
        CHECK_FALSE(db->isInTransaction());
        CHECK_FALSE(OrganisationStore(*db).findSectorByName(big));
        addSector(*db, 101, u"Saved after"_s);
    }
    const auto db = openLogbook(path, key);
    CHECK(OrganisationStore(*db).findSectorByName(u"Saved before"_s));
    CHECK(OrganisationStore(*db).findSectorByName(u"Saved after"_s));
    CHECK(db->pragma(u"integrity_check") == u"ok"_s);
}

TEST_CASE("where there is no room no logbook is half made", "[noroom]")
{
    const TestFolder folder;
    Error error;
    {
        const FileSizeLimit limit(20'000);
        error = thrownBy([&] { createLogbook(folder.path(u"a.turnout"_s), Key()); });
    }
    CHECK(error.kind == Error::DiskFull);
    CHECK(folder.files().isEmpty());
}
