// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QString>
#include <optional>

namespace turnout {

class Key;

// What opens an encrypted logbook: its passphrase, or the recovery key from its sheet. Keeps what was typed in bytes of
// its own and wipes them when it goes; the text it was made from is the caller's to wipe().
class Secret {
public:
    Secret() = default; // none: for a plain logbook
    Secret(std::nullopt_t) {}
    Secret(const QString &passphrase);
    Secret(const std::optional<QString> &passphrase);
    static Secret passphrase(const QString &typed);
    static Secret recoveryKey(const QString &typed); // looked at only when a file is opened with it

    bool isNone() const { return m_kind == Kind::None; }
    bool isRecoveryKey() const { return m_kind == Kind::RecoveryKey; }
    void wipe(); // none from then on

    // The key that this gives for the file at `path`: about 160 ms for a passphrase. Empty for none, and for a plain
    // file. For use inside core: throws Error::Invalid for a mistyped recovery key, and what Key::forFile() throws.
    Key keyFor(const QString &path) const;

private:
    enum class Kind { None, Passphrase, RecoveryKey };
    Secret(Kind kind, const QString &typed)
        : m_kind(kind)
        , m_typed(typed)
    {}

    Kind m_kind = Kind::None;
    SecretBytes m_typed; // UTF-8
};

} // namespace turnout
