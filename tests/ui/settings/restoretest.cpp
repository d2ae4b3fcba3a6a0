// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"
#include "core/logbook/people.h"
#include "core/logbook/peoplelist.h"
#include "tests/support/precompiled.h"
#include "tests/support/show.h"
#include "tests/ui/shell/programwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// A logbook with one delegate in a backup and two now, open at Safety.
struct RestoreWindow : ProgramWindow {
    explicit RestoreWindow(const std::optional<QString> &passphrase)
        : path(file(u"work.turnout"_s))
    {
        auto book = good(Logbook::create(path, passphrase, {clock, u"Tess Tester"_s}));
        add(*book, u"Ada Okafor"_s);
        Progress unseen;
        good(backups::make(*book, BackupReason::Asked, unseen));
        add(*book, u"Sam Reid"_s);
        window.show(std::move(book));
        window.workspace()->go({.section = Section::Safety});
    }

    static void add(Logbook &book, const QString &name)
    {
        good(book.perform(u"Add"_s, [&](Edit &edit) {
            Delegate person;
            person.name = personName(name);
            people::addDelegate(edit, person);
        }));
    }
    int people()
    {
        return good(logbook().read([](const Reader &reader) { return people::delegateCount(reader); }));
    }
    bool says(const QString &text)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QPushButton *button(const QString &text)
    {
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void openPreview()
    {
        for (auto *table : window.findChildren<QTableView *>()) {
            if (table->isVisible() && table->accessibleName() == u"Backups, newest first"_s)
                table->setFocus();
        }
        press(Qt::Key_Return);
    }

    QString path;
};

} // namespace

TEST_CASE("a restore shows first what the backup holds, and then that is what the window shows", "[restore]")
{
    const auto passphrase = GENERATE(std::optional<QString>(), std::optional(u"quiet harbour"_s));
    RestoreWindow program(passphrase);
    REQUIRE(program.people() == 2);

    program.openPreview();
    REQUIRE(QTest::qWaitFor([&] { return program.button(u"Restore this backup"_s) != nullptr; }, 20'000));
    CHECK(program.says(u"The logbook now"_s));
    CHECK(program.says(u"is kept as a backup first"_s));
    CHECK_FALSE(program.button(u"Restore this backup"_s)->hasFocus()); // one Enter too many restores nothing

    QPushButton *restore = program.button(u"Restore this backup"_s);
    restore->setFocus();
    program.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return program.window.workspace() && program.people() == 1; }, 20'000));
    CHECK(program.logbook().path() == program.path);
    CHECK(program.logbook().isEncrypted() == passphrase.has_value());
    CHECK(program.window.workspace()->section() == Section::Safety);
    CHECK(program.window.findChild<Toasts *>()->text().contains(u"Restored"_s));

    // What was there before is a backup now.
    const auto copies = backups::list(program.path);
    CHECK(std::any_of(copies.begin(), copies.end(),
                      [](const backups::Copy &copy) { return copy.reason == BackupReason::Restore; }));
}

TEST_CASE("a lock that is asked for while a backup is restored comes after it", "[restore]")
{
    RestoreWindow program(u"quiet harbour"_s);
    program.openPreview();
    REQUIRE(QTest::qWaitFor([&] { return program.button(u"Restore this backup"_s) != nullptr; }, 20'000));
    MainWindow &window = program.window;
    const auto lock = [&] { window.lock(MainWindow::LockFor::Sleep); };
    QObject::connect(&window, &MainWindow::fileChanged, &window, [&](const QString &path) {
        if (path.isEmpty()) // it was closed to be restored
            QMetaObject::invokeMethod(&window, lock, Qt::QueuedConnection);
    });
    QPushButton *restore = program.button(u"Restore this backup"_s);
    restore->setFocus();
    QTest::keyClick(restore, Qt::Key_Return);
    CHECK_FALSE(restore->isEnabled()); // a second time means nothing
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *page = window.findChild<UnlockPage *>();
            return !window.workspace() && page && page->isVisible();
        },
        20'000));
    program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
    REQUIRE(window.workspace());
    CHECK(program.people() == 1);
}

TEST_CASE("Esc leaves the logbook as it is", "[restore]")
{
    RestoreWindow program(std::nullopt);
    program.openPreview();
    REQUIRE(QTest::qWaitFor([&] { return program.button(u"Restore this backup"_s) != nullptr; }, 20'000));
    program.press(Qt::Key_Escape);
    CHECK_FALSE(program.button(u"Restore this backup"_s));
    CHECK(program.people() == 2);
    const auto copies = backups::list(program.path);
    CHECK(std::none_of(copies.begin(), copies.end(),
                       [](const backups::Copy &copy) { return copy.reason == BackupReason::Restore; }));
}

TEST_CASE("a backup from before the passphrase changed asks for the one of that time", "[restore]")
{
    RestoreWindow program(u"quiet harbour"_s);
    good(program.logbook().setPassphrase(u"kettle marmot violin"_s));
    program.window.workspace()->page()->refresh();

    const auto copies = backups::list(program.path);
    auto *table = program.window.findChild<QTableView *>(); // any: the row is chosen by its reason below
    for (auto *each : program.window.findChildren<QTableView *>()) {
        if (each->accessibleName() == u"Backups, newest first"_s)
            table = each;
    }
    const auto asked = std::find_if(copies.begin(), copies.end(),
                                    [](const backups::Copy &copy) { return copy.reason == BackupReason::Asked; });
    REQUIRE(asked != copies.end());
    table->setCurrentIndex(table->model()->index(int(asked - copies.begin()), 0));
    program.openPreview();
    REQUIRE(QTest::qWaitFor([&] { return program.says(u"made under another passphrase"_s); }, 20'000));

    program.typeInto(u"Passphrase of that time"_s, u"wrong"_s);
    REQUIRE(
        QTest::qWaitFor([&] { return program.says(u"passphrase does not"_s) || program.says(u"wrong"_s); }, 20'000));
    CHECK_FALSE(program.button(u"Restore this backup"_s));
    program.typeInto(u"Passphrase of that time"_s, u"quiet harbour"_s);
    REQUIRE(QTest::qWaitFor([&] { return program.button(u"Restore this backup"_s) != nullptr; }, 20'000));

    program.button(u"Restore this backup"_s)->setFocus();
    program.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return program.window.workspace() && program.people() == 1; }, 20'000));
}
