// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultoptions.h"

#include <iostream>
#include <rapidcheck.h>

namespace turnout {

// rc::check, but as many times as asked for, and from the seed that this run of the tests goes by. `ofThisProperty` as
// in faultSeed().
template <class Property>
bool holds(unsigned ofThisProperty, int runs, Property &&property)
{
    auto params = rc::detail::configuration().testParams;
    params.seed = faultSeed(ofThisProperty);
    params.maxSuccess = runs;
    const auto result =
        rc::detail::checkTestable(std::forward<Property>(property), rc::detail::TestMetadata(), params);
    if (result.template is<rc::detail::SuccessResult>())
        return true;
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    return false;
}

} // namespace turnout
