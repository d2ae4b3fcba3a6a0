// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/key.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFile>
#include <QRandomGenerator>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace turnout {

namespace {
constexpr int KeyBytes = 32;
constexpr int SaltBytes = 16;
constexpr int Rounds = 256'000;
} // namespace

Key Key::derived(const QString &passphrase, const QByteArray &salt)
{
    QByteArray typed = passphrase.toUtf8();
    Key key;
    key.m_salt = salt;
    key.m_raw.resize(KeyBytes);
    const int ok = PKCS5_PBKDF2_HMAC(typed.constData(), int(typed.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), SaltBytes, Rounds,
                                     EVP_sha512(), KeyBytes, reinterpret_cast<unsigned char *>(key.m_raw.data()));
    OPENSSL_cleanse(typed.data(), size_t(typed.size()));
    if (ok != 1)
        throw Error{Error::Internal, tr("The key could not be derived from the passphrase.")};
    return key;
}

Key Key::forNewFile(const QString &passphrase)
{
    if (passphrase.isEmpty())
        throw Error{Error::Invalid, tr("A passphrase cannot be empty.")};
    QByteArray salt(SaltBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), SaltBytes) != 1)
        throw Error{Error::Internal, tr("This computer gave no random numbers, so no key can be made.")};
    return derived(passphrase, salt);
}

Key Key::forFile(const QString &path, const QString &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error{Error::NotFound, tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    const QByteArray salt = file.read(SaltBytes);
    if (salt.size() < SaltBytes)
        throw Error{Error::NotALogbook, tr("“%1” is not a Turnout logbook. It was not changed.").arg(path)};
    return derived(passphrase, salt);
}

QByteArray Key::specification() const
{
    if (isEmpty())
        return {};
    QByteArray digits = m_raw.toHex();
    QByteArray specification;
    specification.reserve(2 * (KeyBytes + SaltBytes) + 3); // so that growing leaves no copy behind
    specification.append("x'").append(digits).append(m_salt.toHex()).append('\'');
    OPENSSL_cleanse(digits.data(), size_t(digits.size()));
    return specification;
}

void Key::wipe()
{
    // Only when no other Key shares the bytes: data() would otherwise wipe a fresh copy.
    if (!m_raw.isEmpty() && m_raw.isDetached())
        OPENSSL_cleanse(m_raw.data(), size_t(m_raw.size()));
    m_raw.clear();
}

} // namespace turnout
