// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/logbook/changes.h"
#include "core/logbook/edit.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>

namespace turnout {

class Connection;

// Runs long work one piece after another on a thread and connection of its own, with progress and cancel. Owned by
// Logbook and used from its thread; progress and results come back there, and are dropped when the context object is
// gone. When the runner goes, work under way is cancelled and rolled back, and work not begun is dropped. `work` must
// not wait for the runner's thread; it ends on the worker's, `done` and the listener on the runner's.
class BackgroundRunner : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<std::unique_ptr<Connection>()>;
    // `opener` is called on the worker thread when the first work comes, and again after closeConnection(). Without one
    // it takes only run().
    explicit BackgroundRunner(Opener opener = {});
    ~BackgroundRunner() override;

    // A piece of work under way: keep it to cancel; dropping it does not cancel.
    using Job = std::shared_ptr<Progress>;
    // Told of progress, at most once at a time: of reports that come faster only the newest.
    using Listener = Progress::Listener;

    // Whether a change was asked for that has not ended; Logbook makes no other meanwhile.
    bool isChanging() const { return m_changes > 0; }

    // Waits for the work asked for so far, then lets go of the file until the next work comes.
    void closeConnection();
    // For a file that was opened otherwise from now on; the connection is closed.
    void setOpener(Opener opener);

    // Reads: `work(const Reader &, Progress &)` returns a T, `done` takes the Result<T>. All that it reads is of one
    // moment.
    template <class Work, class Done>
    Job read(QObject *context, Work work, Done done, Listener listener = {})
    {
        using Value = std::invoke_result_t<Work, const Reader &, Progress &>;
        auto result = std::make_shared<Result<Value>>(tl::unexpected(Error{}));
        return startReading(
            context, std::move(listener),
            [work = std::move(work), result](const Reader &reader, Progress &progress) {
                *result = work(reader, progress);
            },
            [result](const Error &error) { *result = tl::unexpected(error); },
            [done = std::move(done), result] { done(std::move(*result)); });
    }

    // Work that wants no logbook, with files for one: `work(Progress &)` returns a T, `done` takes the Result<T>.
    template <class Work, class Done>
    Job run(QObject *context, Work work, Done done, Listener listener = {})
    {
        using Value = std::invoke_result_t<Work, Progress &>;
        auto result = std::make_shared<Result<Value>>(tl::unexpected(Error{}));
        return start(
            context, std::move(listener), Needs::Nothing,
            [work = std::move(work), result](Connection *, Progress &progress) { *result = work(progress); },
            [result](const Error &error) { *result = tl::unexpected(error); },
            [done = std::move(done), result] { done(std::move(*result)); });
    }

    // A long recorded change; when it is cancelled or fails, nothing is left of it.
    Job perform(QObject *context, const QString &label, std::function<void(Edit &, Progress &)> work,
                std::function<void(Result<Changes>)> done, Listener listener = {});

Q_SIGNALS:
    void changed(const turnout::Changes &changes);

private:
    using Read = std::function<void(const Reader &, Progress &)>;
    enum class Needs { Nothing, Connection };
    using Run = std::function<void(Connection *, Progress &)>; // null when it needs none
    using Fail = std::function<void(const Error &)>;
    using Call = std::function<void()>;
    Job startReading(QObject *context, Listener listener, Read read, Fail fail, Call deliver);
    Job start(QObject *context, Listener listener, Needs needs, Run run, Fail fail, Call deliver);
    void runOnWorker(Needs needs, const Run &run, const Fail &fail, Progress &progress);
    void post(const QPointer<QObject> &receiver, Call call);
    Listener posted(const QPointer<QObject> &receiver, Listener listener);

    Opener m_opener;
    QThread m_thread;
    QObject *m_worker = nullptr;              // lives on the thread; work is posted to it
    std::unique_ptr<Connection> m_connection; // touched on the thread only
    QList<std::weak_ptr<Progress>> m_jobs;    // under way or waiting
    int m_changes = 0;                        // likewise
};

} // namespace turnout
