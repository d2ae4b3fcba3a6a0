// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/safetywindow.h"

#include <QFile>
#include <QLineEdit>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

bool opens(TestLogbook &book, const Secret &secret)
{
    return Logbook::open(book.path(), secret, book.surrounding()).has_value();
}

bool isReadable(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.read(15) == "SQLite format 3";
}

} // namespace

TEST_CASE("the passphrase is changed by keyboard alone, and the new one opens the logbook", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    book.add(aDelegate());
    {
        SafetyWindow window(book);
        CHECK(window.says(u"Nobody can read this logbook"_s));
        window.choose(u"Change passphrase…"_s);
        window.typeLine(u"quiet harbour"_s);
        window.typeLine(u"kettle marmot violin"_s);
        window.typeLine(u"kettle marmot violin"_s);
        CHECK(window.eventually([&] { return window.has(u"Show key"_s); })); // a new sheet is offered
        CHECK(window.toasts().text().contains(u"changed"_s));
    }
    book.close();
    CHECK(opens(book, u"kettle marmot violin"_s));
    CHECK_FALSE(opens(book, u"quiet harbour"_s));
}

TEST_CASE("a wrong present passphrase changes nothing, and says so", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    {
        SafetyWindow window(book);
        window.choose(u"Change passphrase…"_s);
        window.typeLine(u"loud harbour"_s);
        window.typeLine(u"kettle marmot violin"_s);
        window.typeLine(u"kettle marmot violin"_s);
        CHECK(window.says(u"not the passphrase of this logbook"_s));
        CHECK(QApplication::focusWidget()->accessibleName() == u"Present passphrase"_s);
    }
    book.close();
    CHECK(opens(book, u"quiet harbour"_s));
}

TEST_CASE("two new passphrases that differ change nothing, and the second is asked for again", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    {
        SafetyWindow window(book);
        window.choose(u"Change passphrase…"_s);
        window.typeLine(u"quiet harbour"_s);
        window.typeLine(u"kettle marmot violin"_s);
        window.typeLine(u"kettle marmot fiddle"_s);
        CHECK(window.says(u"The two are not the same"_s));
        CHECK(QApplication::focusWidget()->accessibleName() == u"The same passphrase again"_s);
    }
    book.close();
    CHECK(opens(book, u"quiet harbour"_s));
}

TEST_CASE("whoever came in by the recovery key chooses a new passphrase by it", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    const QString key = book->recoveryKey();
    {
        SafetyWindow window(book);
        window.choose(u"Change passphrase…"_s);
        window.typeLine(key);
        window.typeLine(u"kettle marmot violin"_s);
        window.typeLine(u"kettle marmot violin"_s);
        CHECK(window.eventually([&] { return window.has(u"Show key"_s); }));
    }
    book.close();
    CHECK(opens(book, u"kettle marmot violin"_s));
    CHECK_FALSE(opens(book, Secret::recoveryKey(key)));
}

TEST_CASE("a plain logbook is encrypted where it lies, and made plain again on purpose", "[safety]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate().named(u"Ada Okafor"_s));
    SafetyWindow window(book);
    CHECK(window.says(u"can read every name in it"_s));

    window.choose(u"Protect with a passphrase…"_s);
    window.typeLine(u"kettle marmot violin"_s);
    window.typeLine(u"kettle marmot violin"_s);
    CHECK(window.eventually([&] { return window.has(u"Show key"_s); }));
    CHECK(book->isEncrypted());
    CHECK_FALSE(isReadable(book.path()));

    window.press(Qt::Key_Escape);
    window.page.goBack();
    window.choose(u"Remove the passphrase…"_s);
    window.typeLine(u"wrong"_s);
    CHECK(book->isEncrypted());
    window.typeLine(u"kettle marmot violin"_s);
    CHECK(window.eventually([&] { return !book->isEncrypted(); }));
    CHECK(isReadable(book.path()));
    CHECK(window.eventually([&] { return window.has(u"Protect with a passphrase…"_s); }));
}

TEST_CASE("Esc gives up a passphrase half typed, and nothing of it is left", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    window.choose(u"Change passphrase…"_s);
    window.type(u"quiet"_s);
    CHECK(window.page.goBack());
    CHECK(window.button(u"Change passphrase…"_s).hasFocus());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (auto *field : window.window().findChildren<QLineEdit *>())
        CHECK(field->text().isEmpty());
    CHECK_FALSE(window.page.goBack());
}

TEST_CASE("how a new passphrase would stand is said while it is typed", "[safety]")
{
    TestLogbook book(OnFile{});
    SafetyWindow window(book);
    window.choose(u"Protect with a passphrase…"_s);
    window.type(u"London2026!"_s);
    CHECK(window.says(u"Weak: a computer could guess it"_s));
    for (int i = 0; i < 11; ++i)
        window.press(Qt::Key_Backspace);
    window.type(u"kettle marmot violin otter sandstone"_s);
    CHECK(window.says(u"Good:"_s));
}

TEST_CASE("while the passphrase is being changed the page stays, and its card with it", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    CHECK(window.page.settle());
    window.choose(u"Change passphrase…"_s);
    window.typeLine(u"quiet harbour"_s);
    window.typeLine(u"kettle marmot violin"_s);
    window.type(u"kettle marmot violin"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // no event is handled until it is waited for
    CHECK(book->isChanging());
    CHECK_FALSE(window.page.settle());
    CHECK(window.toasts().text().contains(u"being changed"_s));
    window.page.open({.section = Section::Safety, .task = SafetyTask::RecoverySheet});
    CHECK(window.has(u"Change the passphrase"_s));

    CHECK(window.eventually([&] { return window.has(u"Show key"_s); }));
    CHECK(window.page.settle());
    CHECK(book->isOpenedBy(u"kettle marmot violin"_s));
}
