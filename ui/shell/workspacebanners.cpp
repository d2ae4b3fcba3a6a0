// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the pages while it lasts: that the logbook is only read, and that changes fail.
#include "core/logbook/drafts.h"
#include "core/logbook/readonly.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

void Workspace::addBanner(Banner *banner)
{
    m_banners->addWidget(banner);
}

void Workspace::sayReadOnly()
{
    const auto reason = m_logbook->readOnlyReason();
    if (!reason)
        return;
    auto *banner = new Banner(Banner::Kind::Notice);
    banner->setText(whyReadOnly(*reason, m_logbook->path()));
    if (*reason == ReadOnlyReason::Synchronised || *reason == ReadOnlyReason::NotWritable)
        connect(banner->addButton(tr("Move it to…")), &QPushButton::clicked, this, &Workspace::moveAsked);
    else if (*reason != ReadOnlyReason::NewerSchema)
        connect(banner->addButton(tr("Open it for work")), &QPushButton::clicked, this, &Workspace::reopenAsked);
    addBanner(banner);
}

// What a later change may meet again stays above the pages until one is made.
void Workspace::noteFailure(const Error &error)
{
    switch (error.kind) {
    case Error::Moved:
    case Error::DiskFull:
    case Error::Unreachable:
    case Error::Damaged:
        m_trouble->setText(error.message);
        Q_EMIT statusChanged();
        break;
    default:
        break;
    }
}

// Takes what could not be taken, once the file takes bytes again.
void Workspace::tryAgain()
{
    m_trouble->setText({});
    const auto asked = m_logbook->perform(tr("Try again"), [](Edit &edit) {
        const QString trial = u"trial"_s; // of no page, and gone with the change that brings it
        drafts::keep(edit, {{trial, QString()}});
        drafts::remove(edit, trial);
    });
    if (asked)
        settle();
    Q_EMIT statusChanged();
}

} // namespace turnout
