// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/precompiled.h"
#include "tests/support/catch.h"
#include "tests/support/show.h"
