// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keychain.h"

#include "ui/shell/truepath.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace turnout {

QString keychainName(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(truePath(path).toUtf8(), QCryptographicHash::Sha256);
    return u"logbook-"_s + QString::fromLatin1(hash.toHex());
}

} // namespace turnout
