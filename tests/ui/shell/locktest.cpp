// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/drafts.h"
#include "core/logbook/people.h"
#include "core/logbook/peoplelist.h"
#include "core/logbook/workshops.h"
#include "tests/ui/shell/programwindow.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/problempage.h"
#include "ui/shell/unlockpage.h"
#include "ui/widgets/copied.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSemaphore>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;

// The program with an encrypted logbook that holds the sample, open.
class LockProgram : public ProgramWindow {
public:
    LockProgram()
    {
        auto made = good(Logbook::create(path, u"quiet harbour"_s, {clock, u"Tess"_s}));
        good(made->perform(u"Sample data"_s,
                           [&](Edit &edit) { sample::fill(edit, sample::Size::Small, clock.today()); }));
        names = made->read([](const Reader &reader) {
                        QStringList all;
                        for (const DelegateRow &row : people::delegates(reader))
                            all.append(people::findDelegate(reader, row.id)->name.family);
                        return all;
                    })
                    .value();
        window.show(std::move(made));
    }

    bool isLocked() const
    {
        const auto *page = window.findChild<UnlockPage *>();
        return !window.workspace() && page && page->isVisible();
    }
    void lock() { press(Qt::Key_L, Qt::ControlModifier); }
    void unlock() { typeInto(u"Passphrase"_s, u"quiet harbour"_s); }
    QList<Draft> draftsKept() { return logbook().read(drafts::kept).value(); }

    const QString path = file(u"Midlands.turnout"_s);
    QStringList names;
};

// All words that the widgets of a window and their models hold.
QStringList wordsIn(const QWidget &window)
{
    QStringList words;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        words << widget->accessibleName() << widget->toolTip() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            words << line->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            words << text->toPlainText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text();
    }
    for (const auto *model : window.findChildren<QAbstractItemModel *>()) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                words << model->index(row, column).data().toString();
        }
    }
    for (const QAction *action : window.findChildren<QAction *>())
        words << action->text() << action->toolTip();
    return words;
}

} // namespace

TEST_CASE("Ctrl+L closes an encrypted logbook, and its passphrase opens it again", "[lock]")
{
    LockProgram program;
    program.lock();
    CHECK(program.isLocked());
    CHECK_FALSE(QFile::exists(program.path + u"-wal"_s)); // it is closed
    CHECK_FALSE(program.window.actions().of(ActionId::Undo)->isEnabled());
    CHECK_FALSE(program.window.actions().of(ActionId::Lock)->isEnabled());

    program.unlock();
    CHECK(program.window.workspace());
}

TEST_CASE("a logbook without a passphrase is not locked, and the menu says why", "[lock]")
{
    ProgramWindow program;
    program.trigger(ActionId::TrySample);
    const QAction *lock = program.window.actions().of(ActionId::Lock);
    CHECK_FALSE(lock->isEnabled());
    CHECK(lock->text().contains(u"no passphrase"_s));

    program.window.lock(MainWindow::LockFor::Idle);
    CHECK(program.window.workspace());
    CHECK_FALSE(program.window.idleWatch().isWatching());
}

TEST_CASE("after five minutes without typing the logbook locks", "[lock]")
{
    LockProgram program;
    program.clock.pass(4 * Minute);
    program.press(Qt::Key_Right);
    program.clock.pass(5 * Minute - 1);
    program.window.idleWatch().look();
    QApplication::processEvents();
    CHECK(program.window.workspace());

    program.clock.pass(1);
    program.window.idleWatch().look();
    QApplication::processEvents();
    CHECK(program.isLocked());
}

TEST_CASE("the minutes until it locks are those of the settings, where they make sense", "[lock]")
{
    LockProgram program;
    CHECK(program.window.minutesToLock() == 5);
    program.settings.setValue(u"lock/minutes"_s, 12);
    CHECK(program.window.minutesToLock() == 12);
    for (const int minutes : {0, -1, 61}) {
        program.settings.setValue(u"lock/minutes"_s, minutes);
        CHECK(program.window.minutesToLock() == 5);
    }
}

TEST_CASE("unlocked again, the window stands where it stood", "[lock]")
{
    LockProgram program;
    const auto people = program.logbook().read([](const Reader &reader) { return people::delegates(reader); }).value();
    const DelegateId shown = people.at(people.size() / 2).id;
    program.window.workspace()->go({.section = Section::Delegates, .delegate = shown});
    program.lock();
    program.unlock();
    CHECK(program.window.workspace()->section() == Section::Delegates);
    CHECK(program.window.workspace()->place().delegate == shown);

    program.window.workspace()->go({.section = Section::Schedule, .day = QDate(2026, 3, 12)});
    program.lock();
    program.unlock();
    CHECK(program.window.workspace()->section() == Section::Schedule);
    CHECK(program.window.workspace()->place().day == QDate(2026, 3, 12));
}

