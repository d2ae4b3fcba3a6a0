// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace turnout {

// What one key means under a question: it rates, leaves blank, ticks one of many, or is none of its keys.
struct KeyMeaning {
    enum Kind { None, Rates, Blank, Ticks } kind = None;
    int value = 0; // of Rates and Ticks

    bool operator==(const KeyMeaning &) const = default;
};

// 1–4 and 1–5 rate; 0 and - leave blank. On 0–10 the digits are the score, * is 10 and only - leaves blank. y and n
// answer yes or no. Choices go by their number, from the tenth on by letters: a, b, c. Words have no keys.
KeyMeaning meaningOf(const Question &question, const QString &typed);

// What the keys of a question say, for people: the caps and what they stand for.
struct KeyLine {
    QStringList caps;
    QString meaning;

    bool operator==(const KeyLine &) const = default;
};
QList<KeyLine> keyLines(const Question &question);

} // namespace turnout
