// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace turnout {

// The text of a string literal and the line it begins on, from 1. Neighbours that the compiler joins are one.
struct Literal {
    int line = 0;
    QString text;

    bool operator==(const Literal &) const = default;
};

// What C++ source says, told apart: `code` without comments and with "" for every literal, and the literals.
struct CppText {
    QString code;
    QList<Literal> literals;
};

CppText cppText(const QString &source);

} // namespace turnout
