// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbytes.h"

#include "tests/support/precompiled.h"

#include <openssl/crypto.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a typed secret is kept as UTF-8", "[secret]")
{
    CHECK(SecretBytes(u"naïve £ 🐎"_s).view() == u"naïve £ 🐎"_s.toUtf8());
    CHECK(SecretBytes(QString()).isEmpty());
    CHECK(SecretBytes().isEmpty());
}

TEST_CASE("each secret has bytes of its own", "[secret]")
{
    SecretBytes one = SecretBytes::copyOf("correct horse");
    SecretBytes other = one;
    CHECK(other == one);
    CHECK(other.data() != one.data());
    one.wipe();
    CHECK(one.isEmpty());
    CHECK(other.view() == QByteArrayView("correct horse"));
    one.wipe(); // twice does no harm

    const SecretBytes moved = std::move(other);
    CHECK(moved.view() == QByteArrayView("correct horse"));
    one = moved;
    CHECK(one == moved);
    CHECK_FALSE(one == SecretBytes::copyOf("correct cow"));
    CHECK_FALSE(one == SecretBytes::copyOf("correct house"));
}

TEST_CASE("the bytes of a secret are overwritten when it goes", "[secret]")
{
    const QByteArray passphrase = "a passphrase that is longer than what the heap writes into a free piece";
    SecretBytes secret = SecretBytes::copyOf(passphrase);
    const char *place = secret.data();
    if (CRYPTO_secure_allocated(place) != 1) {
        WARN("skipped: this system gives no protected memory, and freed memory must not be looked at");
        return;
    }
    secret.wipe();
    // The protected memory stays mapped when a piece of it is free.
    CHECK_FALSE(QByteArray::fromRawData(place, passphrase.size()).contains("longer than"));
}

TEST_CASE("more secrets than the protected memory holds are kept all the same", "[secret]")
{
    QList<SecretBytes> many;
    for (int i = 0; i < 2000; ++i)
        many.append(SecretBytes::copyOf(QByteArray::number(i)));
    bool same = true;
    for (int i = 0; i < 2000; ++i)
        same = same && many[i].view() == QByteArray::number(i);
    CHECK(same);
    CHECK(SecretBytes(qsizetype(100'000)).size() == 100'000);
}

TEST_CASE("a text that held a secret is emptied, and its characters overwritten where nobody shares them", "[secret]")
{
    QString text = u"correct horse"_s;
    text.detach();
    const QString shared = text;
    wipe(text);
    CHECK(text.isEmpty());
    CHECK(shared == u"correct horse"_s);

    QString alone = u"correct "_s + u"horse"_s;
    wipe(alone);
    CHECK(alone.isEmpty());
}
