// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/connectionsettings.h"

using namespace Qt::StringLiterals;

namespace turnout {

void applyReadingSettings(const Database &db)
{
    const QString busy = QString::number(Database::BusyTimeout);
    db.setPragma(u"cache_size", u"-65536"_s, u"-65536"_s);
    db.setPragma(u"temp_store", u"MEMORY"_s, u"2"_s);
    db.setPragma(u"busy_timeout", busy, busy);
}

// The order matters: a power cut after WAL was set under a weaker synchronous mode can leave a file unopenable.
void applySettings(const Database &db)
{
    db.setPragma(u"synchronous", u"EXTRA"_s, u"3"_s);
    db.setPragma(u"journal_mode", u"WAL"_s, db.path() == ":memory:"_L1 ? u"memory"_s : u"wal"_s);
    db.setPragma(u"foreign_keys", u"ON"_s, u"1"_s);
    applyReadingSettings(db);
    db.setPragma(u"secure_delete", u"ON"_s, u"1"_s); // what was deleted is overwritten, not only unlinked
}

} // namespace turnout
