// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace turnout {

// The raw 256-bit key of an encrypted logbook with the 16-byte salt that stands at the start of its file; empty for a
// plain logbook. Derived as SQLCipher 4 does by default (PBKDF2-HMAC-SHA512, 256,000 rounds, about 160 ms), so that
// any SQLCipher tool opens the file with the passphrase. Wipes itself when it goes; Qt may have made other copies.
class Key {
public:
    Key() = default; // of a plain logbook
    Key(const Key &) = default;
    Key &operator=(Key other) // the key that was here goes with `other`, and is wiped
    {
        m_raw.swap(other.m_raw);
        m_salt.swap(other.m_salt);
        return *this;
    }
    ~Key() { wipe(); }

    // With a fresh random salt. Throws Error::Invalid for an empty passphrase: to SQLCipher that is none at all.
    static Key forNewFile(const QString &passphrase);
    // `path` is an encrypted file; throws Error::NotFound when it cannot be read, NotALogbook when it is too short.
    static Key forFile(const QString &path, const QString &passphrase);

    bool isEmpty() const { return m_raw.isEmpty(); }
    // What SQLCipher takes as a raw key: x'<64 hexadecimal digits of key><32 of salt>'.
    QByteArray specification() const;
    void wipe();

private:
    static Key derived(const QString &passphrase, const QByteArray &salt);

    QByteArray m_raw;  // 32 bytes
    QByteArray m_salt; // 16 bytes
};

} // namespace turnout
