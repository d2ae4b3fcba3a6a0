// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/exchange/table/tableproblem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace turnout::cli {

void print(const QString &text);         // to standard output, as it is
void printJson(const QJsonObject &json); // to standard output, indented
void printJson(const QJsonArray &json);
void say(const QString &message); // a line to standard error

// Rows of a file that could not be taken, or were odd.
QJsonArray problemsJson(const QList<TableProblem> &problems);
// Sees that all of standard output went out; a command that could not say what it found has failed.
ExitCode finishOutput(ExitCode code);

// Says the error and gives the exit code that goes with it.
ExitCode failed(const Error &error);

// A table for people: columns as wide as their widest cell, numbers to the right.
class TextTable {
public:
    explicit TextTable(const QStringList &headings)
        : m_rows{headings}
    {}

    void add(const QStringList &row) { m_rows.append(row); }
    void print() const;

private:
    QList<QStringList> m_rows;
};

} // namespace turnout::cli
