// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/protection.h"

#include "core/base/civiltime.h"
#include "core/base/secretbytes.h"
#include "core/base/tr.h"
#include "core/logbook/logbook.h"
#include "core/logbook/peoplelist.h"
#include "core/logbook/sample/sample.h"
#include "core/storage/stores.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace turnout::protection {

namespace {

constexpr QLatin1StringView SheetSetting("recoverySheet");

// Tells one key from another, and lies in the file that only the key opens.
QString markOf(const Logbook &logbook)
{
    constexpr qsizetype Enough = 16; // hexadecimal digits
    QString key = logbook.recoveryKey();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("recovery sheet "));
    const SecretBytes bytes(key);
    hash.addData(QByteArray::fromRawData(bytes.data(), bytes.size())); // lent, so that no copy stays behind
    wipe(key);
    return QString::fromLatin1(hash.result().toHex().left(Enough));
}

} // namespace

Result<bool> isWanted(const Logbook &logbook)
{
    if (logbook.isEncrypted() || logbook.isInMemory())
        return false;
    return logbook.read(
        [](const Reader &reader) { return people::delegateCount(reader) > 0 && !sample::isSample(reader); });
}

Result<QDate> sheetMadeOn(const Logbook &logbook)
{
    return logbook.read([&](const Reader &reader) {
        const QString noted = reader.stores().settings.value(SheetSetting, {}); // "2026-08-18 1a2b…"
        return noted.section(u' ', 1) == markOf(logbook) ? dateFromIso(noted.section(u' ', 0, 0)).value_or(QDate())
                                                         : QDate();
    });
}

Result<void> noteSheetMade(Logbook &logbook, QDate today)
{
    const QString noted = isoDate(today) + u' ' + markOf(logbook);
    const auto changed = logbook.perform(tr("Recovery sheet made"),
                                         [&](Edit &edit) { edit.stores().settings.set(SheetSetting, noted); });
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

} // namespace turnout::protection
