// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

namespace turnout {

QList<Scene> allScenes()
{
    return shellScenes() + lockScenes() + delegatesScenes() + feedbackScenes() + bookingsScenes() + dashboardScenes() +
           scheduleScenes() + workshopScenes() + safetyScenes();
}

} // namespace turnout
