// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace turnout {

template <class T>
using Result = tl::expected<T, Error>;

// The value of a good result, or its error thrown; for code inside core that stands behind a gate.
template <class T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw std::move(result).error();
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace turnout
