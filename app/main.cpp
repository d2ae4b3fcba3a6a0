// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "ui/dashboard/figurespage.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <memory>

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Turnout"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TURNOUT_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("turnout.org"));
}

} // namespace

// One program: a command works without a display, anything else opens the window.
int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    nameApplication();
    if (turnout::cli::isCommandLine(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // documents need fonts, not a screen
        const std::unique_ptr<QCoreApplication> application(
            turnout::cli::needsFonts(words) ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
        return turnout::cli::run(words);
    }
    const QApplication application(argc, argv);
    const bool exitAfterStartup = words.removeAll(turnout::cli::ExitAfterStartup) > 0;
    return turnout::runWindow(words.value(0), exitAfterStartup ? turnout::Startup::AndExit : turnout::Startup::AndStay,
                              [](turnout::Logbook &logbook) { return new turnout::FiguresPage(logbook); });
}
