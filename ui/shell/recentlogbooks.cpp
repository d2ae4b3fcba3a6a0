// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentlogbooks.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace turnout {

RecentLogbooks::RecentLogbooks(QSettings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    read();
}

int RecentLogbooks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant RecentLogbooks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[index.row()];
    const QFileInfo file(entry.path);
    switch (role) {
    case Qt::DisplayRole:
        return file.completeBaseName();
    case PathRole:
        return entry.path;
    case FolderRole:
        return QDir::toNativeSeparators(file.absolutePath());
    case OpenedRole:
        return entry.opened;
    case EncryptedRole:
        return entry.encrypted;
    case MissingRole:
        return !file.exists();
    case Qt::AccessibleTextRole:
        return tr("%1, in %2").arg(file.completeBaseName(), file.absolutePath());
    default:
        return {};
    }
}

void RecentLogbooks::note(const QString &path, Lock lock, const QDateTime &at)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    beginResetModel();
    m_entries.removeIf([&](const Entry &entry) { return entry.path == absolute; });
    m_entries.prepend({absolute, at, lock == Lock::Passphrase});
    while (m_entries.size() > Most)
        m_entries.removeLast();
    endResetModel();
    write();
}

QDateTime RecentLogbooks::opened(const QString &path) const
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (const Entry &entry : m_entries) {
        if (entry.path == absolute)
            return entry.opened;
    }
    return {};
}

void RecentLogbooks::remove(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    write();
}

void RecentLogbooks::read()
{
    const int count = m_settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        m_entries.append({m_settings.value(u"path"_s).toString(),
                          QDateTime::fromString(m_settings.value(u"opened"_s).toString(), Qt::ISODate),
                          m_settings.value(u"encrypted"_s).toBool()});
    }
    m_settings.endArray();
}

void RecentLogbooks::write()
{
    m_settings.remove(u"recent"_s);
    m_settings.beginWriteArray(u"recent"_s, int(m_entries.size()));
    for (int i = 0; i < int(m_entries.size()); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"path"_s, m_entries[i].path);
        m_settings.setValue(u"opened"_s, m_entries[i].opened.toString(Qt::ISODate));
        m_settings.setValue(u"encrypted"_s, m_entries[i].encrypted);
    }
    m_settings.endArray();
}

} // namespace turnout
