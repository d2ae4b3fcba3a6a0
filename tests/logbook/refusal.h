// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/precompiled.h"

namespace turnout {

// The error of a result that must be one.
template <class T>
Error refusal(const Result<T> &result)
{
    if (result)
        FAIL("not refused");
    return result.error();
}

} // namespace turnout
