// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"
#include "core/logbook/people.h"
#include "tests/ui/shell/programwindow.h"
#include "ui/shell/problempage.h"
#include "ui/shell/unlockpage.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QPushButton>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

class ProblemProgram : public ProgramWindow {
public:
    QString make(const QString &name)
    {
        const QString path = file(name);
        good(Logbook::create(path, std::nullopt, {clock, u"Tess"_s}));
        return path;
    }
    ProblemPage &page() { return *window.findChild<ProblemPage *>(); }
    QString focused() const
    {
        const auto *button = qobject_cast<const QPushButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }
    // By Tab from where the focus is.
    void tabTo(const QString &text)
    {
        for (int i = 0; i < 10 && focused() != text; ++i)
            press(Qt::Key_Tab);
        REQUIRE(focused() == text);
    }
    QString trouble() const
    {
        for (const auto *banner : window.findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner->text();
        }
        return {};
    }
};

} // namespace

TEST_CASE("a logbook that is open elsewhere can be read here, or tried again, by keys alone", "[problem]")
{
    ProblemProgram program;
    const QString path = program.make(u"Shared.turnout"_s);
    auto other = good(Logbook::open(path, std::nullopt, {program.clock, u"Tess"_s}));
    program.window.openLogbook(path);
    REQUIRE(program.page().isVisible());
    CHECK(program.page().title().contains(u"open elsewhere"_s));
    CHECK(program.focused() == u"Try again"_s);
    program.press(Qt::Key_Return);
    CHECK_FALSE(program.window.workspace()); // it still is

    program.tabTo(u"Open it read-only"_s);
    program.press(Qt::Key_Return);
    REQUIRE(program.window.workspace());
    CHECK(program.logbook().isReadOnly());

    other.reset();
    program.trigger(ActionId::CloseLogbook);
    program.window.openLogbook(path);
    CHECK_FALSE(program.logbook().isReadOnly());
}

TEST_CASE("a logbook in a synchronised folder is moved to where it can be worked in", "[problem]")
{
    ProblemProgram program;
    const QString plain = program.make(u"Work.turnout"_s);
    REQUIRE(QDir().mkpath(program.file(u"OneDrive"_s)));
    const QString there = program.file(u"OneDrive/Work.turnout"_s);
    REQUIRE(QFile::rename(plain, there));
    program.window.openLogbook(there);
    REQUIRE(program.page().isVisible());
    CHECK(program.page().title().contains(u"synchronised"_s));

    program.prompts.answer = program.file(u"Here.turnout"_s);
    CHECK(program.focused() == u"Move it to…"_s);
    program.press(Qt::Key_Return);
    REQUIRE(program.window.workspace());
    CHECK(program.logbook().path() == program.prompts.answer);
    CHECK_FALSE(program.logbook().isReadOnly());
    CHECK_FALSE(QFile::exists(there)); // it has another name now
}

TEST_CASE("each problem says what happened and what to do, and offers another file", "[problem]")
{
    ProblemProgram program;
    QFile notes(program.file(u"notes.turnout"_s));
    REQUIRE(notes.open(QIODevice::WriteOnly));
    notes.write("no logbook at all, only some words that are long enough");
    notes.close();
    for (const QString &path : {notes.fileName(), program.file(u"gone.turnout"_s)}) {
        program.window.openLogbook(path);
        CAPTURE(path, program.page().text());
        CHECK(program.page().isVisible());
        CHECK(program.page().text().contains(QFileInfo(path).completeBaseName()));
        program.tabTo(u"Open another file…"_s);
    }
    program.press(Qt::Key_Escape);
    CHECK_FALSE(program.page().isVisible());
}

TEST_CASE("a logbook whose file is moved away says so, saves a copy, and goes on when it is back", "[problem]")
{
    ProblemProgram program;
    const QString path = program.make(u"Work.turnout"_s);
    program.window.openLogbook(path);
    const auto addSector = [&](const QString &name) {
        return program.logbook().perform(u"Add sector"_s, [&](Edit &edit) { people::addSector(edit, name); });
    };
    REQUIRE(addSector(u"Libraries"_s));
    REQUIRE(QFile::rename(path, program.file(u"elsewhere.turnout"_s)));
    CHECK_FALSE(addSector(u"Museums"_s));
    CHECK_FALSE(program.trouble().isEmpty());

    program.prompts.answer = program.file(u"copy.turnout"_s);
    for (auto *button : program.window.findChildren<QPushButton *>()) {
        if (button->text() == u"Save a copy…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    {
        const auto copy = good(Logbook::open(program.prompts.answer, std::nullopt, program.surrounding()));
        const auto sectors = copy->read([](const Reader &reader) { return people::sectors(reader); });
        CHECK(std::any_of(sectors->begin(), sectors->end(), [](const Sector &s) { return s.name == u"Libraries"; }));
    }

    REQUIRE(QFile::rename(program.file(u"elsewhere.turnout"_s), path));
    for (auto *button : program.window.findChildren<QPushButton *>()) {
        if (button->text() == u"Try again"_s && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(program.trouble().isEmpty());
    CHECK(addSector(u"Museums"_s));
}

TEST_CASE("a full disk stays said above every page until a change is made again", "[problem]")
{
    ProblemProgram program;
    program.window.openLogbook(program.make(u"Work.turnout"_s));
    Q_EMIT program.logbook().failed({Error::DiskFull, u"There is no room left. Nothing was changed."_s});
    CHECK(program.trouble() == u"There is no room left. Nothing was changed."_s);
    program.window.workspace()->go({.section = Section::Delegates});
    CHECK_FALSE(program.trouble().isEmpty());
    good(program.logbook().perform(u"Add sector"_s, [](Edit &edit) { people::addSector(edit, u"Libraries"_s); }));
    CHECK(program.trouble().isEmpty());
}

TEST_CASE("a logbook that was cut short is restored from its newest backup, and what was left of it is kept",
          "[problem]")
{
    ProblemProgram program;
    const QString path = program.file(u"Work.turnout"_s);
    {
        const auto made = good(Logbook::create(path, u"quiet harbour"_s, program.surrounding()));
        good(made->perform(u"Add sector"_s, [](Edit &edit) { people::addSector(edit, u"Libraries"_s); }));
        Progress progress;
        good(backups::make(*made, backups::Reason::Hourly, progress));
    }
    constexpr qint64 LessThanAPage = 1000;
    REQUIRE(QFile::resize(path, LessThanAPage));

    program.window.openLogbook(path);
    REQUIRE(program.page().isVisible());
    CHECK(program.focused().startsWith(u"Restore the backup of"_s));
    program.press(Qt::Key_Return);
    const auto *asks = program.window.findChild<UnlockPage *>();
    REQUIRE(QTest::qWaitFor([&] {
        asks = program.window.findChild<UnlockPage *>();
        return asks && asks->isVisible();
    }));
    program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
    REQUIRE(QTest::qWaitFor([&] { return program.window.workspace() != nullptr; }));

    const auto sectors = program.logbook().read([](const Reader &reader) { return people::sectors(reader); });
    CHECK(std::any_of(sectors->begin(), sectors->end(), [](const Sector &s) { return s.name == u"Libraries"; }));
    CHECK(program.window.findChild<Toasts *>()->text().contains(u"is kept as"_s));
}
