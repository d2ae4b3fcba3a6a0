// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace turnout {

// A home, a folder for temporary files and a folder of work, all of which the program sees as its own and which are
// searched for texts that no file there may hold: after each command, and all the while it runs, in its open files too.
// What a user brings and asks for (tables, a PDF, passphrases) stands outside and is not searched.
class SearchedHome {
public:
    explicit SearchedHome(const QList<QByteArray> &texts);

    QString work(const QString &name) const { return m_folder.filePath(QStringLiteral("searched/work/") + name); }
    QString outside(const QString &name) const { return m_folder.filePath(QStringLiteral("outside/") + name); }
    void writeOutside(const QString &name, const QByteArray &content) const;
    QStringList environment() const; // entries that make a program live here

    // Runs the real program, which must do what it is asked.
    void run(const QStringList &words);
    // Looks once more through everything, and through the open files of that process.
    void search(qint64 pid = 0);

    void forget() { m_found.clear(); } // what was found so far

    const QStringList &found() const { return m_found; }    // "text in file", each once
    qsizetype filesSearched() const { return m_files.size(); } // different names seen

private:
    void searchFile(const QString &path, const QString &shownAs);

    QTemporaryDir m_folder;
    QList<QByteArray> m_texts; // as UTF-8 and as UTF-16
    QStringList m_found;
    QStringList m_files;
};

} // namespace turnout
