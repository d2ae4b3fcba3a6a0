// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backupschedule.h"
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "tests/ui/shell/programwindow.h"
#include "ui/shell/newlogbookpage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/toasts.h"
#include "ui/shell/unlockpage.h"

#include <QFile>
#include <QPlainTextEdit>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a new logbook asks for its passphrase twice, and opens", "[window]")
{
    ProgramWindow program;
    program.prompts.answer = program.file(u"Midlands.turnout"_s);
    program.trigger(ActionId::NewLogbook);
    auto *page = program.window.findChild<NewLogbookPage *>();
    REQUIRE(page->isVisible());

    program.typeInto(u"Passphrase of the new logbook"_s, u"quiet harbour"_s);
    program.typeInto(u"The same passphrase again"_s, u"quiet harbor"_s);
    CHECK(page->problem().contains(u"not the same"_s));
    CHECK_FALSE(QFile::exists(program.prompts.answer));

    program.typeInto(u"The same passphrase again"_s, u"quiet harbour"_s);
    REQUIRE(program.window.workspace());
    CHECK(program.window.workspace()->logbook().isEncrypted());
    CHECK(program.window.windowTitle() == u"Midlands – Turnout"_s);
}

TEST_CASE("a locked logbook opens with its passphrase, and stays as it is with another", "[window]")
{
    ProgramWindow program;
    const QString path = program.file(u"Locked.turnout"_s);
    REQUIRE(Logbook::create(path, u"quiet harbour"_s, {program.clock, u"Tess"_s}));

    program.window.openLogbook(path);
    auto *page = program.window.findChild<UnlockPage *>();
    REQUIRE(page->isVisible());
    CHECK(page->problem().isEmpty());
    program.typeInto(u"Passphrase"_s, u"loud harbour"_s);
    CHECK_FALSE(page->problem().isEmpty());
    CHECK_FALSE(program.window.workspace());

    program.clock.pass(1000);
    program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
    CHECK(program.window.workspace());
}

TEST_CASE("the sample opens as a fresh copy each time", "[window]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    REQUIRE(program.window.workspace());
    Logbook &logbook = program.window.workspace()->logbook();
    REQUIRE(logbook.undoLabel() == u"Sample data"_s);
    REQUIRE(logbook.perform(u"Mark"_s, [](Edit &edit) { Q_UNUSED(edit) }));

    program.trigger(ActionId::CloseLogbook);
    CHECK_FALSE(program.window.workspace());
    program.trigger(ActionId::TrySample);
    REQUIRE(program.window.workspace());
    CHECK(program.window.workspace()->logbook().undoLabel() == u"Sample data"_s);
}

TEST_CASE("on the start page Enter opens the last logbook", "[window]")
{
    ProgramWindow program;
    REQUIRE(Logbook::create(program.file(u"Plain.turnout"_s), std::nullopt, {program.clock, u"Tess"_s}));
    program.window.openLogbook(program.file(u"Plain.turnout"_s));
    program.trigger(ActionId::CloseLogbook);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(program.window.workspace());
    CHECK(program.window.windowTitle().startsWith(u"Plain"_s));
}

TEST_CASE("the first part of a page has the focus when it comes to the front", "[window]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1, Qt::Key_2}) {
        CAPTURE(int(key));
        program.press(key, Qt::ControlModifier);
        QWidget *first = program.window.workspace()->page()->panes().first();
        CHECK((first->hasFocus() || first->isAncestorOf(QApplication::focusWidget())));
    }
}

TEST_CASE("undo and redo name the step, and the status bar says when it was saved", "[window]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    Workspace &workspace = *program.window.workspace();
    QAction *undo = program.window.actions().of(ActionId::Undo);
    CHECK(undo->text() == u"&Undo Sample data"_s);

    program.trigger(ActionId::Undo);
    CHECK_FALSE(undo->isEnabled());
    CHECK(program.window.actions().of(ActionId::Redo)->text() == u"&Redo Sample data"_s);
    CHECK(workspace.saved() == u"All changes saved 09:42"_s);
    program.trigger(ActionId::Redo);
    CHECK(undo->isEnabled());
}

TEST_CASE("no two actions of the table share a key", "[actions]")
{
    QSet<QString> seen;
    for (const ActionRow &row : Actions::table()) {
        if (row.shortcut.isEmpty())
            continue;
        const QString key = row.shortcut.toString(QKeySequence::PortableText);
        CAPTURE(key);
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
    }
    CHECK(seen.size() > 20);
}

TEST_CASE("no two entries of a menu share a letter", "[actions]")
{
    QSet<QString> seen;
    for (const ActionRow &row : Actions::table()) {
        const QString text = Actions::tr(row.text);
        const QString letter = text.mid(text.indexOf(u'&') + 1, 1).toLower();
        CAPTURE(text);
        REQUIRE(text.contains(u'&'));
        const QString key = QString::number(int(row.menu)) + letter;
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
    }
}

