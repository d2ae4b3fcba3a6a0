// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

QString inWords(double milliseconds)
{
    if (milliseconds == 0)
        return u"–"_s;
    return milliseconds < 10      ? u"%1 ms"_s.arg(milliseconds, 0, 'f', 3)
           : milliseconds < 1'000 ? u"%1 ms"_s.arg(milliseconds, 0, 'f', 1)
                                  : u"%1 s"_s.arg(milliseconds / 1'000, 0, 'f', 2);
}

QStringList cellsOf(const Line &line)
{
    const QString ratio = line.floor > 0 ? u"%1 ×"_s.arg(line.program / line.floor, 0, 'f', 2) : u"–"_s;
    return {line.work, inWords(line.floor), inWords(line.program), ratio, line.goal, line.remark};
}

} // namespace

double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(QList<double> times, int percent)
{
    std::sort(times.begin(), times.end());
    return times[std::max(qsizetype(0), (times.size() * percent + 99) / 100 - 1)];
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    const qsizetype half = times.size() / 2;
    return times.size() % 2 == 1 ? times[half] : (times[half - 1] + times[half]) / 2;
}

Times inTurn(int rounds, const Work &floor, const Work &program)
{
    Times times;
    for (int round = 0; round < rounds; ++round) {
        times.floor.append(milliseconds(floor));
        times.program.append(milliseconds(program));
    }
    return times;
}

QString table(const QList<Line> &lines)
{
    QList<QStringList> rows{{u"Work"_s, u"Floor"_s, u"Turnout"_s, u"Ratio"_s, u"Goal"_s, u"Remark"_s}};
    for (const Line &line : lines)
        rows.append(cellsOf(line));
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isNumber = i > 0 && i < 4;
            line += (isNumber ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i])) + u"  "_s;
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace turnout::bench
