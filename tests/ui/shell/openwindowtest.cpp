// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openwindow.h"

#include "tests/support/uifixture.h"

#include <QLocalServer>
#include <QProcess>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The real program, started with that file, without a display.
int exitCodeOf(const QString &path)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + u"/turnout"_s, {path});
    constexpr int Patience = 20'000; // ms
    REQUIRE(program.waitForStarted(Patience));
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, Patience)) {
        program.kill();
        program.waitForFinished(Patience);
        FAIL("the second start went on");
    }
    return program.exitCode();
}

} // namespace

TEST_CASE("a second start with a file that is open brings its window to the front and ends well", "[onewindow]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Midlands.turnout"_s);
    REQUIRE(QFile(path).open(QIODevice::WriteOnly)); // what it holds does not matter
    OpenWindow standing;
    REQUIRE(standing.standFor(path));
    int asked = 0;
    QObject::connect(&standing, &OpenWindow::raiseAsked, [&] { ++asked; });
    CHECK(exitCodeOf(path) == 0);
    CHECK(asked == 1);
}

TEST_CASE("a window stands for one file at a time, and a file has one window", "[onewindow]")
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(u"one.turnout"_s);
    const QString two = folder.filePath(u"two.turnout"_s);
    OpenWindow first;
    OpenWindow second;
    REQUIRE(first.standFor(one));
    CHECK_FALSE(second.standFor(one));
    CHECK(second.standFor(two));

    REQUIRE(first.standFor({}));
    CHECK(second.standFor(one));
    CHECK_FALSE(OpenWindow::raise(two));
}

TEST_CASE("a window that answers nobody, and a socket that a killed program left, are no window", "[onewindow]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Midlands.turnout"_s);
    CHECK_FALSE(OpenWindow::raise(path)); // nobody is there
    {
        OpenWindow standing; // nobody asks it to answer: no event loop runs meanwhile
        REQUIRE(standing.standFor(path));
        CHECK_FALSE(OpenWindow::raise(path));
    }
    CHECK_FALSE(OpenWindow::raise(path));
}
