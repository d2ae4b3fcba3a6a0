// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/safetywords.h"

#include "core/base/tr.h"
#include "core/documents/dates.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString counted(Severity severity, int n)
{
    switch (severity) {
    case Severity::Error:
        return n == 1 ? tr("1 error") : tr("%n errors", nullptr, n);
    case Severity::Warning:
        return n == 1 ? tr("1 warning") : tr("%n warnings", nullptr, n);
    case Severity::Note:
        return n == 1 ? tr("1 note") : tr("%n notes", nullptr, n);
    }
    Q_UNREACHABLE();
}

} // namespace

QString momentText(const QDateTime &utc, QDate today)
{
    const QDateTime local = utc.toTimeZone(QTimeZone("Europe/London"));
    const QString time = local.toString(u"HH:mm"_s);
    if (local.date() == today)
        return tr("Today %1", "a time").arg(time);
    if (local.date().addDays(1) == today)
        return tr("Yesterday %1", "a time").arg(time);
    return tr("%1 %2", "a date and a time").arg(shortDate(local.date()), time);
}

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::English).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Hourly:
        return tr("every hour");
    case BackupReason::Daily:
        return tr("every day");
    case BackupReason::Migration:
        return tr("before a newer Turnout changed the file");
    case BackupReason::Import:
        return tr("before an import");
    case BackupReason::Restore:
        return tr("before a backup was restored");
    case BackupReason::Passphrase:
        return tr("before the passphrase changed");
    case BackupReason::Asked:
        return tr("asked for");
    }
    Q_UNREACHABLE();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Note:
        return tr("Note");
    }
    Q_UNREACHABLE();
}

Icon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Icon::Close;
    case Severity::Warning:
        return Icon::Warning;
    case Severity::Note:
        return Icon::Info;
    }
    Q_UNREACHABLE();
}

Tone severityTone(Severity severity)
{
    return severity == Severity::Note ? Tone::Secondary : Tone::Bad;
}

QString findingsText(const QList<Finding> &findings)
{
    QStringList parts;
    for (const auto &entry : words<Severity>) {
        const auto n = std::count_if(findings.begin(), findings.end(),
                                     [&](const Finding &finding) { return finding.severity == entry.value; });
        if (n > 0)
            parts.append(counted(entry.value, int(n)));
    }
    return parts.join(u", "_s);
}

} // namespace turnout
