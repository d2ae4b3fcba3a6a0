// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"

#include "core/logbook/connection.h"
#include "core/logbook/gate.h"
#include "core/storage/sqlite/database.h"

#include <QMetaObject>

namespace turnout {

BackgroundRunner::BackgroundRunner(Opener opener)
    : m_opener(std::move(opener))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("background"));
    m_thread.start();
}

BackgroundRunner::~BackgroundRunner()
{
    for (const auto &waiting : std::as_const(m_jobs)) {
        if (const Job job = waiting.lock())
            job->cancel();
    }
    closeConnection();
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

// The connection goes on the thread it was made on, after the work before it.
void BackgroundRunner::closeConnection()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
}

void BackgroundRunner::setOpener(Opener opener)
{
    closeConnection(); // and the worker reads the opener only for work that comes after this
    m_opener = std::move(opener);
}

void BackgroundRunner::runOnWorker(Needs needs, const Run &run, const Fail &fail, Progress &progress)
{
    const Result<void> ran = guarded([&] {
        progress.report(0, 0); // throws when it was cancelled before it began
        if (needs == Needs::Nothing)
            return run(nullptr, progress);
        if (!m_connection)
            m_connection = m_opener();
        m_connection->database().setCancelFlag(&progress.cancelFlag());
        run(m_connection.get(), progress);
    });
    if (m_connection)
        m_connection->database().setCancelFlag(nullptr);
    if (!ran)
        fail(ran.error());
}

// The receiver is looked at on our own thread only, where it lives and dies.
void BackgroundRunner::post(const QPointer<QObject> &receiver, Call call)
{
    auto callIfThere = [receiver, call = std::move(call)] {
        if (receiver)
            call();
    };
    QMetaObject::invokeMethod(this, std::move(callIfThere), Qt::QueuedConnection);
}

BackgroundRunner::Listener BackgroundRunner::posted(const QPointer<QObject> &receiver, Listener listener)
{
    struct Newest {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isOnItsWay = false;
    };
    // Work may report every row; the thread that paints must not drown in it.
    return [this, receiver, listener = std::move(listener), newest = std::make_shared<Newest>()](qint64 done,
                                                                                                 qint64 total) {
        newest->done = done;
        newest->total = total;
        if (newest->isOnItsWay.exchange(true))
            return;
        post(receiver, [listener, newest] {
            newest->isOnItsWay = false;
            listener(newest->done, newest->total);
        });
    };
}

BackgroundRunner::Job BackgroundRunner::start(QObject *context, Listener listener, Needs needs, Run run, Fail fail,
                                              Call deliver)
{
    const QPointer<QObject> receiver(context);
    auto job = std::make_shared<Progress>(listener ? posted(receiver, std::move(listener)) : Listener());
    m_jobs.removeIf([](const std::weak_ptr<Progress> &waiting) { return waiting.expired(); });
    m_jobs.append(job);
    auto onWorker = [this, job, receiver, needs, run = std::move(run), fail = std::move(fail),
                     deliver = std::move(deliver)]() mutable {
        runOnWorker(needs, run, fail, *job);
        // `deliver` and the job with its listener go along, so that they end on the caller's thread.
        post(receiver, [deliver = std::move(deliver), job = std::move(job)] { deliver(); });
    };
    QMetaObject::invokeMethod(m_worker, std::move(onWorker), Qt::QueuedConnection);
    return job;
}

BackgroundRunner::Job BackgroundRunner::startReading(QObject *context, Listener listener, Read read, Fail fail,
                                                     Call deliver)
{
    const auto run = [read = std::move(read)](Connection *connection, Progress &progress) {
        const auto held = connection->snapshot();
        read(connection->reader(), progress);
    };
    return start(context, std::move(listener), Needs::Connection, run, std::move(fail), std::move(deliver));
}

BackgroundRunner::Job BackgroundRunner::perform(QObject *context, const QString &label,
                                                std::function<void(Edit &, Progress &)> work,
                                                std::function<void(Result<Changes>)> done, Listener listener)
{
    ++m_changes;
    // Told whether or not the context is still there, and before `done`, which may want to change something itself.
    const auto ended = [this](const Changes &changes) {
        const auto tell = [this, changes] {
            --m_changes;
            if (!changes.isEmpty())
                Q_EMIT changed(changes);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    auto result = std::make_shared<Result<Changes>>(tl::unexpected(Error{}));
    return start(
        context, std::move(listener), Needs::Connection,
        [label, ended, work = std::move(work), result](Connection *connection, Progress &progress) {
            *result = connection->perform(label, [&](Edit &edit) { work(edit, progress); });
            ended(**result);
        },
        [ended, result](const Error &error) {
            *result = tl::unexpected(error);
            ended(Changes());
        },
        [done = std::move(done), result] { done(*result); });
}

} // namespace turnout
