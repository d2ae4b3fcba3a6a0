// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backgroundrunner.h"
#include "core/logbook/logbook.h"

#include <QTimer>

namespace turnout {

// Reads figures without holding up the window: on the background runner, the newest question alone. An older one that
// has not answered is cancelled and never heard of. A logbook in memory is read at once, and so is any while the
// runner makes a long change: the answer would wait for its end.
class LatestRead final : public QObject {
    Q_OBJECT

public:
    explicit LatestRead(Logbook &logbook, QObject *parent = nullptr)
        : QObject(parent)
        , m_logbook(logbook)
    {
        constexpr int Noticed = 300; // milliseconds after which people wonder
        m_timer.setSingleShot(true);
        m_timer.setInterval(Noticed);
        connect(&m_timer, &QTimer::timeout, this, &LatestRead::tookLong);
    }
    ~LatestRead() override { cancel(); }

    bool isReading() const { return m_job != nullptr; }

    // `work(const Reader &)` gives a T, `done` takes the Result<T>.
    template <class Work, class Done>
    void ask(Work work, Done done)
    {
        cancel();
        if (m_logbook.path() == QLatin1StringView(":memory:") || m_logbook.background().isChanging()) {
            done(m_logbook.read(work));
            return;
        }
        m_timer.start();
        const int question = ++m_question;
        m_job = m_logbook.background().read(
            this, [work = std::move(work)](const Reader &reader, Progress &) { return work(reader); },
            [this, question, done = std::move(done)](auto result) {
                if (question != m_question)
                    return;
                m_timer.stop();
                m_job.reset();
                done(std::move(result));
            });
    }
    void cancel()
    {
        ++m_question;
        m_timer.stop();
        if (m_job)
            m_job->cancel();
        m_job.reset();
    }

Q_SIGNALS:
    void tookLong(); // an answer is still awaited

private:
    Logbook &m_logbook;
    BackgroundRunner::Job m_job;
    QTimer m_timer;
    int m_question = 0; // the newest
};

} // namespace turnout
