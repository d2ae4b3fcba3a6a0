// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backuprotation.h"
#include "core/domain/finding.h"
#include "ui/theme/icons.h"

#include <QDate>

// Backups and findings in the words of the screen.
namespace turnout {

// "Today 08:15", "Yesterday 17:02", else "Mon 24 Aug 2026 16:20"; as the clock on the wall in Europe/London has it.
QString momentText(const QDateTime &utc, QDate today);
// "4.6 MB"
QString sizeText(qint64 bytes);
// Why it was made: "before an import".
QString reasonText(BackupReason reason);

// "Error"
QString severityText(Severity severity);
Icon severityIcon(Severity severity);
Tone severityTone(Severity severity);
// "2 errors, 1 warning": those there are, the worst first; empty for no findings.
QString findingsText(const QList<Finding> &findings);

} // namespace turnout
