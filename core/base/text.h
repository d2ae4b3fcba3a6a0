// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// Typed text without the white space people do not see: runs of any space, non-breaking ones too, become one.
QString tidied(const QString &text);

// What two spellings of one name share: tidied, case folded, accents and punctuation dropped ("O’Neill" and "ONEILL",
// "Zoë" and "zoe"). For finding a record, never for showing it.
QString matchKey(const QString &text);

// As matchKey, but a string that sorts as people expect: words kept apart, so "De Silva" stands before "Dean".
QString sortKey(const QString &text);

// Whether each word typed begins a word of the text, in any order; accents and case do not matter. Nothing typed begins
// everything.
bool wordsBegin(const QString &text, const QString &typed);

} // namespace turnout
