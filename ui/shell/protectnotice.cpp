// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/protectnotice.h"

#include "core/logbook/protection.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

namespace turnout {

void addProtectNotice(Workspace &workspace)
{
    const Logbook &logbook = workspace.logbook();
    if (logbook.isReadOnly())
        return; // nothing can be done about it here
    auto *banner = new Banner(Banner::Kind::Notice);
    const auto *protect = banner->addButton(Workspace::tr("Protect with a passphrase…"));
    workspace.addBanner(banner);
    const auto update = [banner, &logbook] {
        banner->setText(protection::isWanted(logbook).value_or(false)
                            ? Workspace::tr("This logbook holds people and is not encrypted: anybody who gets at the "
                                            "file can read about them.")
                            : QString());
    };
    QObject::connect(&logbook, &Logbook::changed, banner, [update](const Changes &changes) {
        if (changes.touches(Entity::Delegate) || changes.touches(Entity::Setting))
            update();
    });
    // A passphrase changes no record when it comes or goes, but the page that asked for it says that it has ended.
    const auto follow = [update, &logbook, before = logbook.isEncrypted()]() mutable {
        const bool now = logbook.isEncrypted();
        if (std::exchange(before, now) != now)
            update();
    };
    QObject::connect(&workspace, &Workspace::statusChanged, banner, follow);
    QObject::connect(protect, &QPushButton::clicked, &workspace,
                     [&workspace] { workspace.go({.section = Section::Safety, .task = SafetyTask::SetPassphrase}); });
    update();
}

} // namespace turnout
