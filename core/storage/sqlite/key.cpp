// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/key.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/sqlite/firstbytes.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace turnout {

namespace {

constexpr int KeyBytes = 32;
constexpr int SaltBytes = 16;
constexpr int Rounds = 256'000;

QByteArray saltOf(const QString &path)
{
    const QByteArray salt = firstBytesOf(path, SaltBytes);
    if (salt.size() < SaltBytes)
        throw Error{Error::NotALogbook, tr("“%1” is not a Turnout logbook. It was not changed.").arg(path)};
    return salt;
}

// Two digits for each byte, without a copy that would have to be wiped.
char *writeHex(QByteArrayView bytes, char *to)
{
    constexpr char Digits[] = "0123456789abcdef";
    for (const char byte : bytes) {
        *to++ = Digits[uchar(byte) >> 4];
        *to++ = Digits[uchar(byte) & 15];
    }
    return to;
}

} // namespace

Key Key::derived(const SecretBytes &passphrase, const QByteArray &salt)
{
    Key key;
    key.m_salt = salt;
    key.m_raw = SecretBytes(qsizetype(KeyBytes));
    const int ok = PKCS5_PBKDF2_HMAC(passphrase.data(), int(passphrase.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), SaltBytes, Rounds,
                                     EVP_sha512(), KeyBytes, reinterpret_cast<unsigned char *>(key.m_raw.data()));
    if (ok != 1)
        throw Error{Error::Internal, tr("The key could not be derived from the passphrase.")};
    return key;
}

Key Key::forNewFile(const SecretBytes &passphrase)
{
    if (passphrase.isEmpty())
        throw Error{Error::Invalid, tr("A passphrase cannot be empty.")};
    QByteArray salt(SaltBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), SaltBytes) != 1)
        throw Error{Error::Internal, tr("This computer gave no random numbers, so no key can be made.")};
    return derived(passphrase, salt);
}

Key Key::forFile(const QString &path, const SecretBytes &passphrase)
{
    return derived(passphrase, saltOf(path));
}

Key Key::recovered(const QString &path, const SecretBytes &raw)
{
    Q_ASSERT(raw.size() == KeyBytes);
    Key key;
    key.m_salt = saltOf(path);
    key.m_raw = raw;
    key.m_isRecovered = true;
    return key;
}

SecretBytes Key::specification() const
{
    if (isEmpty())
        return {};
    SecretBytes specification(qsizetype(2 * (KeyBytes + SaltBytes) + 3));
    char *to = specification.data();
    *to++ = 'x';
    *to++ = '\'';
    to = writeHex(m_raw.view(), to);
    to = writeHex(m_salt, to);
    *to = '\'';
    return specification;
}

} // namespace turnout
