// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QString>

namespace turnout {

// The raw 256-bit key of an encrypted logbook with the 16-byte salt that stands at the start of its file; empty for a
// plain logbook. Derived as SQLCipher 4 does by default (PBKDF2-HMAC-SHA512, 256,000 rounds, about 160 ms), so that
// any SQLCipher tool opens the file with the passphrase. A copy has bytes of its own; each wipes itself when it goes.
class Key {
public:
    Key() = default; // of a plain logbook

    // With a fresh random salt. Throws Error::Invalid for an empty passphrase: to SQLCipher that is none at all.
    static Key forNewFile(const SecretBytes &passphrase);
    // `path` is an encrypted file; throws Error::NotFound when it cannot be read, NotALogbook when it is too short.
    static Key forFile(const QString &path, const SecretBytes &passphrase);
    // The same for the key itself, 32 bytes, as it stands on a recovery sheet.
    static Key recovered(const QString &path, const SecretBytes &raw);

    bool isEmpty() const { return m_raw.isEmpty(); }
    bool isRecovered() const { return m_isRecovered; } // from a sheet, not from a passphrase
    const SecretBytes &raw() const { return m_raw; }   // 32 bytes
    // What SQLCipher takes as a raw key: x'<64 hexadecimal digits of key><32 of salt>'. Nothing for a plain logbook.
    SecretBytes specification() const;
    void wipe() { m_raw.wipe(); }

private:
    static Key derived(const SecretBytes &passphrase, const QByteArray &salt);

    SecretBytes m_raw;
    QByteArray m_salt; // 16 bytes, no secret
    bool m_isRecovered = false;
};

} // namespace turnout
