// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/sqlrules.h"

#include "tests/gates/cpptext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// Keywords in capitals give SQL away anywhere in a text; English has them in a heading at most.
const auto Capitals = uR"(
    ^\s*SELECT\b | \bSELECT\b.+\bFROM\b | \b(INSERT|REPLACE)\ (OR\ \w+\ )?INTO\b | \bDELETE\ FROM\b | \bUPDATE\ \S+\ SET\b |
    \b(CREATE|DROP|ALTER)\ ((TEMP|TEMPORARY|UNIQUE|VIRTUAL)\ )?(TABLE|INDEX|TRIGGER|VIEW)\b | \bPRAGMA\ \w |
    \b(ORDER|GROUP)\ BY\b | \b(INNER|LEFT|CROSS)\ (OUTER\ )?JOIN\b | \bJOIN\ \S+\ (USING|ON)\b | \bON\ CONFLICT\b |
    \bWHERE\ (NOT\ )?[\w.]+\s*([=<>]|!=|IN\b|IS\b|LIKE\b|MATCH\b|BETWEEN\b) | \bVALUES\s*\(\s*\? | \bLIMIT\ [?\d] |
    ^\s*(BEGIN\ (IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION)|ATTACH\ DATABASE|(RELEASE\ )?SAVEPOINT\ |VACUUM\b|REINDEX\b)
)"_s;
// In small letters it takes a whole beginning, for "select a venue from the list" is a sentence.
const auto SmallLetters = uR"(
    ^\s*( select\ (\*|count\(|[\w.]+(\s*,\s*[\w.]+)*\ from\ \w+\s*(;|$|where\b|order\b|group\b)) |
          insert\ (or\ \w+\ )?into\ \w+\s*[(\s] | delete\ from\ \w+\s*(;|$|where\b) | update\ \w+\ set\ \w+\s*= |
          create\ ((temp|temporary|unique|virtual)\ )?(table|index|trigger|view)\ [\w"]+\s*(\(|on\b|as\b|using\b) |
          (drop|alter)\ (table|index|trigger|view)\ | pragma\ \w+\s*(;|=|\(|$) )
)"_s;
} // namespace

bool looksLikeSql(const QString &text)
{
    const auto options = QRegularExpression::ExtendedPatternSyntaxOption;
    static const QRegularExpression capitals(Capitals, options);
    static const QRegularExpression small(SmallLetters, options);
    const QString line = text.simplified();
    return capitals.match(line).hasMatch() || small.match(line).hasMatch();
}

QStringList sqlViolations(const SourceFile &file)
{
    if (roomOf(file.path) == u"core/storage")
        return {};
    QStringList violations;
    for (const Literal &literal : cppText(file.text).literals) {
        if (looksLikeSql(literal.text))
            violations +=
                u"%1:%2 \"%3\": SQL stands in core/storage only"_s.arg(file.path).arg(literal.line).arg(literal.text);
    }
    return violations;
}

QStringList misplacedSqlFiles(const QStringList &paths)
{
    QStringList misplaced;
    for (const QString &path : paths) {
        if (path.endsWith(u".sql", Qt::CaseInsensitive) && roomOf(path) != u"core/storage")
            misplaced += path;
    }
    return misplaced;
}

} // namespace turnout
