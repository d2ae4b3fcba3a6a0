// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/pages.h"
#include "core/base/tr.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QTextStream>
#include <csignal>
#include <memory>

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Turnout"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TURNOUT_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("turnout.org"));
}

// Asked first, because Qt ends the program when there is none.
bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// Qt reports on folders of the desktop that a command has no use for; everything else it says goes through.
void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1StringView("QStandardPaths:")))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

// Where the system limits the size of files it would end the program for reaching that; ignored, the writing fails as it
// does on a full disk, and that is said.
void outliveFileLimit()
{
#if defined(SIGXFSZ)
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace

// One program: a command works without a display, anything else opens the window.
int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    nameApplication();
    outliveFileLimit();
    if (turnout::cli::isCommandLine(words)) {
        qInstallMessageHandler(passMessage);
        qputenv("QT_QPA_PLATFORM", "offscreen"); // documents need fonts, not a screen
        int nameAlone = 1; // else Qt would take words of the command for options of its own, "-platform" for one
        const std::unique_ptr<QCoreApplication> application(turnout::cli::needsFonts(words)
                                                                ? new QGuiApplication(nameAlone, argv)
                                                                : new QCoreApplication(nameAlone, argv));
        return turnout::cli::run(words);
    }
    if (!hasDisplay()) {
        turnout::cli::say(turnout::tr("There is no display. “turnout --help” lists the commands that need none."));
        return turnout::cli::Failure;
    }
    const QApplication application(argc, argv);
    const bool exitAfterStartup = words.removeAll(turnout::cli::ExitAfterStartup) > 0;
    return turnout::runWindow(words.value(0), exitAfterStartup ? turnout::Startup::AndExit : turnout::Startup::AndStay,
                              turnout::pages());
}
