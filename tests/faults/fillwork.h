// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace turnout {

// The worker's work "fill LOGBOOK": adds people until the logbook refuses one, says "refused KIND: MESSAGE" and waits
// for a line of input; then it tries again on the same open logbook, up to ten more people, and so on until its input
// ends. Each person acknowledged is a line "Person N".
int fillUp(const QStringList &words, const std::optional<QString> &passphrase);

} // namespace turnout
