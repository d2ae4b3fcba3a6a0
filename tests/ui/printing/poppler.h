// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/precompiled.h"

#include <QProcess>
#include <QStandardPaths>

namespace turnout {

// The words of a PDF as poppler reads them, in the order they were painted, with single spaces.
inline QString pdfWords(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    INFO("Poppler's tools are missing: install poppler-utils");
    REQUIRE_FALSE(program.isEmpty());
    QProcess process;
    process.start(program,
                  {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace turnout
