// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/widgets/labels.h"

#include <memory>

class QProgressBar;
class QPushButton;

namespace turnout {

// Long work under way: what is done, how far it is, and Cancel. Takes no room while there is none.
class ProgressLine final : public QWidget {
    Q_OBJECT

public:
    // `cancelName` is the button's name for screen readers: "Cancel the backup".
    explicit ProgressLine(const QString &cancelName, QWidget *parent = nullptr);

    // Shows the line for that work, whose Cancel it then is. Cancel takes the focus only when told to.
    void begin(const QString &words, std::shared_ptr<Progress> job);
    void report(qint64 done, qint64 total); // total 0 = not known
    void end();
    bool isRunning() const { return m_job != nullptr; }

private:
    PlainLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    std::shared_ptr<Progress> m_job; // null: none under way
};

} // namespace turnout
