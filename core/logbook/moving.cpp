// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/moving.h"

#include "core/storage/file/claim.h"
#include "core/storage/file/moving.h"
#include "core/storage/sqlite/key.h"

namespace turnout {

Result<QString> moveLogbook(const QString &from, const Secret &secret, const QString &to,
                            const Surrounding &surrounding)
{
    return guarded([&] {
        claimForOpening(from, OpenAs::Reader); // says at once when it is not there
        const Key key = secret.keyFor(from);
        return moveLogbookFile(from, key, to, surrounding.clock.now());
    });
}

} // namespace turnout
