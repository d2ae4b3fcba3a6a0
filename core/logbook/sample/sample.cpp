// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/sample.h"

#include "core/logbook/sample/longsample.h"
#include "core/logbook/sample/nationalsample.h"
#include "core/logbook/sample/smallsample.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {
constexpr QLatin1StringView SampleSetting("sample");
}

void fill(Edit &edit, Size size, QDate today, Progress &progress)
{
    edit.stores().settings.set(SampleSetting, u"yes"_s);
    switch (size) {
    case Size::Small:
        fillSmall(edit, today);
        break;
    case Size::National:
        fillNational(edit, today);
        break;
    case Size::Medium:
        fillLong(edit, MediumExtent, today, progress);
        break;
    case Size::Large:
        fillLong(edit, LargeExtent, today, progress);
        break;
    }
}

void fill(Edit &edit, Size size, QDate today)
{
    Progress unheard;
    fill(edit, size, today, unheard);
}

bool isLong(Size size)
{
    return size == Size::Medium || size == Size::Large;
}

bool isSample(const Reader &reader)
{
    return !reader.stores().settings.value(SampleSetting, {}).isEmpty();
}

} // namespace turnout::sample
