// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "tests/support/messages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

// The application that widgets need, dressed as the program is.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(turnout::passMessage);
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    turnout::applyTheme(app, turnout::Appearance::Light);
    return Catch::Session().run(argc, argv);
}
