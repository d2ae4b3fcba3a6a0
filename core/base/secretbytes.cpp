// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbytes.h"

#include <QStringEncoder>
#include <algorithm>
#include <new>
#include <openssl/crypto.h>

namespace turnout {

namespace {

// Locked into memory and left out of core dumps by OpenSSL; room for some hundred keys.
constexpr size_t SecureBytes = 32 * 1024;
constexpr size_t SmallestPiece = 32;

char *allocated(qsizetype size)
{
    if (size == 0)
        return nullptr;
    static const bool isSecure = CRYPTO_secure_malloc_init(SecureBytes, SmallestPiece) != 0;
    void *bytes = isSecure ? OPENSSL_secure_zalloc(size_t(size)) : nullptr;
    if (!bytes) // full, or the system gives no such memory: wiped all the same
        bytes = OPENSSL_zalloc(size_t(size));
    if (!bytes)
        throw std::bad_alloc();
    return static_cast<char *>(bytes);
}

} // namespace

SecretBytes::SecretBytes(qsizetype size)
    : m_data(allocated(size))
    , m_size(size)
{}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    std::copy(bytes.begin(), bytes.end(), copy.m_data);
    return copy;
}

SecretBytes::SecretBytes(const QString &typed)
{
    // Not by toUtf8(): what it gives would have to be wiped too.
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    SecretBytes room(encoder.requiredSpace(typed.size()));
    const char *end = encoder.appendToBuffer(room.data(), typed);
    *this = copyOf({room.data(), end - room.data()});
}

SecretBytes::SecretBytes(const SecretBytes &other)
    : SecretBytes(copyOf(other.view()))
{}

void SecretBytes::wipe()
{
    OPENSSL_secure_clear_free(m_data, size_t(m_size));
    m_data = nullptr;
    m_size = 0;
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || CRYPTO_memcmp(m_data, other.m_data, size_t(m_size)) == 0);
}

void wipe(QString &text)
{
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace turnout
