// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"

#include <QWidget>

namespace turnout {

class PlainLabel;
class ProgressLine;

// What the window shows while a backup takes the place of a logbook, which is closed for it: how far it is, and Cancel.
// When it goes, a restore under way is cancelled, and the logbook is as it was.
class Restoring final : public QWidget {
    Q_OBJECT

public:
    explicit Restoring(QWidget *parent = nullptr);

    // `done` is called on this thread, see backups::restore(). The clock of `surrounding` outlives the page.
    void begin(const QString &copy, const Secret &secret, const QString &to, const Surrounding &surrounding,
               std::function<void(const Result<backups::Restored> &)> done, const std::optional<Secret> &present = {});

private:
    PlainLabel *m_name;
    ProgressLine *m_progress;
    std::unique_ptr<BackgroundRunner> m_runner;
};

} // namespace turnout
