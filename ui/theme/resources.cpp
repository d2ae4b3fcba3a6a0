// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/resources.h"

#include <QFile>

// Outside any namespace, as Qt wants it: a static library's resources are not there until they are asked for.
static void loadResources()
{
    Q_INIT_RESOURCE(turnout);
}

namespace turnout {

QByteArray resource(const QString &name)
{
    loadResources();
    QFile file(QStringLiteral(":/turnout/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program", qPrintable(name));
    return file.readAll();
}

} // namespace turnout
