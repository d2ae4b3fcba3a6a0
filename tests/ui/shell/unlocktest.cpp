// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/programwindow.h"
#include "ui/shell/newlogbookpage.h"
#include "ui/shell/problempage.h"
#include "ui/shell/recoverykeyfield.h"
#include "ui/shell/unlockpage.h"

#include <QClipboard>
#include <QPushButton>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The program before an encrypted logbook that is not open.
class UnlockProgram : public ProgramWindow {
public:
    UnlockProgram()
    {
        const auto made = good(Logbook::create(path, u"quiet harbour"_s, {clock, u"Tess"_s}));
        recoveryKey = made->recoveryKey();
    }

    void open() { window.openLogbook(path); }
    UnlockPage &page() { return *window.findChild<UnlockPage *>(); }
    QAbstractButton &button(const QString &text)
    {
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return *button;
        }
        FAIL("there is no button “" << text.toStdString() << "”");
        std::abort();
    }
    RecoveryKeyField &field() { return *window.findChild<RecoveryKeyField *>(); }

    const QString path = file(u"Midlands.turnout"_s);
    QString recoveryKey;
};

} // namespace

TEST_CASE("the recovery key opens a logbook, typed without its hyphens and in small letters", "[unlock]")
{
    UnlockProgram program;
    program.open();
    QTest::mouseClick(&program.button(u"Use the recovery key instead"_s), Qt::LeftButton);
    REQUIRE(program.field().hasFocus());
    program.type(QString(program.recoveryKey).remove(u'-').toLower());
    CHECK(program.field().toPlainText() == program.recoveryKey); // as on the sheet
    program.press(Qt::Key_Return);
    CHECK(program.window.workspace());
}

TEST_CASE("a recovery key can be pasted as it was copied", "[unlock]")
{
    RecoveryKeyField field(u"Recovery key"_s);
    field.show();
    QApplication::clipboard()->setText(u"  7f2k q8m3\nzt "_s);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    CHECK(field.toPlainText() == u"7F2K-Q8M3-ZT"_s);
    CHECK(field.take() == u"7F2K-Q8M3-ZT"_s);
    CHECK(field.toPlainText().isEmpty());
}

TEST_CASE("letters put into the middle of a recovery key stay where they are typed", "[unlock]")
{
    RecoveryKeyField field(u"Recovery key"_s);
    field.show();
    QTest::keyClicks(&field, u"aaaabbbb"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&field, Qt::Key_Left);
    QTest::keyClicks(&field, u"xyz"_s);
    CHECK(field.toPlainText() == u"AAAA-XYZB-BBB"_s);
}

TEST_CASE("a mistyped recovery key is said so at once, stays to be mended, and costs no wait", "[unlock]")
{
    UnlockProgram program;
    program.open();
    QTest::mouseClick(&program.button(u"Use the recovery key instead"_s), Qt::LeftButton);
    QString mistyped = program.recoveryKey;
    mistyped[0] = mistyped[0] == u'7' ? u'8' : u'7';
    program.type(mistyped);
    program.press(Qt::Key_Return);
    CHECK(program.page().problem().contains(u"mistyped"_s));
    CHECK(program.field().toPlainText() == mistyped);
    CHECK(program.button(u"Unlock"_s).isEnabled());
    CHECK_FALSE(program.window.workspace());
}

TEST_CASE("after a wrong passphrase the button counts down, and what is typed meanwhile stays", "[unlock]")
{
    UnlockProgram program;
    program.open();
    for (int i = 0; i < 2; ++i) {
        program.typeInto(u"Passphrase"_s, u"loud harbour"_s);
        program.clock.pass(1000);
        program.page().look();
    }
    CHECK_FALSE(program.button(u"Wait 1 second"_s).isEnabled());

    program.typeInto(u"Passphrase"_s, u"quiet harbour"_s); // and Enter
    CHECK_FALSE(program.window.workspace());
    program.clock.pass(1000);
    program.page().look();
    CHECK(program.button(u"Unlock"_s).isEnabled());
    program.press(Qt::Key_Return);
    CHECK(program.window.workspace());
}

