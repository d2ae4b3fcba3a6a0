// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/support/show.h"
#include "tests/ui/shell/programwindow.h"
#include "ui/shell/idlewatch.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Those above the pages that say something.
QList<Banner *> banners(ProgramWindow &program)
{
    QList<Banner *> shown = program.window.findChildren<Banner *>();
    shown.removeIf([](const Banner *banner) { return !banner->isVisible(); });
    return shown;
}

QStringList notices(ProgramWindow &program)
{
    QStringList texts;
    for (const Banner *banner : banners(program))
        texts.append(banner->text());
    return texts;
}

void openNew(ProgramWindow &program, const std::optional<QString> &passphrase)
{
    program.window.show(
        good(Logbook::create(program.file(u"trial.turnout"_s), passphrase, {program.clock, u"Tess Tester"_s})));
    program.window.workspace()->go({.section = Section::Delegates});
}

void typePerson(ProgramWindow &program)
{
    program.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    program.type(u"Noor Haddad"_s);
    program.press(Qt::Key_Return);
}

} // namespace

TEST_CASE("the first delegate typed into a plain logbook raises a notice that stays", "[notice]")
{
    ProgramWindow program;
    openNew(program, std::nullopt);
    CHECK(notices(program) == QStringList());

    typePerson(program);
    REQUIRE(notices(program).size() == 1);
    CHECK(notices(program).first().contains(u"not encrypted"_s));
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_3, Qt::Key_2}) {
        program.press(page, Qt::ControlModifier);
        CHECK(notices(program).size() == 1);
    }
}

TEST_CASE("the notice leads to a passphrase, and goes when there is one", "[notice]")
{
    ProgramWindow program;
    openNew(program, std::nullopt);
    typePerson(program);
    REQUIRE(banners(program).size() == 1);
    banners(program).first()->findChild<QPushButton *>()->click();
    CHECK(program.window.workspace()->section() == Section::Safety);
    CHECK(QApplication::focusWidget()->accessibleName() == u"New passphrase"_s);

    program.type(u"kettle marmot violin"_s);
    program.press(Qt::Key_Return);
    program.type(u"kettle marmot violin"_s);
    program.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return program.logbook().isEncrypted() && notices(program).isEmpty(); }, 20'000));
}

TEST_CASE("neither the sample nor an encrypted logbook shows the notice", "[notice]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    program.press(Qt::Key_2, Qt::ControlModifier);
    typePerson(program);
    CHECK(notices(program) == QStringList());
    program.trigger(ActionId::CloseLogbook);

    openNew(program, u"quiet harbour"_s);
    typePerson(program);
    CHECK(notices(program) == QStringList());
}

TEST_CASE("a new logbook with a passphrase offers its recovery sheet, and Later goes to work", "[notice]")
{
    ProgramWindow program;
    program.prompts.answer = program.file(u"Midlands.turnout"_s);
    program.trigger(ActionId::NewLogbook);
    program.typeInto(u"Passphrase of the new logbook"_s, u"quiet harbour"_s);
    program.typeInto(u"The same passphrase again"_s, u"quiet harbour"_s);
    REQUIRE(program.window.workspace());
    CHECK(program.window.workspace()->section() == Section::Safety);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Print the recovery sheet"_s);

    program.press(Qt::Key_Escape); // later: the reminder is in Safety
    program.press(Qt::Key_Escape);
    CHECK(program.window.workspace()->section() == Section::Schedule);
}

TEST_CASE("a logbook that gets a passphrase while it is open locks from then on, and is listed as encrypted",
          "[notice]")
{
    ProgramWindow program;
    const QString path = program.file(u"Plain.turnout"_s);
    program.window.show(good(Logbook::create(path, std::nullopt, program.surrounding())));
    REQUIRE_FALSE(program.window.idleWatch().isWatching());
    program.window.workspace()->go({.section = Section::Safety, .task = SafetyTask::SetPassphrase});
    program.typeInto(u"New passphrase"_s, u"kettle marmot violin"_s);
    program.typeInto(u"The same passphrase again"_s, u"kettle marmot violin"_s);
    CHECK(QTest::qWaitFor([&] { return program.window.idleWatch().isWatching(); }, 20'000));
    CHECK(program.window.actions().of(ActionId::Lock)->isEnabled());
    CHECK(RecentLogbooks(program.settings).index(0).data(RecentLogbooks::EncryptedRole).toBool());

    REQUIRE(QTest::qWaitFor([&] { return program.logbook().removePassphrase().has_value(); }));
    program.window.workspace()->resume();
    CHECK_FALSE(program.window.idleWatch().isWatching());
    CHECK_FALSE(program.window.actions().of(ActionId::Lock)->isEnabled());
    CHECK_FALSE(RecentLogbooks(program.settings).index(0).data(RecentLogbooks::EncryptedRole).toBool());
}
