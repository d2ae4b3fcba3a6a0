// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareddata.h"

#include "tests/support/catch.h"

#include <QFileInfo>

namespace turnout {

std::optional<QString> sharedFile(const QString &name)
{
    const QString path = QStringLiteral(TURNOUT_SHARED_DATA) + u'/' + name;
    if (QFileInfo::exists(path))
        return path;
    WARN("skipped: " << name.toStdString() << " is not on this machine");
    return std::nullopt;
}

} // namespace turnout
