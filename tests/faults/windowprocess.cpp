// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/windowprocess.h"

#include "tests/support/precompiled.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace turnout {

WindowProcess::WindowProcess(const QStringList &before, const QStringList &environment)
    : m_dialogue(before + QStringList{QStringLiteral(TURNOUT_FAULTS_WINDOW), m_folder.path()}, environment)
{
    REQUIRE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777))); // whoever it runs as
    REQUIRE(m_dialogue.hear() == u"ready"_s);
}

QString WindowProcess::ask(const QByteArray &line)
{
    QElapsedTimer clock;
    clock.start();
    m_dialogue.say(line);
    const QString answer = m_dialogue.hear();
    m_lastAnswer = clock.elapsed();
    return answer;
}

} // namespace turnout
