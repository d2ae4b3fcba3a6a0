// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/searchedhome.h"

#include "tests/support/precompiled.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace turnout {

SearchedHome::SearchedHome(const QList<QByteArray> &texts)
{
    for (const QByteArray &text : texts) {
        const QString wide = QString::fromUtf8(text);
        m_texts << text << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    }
    for (const QString &name : {u"searched/work"_s, u"searched/tmp"_s, u"searched/home"_s, u"outside"_s})
        REQUIRE(QDir(m_folder.path()).mkpath(name));
}

void SearchedHome::writeOutside(const QString &name, const QByteArray &content) const
{
    QFile file(outside(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList SearchedHome::environment() const
{
    const QString searched = m_folder.filePath(u"searched"_s);
    QStringList entries{u"HOME="_s + searched + u"/home"_s, u"TMPDIR="_s + searched + u"/tmp"_s,
                        u"SQLITE_TMPDIR="_s + searched + u"/tmp"_s, u"QT_QPA_PLATFORM=offscreen"_s};
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        entries.append(name + u'=' + searched + u"/home/."_s + name.toLower());
    return entries;
}

void SearchedHome::run(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment whole = QProcessEnvironment::systemEnvironment();
    for (const QString &entry : environment())
        whole.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(whole);
    process.setWorkingDirectory(work({}));
    process.start(QStringLiteral(TURNOUT_PROGRAM), words);
    REQUIRE(process.waitForStarted());
    while (!process.waitForFinished(0) && process.state() != QProcess::NotRunning)
        search(process.processId());
    search();
    INFO(words.join(u' ').toStdString() << "\n" << process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
}

void SearchedHome::search(qint64 pid)
{
    const QString searched = m_folder.filePath(u"searched/"_s);
    for (QDirIterator files(searched, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString path = files.next();
        searchFile(path, path.mid(searched.size()));
    }
    if (pid == 0)
        return;
    // A file may have no name any more and still be there.
    for (const QFileInfo &open : QDir(u"/proc/%1/fd"_s.arg(pid)).entryInfoList(QDir::Files | QDir::System)) {
        const QString name = QFile::symLinkTarget(open.filePath());
        if (open.isFile() && !name.startsWith(m_folder.filePath(u"outside"_s)))
            searchFile(open.filePath(), name);
    }
}

void SearchedHome::searchFile(const QString &path, const QString &shownAs)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return; // gone meanwhile
    const QByteArray content = file.readAll();
    if (!m_files.contains(shownAs))
        m_files.append(shownAs);
    for (const QByteArray &text : m_texts) {
        const QString finding = QString::fromLatin1(text).remove(QChar(u'\0')) + u" in "_s + shownAs;
        if (content.contains(text) && !m_found.contains(finding))
            m_found.append(finding);
    }
}

} // namespace turnout
