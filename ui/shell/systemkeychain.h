// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/keychain.h"

namespace turnout {

// The one that the desktop has, by QtKeychain. Where there is none, nothing is kept in a file in its stead.
class SystemKeychain final : public Keychain {
public:
    void askWhetherThere(QObject *context, std::function<void(bool isThere)> done) override;
    void read(const QString &name, QObject *context, std::function<void(const QString &key)> done) override;
    void write(const QString &name, const QString &key, QObject *context,
               std::function<void(bool isKept)> done) override;
    void forget(const QString &name) override;
};

} // namespace turnout
