// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the table in README.md, which maps the rules of the data page to tests, to the tests that there are.
#include "tests/support/precompiled.h"

#include <QFile>
#include <QRegularExpression>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(TURNOUT_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Whether a source has a test of that name, on however many lines the name stands.
bool hasTest(QString source, const QString &name)
{
    static const QRegularExpression seam(u"\"\\s*\n\\s*\""_s);
    source.remove(seam);
    return source.contains(u"(\""_s + name + u'"');
}

// A proof is `tests/file.cpp` “the name of a test”, one or several; or says "No test: " and why.
QStringList faultsOf(const QString &rule, const QString &proof)
{
    static const QRegularExpression citation(u"`(tests/[^`]+)` “([^”]+)”"_s);
    QStringList faults;
    qsizetype cited = 0;
    for (auto all = citation.globalMatch(proof); all.hasNext(); ++cited) {
        const auto one = all.next();
        if (!hasTest(textOf(one.captured(1)), one.captured(2)))
            faults += one.captured(1) + u" has no test “"_s + one.captured(2) + u"”"_s;
    }
    if (cited == 0 && !proof.startsWith(u"No test: "_s))
        faults += u"nothing proves: "_s + rule;
    if (cited != proof.count(u"`tests/"_s))
        faults += u"a file without the name of a test: "_s + proof;
    return faults;
}

struct Table {
    qsizetype rules = 0;
    QStringList faults;
};

Table tableIn(const QString &text)
{
    Table table;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u"| "_s) || line.startsWith(u"| Rule |"_s))
            continue;
        ++table.rules;
        table.faults += faultsOf(line.section(u" | "_s, 0, 0).mid(2), line.section(u" | "_s, 1).chopped(2).trimmed());
    }
    return table;
}

} // namespace

TEST_CASE("every rule of the data page has a test that is there, or a reason why not", "[readme]")
{
    const Table table = tableIn(textOf(u"tests/faults/README.md"_s));
    CHECK(table.rules > 50);
    CHECK(table.faults == QStringList());
}

TEST_CASE("a row that cites what is not there is found", "[readme]")
{
    const QString here = u"`tests/faults/readmetest.cpp` “a row that cites what is not there is found”"_s;
    CHECK(tableIn(u"| Rule | Proof |\n|---|---|\n| A rule. | "_s + here + u" |"_s).faults.isEmpty());
    CHECK(tableIn(u"| A rule. | "_s + here + u"; "_s + here + u" |"_s).faults.isEmpty());
    CHECK(tableIn(u"| A rule. | No test: it is a reason. |"_s).faults.isEmpty());

    CHECK(tableIn(u"| A rule. | "_s + QString(here).replace(u"row"_s, u"column"_s) + u" |"_s).faults.size() == 1);
    CHECK(tableIn(u"| A rule. | "_s + QString(here).replace(u"faults/"_s, u"false/"_s) + u" |"_s).faults.size() == 1);
    CHECK(tableIn(u"| A rule. | `tests/faults/readmetest.cpp` |"_s).faults.size() == 2);
    CHECK(tableIn(u"| A rule. |  |"_s).faults.size() == 1);
}
