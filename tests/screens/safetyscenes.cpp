// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"
#include "core/logbook/people.h"
#include "tests/screens/scene.h"
#include "ui/settings/safetypage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Patience = 20'000; // milliseconds, for work in the background

template <class Value>
Value taken(Result<Value> result)
{
    if (!result)
        throw SceneMissing{result.error().message};
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

void openSafety(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Safety});
}

// As a user's logbook is, with a passphrase and a sheet still to be made.
void openEncrypted(Stage &stage)
{
    stage.open();
    if (!stage.logbook().isEncrypted())
        taken(stage.logbook().setPassphrase(u"kettle marmot violin otter"_s));
    stage.go({.section = Section::Safety});
}

QPushButton &button(Stage &stage, const QString &text)
{
    for (auto *button : stage.window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return *button;
    }
    throw SceneMissing{u"there is no button “%1”"_s.arg(text)};
}

void click(Stage &stage, const QString &text)
{
    button(stage, text).click();
    stage.settle();
}

// One made for good, and copies of it by the names of other hours and days.
void makeBackups(Stage &stage)
{
    Progress unseen;
    const backups::Copy made = taken(backups::make(stage.logbook(), BackupReason::Hourly, unseen));
    const QString stem = QFileInfo(stage.logbook().path()).completeBaseName();
    const QDir folder(backups::folderOf(stage.logbook().path()));
    for (const QString &when : {u"2026-08-18 074000Z daily"_s, u"2026-08-17 160211Z hourly"_s,
                                u"2026-08-17 081500Z import"_s, u"2026-08-14 151002Z asked"_s,
                                u"2026-07-31 160000Z daily"_s})
        QFile::copy(made.path, folder.filePath(stem + u' ' + when + u".turnout"_s));
    stage.page().refresh();
    stage.settle();
}

void check(Stage &stage)
{
    click(stage, u"Check now"_s);
    if (!QTest::qWaitFor([&] { return button(stage, u"Check now"_s).isEnabled(); }, Patience))
        throw SceneMissing{u"the check did not end"_s};
    stage.settle();
}

void openRestore(Stage &stage)
{
    openEncrypted(stage);
    makeBackups(stage);
    taken(stage.logbook().perform(u"Add a delegate"_s, [](Edit &edit) {
        Delegate person;
        person.name = personName(u"Noor Haddad"_s);
        people::addDelegate(edit, person);
    }));
    stage.settle();
    click(stage, u"Restore…"_s);
    const auto isThere = [&] {
        for (auto *button : stage.window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Restore this backup"_s)
                return true;
        }
        return false;
    };
    if (!QTest::qWaitFor(isThere, Patience))
        throw SceneMissing{u"the backup could not be looked into"_s};
    stage.settle();
}

// A new plain logbook into which somebody has typed a person.
void openUnprotected(Stage &stage)
{
    stage.open();
    const QString path = QFileInfo(stage.logbook().path()).dir().filePath(u"Trial.turnout"_s);
    stage.window().actions().of(ActionId::CloseLogbook)->trigger();
    stage.window().show(taken(Logbook::create(path, std::nullopt, {stage.clock(), u"Alex Lee"_s})));
    stage.go({.section = Section::Delegates});
    stage.run(ActionId::AddDelegate);
    stage.type(u"Noor Haddad\r"_s);
}

} // namespace

QList<Scene> safetyScenes()
{
    return {
        {u"safety"_s,
         [](Stage &stage) {
             openEncrypted(stage);
             makeBackups(stage);
             check(stage);
         }},
        {u"safety-plain"_s, openSafety},
        {u"safety-protect"_s,
         [](Stage &stage) {
             openSafety(stage);
             stage.go({.section = Section::Safety, .task = SafetyTask::SetPassphrase});
             stage.type(u"kettle marmot violin"_s);
         }},
        {u"safety-change"_s,
         [](Stage &stage) {
             openEncrypted(stage);
             click(stage, u"Change passphrase…"_s);
             stage.type(u"wrong\rLondon2026!\rLondon2026!\r"_s);
         }},
        {u"safety-remove"_s,
         [](Stage &stage) {
             openEncrypted(stage);
             click(stage, u"Remove the passphrase…"_s);
         }},
        {u"safety-sheet"_s,
         [](Stage &stage) {
             openEncrypted(stage);
             stage.go({.section = Section::Safety, .task = SafetyTask::RecoverySheet});
         }},
        {u"safety-key"_s,
         [](Stage &stage) {
             openEncrypted(stage);
             stage.go({.section = Section::Safety, .task = SafetyTask::RecoverySheet});
             click(stage, u"Show key"_s);
         }},
        {u"safety-restore"_s, openRestore},
        {u"safety-notice"_s, openUnprotected},
    };
}

} // namespace turnout
