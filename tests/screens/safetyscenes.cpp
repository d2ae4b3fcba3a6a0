// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

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
        {u"safety"_s, [](Stage &stage) { openEncrypted(stage); }},
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
        {u"safety-notice"_s, openUnprotected},
    };
}

} // namespace turnout