TEST_CASE("a workshop that was not added is typed on after unlocking, and kept nowhere else", "[lock]")
{
    LockProgram program;
    program.press(Qt::Key_N, Qt::ControlModifier);
    program.type(u"h"_s);
    program.type(u"a place that nobody knows"_s);
    program.lock();
    REQUIRE(program.isLocked());

    program.unlock();
    CHECK(program.draftsKept().isEmpty());
    QStringList texts;
    for (const auto *field : program.window.findChildren<QLineEdit *>())
        texts << field->text();
    CHECK(texts.contains(u"a place that nobody knows"_s));
    CHECK_FALSE(program.window.close()); // it is still to be added or discarded
    program.window.workspace()->page()->goBack();
    program.window.workspace()->page()->goBack();
}

TEST_CASE("a person half typed, and a cell that will not do, are there after unlocking", "[lock]")
{
    LockProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    program.type(u"Robin Half"_s);
    program.lock();
    REQUIRE(program.isLocked());
    program.unlock();
    QStringList texts;
    for (const auto *field : program.window.findChildren<QLineEdit *>())
        texts << field->text();
    CHECK(texts.contains(u"Robin Half"_s));
    CHECK(program.window.workspace()->section() == Section::Delegates);
}

TEST_CASE("an e-mail address that will not do is there again after unlocking, and still marked", "[lock]")
{
    LockProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    const auto named = [&](const QString &name) -> QWidget * {
        for (auto *widget : program.window.findChildren<QWidget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        FAIL("there is nothing named " << name.toStdString());
        return nullptr;
    };
    qobject_cast<QAbstractButton *>(named(u"Edit contact"_s))->click();
    program.type(u"nonsense"_s); // its text is selected
    const DelegateId person = program.window.workspace()->place().delegate;
    program.lock();
    REQUIRE(program.isLocked());

    program.unlock();
    CHECK(program.window.workspace()->place().delegate == person);
    const auto *field = qobject_cast<QLineEdit *>(named(u"E-mail of this person"_s));
    CHECK(field->text() == u"nonsense"_s);
    CHECK(field->property("wrong").toBool());
    CHECK(program.draftsKept().isEmpty());
}

TEST_CASE("no field, label or model of a locked window holds a name", "[lock]")
{
    LockProgram program;
    for (const Section section : {Section::Delegates, Section::Feedback, Section::Dashboard, Section::Schedule})
        program.window.workspace()->go({.section = section});
    program.window.workspace()->go({.section = Section::Delegates});
    REQUIRE(program.names.size() > 20);
    const QString before = wordsIn(program.window).join(u'\n');
    const auto isHeld = [](const QString &words) { return [&](const QString &name) { return words.contains(name); }; };
    REQUIRE(std::any_of(program.names.begin(), program.names.end(), isHeld(before)));

    program.lock();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString after = wordsIn(program.window).join(u'\n');
    CHECK(std::none_of(program.names.begin(), program.names.end(), isHeld(after)));
    CHECK(program.window.windowTitle() == u"Midlands – Turnout"_s);
}

TEST_CASE("locking takes what the program copied off the clipboard, and leaves what others did", "[lock]")
{
    LockProgram program;
    copyText(u"Ada Okafor"_s);
    program.lock();
    CHECK(QApplication::clipboard()->text().isEmpty());
    program.unlock();

    QApplication::clipboard()->setText(u"a recipe"_s);
    program.lock();
    CHECK(QApplication::clipboard()->text() == u"a recipe"_s);
}

TEST_CASE("a longer change is finished before the logbook locks, and nothing is seen meanwhile", "[lock]")
{
    LockProgram program;
    QSemaphore goOn;
    bool done = false;
    program.logbook().background().perform(
        &program.window, u"Long"_s,
        [&](Edit &edit, Progress &) {
            goOn.acquire();
            people::addSector(edit, u"Libraries"_s);
        },
        [&](const Result<Changes> &result) { done = result.has_value(); });
    program.lock();
    REQUIRE(program.window.workspace());
    CHECK(program.window.findChild<ProblemPage *>()->isVisible());
    CHECK_FALSE(program.window.workspace()->isVisible());
    program.press(Qt::Key_Escape);
    program.window.openLogbook(program.path);
    CHECK_FALSE(program.window.workspace()->isVisible());

    goOn.release();
    CHECK(QTest::qWaitFor([&] { return program.isLocked(); }));
    CHECK(done);
    program.unlock();
    CHECK(program.logbook().undoLabel() == u"Long"_s);
}

TEST_CASE("closing an encrypted logbook takes what was copied from it off the clipboard", "[lock]")
{
    LockProgram program;
    copyText(u"Ada Okafor"_s);
    program.trigger(ActionId::CloseLogbook);
    CHECK(QApplication::clipboard()->text().isEmpty());
}
