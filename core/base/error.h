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
        InUse,           // another Turnout has the logbook open: the message names its machine and process
        Synchronised,    // the folder is kept in step with others, where no logbook can be worked on
        Busy,            // another program holds the file
        Moved,           // the open file was moved, renamed, replaced or deleted: nothing is acknowledged any more
        DiskFull,        // or a quota or limit of file size was met
        Unreachable,     // the disk gives or takes no bytes: pulled out, off the network, failing
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
