// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/openwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/sleepwatch.h"
#include "ui/shell/systemkeychain.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Ends the program once the window has been painted and stands still.
class ExitWhenPainted final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

// After the first paint: asking the bus takes longer than drawing the window.
void lockBeforeSleep(MainWindow &window)
{
    QTimer::singleShot(0, &window, [&window] {
        auto *watch = new SleepWatch(QDBusConnection::systemBus(), &window);
        QObject::connect(watch, &SleepWatch::fallingAsleep, &window,
                         [&window] { window.lock(MainWindow::LockFor::Sleep); });
    });
}

} // namespace

int runWindow(const QString &path, Startup startup, const QList<PageEntry> &pages)
{
    if (!path.isEmpty() && startup == Startup::AndStay && OpenWindow::raise(path))
        return 0; // its window is open, and in front now
    const Appearance desktop = desktopAppearance();
    const SystemClock clock;
    DesktopPrompts prompts;
    SystemKeychain keychain;
    QSettings settings;
    OpenWindow standing; // outlives the window, which tells it to the last
    MainWindow window({{clock, qEnvironmentVariable("USER", u"somebody"_s)},
                       pages,
                       prompts,
                       settings,
                       QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                       desktop,
                       &keychain});
    QObject::connect(&window, &MainWindow::fileChanged, &standing, &OpenWindow::standFor);
    QObject::connect(&standing, &OpenWindow::raiseAsked, &window, [&window] { bringToFront(window); });
    if (startup == Startup::AndExit)
        window.installEventFilter(new ExitWhenPainted(&window));
    if (path.isEmpty())
        window.start();
    else
        window.openLogbook(path);
    window.show();
    if (startup == Startup::AndStay)
        lockBeforeSleep(window);
    return QApplication::exec();
}

} // namespace turnout
