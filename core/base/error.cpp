// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace turnout {

QString name(Error::Kind kind)
{
    switch (kind) {
    case Error::Invalid:
        return u"invalid"_s;
    case Error::NotFound:
        return u"not found"_s;
    case Error::Conflict:
        return u"conflict"_s;
    case Error::WrongPassphrase:
        return u"wrong passphrase"_s;
    case Error::NotALogbook:
        return u"not a logbook"_s;
    case Error::NewerSchema:
        return u"newer schema"_s;
    case Error::ReadOnly:
        return u"read-only"_s;
    case Error::InUse:
        return u"in use"_s;
    case Error::Synchronised:
        return u"synchronised"_s;
    case Error::Busy:
        return u"busy"_s;
    case Error::Moved:
        return u"moved"_s;
    case Error::DiskFull:
        return u"disk full"_s;
    case Error::Unreachable:
        return u"unreachable"_s;
    case Error::Damaged:
        return u"damaged"_s;
    case Error::Cancelled:
        return u"cancelled"_s;
    case Error::Internal:
        break;
    }
    return u"internal"_s;
}

} // namespace turnout
