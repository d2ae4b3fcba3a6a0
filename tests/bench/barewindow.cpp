// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTimer>
#include <QWidget>
#include <cstdio>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// The least that a program with a window does: it paints a line of text once and ends. With words behind it, it is
// instead a small parent that runs those as a program and says how many milliseconds that took and how many KiB it held
// at most: to be born of a large parent takes time, and what the parent holds counts as the child's.
namespace {

int runAndTell(char *words[])
{
    QElapsedTimer timer;
    timer.start();
    pid_t pid = 0;
    int status = 0;
    rusage usage{};
    if (posix_spawn(&pid, words[0], nullptr, nullptr, words, environ) != 0 || wait4(pid, &status, 0, &usage) != pid)
        return 1;
    std::printf("%f %ld\n", double(timer.nsecsElapsed()) / 1e6, usage.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

class BareWindow final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawText(rect(), Qt::AlignCenter, QStringLiteral("Turnout"));
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};
} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1)
        return runAndTell(argv + 1);
    const QApplication application(argc, argv);
    BareWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
