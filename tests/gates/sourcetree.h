// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace turnout {

// A file of this source tree; `path` is from its top, "core/base/error.h".
struct SourceFile {
    QString path;
    QString text;
};

// Every file below `folders` whose name ends with one of `endings` (".h", "CMakeLists.txt"), sorted by path.
QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);

// The room a file belongs to in the architecture: "core/base", "ui/shell", "app".
QString roomOf(const QString &path);

} // namespace turnout
