// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace turnout {

// Small parts of the sentences of insight.

// "a", "a and b", "a, b and c"; empty for none.
QString joinedWithAnd(const QStringList &parts);

// A count as people read it, "1,081".
QString countText(int count);

// With a capital first letter, the rest as it is.
QString capitalised(const QString &text);

// A sector inside a sentence: "social care", "the police". Abbreviations ("NHS") stay as they are.
QString sectorInSentence(const QString &sector);

// "Half of delegates work in social care or education": in words where `people` are about half of `total` or more,
// empty where they are fewer.
QString partOfDelegates(int people, int total, const QStringList &sectors);

} // namespace turnout
