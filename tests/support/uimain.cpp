// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>

namespace {

// The offscreen platform reports what it has no use for; everything else a test may want to see.
void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QStringLiteral("This plugin does not support")) &&
        !message.startsWith(QStringLiteral("QStandardPaths:")))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

} // namespace

// The application that widgets need, dressed as the program is.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passMessage);
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    turnout::applyTheme(app, turnout::Appearance::Light);
    return Catch::Session().run(argc, argv);
}
