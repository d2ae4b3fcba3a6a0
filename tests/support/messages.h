// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

namespace turnout {

// For qInstallMessageHandler(): the offscreen platform reports what it has no use for; everything else goes through.
inline void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QStringLiteral("This plugin does not support")) &&
        !message.startsWith(QStringLiteral("QStandardPaths:")))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

} // namespace turnout
