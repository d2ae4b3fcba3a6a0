// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace turnout {

ProgressLine::ProgressLine(const QString &cancelName, QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel)
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(tr("Cancel"), ButtonLook::Plain, {}, cancelName))
{
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(80);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        if (m_job)
            m_job->cancel();
    });
    hide();
}

void ProgressLine::begin(const QString &words, std::shared_ptr<Progress> job)
{
    m_job = std::move(job);
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

void ProgressLine::report(qint64 done, qint64 total)
{
    constexpr int Steps = 1000; // finer than the bar is wide, and an int whatever `total` is
    m_bar->setRange(0, total > 0 ? Steps : 0);
    if (total > 0)
        m_bar->setValue(int(std::min(done, total) * Steps / total));
}

void ProgressLine::end()
{
    m_job.reset();
    hide();
}

} // namespace turnout