TEST_CASE("what is being typed is taken when the window closes", "[window]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    Workspace &workspace = *program.window.workspace();
    const auto workshops =
        workspace.logbook().read([](const Reader &reader) { return workshops::list(reader, QDate(2026, 8, 20), {}); });
    REQUIRE(workshops);
    const WorkshopId id = workshops->first().id;
    workspace.go({.section = Section::Schedule, .workshop = id});
    program.trigger(ActionId::EditWorkshop);
    auto notes = program.window.findChildren<QPlainTextEdit *>();
    REQUIRE(notes.size() == 1);
    notes.first()->setFocus();
    QTest::keyClicks(notes.first(), u"Ask for the key at reception"_s);

    const QString path = workspace.logbook().path();
    program.window.close();
    program.trigger(ActionId::CloseLogbook);
    const auto again = Logbook::open(path, std::nullopt, {program.clock, u"Tess"_s}).value();
    const auto kept = again->read([&](const Reader &reader) { return workshops::find(reader, id); });
    REQUIRE(kept);
    CHECK((*kept)->notes.contains(u"Ask for the key at reception"_s));
}

TEST_CASE("the window does not close over a workshop that was not added, on whatever page", "[window]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    program.press(Qt::Key_N, Qt::ControlModifier);
    program.type(u"hold"_s);
    program.press(Qt::Key_Return); // the venue; another Enter would add the workshop
    program.press(Qt::Key_2, Qt::ControlModifier);

    CHECK_FALSE(program.window.close());
    CHECK(program.window.workspace()->section() == Section::Schedule);

    program.press(Qt::Key_Escape);
    program.press(Qt::Key_Escape);
    CHECK(program.window.close());
}

TEST_CASE("a message's Undo goes as soon as it would undo something else", "[toasts]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    Logbook &logbook = program.window.workspace()->logbook();
    auto *toasts = program.window.findChild<Toasts *>();
    toasts->tell(u"Cancelled a booking"_s, Toasts::Offer::Undo);

    REQUIRE(logbook.perform(u"Mark"_s, [](Edit &edit) { people::addSector(edit, u"Libraries"_s); }));
    CHECK(toasts->text().isEmpty());

    toasts->tell(u"All changes saved 09:42"_s);
    REQUIRE(logbook.perform(u"Mark"_s, [](Edit &edit) { people::addSector(edit, u"Museums"_s); }));
    CHECK_FALSE(toasts->text().isEmpty());
}

TEST_CASE("the passphrase can be seen by keyboard alone", "[window]")
{
    ProgramWindow program;
    const QString path = program.file(u"Locked.turnout"_s);
    REQUIRE(Logbook::create(path, u"quiet harbour"_s, {program.clock, u"Tess"_s}));
    program.window.openLogbook(path);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);

    QTest::keyClick(field, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(field->echoMode() == QLineEdit::Normal);
}

TEST_CASE("the theme chosen is kept, and dresses what is open", "[theme]")
{
    ProgramWindow program;
    program.trigger(ActionId::ThemeDark);
    CHECK(tokensOf(program.window.palette()).appearance == Appearance::Dark);
    CHECK(program.settings.value(u"window/theme"_s).toString() == u"dark"_s);
    program.trigger(ActionId::ThemeLight);
    CHECK(tokensOf(program.window.palette()).appearance == Appearance::Light);
}

TEST_CASE("the window fits the smallest screen", "[window]")
{
    ProgramWindow program;
    CHECK(program.window.minimumSizeHint().width() <= 1024);
    CHECK(program.window.minimumSizeHint().height() <= 700);
}

TEST_CASE("the status bar says when the logbook was backed up, and a backup that fails is said", "[window]")
{
    ProgramWindow program;
    program.prompts.answer = program.file(u"Midlands.turnout"_s);
    program.trigger(ActionId::NewLogbook);
    program.typeInto(u"Passphrase of the new logbook"_s, u"quiet harbour"_s);
    program.typeInto(u"The same passphrase again"_s, u"quiet harbour"_s);
    Workspace *workspace = program.window.workspace();
    REQUIRE(workspace);
    auto *backups = workspace->findChild<BackupSchedule *>();
    REQUIRE(backups);
    CHECK_FALSE(workspace->saved().contains(u"backed up"_s));

    QFile inTheWay(program.file(u"Midlands backups"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    backups->look();
    const auto *toasts = workspace->findChild<Toasts *>();
    REQUIRE(QTest::qWaitFor([&] { return toasts->text().contains(u"Midlands backups"_s); }));

    REQUIRE(inTheWay.remove());
    for (int i = 0; i < 10; ++i)
        backups->look(); // some are passed over after a failure
    REQUIRE(QTest::qWaitFor([&] { return workspace->saved().endsWith(u"· backed up 09:42"_s); }));
}
