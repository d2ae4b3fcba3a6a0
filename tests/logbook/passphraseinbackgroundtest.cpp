// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

qsizetype peopleIn(const Logbook &logbook)
{
    return good(logbook.read([](const Reader &reader) { return people::delegates(reader); })).size();
}

// What came back, once it has.
struct Answer {
    std::optional<Result<void>> result;

    Logbook::Rewritten taken()
    {
        return [this](const Result<void> &answer) { result = answer; };
    }
    Result<void> waitedFor()
    {
        REQUIRE(QTest::qWaitFor([this] { return result.has_value(); }, 30'000));
        return *result;
    }
};

} // namespace

TEST_CASE("the passphrase changes in the background while the logbook is read and not changed", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());
    Answer answer;
    QList<qint64> totals;
    book->startSettingPassphrase(&book.logbook(), u"battery staple"_s, answer.taken(),
                                 [&](qint64, qint64 total) { totals.append(total); });

    CHECK(book->isChanging());
    CHECK(peopleIn(book.logbook()) == 1);
    CHECK(refusal(book->perform(u"Add"_s, [](Edit &) {})).kind == Error::Busy);
    CHECK(refusal(book->undo()).kind == Error::Busy);
    CHECK(refusal(book->setPassphrase(u"another"_s)).kind == Error::Busy);
    good(answer.waitedFor());

    CHECK_FALSE(book->isChanging());
    CHECK(totals.contains(0)); // it verified
    book.add(aDelegate());
    CHECK(peopleIn(book.logbook()) == 2);
    book.close();
    CHECK(refusal(Logbook::open(book.path(), u"correct horse"_s, book.surrounding())).kind == Error::WrongPassphrase);
    CHECK(peopleIn(*good(Logbook::open(book.path(), u"battery staple"_s, book.surrounding()))) == 2);
}

TEST_CASE("reads that wait in the background meanwhile are answered", "[passphrase]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate());
    Answer answer;
    book->startSettingPassphrase(&book.logbook(), u"correct horse"_s, answer.taken());
    std::optional<Result<qsizetype>> count;
    book->background().read(
        &book.logbook(), [](const Reader &reader, Progress &) { return people::delegates(reader).size(); },
        [&](Result<qsizetype> result) { count = std::move(result); });
    good(answer.waitedFor());
    REQUIRE(QTest::qWaitFor([&] { return count.has_value(); }));
    CHECK(good(*count) == 1);

    Answer removed;
    book->startRemovingPassphrase(&book.logbook(), removed.taken());
    good(removed.waitedFor());
    CHECK_FALSE(book->isEncrypted());
}

TEST_CASE("a change of passphrase that is cancelled leaves the old one, and another can be made", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());
    const QString recoveryKey = book->recoveryKey();
    Answer answer;
    book->startSettingPassphrase(&book.logbook(), u"battery staple"_s, answer.taken())->cancel();
    CHECK(refusal(answer.waitedFor()).kind == Error::Cancelled);

    CHECK(book->recoveryKey() == recoveryKey);
    CHECK_FALSE(QFileInfo::exists(book.path() + u".rewriting"_s));
    book.add(aDelegate());
    good(book->setPassphrase(u"battery staple"_s));
    CHECK(book->recoveryKey() != recoveryKey);
}

TEST_CASE("what makes no sense is refused in the background too", "[passphrase]")
{
    TestLogbook plain(OnFile{});
    Answer removed, set;
    plain->startRemovingPassphrase(&plain.logbook(), removed.taken());
    CHECK_FALSE(removed.result.has_value()); // never before it returns
    CHECK(refusal(removed.waitedFor()).kind == Error::Invalid);
    plain->startSettingPassphrase(&plain.logbook(), QString(), set.taken());
    CHECK(refusal(set.waitedFor()).kind == Error::Invalid);
    plain.add(aDelegate());
}

TEST_CASE("a logbook that closes in the middle of it is as it was", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());
    Answer answer;
    book->startSettingPassphrase(&book.logbook(), u"battery staple"_s, answer.taken());
    book.close();
    CHECK(QFileInfo(book.path()).dir().entryList(QDir::Files) == QStringList{u"test.turnout"_s});
    book.reopen();
    CHECK(peopleIn(book.logbook()) == 1);
}

TEST_CASE("when who asked is gone, the passphrase has changed all the same", "[passphrase]")
{
    TestLogbook book(OnFile{});
    auto context = std::make_unique<QObject>();
    bool told = false;
    book->startSettingPassphrase(context.get(), u"correct horse"_s, [&](const Result<void> &) { told = true; });
    context.reset();
    REQUIRE(QTest::qWaitFor([&] { return book->isEncrypted(); }, 30'000));
    CHECK_FALSE(told);
}
