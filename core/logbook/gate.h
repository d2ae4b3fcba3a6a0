// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/tr.h"

#include <exception>
#include <type_traits>

namespace turnout {

// The gate that no exception passes: what `work` returns, or the error it met. An exception of the standard library is
// a fault of the program and comes out as one.
template <class Work>
auto guarded(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Error &error) {
        return tl::unexpected(error);
    } catch (const std::exception &fault) {
        return tl::unexpected(Error{Error::Internal, tr("A fault in Turnout stopped this (%1). Nothing was changed.")
                                                         .arg(QString::fromLocal8Bit(fault.what()))});
    }
}

} // namespace turnout
