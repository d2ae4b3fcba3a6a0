// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/stage.h"

#include <QList>

namespace turnout {

// A state of the program to draw: its name is that of the picture, and `play` brings a fresh stage to it.
struct Scene {
    QString name; // "schedule-month"; lower case, with hyphens
    std::function<void(Stage &)> play;
};

// Those of each folder, in a file of its own.
QList<Scene> bookingsScenes();
QList<Scene> delegatesScenes();
QList<Scene> feedbackScenes();
QList<Scene> lockScenes();
QList<Scene> safetyScenes();
QList<Scene> scheduleScenes();
QList<Scene> shellScenes();
QList<Scene> workshopScenes();
QList<Scene> dashboardScenes();

// Every scene there is.
QList<Scene> allScenes();

} // namespace turnout
