// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/secret.h"

#include "core/domain/recoverykey.h"
#include "core/storage/opening.h"

namespace turnout {

Secret::Secret(const QString &passphrase)
    : Secret(Kind::Passphrase, passphrase)
{}

Secret::Secret(const std::optional<QString> &passphrase)
{
    if (passphrase)
        *this = Secret(*passphrase);
}

Secret Secret::passphrase(const QString &typed)
{
    return typed;
}

Secret Secret::recoveryKey(const QString &typed)
{
    return {Kind::RecoveryKey, typed};
}

void Secret::wipe()
{
    m_typed.wipe();
    m_kind = Kind::None;
}

Key Secret::keyFor(const QString &path) const
{
    if (isPlainFile(path) || isNone())
        return {};
    if (m_kind == Kind::Passphrase)
        return Key::forFile(path, m_typed);
    QString typed = QString::fromUtf8(m_typed.view());
    const auto raw = recoveryKeyFrom(typed);
    turnout::wipe(typed);
    return Key::recovered(path, valueOrThrow(raw));
}

} // namespace turnout
