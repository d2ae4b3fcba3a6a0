// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "core/base/clock.h"

#include <QApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace turnout {

int runWindow(const QString &path, Startup startup, const PageMaker &page)
{
    const SystemClock clock;
    MainWindow window({clock, qEnvironmentVariable("USER", u"somebody"_s)}, page);
    window.show();
    if (!path.isEmpty())
        window.openLogbook(path);
    if (startup == Startup::AndExit)
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

} // namespace turnout
