// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <rapidcheck.h>

namespace turnout {

// Texts that hurt a program which takes what people type for something else: SQL, a query of the search index, markup
// that loads `picture`, a formula, a format string, a path, a command of a shell that would make `canary`, an option,
// control characters, writing from right to left, half a surrogate pair, very much.
QStringList hostileTexts(const QString &picture = QStringLiteral("file:///tmp/picture.png"),
                         const QString &canary = QStringLiteral("canary"));

// One of them, several run together, or random code units of every kind.
rc::Gen<QString> hostileText();

// What the logbook can keep of a text: half a surrogate pair is no text, and becomes a replacement character.
QString asKept(const QString &text);

} // namespace turnout
