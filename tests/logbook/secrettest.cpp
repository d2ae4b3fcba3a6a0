// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/secret.h"

#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
} // namespace

TEST_CASE("a secret is none, a passphrase or a recovery key", "[secret]")
{
    CHECK(Secret().isNone());
    CHECK(Secret(std::nullopt).isNone());
    CHECK(Secret(std::optional<QString>()).isNone());
    CHECK_FALSE(Secret(std::optional(QString())).isNone()); // somebody typed nothing, which opens nothing
    CHECK_FALSE(Secret::passphrase(u"correct horse"_s).isNone());
    CHECK_FALSE(Secret::passphrase(u"correct horse"_s).isRecoveryKey());
    CHECK(Secret::recoveryKey(u"7F2K"_s).isRecoveryKey());

    Secret secret = Secret::recoveryKey(u"7F2K"_s);
    secret.wipe();
    CHECK(secret.isNone());
}

TEST_CASE("the recovery key opens a logbook whose passphrase is forgotten", "[secret]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    const auto ada = book.add(aDelegate());
    const QString recoveryKey = book->recoveryKey();
    book.close();

    const auto secret = Secret::recoveryKey(recoveryKey.toLower().replace(u'-', u' '));
    const auto opened = good(Logbook::open(book.path(), secret, book.surrounding()));

    CHECK(opened->isEncrypted());
    CHECK(opened->recoveryKey() == recoveryKey);
    CHECK(good(opened->read([&](const Reader &reader) { return people::findDelegate(reader, ada); })).has_value());
    CHECK(opened->perform(u"Add"_s, [](Edit &edit) { people::addDelegate(edit, aDelegate().value()); }));
}

TEST_CASE("a plain logbook has no recovery key, and opens whatever is given", "[secret]")
{
    TestLogbook book(OnFile{});
    CHECK(book->recoveryKey().isEmpty());
    book.close();
    CHECK(Logbook::open(book.path(), Secret::recoveryKey(u"whatever"_s), book.surrounding()));
}

TEST_CASE("a recovery key that is mistyped, or another's, opens nothing and changes no byte", "[secret]")
{
    TestLogbook book(OnFile{u"correct horse"_s}), other(OnFile{u"correct horse"_s});
    const QString right = book->recoveryKey(), others = other->recoveryKey();
    REQUIRE(right != others);
    book.close();
    const QByteArray before = bytesOf(book.path());
    const auto open = [&](const QString &typed) {
        return refusal(Logbook::open(book.path(), Secret::recoveryKey(typed), book.surrounding()));
    };

    const Error mistyped = open(QString(right).replace(0, 1, right[0] == u'7' ? u'8' : u'7'));
    CHECK(mistyped.kind == Error::Invalid);
    CHECK(mistyped.message.contains(u"mistyped"));
    const Error wrong = open(others);
    CHECK(wrong.kind == Error::WrongPassphrase);
    CHECK(wrong.message.contains(u"recovery key"));
    CHECK_FALSE(wrong.message.contains(others.left(4)));
    CHECK(open(QString()).kind == Error::Invalid);
    CHECK(bytesOf(book.path()) == before);
}
