// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings)
{
    const QDir top(QStringLiteral(TURNOUT_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            if (std::none_of(endings.begin(), endings.end(), [&](const QString &end) { return path.endsWith(end); }))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(path));
            files.append({top.relativeFilePath(path), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QString roomOf(const QString &path)
{
    const QString first = path.section(u'/', 0, 0);
    return first == u"app" ? first : path.section(u'/', 0, -2).section(u'/', 0, 1);
}

} // namespace turnout
