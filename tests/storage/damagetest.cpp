// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"
#include "core/storage/sqlite/seals.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PageSize = 4096;

struct Finding {
    std::optional<Error> refusedToOpen;
    std::optional<Error> refusedToRead;
    QStringList seals;

    bool isDetected() const { return refusedToOpen || refusedToRead || !seals.isEmpty(); }
};

std::optional<Error> errorOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

Finding findingIn(const QString &path, const Key &key)
{
    Finding finding;
    std::unique_ptr<Database> db;
    finding.refusedToOpen = errorOf([&] { db = openForReading(path, key, ReadOnlyReason::Asked); });
    if (!db)
        return finding;
    finding.seals = brokenSeals(*db);
    finding.refusedToRead = errorOf([&] {
        if (db->pragma(u"integrity_check") != u"ok")
            throw Error{Error::Damaged, {}};
    });
    return finding;
}

// An encrypted logbook of some dozens of pages, as it is when it was closed.
QByteArray encryptedLogbook(const Key &key)
{
    const TestFolder folder;
    createLogbook(folder.path(u"a.turnout"_s), key);
    return bytesOf(folder.path(u"a.turnout"_s));
}

} // namespace

TEST_CASE("every damaged page of an encrypted logbook is found, and none is taken for a wrong passphrase", "[damage]")
{
    const TestFolder folder;
    const Key key = Key::forNewFile(u"correct horse"_s);
    const QByteArray whole = encryptedLogbook(key);
    REQUIRE_FALSE(findingIn(folder.write(u"whole.turnout"_s, whole), key).isDetected());
    const bool isZeroed = GENERATE(false, true);

    for (qsizetype at = PageSize; at < whole.size(); at += PageSize) {
        QByteArray bytes = whole;
        if (isZeroed)
            bytes.replace(at, PageSize, QByteArray(PageSize, '\0'));
        else
            bytes[at + (at / PageSize * 37) % PageSize] = char(bytes[at + (at / PageSize * 37) % PageSize] ^ 1);
        const Finding finding = findingIn(folder.write(u"a.turnout"_s, bytes), key);
        CAPTURE(at / PageSize, isZeroed);
        CHECK(finding.isDetected());
        for (const auto &error : {finding.refusedToOpen, finding.refusedToRead}) {
            if (error) {
                CAPTURE(*error);
                CHECK(error->kind == Error::Damaged);
            }
        }
    }
}

TEST_CASE("where the first page is damaged, the key cannot tell, and both are said", "[damage]")
{
    const TestFolder folder;
    const Key key = Key::forNewFile(u"correct horse"_s);
    QByteArray bytes = encryptedLogbook(key);
    const qsizetype at = GENERATE(0, 16, 100, 4000, 4095);
    bytes[at] = char(bytes[at] ^ 0x80);
    const QString path = folder.write(u"a.turnout"_s, bytes);

    const Error error = thrownBy([&] { openLogbook(path, Key::forFile(path, u"correct horse"_s)); });

    CHECK(error.kind == Error::WrongPassphrase);
    CHECK(error.message.contains(u"damaged"_s));
    CHECK(bytesOf(path) == bytes);
}

TEST_CASE("a truncated encrypted logbook is found wherever it ends", "[damage]")
{
    const TestFolder folder;
    const Key key = Key::forNewFile(u"correct horse"_s);
    const QByteArray whole = encryptedLogbook(key);
    for (qsizetype size = PageSize; size < whole.size(); size += 3 * PageSize + 512) {
        const Finding finding = findingIn(folder.write(u"a.turnout"_s, whole.first(size)), key);
        CAPTURE(size);
        CHECK(finding.isDetected());
        if (finding.refusedToOpen) {
            CAPTURE(*finding.refusedToOpen);
            CHECK(finding.refusedToOpen->kind == Error::Damaged);
        }
    }
}
