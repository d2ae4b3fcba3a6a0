// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/logbook/logbook.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

namespace turnout::bench {

enum class Size { S, M, L };

// What is measured on: one logbook of a size, encrypted, and a plain copy of it with the same rows for floors. In a
// folder that goes when the program ends.
class Material {
public:
    explicit Material(Size size);

    Logbook &logbook() { return *m_logbook; }
    Surrounding surrounding() const { return {m_clock, QStringLiteral("Bench")}; }
    const Clock &clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    QString path() const { return inFolder(QStringLiteral("encrypted.turnout")); }
    QString plainPath() const { return inFolder(QStringLiteral("plain.turnout")); }
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    static QString passphrase() { return QStringLiteral("quiet-harbour-lantern"); }
    const QByteArray &key() const { return m_key; } // of the encrypted file, for the engine itself
    double fillingTime() const { return m_fillingTime; } // ms to make the encrypted one

private:
    void exportPlain() const;

    FixedClock m_clock;
    QTemporaryDir m_folder;
    double m_fillingTime = 0;
    QByteArray m_key;
    std::unique_ptr<Logbook> m_logbook;
};

} // namespace turnout::bench
