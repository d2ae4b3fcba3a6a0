// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restoring.h"

#include "ui/shell/unlockpage.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/progressline.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace turnout {

Restoring::Restoring(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel({}, size::PanelTitle, Weight::SemiBold))
    , m_progress(new ProgressLine(tr("Cancel the restore")))
    , m_runner(std::make_unique<BackgroundRunner>())
{
    m_name->setWordWrap(true);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 32, 40, 28);
    column->setSpacing(16);
    column->addWidget(m_name);
    column->addWidget(m_progress);
    column->addWidget(new IconLine(Icon::Info, LabelTone::Secondary,
                                   tr("The logbook as it was is kept until the backup is whole in its place.")));
    auto *page = new QVBoxLayout(this);
    page->addWidget(centred(card));
}

void Restoring::begin(const QString &copy, const Secret &secret, const QString &to, const Surrounding &surrounding,
                      std::function<void(const Result<backups::Restored> &)> done, const std::optional<Secret> &present)
{
    m_name->setText(tr("A backup of “%1” is being restored").arg(QFileInfo(to).completeBaseName()));
    const auto work = [=](Progress &progress) -> backups::Restored {
        return valueOrThrow(backups::restore(copy, secret, to, surrounding, progress, present));
    };
    const auto ended = [this, done = std::move(done)](const Result<backups::Restored> &restored) {
        m_progress->end();
        done(restored);
    };
    const auto report = [this](qint64 pages, qint64 all) { m_progress->report(pages, all); };
    m_progress->begin(tr("Restoring…"), m_runner->run(this, work, ended, report));
}

} // namespace turnout
