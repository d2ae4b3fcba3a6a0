// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QSettings>

namespace turnout {

// The logbooks opened last on this computer, newest first, as rows of a list. Kept in the settings; a file that is gone
// stays listed, and says so.
class RecentLogbooks final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RecentLogbooks(QSettings &settings, QObject *parent = nullptr);

    enum Role { PathRole = Qt::UserRole, FolderRole, OpenedRole, EncryptedRole, MissingRole };
    static constexpr int Most = 8;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    enum class Lock { Passphrase, None };
    void note(const QString &path, Lock lock, const QDateTime &at);
    QDateTime opened(const QString &path) const; // UTC; invalid: not listed
    void remove(int row);

private:
    struct Entry {
        QString path;
        QDateTime opened; // UTC
        bool encrypted = false;
    };
    void read();
    void write();

    QSettings &m_settings;
    QList<Entry> m_entries;
};

} // namespace turnout