TEST_CASE("another file does not shorten the wait of the first", "[unlock]")
{
    UnlockProgram program;
    const QString other = program.file(u"Other.turnout"_s);
    good(Logbook::create(other, u"other words"_s, {program.clock, u"Tess"_s}));
    program.open();
    program.typeInto(u"Passphrase"_s, u"loud harbour"_s);
    program.window.openLogbook(other);
    CHECK(program.button(u"Unlock"_s).isEnabled());
    program.window.openLogbook(program.path);
    CHECK_FALSE(program.button(u"Wait 1 second"_s).isEnabled());
}

TEST_CASE("an open logbook stays open behind the question for another, and Esc leads back", "[unlock]")
{
    UnlockProgram program;
    program.trigger(ActionId::TrySample);
    Logbook *sample = &program.logbook();
    program.open();
    CHECK(program.page().isVisible());
    REQUIRE(program.window.workspace());
    CHECK_FALSE(program.window.actions().of(ActionId::GoDelegates)->isEnabled());

    program.press(Qt::Key_Escape);
    CHECK(program.window.workspace()->isVisible());
    CHECK(&program.logbook() == sample);
    CHECK(program.window.actions().of(ActionId::GoDelegates)->isEnabled());

    program.open();
    program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
    CHECK(program.logbook().path() == program.path);
}

TEST_CASE("an open logbook stays open when another cannot be", "[unlock]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    Logbook *sample = &program.logbook();
    program.window.openLogbook(program.file(u"gone.turnout"_s));
    CHECK(program.window.findChild<ProblemPage *>()->isVisible());
    program.press(Qt::Key_Escape);
    REQUIRE(program.window.workspace());
    CHECK(program.window.workspace()->isVisible());
    CHECK(&program.logbook() == sample);
}

TEST_CASE("what was typed to unlock a logbook is gone once the page is left", "[unlock]")
{
    UnlockProgram program;
    program.trigger(ActionId::TrySample);
    program.open();
    program.type(u"quiet"_s);
    program.press(Qt::Key_Escape);
    for (const auto *field : program.page().findChildren<QLineEdit *>())
        CHECK(field->text().isEmpty());

    program.open();
    QTest::mouseClick(&program.button(u"Use the recovery key instead"_s), Qt::LeftButton);
    program.type(u"7f2kq8"_s);
    REQUIRE_FALSE(program.field().toPlainText().isEmpty());
    QTest::keyClick(&program.page(), Qt::Key_Escape);
    CHECK(program.window.workspace()->isVisible());
    CHECK(program.field().toPlainText().isEmpty());
}

TEST_CASE("what was typed for a new logbook is gone once the page is left", "[unlock]")
{
    ProgramWindow program;
    program.prompts.answer = program.file(u"New.turnout"_s);
    program.trigger(ActionId::NewLogbook);
    const auto *page = program.window.findChild<NewLogbookPage *>();
    REQUIRE(page);
    program.type(u"quiet harbour"_s);
    program.press(Qt::Key_Return);
    program.type(u"quiet"_s);
    program.press(Qt::Key_Escape);
    CHECK_FALSE(page->isVisible());
    for (const auto *field : page->findChildren<QLineEdit *>())
        CHECK(field->text().isEmpty());
}

TEST_CASE("back in a logbook the menus offer what they offered in it before", "[unlock]")
{
    UnlockProgram program;
    program.trigger(ActionId::TrySample);
    const auto offered = [&] {
        QList<bool> all;
        for (const ActionRow &row : Actions::table())
            all.append(program.window.actions().of(row.id)->isEnabled());
        return all;
    };
    const QList<bool> before = offered();
    CHECK_FALSE(program.window.actions().of(ActionId::Redo)->isEnabled());
    program.open();
    CHECK(offered() != before);
    program.press(Qt::Key_Escape);
    CHECK(offered() == before);
}
