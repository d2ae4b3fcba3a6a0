// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

#include "ui/shell/workspace.h"

using namespace Qt::StringLiterals;

namespace turnout {

QList<Scene> shellScenes()
{
    return {
        {u"start-empty"_s, [](Stage &) {}},
        {u"start"_s,
         [](Stage &stage) {
             stage.open();
             stage.window().actions().of(ActionId::CloseLogbook)->trigger();
             stage.settle();
         }},
        {u"unlock"_s,
         [](Stage &stage) {
             stage.openLocked();
             if (!stage.window().workspace()) // a plain logbook opens at once
                 stage.type(u"CAPS"_s);
         }},
    };
}

} // namespace turnout
