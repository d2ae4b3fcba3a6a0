// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace turnout {

enum class KeyProof { None, Opened }; // whether the key has opened the file before

struct EngineFailure {
    int code = 0;        // the engine's extended result code
    int systemError = 0; // errno of the call behind it; 0: none
    QString path;
    QString detail; // the engine's own words
    KeyProof key = KeyProof::None;
};

// What a failure of the engine means for people: full disks are told from damage, damage from a wrong key.
Error errorFor(const EngineFailure &failure);

// Whether it kept a file from being looked at, and so says nothing of what is in it. Of a page that fails its seal the
// engine reports no damage but a logic error, so whatever else stops a look speaks against the file.
bool hinderedLooking(const Error &error);

Error movedError(const QString &path);
Error damagedError(const QString &path);

} // namespace turnout
