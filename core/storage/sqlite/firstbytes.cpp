// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/firstbytes.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/sqlite/engine.h"

#include <QFile>
#include <cerrno>
#include <memory>
#include <sqlite3.h>

namespace turnout {

namespace {

struct CloseDatabase {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};

} // namespace

QByteArray firstBytesOf(const QString &path, int count)
{
    startEngine();
    sqlite3 *opened = nullptr;
    int rc = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX,
                             nullptr);
    int problem = opened ? sqlite3_system_errno(opened) : ENOMEM;
    const std::unique_ptr<sqlite3, CloseDatabase> db(opened);
    QByteArray bytes(count, '\0');
    sqlite3_int64 size = 0;
    if (rc == SQLITE_OK) {
        sqlite3_file *file = nullptr;
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file);
        const bool isOpen = file && file->pMethods; // no name is that of a temporary file, made when it is needed
        rc = isOpen ? file->pMethods->xFileSize(file, &size) : SQLITE_CANTOPEN;
        if (rc == SQLITE_OK)
            rc = file->pMethods->xRead(file, bytes.data(), count, 0);
        problem = isOpen ? errno : ENOENT;
    }
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
        throw Error{Error::NotFound, tr("“%1” cannot be read: %2").arg(path, qt_error_string(problem))};
    bytes.truncate(std::min<sqlite3_int64>(size, count));
    return bytes;
}

} // namespace turnout
