// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace turnout::bench {

// One line of the table: what the program takes beside the least that such work can take, in milliseconds.
struct Line {
    QString work;
    double floor = 0; // 0: there is none to hold it against
    double program = 0;
    QString goal; // as the page of performance has it
    QString remark;
};

using Work = std::function<void()>;

double milliseconds(const Work &work);
double median(QList<double> times); // of at least one
// The time that so many of a hundred are not above.
double percentile(QList<double> times, int percent);

struct Times {
    QList<double> floor;
    QList<double> program;
};
// Both in turn, as often as that: what else the machine does meets both alike.
Times inTurn(int rounds, const Work &floor, const Work &program);

// Lines as text in columns.
QString table(const QList<Line> &lines);

} // namespace turnout::bench
