// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/precompiled.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace turnout {

// The real program, run as a shell runs it, in a folder of its own.
class Program {
public:
    struct Outcome {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    };

    Program();

    enum class Display { None, Offscreen };
    Outcome run(const QStringList &words, const QByteArray &input = {}, Display display = Display::None) const;
    // As run, and fails the test unless it went fine.
    Outcome fine(const QStringList &words, const QByteArray &input = {}) const;

    // The window on a logbook, which holds it from then on; killed with -9 when it goes.
    std::unique_ptr<QProcess> window(const QString &logbook) const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

private:
    void prepare(QProcess &process, Display display) const;

    QTemporaryDir m_folder;
};

} // namespace turnout
