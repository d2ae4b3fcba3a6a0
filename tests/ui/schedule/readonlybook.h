// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testlogbook.h"

#include <QFile>

namespace turnout {

// Opens a logbook in a file again as one that a newer program made, so that every change is refused.
inline void makeReadOnly(TestLogbook &book)
{
    book.close();
    {
        QFile file(book.path());
        const bool opened = file.open(QIODevice::ReadWrite);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        constexpr qint64 UserVersion = 60; // where SQLite keeps it
        file.seek(UserVersion);
        file.write(QByteArray::fromHex("00000063"));
    }
    book.reopen();
}

} // namespace turnout
