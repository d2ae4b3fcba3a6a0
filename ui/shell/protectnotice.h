// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace turnout {

class Workspace;

// Puts a notice above the pages for as long as people lie in a logbook that anybody can read, see
// protection::isWanted(). Its one button leads to a passphrase.
void addProtectNotice(Workspace &workspace);

} // namespace turnout
