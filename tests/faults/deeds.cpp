// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/deeds.h"

#include "core/exchange/table/csvreader.h"
#include "core/logbook/backups.h"
#include "core/logbook/connection.h"
#include "core/logbook/importing/importing.h"
#include "core/logbook/logbook.h"
#include "core/storage/opening.h"
#include "core/storage/schema/migrations.h"
#include "core/storage/schema/shipped.h"
#include "tests/faults/edittape.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

using Access = Database::Access;

const auto Old = u"correct horse"_s;
const auto New = u"battery staple"_s;

template <class T>
Result<void> onlyWhether(const Result<T> &result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}

std::unique_ptr<TableReader> manyPeople()
{
    QByteArray csv = "given_name,family_name,organisation\n";
    for (int i = 0; i < 400; ++i)
        csv += "Ada" + QByteArray::number(i) + ",Okafor,Lambeth Early Help\n";
    auto device = std::make_unique<QBuffer>();
    device->setData(csv);
    device->open(QIODevice::ReadOnly);
    return std::make_unique<CsvReader>(std::move(device));
}

Result<void> importPeople(Logbook &logbook)
{
    const auto table = manyPeople();
    Progress progress;
    const auto done = logbook.perform(
        u"Import"_s, [&](Edit &edit) { imports::run(edit, *table, ImportKind::Delegates, std::nullopt, progress); });
    return onlyWhether(done);
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

// The second of one hour, so that the first is rotated away.
Result<void> backUp(const QString &path, const std::optional<QString> &passphrase, const std::function<void()> &begun)
{
    const TapeRoom room;
    Progress progress;
    const auto logbook = Logbook::open(path, passphrase, room.surrounding());
    if (!logbook)
        return onlyWhether(logbook);
    if (const auto first = backups::make(**logbook, backups::Reason::Hourly, progress); !first)
        return onlyWhether(first);
    begun();
    return onlyWhether(backups::make(**logbook, backups::Reason::Hourly, progress));
}

// A copy from before five more changes.
Result<void> restore(const QString &path, const std::optional<QString> &passphrase, const std::function<void()> &begun)
{
    const TapeRoom room;
    Progress progress;
    auto logbook = Logbook::open(path, passphrase, room.surrounding());
    if (!logbook)
        return onlyWhether(logbook);
    const auto copy = backups::makeIn(folderOf(path), **logbook, progress);
    if (!copy)
        return onlyWhether(copy);
    EditTape later(7);
    for (int i = 0; i < 5; ++i) {
        if (const auto done = later.playOn(**logbook); !done)
            return done;
    }
    logbook->reset();
    begun();
    return onlyWhether(backups::restore(copy->path, passphrase, path, room.surrounding(), progress));
}

Key newKey(const std::optional<QString> &passphrase)
{
    return passphrase ? Key::forNewFile(SecretBytes(*passphrase)) : Key();
}

} // namespace

QList<Deed> deeds()
{
    using Schema = Deed::Schema;
    return {
        {u"migrate"_s, u"a migration, plain"_s, {}, {}, Schema::First},
        {u"migrate"_s, u"a migration, encrypted"_s, Old, Old, Schema::First},
        {u"backup"_s, u"a backup, plain"_s, {}, {}},
        {u"backup"_s, u"a backup, encrypted"_s, Old, Old},
        {u"restore"_s, u"a restore, plain"_s, {}, {}},
        {u"restore"_s, u"a restore, encrypted"_s, Old, Old},
        {u"import"_s, u"an import, plain"_s, {}, {}},
        {u"import"_s, u"an import, encrypted"_s, Old, Old},
        {u"set"_s, u"setting a passphrase"_s, {}, New},
        {u"change"_s, u"changing the passphrase"_s, Old, New},
        {u"remove"_s, u"removing the passphrase"_s, Old, {}},
    };
}

Result<void> doDeed(const Deed &deed, const QString &path, const std::function<void()> &begun)
{
    const TapeRoom room;
    if (deed.name == u"backup")
        return backUp(path, deed.before, begun);
    if (deed.name == u"restore")
        return restore(path, deed.before, begun);
    if (deed.name == u"migrate") {
        begun();
        const auto opened = Logbook::open(path, deed.before, room.surrounding());
        return opened ? Result<void>() : tl::unexpected(opened.error());
    }
    const auto opened = Logbook::open(path, deed.before, room.surrounding());
    if (!opened)
        return tl::unexpected(opened.error());
    Logbook &logbook = **opened;
    begun();
    if (deed.name == u"import")
        return importPeople(logbook);
    return deed.after ? logbook.setPassphrase(*deed.after) : logbook.removePassphrase();
}

void makeStartOf(const Deed &deed, const QString &path, unsigned seed, int changes)
{
    const TapeRoom room;
    auto db = std::make_unique<Database>(path, newKey(deed.before), Access::Create);
    db->setPragma(u"journal_mode", u"WAL"_s, u"wal"_s);
    db->setPragma(u"foreign_keys", u"ON"_s, u"1"_s);
    const auto &all = migrations();
    migrate(*db, deed.schema == Deed::Schema::First ? all.first(1) : all, [] {});
    writeShippedRecords(*db);
    db->execute(u"PRAGMA application_id = %1"_s.arg(LogbookApplicationId));
    Connection connection(std::move(db), room.surrounding().clock, room.surrounding().actor);
    EditTape tape(seed);
    for (int i = 0; i < changes; ++i) {
        if (const auto done = tape.playOn(connection); !done)
            throw done.error();
    }
}

} // namespace turnout
