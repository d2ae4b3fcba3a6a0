// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/modelrules.h"

#include "tests/gates/cpptext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
using Bases = QHash<QString, QStringList>; // class → the words between its colon and its brace

Bases basesOfClasses(const QList<SourceFile> &sources)
{
    static const QRegularExpression head(
        u"\\b(?:class|struct)\\s+(?:[A-Z_]+\\s+)?(\\w+)(?:\\s+final)?\\s*:(?!:)([^{};]*)\\{"_s);
    static const QRegularExpression word(u"\\w+"_s);
    Bases bases;
    for (const SourceFile &source : sources) {
        const QString code = cppText(source.text).code;
        for (auto heads = head.globalMatch(code); heads.hasNext();) {
            const auto found = heads.next();
            for (auto words = word.globalMatch(found.captured(2)); words.hasNext();)
                bases[found.captured(1)] += words.next().captured();
        }
    }
    return bases;
}

bool isQtModel(const QString &name)
{
    static const QRegularExpression model(
        u"^Q(Abstract(Item|Table|List|Proxy)|SortFilterProxy|IdentityProxy|ConcatenateTablesProxy|TransposeProxy|"
        "StandardItem|StringList|FileSystem)Model$"_s);
    return model.match(name).hasMatch();
}
} // namespace

QStringList itemModels(const QList<SourceFile> &sources)
{
    const Bases bases = basesOfClasses(sources);
    QSet<QString> models;
    qsizetype before = -1;
    while (models.size() != before) {
        before = models.size();
        for (auto entry = bases.begin(); entry != bases.end(); ++entry) {
            if (std::any_of(entry->begin(), entry->end(),
                            [&](const QString &b) { return isQtModel(b) || models.contains(b); }))
                models.insert(entry.key());
        }
    }
    QStringList last;
    for (const QString &model : models) {
        if (std::none_of(bases.begin(), bases.end(), [&](const QStringList &names) { return names.contains(model); }))
            last += model;
    }
    last.sort();
    return last;
}

QStringList untestedModels(const QStringList &models, const QList<SourceFile> &tests)
{
    QStringList untested;
    for (const QString &model : models) {
        const QRegularExpression name(u"\\b"_s + QRegularExpression::escape(model) + u"\\b"_s);
        const bool tested = std::any_of(tests.begin(), tests.end(), [&](const SourceFile &test) {
            const QString code = cppText(test.text).code;
            return code.contains(u"QAbstractItemModelTester"_s) && name.match(code).hasMatch();
        });
        if (!tested)
            untested += model;
    }
    return untested;
}

} // namespace turnout
