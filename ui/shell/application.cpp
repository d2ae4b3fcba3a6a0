// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"

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

} // namespace

int runWindow(const QString &path, Startup startup, const QList<PageEntry> &pages)
{
    const Appearance desktop = desktopAppearance();
    const SystemClock clock;
    DesktopPrompts prompts;
    QSettings settings;
    MainWindow window({{clock, qEnvironmentVariable("USER", u"somebody"_s)},
                       pages,
                       prompts,
                       settings,
                       QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                       desktop});
    if (startup == Startup::AndExit)
        window.installEventFilter(new ExitWhenPainted(&window));
    if (path.isEmpty())
        window.start();
    else
        window.openLogbook(path);
    window.show();
    return QApplication::exec();
}

} // namespace turnout
