// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/sample.h"
#include "tests/screens/picture.h"
#include "tests/screens/scene.h"
#include "tests/support/testlogbook.h"

#include <QApplication>
#include <QLabel>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The sample of Tuesday 18 August 2026 in a file, made once for all scenes.
const QString &sampleFile()
{
    static const FixedClock clock(CivilTime(QDate(2026, 8, 18), QTime(9, 42)));
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"sample.turnout"_s);
        const auto logbook = good(Logbook::create(file, std::nullopt, {clock, u"Alex Lee"_s}));
        good(logbook->perform(u"Sample data"_s,
                              [](Edit &edit) { sample::fill(edit, sample::Size::Small, clock.today()); }));
        return file;
    }();
    return path;
}

void checkEveryScene(const Script &script)
{
    for (const Scene &scene : allScenes()) {
        CAPTURE(scene.name);
        Stage stage(script);
        scene.play(stage);
        stage.settle();
        CHECK(pictureOf(stage.window()).size() == script.size * qApp->devicePixelRatio());
        CHECK(problemsIn(stage.window()) == QStringList());
        CHECK(stage.window().minimumSizeHint().width() <= 1024);
        CHECK(stage.window().minimumSizeHint().height() <= 700);
    }
}

} // namespace

TEST_CASE("every screen is whole at the size of the pictures, in light", "[screens]")
{
    checkEveryScene({sampleFile(), std::nullopt, Appearance::Light, {1440, 900}});
}

TEST_CASE("every screen is whole on a small laptop, in dark", "[screens]")
{
    checkEveryScene({sampleFile(), std::nullopt, Appearance::Dark, {1366, 768}});
}

TEST_CASE("every screen is whole at the smallest size", "[screens]")
{
    checkEveryScene({sampleFile(), std::nullopt, Appearance::Light, {1024, 700}});
}

TEST_CASE("text that is cut is found, and so is an empty picture", "[screens]")
{
    QWidget window;
    window.resize(400, 100);
    auto *label = new QLabel(u"All changes saved 09:42"_s, &window);
    label->setGeometry(10, 10, 30, 20);
    window.show();
    CHECK(problemsIn(window).size() == 1 + 1); // cut, and hardly any colours

    label->setGeometry(10, 10, 300, 20);
    auto *other = new QLabel(u"Backup: today 08:15"_s, &window);
    other->setGeometry(200, 10, 190, 20);
    other->show();
    CHECK(problemsIn(window).filter(u"overlap"_s).size() == 1);
}
