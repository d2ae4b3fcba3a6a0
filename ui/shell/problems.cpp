// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problems.h"

#include "core/base/tr.h"

#include <QFileInfo>

namespace turnout {

Problem problemOf(const Error &error, const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    Problem problem{.file = path, .happened = error.message};
    switch (error.kind) {
    case Error::InUse:
        problem.icon = Icon::Lock;
        problem.title = tr("“%1” is open elsewhere").arg(name);
        problem.safe = tr("Nothing is lost: it is safe where it is worked on.");
        problem.toDo = tr("Close it there and try again, or look at it without changing anything.");
        break;
    case Error::Synchronised:
        problem.icon = Icon::Cloud;
        problem.title = tr("“%1” lies in a synchronised folder").arg(name);
        problem.safe = tr("The file was not changed.");
        problem.toDo = tr("Work on it in a folder that stays on this computer.");
        break;
    case Error::Unreachable:
        problem.title = tr("The disk of “%1” does not answer").arg(name);
        problem.toDo = tr("Connect it again, and try again.");
        break;
    case Error::Damaged:
        problem.title = tr("“%1” is damaged").arg(name);
        problem.safe = tr("The file was not changed, and neither were its backups.");
        break;
    case Error::NotFound:
        problem.title = tr("“%1” is not there").arg(name);
        problem.toDo =
            tr("Plug the stick in or connect the drive it lies on, and try again; or look for it elsewhere.");
        break;
    case Error::NotALogbook:
        problem.icon = Icon::File;
        problem.title = tr("“%1” is not a logbook").arg(name);
        problem.safe = tr("The file was not changed.");
        break;
    case Error::DiskFull:
        problem.title = tr("There is no room to work in “%1”").arg(name);
        problem.safe = tr("What it holds is safe.");
        problem.toDo = tr("Make room on that disk, and try again.");
        break;
    default:
        problem.title = tr("“%1” could not be opened").arg(name);
    }
    return problem;
}

} // namespace turnout
