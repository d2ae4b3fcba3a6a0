// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplelogbook.h"

#include "core/logbook/sample/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace turnout {

Result<std::unique_ptr<Logbook>> makeSampleLogbook(const QString &folder, const Surrounding &surrounding)
{
    const QDir place(folder);
    const QString path = place.filePath(tr("Sample data") + QStringLiteral(".turnout"));
    if (!place.mkpath(QStringLiteral(".")))
        return tl::unexpected(Error{
            Error::ReadOnly,
            tr("The folder “%1” cannot be written, so no sample was made.").arg(QDir::toNativeSeparators(folder))});
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(part));
    auto logbook = Logbook::create(path, std::nullopt, surrounding);
    if (!logbook)
        return logbook;
    const auto filled = (*logbook)->perform(
        tr("Sample data"), [&](Edit &edit) { sample::fill(edit, sample::Size::Small, surrounding.clock.today()); });
    if (!filled)
        return tl::unexpected(filled.error());
    return logbook;
}

} // namespace turnout
