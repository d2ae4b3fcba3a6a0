// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace turnout {

// A thing done to a whole logbook, which must be whole or not have happened when it is cut short.
struct Deed {
    enum class Schema { Current, First }; // of the logbook it begins on

    QString name;                  // as faults_worker takes it
    QString words;                 // for the table: "the passphrase is changed"
    std::optional<QString> before; // passphrase
    std::optional<QString> after;  // passphrase when it is done
    Schema schema = Schema::Current;
};

QList<Deed> deeds();

// Does it to the logbook at `path`; `begun` is called when all is ready and the deed itself begins.
Result<void> doDeed(const Deed &deed, const QString &path, const std::function<void()> &begun);

// Makes the logbook that a deed begins on, with `changes` changes of a tape in it.
void makeStartOf(const Deed &deed, const QString &path, unsigned seed, int changes);

} // namespace turnout
