// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

namespace turnout {

// While it lives, hears every statement that any connection opened meanwhile begins. One at a time.
class StatementWatch {
public:
    using Listener = std::function<void(const QString &sql)>;

    explicit StatementWatch(Listener listener = {});
    ~StatementWatch();
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;

    const QStringList &heard() const { return m_heard; }
    void hear(const QString &sql);

private:
    Listener m_listener;
    QStringList m_heard;
};

} // namespace turnout
