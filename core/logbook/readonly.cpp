// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/readonly.h"

#include "core/base/tr.h"

namespace turnout {

QString whyReadOnly(ReadOnlyReason reason, const QString &path)
{
    switch (reason) {
    case ReadOnlyReason::NewerSchema:
        return tr("A newer version of Turnout made “%1”, so this one only reads it. Nothing was changed. To change it, "
                  "use the newer version.")
            .arg(path);
    case ReadOnlyReason::Synchronised:
        return tr("“%1” lies in a folder that is kept in step with other computers, so it is only read. Nothing was "
                  "changed. To change it, move it to a folder of this computer alone.")
            .arg(path);
    case ReadOnlyReason::InUse:
        return tr("“%1” was open elsewhere, so it is only read here. Nothing was changed. To change it, close it there "
                  "and open it again.")
            .arg(path);
    case ReadOnlyReason::NotWritable:
        return tr("“%1”, or its folder, cannot be written, so it is only read. Nothing was changed. To change it, copy "
                  "it to a folder of your own and open the copy.")
            .arg(path);
    case ReadOnlyReason::Asked:
        break;
    }
    return tr("“%1” was opened for reading only. Nothing was changed. To change it, close it and open it for work.")
        .arg(path);
}

} // namespace turnout
