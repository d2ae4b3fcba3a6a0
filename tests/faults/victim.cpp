// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/victim.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int LongestWait = 60'000; // milliseconds; the sanitizers are slow
}

Victim::Victim(const QStringList &words, const std::optional<QString> &passphrase)
{
    m_process.start(QStringLiteral(TURNOUT_WORKER), words);
    m_process.waitForStarted(LongestWait);
    m_process.write(passphrase.value_or(QString()).toUtf8() + '\n');
    m_process.closeWriteChannel();
}

Victim::~Victim()
{
    kill();
}

void Victim::listen()
{
    m_heard += m_process.readAllStandardOutput();
    for (auto end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        m_lines.append(QString::fromUtf8(m_heard.first(end)));
        m_heard.remove(0, end + 1);
    }
    m_complaint += QString::fromUtf8(m_process.readAllStandardError());
}

bool Victim::hasSaid(qsizetype lines)
{
    const QDeadlineTimer deadline(LongestWait);
    listen();
    while (m_lines.size() < lines && m_process.state() == QProcess::Running && !deadline.hasExpired()) {
        m_process.waitForReadyRead(LongestWait);
        listen();
    }
    return m_lines.size() >= lines;
}

void Victim::watch(std::chrono::microseconds time)
{
    // Reads on meanwhile, so that a full pipe never stops the worker.
    for (const QDeadlineTimer deadline(time, Qt::PreciseTimer); !deadline.hasExpired();) {
        m_process.waitForReadyRead(0);
        listen();
    }
}

void Victim::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(LongestWait);
    }
    listen();
}

} // namespace turnout
