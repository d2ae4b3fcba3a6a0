// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/key.h"

#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QByteArray specificationOf(const Key &key)
{
    return key.specification().view().toByteArray();
}

// The salt part of x'<64 digits of key><32 of salt>'.
QByteArray saltOf(const Key &key)
{
    return QByteArray::fromHex(specificationOf(key).mid(66, 32));
}

} // namespace

TEST_CASE("a plain logbook has an empty key", "[key]")
{
    const Key key;
    CHECK(key.isEmpty());
    CHECK(specificationOf(key).isEmpty());
}

TEST_CASE("a key is derived from the passphrase and the first sixteen bytes of its file", "[key]")
{
    QByteArray salt;
    for (char byte = 0; byte < 16; ++byte)
        salt.append(byte);
    const TestFolder folder;
    const QString path = folder.write(u"a.turnout"_s, salt + "what follows");

    // PBKDF2-HMAC-SHA512, 256,000 rounds, as Python's hashlib gives it.
    CHECK(specificationOf(Key::forFile(path, u"correct horse £"_s)) ==
          "x'815ca0b4d382c5be86e25ea1e64f9e25c1886cc36e45c00678e6e4566053aeda" + salt.toHex() + '\'');
    CHECK(specificationOf(Key::forFile(path, u"Correct horse £"_s)) !=
          specificationOf(Key::forFile(path, u"correct horse £"_s)));
}

TEST_CASE("a new file gets a fresh salt each time", "[key]")
{
    const Key one = Key::forNewFile(u"passphrase"_s), other = Key::forNewFile(u"passphrase"_s);
    CHECK(specificationOf(one).size() == 2 + 64 + 32 + 1);
    CHECK(saltOf(one).size() == 16);
    CHECK(saltOf(one) != saltOf(other));
    CHECK(specificationOf(one).left(66) != specificationOf(other).left(66));
}

TEST_CASE("the key of a new file is found again from the file", "[key]")
{
    const TestFolder folder;
    const Key made = Key::forNewFile(u"passphrase"_s);
    const QString path = folder.write(u"a.turnout"_s, saltOf(made));
    CHECK(specificationOf(Key::forFile(path, u"passphrase"_s)) == specificationOf(made));
}

TEST_CASE("a file too short to hold a salt is no logbook, a missing one is not found", "[key]")
{
    const TestFolder folder;
    CHECK(thrownBy([&] { Key::forFile(folder.write(u"a"_s, QByteArray(15, 'x')), u"p"_s); }).kind ==
          Error::NotALogbook);
    CHECK(thrownBy([&] { Key::forFile(folder.write(u"b"_s, {}), u"p"_s); }).kind == Error::NotALogbook);
    CHECK(thrownBy([&] { Key::forFile(folder.path(u"c"_s), u"p"_s); }).kind == Error::NotFound);
    CHECK(thrownBy([&] { Key::forFile(folder.folder.path(), u"p"_s); }).kind == Error::NotFound);
}

TEST_CASE("an empty passphrase makes no key", "[key]")
{
    CHECK(thrownBy([] { Key::forNewFile(QString()); }).kind == Error::Invalid);
}

TEST_CASE("a wiped key is empty, and a copy of it is not", "[key]")
{
    Key key = Key::forNewFile(u"passphrase"_s);
    const Key copy = key;
    const QByteArray specification = specificationOf(copy);
    key.wipe();
    CHECK(key.isEmpty());
    CHECK(specificationOf(key).isEmpty());
    CHECK(specificationOf(copy) == specification);
    key.wipe(); // twice does no harm
    key = copy;
    CHECK(specificationOf(key) == specification);
    key = key;
    CHECK(specificationOf(key) == specification);
    key = Key();
    CHECK(key.isEmpty());
    CHECK(specificationOf(copy) == specification);
}

TEST_CASE("the key that was written down opens the file that it is of", "[key]")
{
    const TestFolder folder;
    const Key made = Key::forNewFile(u"passphrase"_s);
    const QString path = folder.write(u"a.turnout"_s, saltOf(made));
    const Key recovered = Key::recovered(path, made.raw());
    CHECK(specificationOf(recovered) == specificationOf(made));
    CHECK(recovered.isRecovered());
    CHECK_FALSE(made.isRecovered());
    CHECK(thrownBy([&] { Key::recovered(folder.path(u"absent"_s), made.raw()); }).kind == Error::NotFound);
}
