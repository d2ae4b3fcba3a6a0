// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/workshops.h"
#include "tests/ui/shell/programwindow.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/banner.h"

#include <QPushButton>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The program with the sample, opened for reading.
class ReadingProgram : public ProgramWindow {
public:
    ReadingProgram()
    {
        auto made = good(Logbook::create(path, std::nullopt, {clock, u"Tess"_s}));
        good(made->perform(u"Sample data"_s,
                           [&](Edit &edit) { sample::fill(edit, sample::Size::Small, clock.today()); }));
        made.reset();
        window.openLogbook(path, OpenAs::Reader);
    }

    QStringList banners() const
    {
        QStringList texts;
        for (const Banner *banner : window.findChildren<Banner *>()) {
            if (banner->isVisible())
                texts << banner->text();
        }
        return texts;
    }
    // Buttons with words that can be pressed and ask for a change.
    QStringList changing() const
    {
        QStringList texts;
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            const QString words = button->text() + u' ' + button->accessibleName();
            for (const QString &verb :
                 {u"New workshop"_s, u"Add "_s, u"Edit "_s, u"Book onto"_s, u"Mark delivered"_s, u"Offer free"_s}) {
                if (button->isVisible() && button->isEnabled() && words.contains(verb))
                    texts << words;
            }
        }
        return texts;
    }

    const QString path = file(u"Midlands.turnout"_s);
};

} // namespace

TEST_CASE("a logbook that is only read says so above every page, with a way to work in it", "[readonly]")
{
    ReadingProgram program;
    REQUIRE(program.banners().filter(u"for reading"_s).size() == 1);
    for (auto *button : program.window.findChildren<QPushButton *>()) {
        if (button->text() == u"Open it for work"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QApplication::processEvents();
    CHECK(program.banners().filter(u"for reading"_s).isEmpty());
    CHECK_FALSE(program.logbook().isReadOnly());
}

TEST_CASE("a logbook that is only read offers nothing that would be refused", "[readonly]")
{
    ReadingProgram program;
    const WorkshopId past =
        program.logbook()
            .read([](const Reader &reader) { return workshops::list(reader, {}, QDate(2026, 8, 14)).last().id; })
            .value();
    for (const Destination &place :
         {Destination{.section = Section::Schedule, .workshop = past}, Destination{.section = Section::Delegates},
          Destination{.section = Section::Delegates, .workshop = past}, Destination{.section = Section::Feedback},
          Destination{.section = Section::Feedback, .workshop = past}, Destination{.section = Section::Dashboard}}) {
        program.window.workspace()->go(place);
        CHECK(program.changing() == QStringList());
        for (const ActionId id : {ActionId::NewItem, ActionId::NewWorkshop, ActionId::Duplicate, ActionId::Delete,
                                  ActionId::BookDelegate, ActionId::AddDelegate, ActionId::Undo, ActionId::Redo})
            CHECK_FALSE(program.window.actions().of(id)->isEnabled());
    }
}

TEST_CASE("keys that would change a logbook that is only read change nothing and make no error", "[readonly]")
{
    ReadingProgram program;
    const WorkshopId past =
        program.logbook()
            .read([](const Reader &reader) { return workshops::list(reader, {}, QDate(2026, 8, 14)).last().id; })
            .value();
    auto *toasts = program.window.findChild<Toasts *>();
    program.window.workspace()->go({.section = Section::Schedule, .workshop = past});
    program.press(Qt::Key_Right, Qt::AltModifier);
    program.type(u"h"_s);
    CHECK(program.window.workspace()->page()->draft().isEmpty());
    program.press(Qt::Key_E, Qt::ControlModifier); // to look at it
    program.type(u"25:99"_s);
    program.press(Qt::Key_Escape);
    program.window.workspace()->go({.section = Section::Delegates});
    program.press(Qt::Key_F2);
    program.type(u"x"_s);
    program.window.workspace()->go({.section = Section::Delegates, .workshop = past});
    program.type(u"a"_s);
    program.press(Qt::Key_F2);
    program.window.workspace()->go({.section = Section::Feedback, .workshop = past});
    program.type(u"4"_s);
    program.press(Qt::Key_Backspace);
    CHECK(toasts->text().isEmpty());
    CHECK(program.window.workspace()->settle());
}
