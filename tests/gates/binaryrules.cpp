// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/binaryrules.h"

#include <QProcess>
#include <QRegularExpression>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace turnout {

QStringList neededLibraries(const QString &readelf)
{
    static const QRegularExpression needed(u"\\(NEEDED\\)[^\\[\\n]*\\[([^\\]\\n]+)\\]"_s);
    QStringList libraries;
    for (auto lines = needed.globalMatch(readelf); lines.hasNext();)
        libraries += lines.next().captured(1);
    return libraries;
}

QStringList librariesForbiddenInCore(const QStringList &libraries)
{
    return libraries.filter(QRegularExpression(u"^libQt6(Widgets|PrintSupport|Charts)\\."_s));
}

QStringList sqliteSymbols(const QString &nm)
{
    static const QRegularExpression symbol(u"\\bsqlite3_\\w+"_s);
    QStringList symbols;
    for (auto lines = symbol.globalMatch(nm); lines.hasNext();)
        symbols += lines.next().captured();
    return symbols;
}

QString turnoutProgram()
{
    return QStringLiteral(TURNOUT_PROGRAM);
}

QString coreClosureProgram()
{
    return QStringLiteral(TURNOUT_CORE_CLOSURE);
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s); // readelf translates what it says
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw std::runtime_error(
            (program + u": "_s + process.errorString() + u' ' + QString::fromLocal8Bit(process.readAllStandardError()))
                .toStdString());
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

} // namespace turnout
