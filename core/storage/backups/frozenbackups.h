// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace turnout {

// The names of the copies in a folder that do not rotate: they were there when one of them was restored, and the right
// one may be another. A list of names rather than a time, so that no clock set wrong can free them. Nothing when there
// is a list that cannot be read.
std::optional<QStringList> frozenNames(const QString &folder);
// Throws Error::ReadOnly when the list cannot be written.
void writeFrozenNames(const QString &folder, const QStringList &names);
void thawAll(const QString &folder);

} // namespace turnout
