// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/realpath.h"

#include <QFileInfo>

namespace turnout {

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    if (const QString real = file.canonicalFilePath(); !real.isEmpty())
        return real;
    return file.isSymLink() ? file.symLinkTarget() : path;
}

} // namespace turnout
