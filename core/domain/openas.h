// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

namespace turnout {

// What a logbook is opened for.
enum class OpenAs {
    Writer, // for work; one process at a time
    Reader, // beside whoever works in it; needs no lock and leaves the file as it is
};

// Why a logbook that is open takes no changes.
enum class ReadOnlyReason {
    NewerSchema,  // a newer version of the program made it
    Synchronised, // it lies in a folder that OneDrive or the like keeps in step
    InUse,        // another Turnout works in it
    NotWritable,  // this user may not write the file, or not into its folder
    Asked,        // it was opened for reading
};

// As the command line says them.
template <>
inline constexpr auto words<ReadOnlyReason> = std::to_array<Word<ReadOnlyReason>>({
    {ReadOnlyReason::NewerSchema, QLatin1StringView("newer-schema")},
    {ReadOnlyReason::Synchronised, QLatin1StringView("synchronised")},
    {ReadOnlyReason::InUse, QLatin1StringView("in-use")},
    {ReadOnlyReason::NotWritable, QLatin1StringView("not-writable")},
    {ReadOnlyReason::Asked, QLatin1StringView("asked")},
});

} // namespace turnout
