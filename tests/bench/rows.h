// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/material.h"

// What is measured, one function for each row of the table; a row may give several lines.
namespace turnout::bench {

struct Row {
    QString name; // for --rows
    std::function<QList<Line>(Material &material, int rounds)> measure;
};
const QList<Row> &rows(); // in the order of the table

QList<Line> measureLoad(Material &material, int rounds);
QList<Line> measureBooking(Material &material, int rounds);
QList<Line> measureStart(Material &material, int rounds);
QList<Line> measureList(Material &material, int rounds);
QList<Line> measureSearch(Material &material, int rounds);
QList<Line> measureDashboard(Material &material, int rounds);
QList<Line> measureBackup(Material &material, int rounds);
QList<Line> measureCheck(Material &material, int rounds);
QList<Line> measurePaper(Material &material, int rounds);

} // namespace turnout::bench
