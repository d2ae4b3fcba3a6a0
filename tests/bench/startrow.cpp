// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

constexpr int StartsOfARound = 5;

struct Start {
    double milliseconds = 0;
    double mebibytes = 0; // the most that was held
};

// Runs a program to its end, with a home of its own, by way of the small parent that barewindow.cpp is.
Start run(const QString &home, const QStringList &words)
{
    QProcess parent;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home);
    parent.setProcessEnvironment(environment);
    parent.setStandardErrorFile(QProcess::nullDevice()); // Qt complains of what a platform without a screen lacks
    parent.start(QStringLiteral(TURNOUT_BARE_WINDOW), words);
    constexpr int Patience = 60'000; // milliseconds
    if (!parent.waitForFinished(Patience) || parent.exitCode() != 0)
        qFatal("A window could not be opened.");
    const QList<QByteArray> told = parent.readAllStandardOutput().trimmed().split(' ');
    return {told.value(0).toDouble(), told.value(1).toDouble() / 1024};
}

} // namespace

QList<Line> measureStart(Material &material, int rounds)
{
    const QString home = material.inFolder(u"."_s);
    const QStringList bareWindow{QStringLiteral(TURNOUT_BARE_WINDOW)};
    const QStringList program{QStringLiteral(TURNOUT_PROGRAM), material.plainPath(), u"--exit-after-startup"_s};
    Start bare = run(home, bareWindow); // the first of each fills caches of files
    Start turnout = run(home, program);
    Times times;
    for (int i = 0; i < rounds * StartsOfARound; ++i) {
        bare = run(home, bareWindow);
        turnout = run(home, program);
        times.floor.append(bare.milliseconds);
        times.program.append(turnout.milliseconds);
    }
    return {{u"start to painted window"_s, median(times.floor), median(times.program), u"≤ 2.2 ×, ≤ 70 MiB"_s,
             u"%1 MiB, plain logbook; floor: bare Qt window, %2 MiB"_s.arg(turnout.mebibytes, 0, 'f', 0)
                 .arg(bare.mebibytes, 0, 'f', 0)}};
}

} // namespace turnout::bench
