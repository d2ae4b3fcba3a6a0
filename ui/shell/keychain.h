// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QObject;

namespace turnout {

// The keyring of the desktop, where a logbook's recovery key may be remembered. Never the only way in, so whatever
// fails here is as if nothing were remembered. Answers come later, on the caller's thread, and not at all once
// `context` is gone. `name` is a keychainName().
class Keychain {
public:
    virtual ~Keychain() = default;

    virtual void askWhetherThere(QObject *context, std::function<void(bool isThere)> done) = 0;
    // An empty key: none is remembered, or the keyring does not give it away.
    virtual void read(const QString &name, QObject *context, std::function<void(const QString &key)> done) = 0;
    virtual void write(const QString &name, const QString &key, QObject *context,
                       std::function<void(bool isKept)> done) = 0;
    virtual void forget(const QString &name) = 0;
};

// What the key of the logbook at that path is remembered under: a hash, for a keyring shows its names to anybody.
QString keychainName(const QString &path);

} // namespace turnout
