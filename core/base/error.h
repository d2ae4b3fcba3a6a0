// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// The one failure type. Thrown inside core, caught only at a gate (Logbook, the readers), seen outside as Result.
// `message` is for people: what happened, what is safe, what to do. It names no delegate.
struct Error {
    enum Kind {
        Invalid,         // the request or its values make no sense
        NotFound,        // the record or file is not there
        Conflict,        // a later change stands in the way
        WrongPassphrase, // the key does not open the file
        NotALogbook,     // the file is something else, or damaged beyond reading
        NewerSchema,     // made by a newer version of the program
        ReadOnly,        // the file or its folder cannot be written
        Busy,            // another program holds the file
        DiskFull,
        Damaged,
        Cancelled, // by the user
        Internal,  // a fault of the program
    };

    Kind kind = Internal;
    QString message;

    bool operator==(const Error &) const = default;
};

// A word for logs and tests, never for people.
QString name(Error::Kind kind);

} // namespace turnout
