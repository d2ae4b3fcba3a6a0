// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/filerules.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
QString withoutComments(const QString &cmake)
{
    static const QRegularExpression comment(u"#[^\\n]*"_s);
    return QString(cmake).remove(comment);
}
} // namespace

QStringList fileFaults(const SourceFile &file)
{
    static const QRegularExpression licence(u"^(#![^\\n]*\\n)?(//|#) SPDX-FileCopyrightText: Turnout contributors\\n"
                                            "(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later\\n"_s);
    QStringList faults;
    if (!licence.match(file.text).hasMatch())
        faults += file.path + u": the two SPDX lines are not at its top"_s;
    if (const auto lines = file.text.count(u'\n'); lines > MostLines)
        faults += u"%1: %2 lines, and %3 are the most"_s.arg(file.path).arg(lines).arg(MostLines);
    return faults;
}

QStringList unlistedFiles(const QStringList &paths, const QList<SourceFile> &lists)
{
    static const QRegularExpression between(u"[\\s()\"]+"_s);
    QSet<QString> listed; // paths from the top
    for (const SourceFile &list : lists) {
        const QString folder = list.path.left(list.path.lastIndexOf(u'/') + 1);
        for (const QString &name : withoutComments(list.text).split(between, Qt::SkipEmptyParts))
            listed.insert(folder + name);
    }
    QStringList unlisted;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(unlisted),
                 [&](const QString &path) { return !listed.contains(path); });
    return unlisted;
}

QStringList globbingLists(const QList<SourceFile> &lists)
{
    static const QRegularExpression glob(u"\\b(file\\s*\\(\\s*GLOB|aux_source_directory)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList globbing;
    for (const SourceFile &list : lists) {
        if (glob.match(withoutComments(list.text)).hasMatch())
            globbing += list.path;
    }
    return globbing;
}

} // namespace turnout
