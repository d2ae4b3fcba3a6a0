// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "tests/support/precompiled.h"
#include "tests/ui/widgets/widgetwindow.h"

#include <QProgressBar>
#include <QPushButton>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("work under way takes a line, says how far it is, and is cancelled by key", "[progressline]")
{
    QWidget window;
    auto *line = new ProgressLine(u"Cancel the backup"_s, &window);
    window.show();
    CHECK_FALSE(line->isVisible());

    const auto job = std::make_shared<Progress>();
    line->begin(u"Backing up…"_s, job);
    CHECK(line->isVisible());
    auto *bar = line->findChild<QProgressBar *>();
    CHECK(bar->maximum() == 0); // not known yet
    line->report(10'000'000'000, 40'000'000'000);
    CHECK(bar->value() * 4 == bar->maximum());

    auto *cancel = line->findChild<QPushButton *>();
    CHECK(cancel->accessibleName() == u"Cancel the backup"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    CHECK(job->isCancelled());
    CHECK_FALSE(cancel->isEnabled()); // once is enough

    line->end();
    CHECK_FALSE(line->isVisible());
    line->begin(u"Backing up…"_s, std::make_shared<Progress>());
    CHECK(cancel->isEnabled());
}
