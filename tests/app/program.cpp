// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace turnout {

Program::Program()
{
    REQUIRE(m_folder.isValid());
}

void Program::prepare(QProcess &process, Display display) const
{
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s); // no command needs one
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    if (display == Display::Offscreen)
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
}

Program::Outcome Program::run(const QStringList &words, const QByteArray &input, Display display) const
{
    QProcess process;
    prepare(process, display);
    process.start(QStringLiteral(TURNOUT_PROGRAM), words);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QProcess> Program::window(const QString &logbook) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, Display::Offscreen);
    process->start(QStringLiteral(TURNOUT_PROGRAM), {logbook});
    const QDeadlineTimer patience(60'000);
    while (!QFile::exists(path(logbook) + u".lock"_s)) {
        REQUIRE_FALSE(patience.hasExpired());
        REQUIRE_FALSE(process->waitForFinished(10)); // it is to stay
    }
    return process;
}

Program::Outcome Program::fine(const QStringList &words, const QByteArray &input) const
{
    const Outcome outcome = run(words, input);
    INFO(words.join(u' ').toStdString() << "\n" << outcome.err.toStdString());
    REQUIRE(outcome.exitCode == 0);
    return outcome;
}

QString Program::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

QByteArray Program::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace turnout
