// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// faults_window: the program's own window, which does what lines on standard input say, as a user's hands would, and
// answers each with one line. The window lives on between them, as it does in front of a user.
#include "app/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTest>
#include <cstdio>
#include <unistd.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

class NoPrompts final : public Prompts {
public:
    void openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)>) override {}
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)>) override
    {}
    void newFile(QWidget *, const QString &, const QString &, const QString &,
                 std::function<void(const QString &)>) override
    {}
    void chooseFolder(QWidget *, const QString &, std::function<void(const QString &)>) override {}
    void print(QPrinter &, const std::function<void()> &, const std::function<void()> &) override {}
    void tell(QWidget *, const QString &, const QString &) override {}
};

// Byte by byte and without a buffer, so that a passphrase never stands whole in memory on its way to the field.
std::optional<char> nextByte()
{
    char c = 0;
    return ::read(STDIN_FILENO, &c, 1) == 1 ? std::optional(c) : std::nullopt;
}

std::optional<QByteArray> nextWord(char end)
{
    QByteArray word;
    while (const auto c = nextByte()) {
        if (*c == end)
            return word;
        word.append(*c);
    }
    return std::nullopt;
}

void answer(const QString &text)
{
    QByteArray line = text.toUtf8();
    line.replace('\n', ' ');
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

class Hands : public QObject {
public:
    explicit Hands(MainWindow &window)
        : m_window(window)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Hands::act);
    }

private:
    void act()
    {
        const auto verb = nextWord(' ');
        if (!verb)
            return QCoreApplication::exit(); // even where the window would stay for what is being typed
        if (*verb == "type") {
            while (const auto c = nextByte()) {
                if (*c == '\n')
                    break;
                QTest::keyClick(focused(), *c);
            }
        } else {
            does(*verb, QString::fromUtf8(nextWord('\n').value_or(QByteArray())));
        }
        QApplication::processEvents();
        answer(*verb == "read" ? visibleText() : where());
    }

    void does(const QByteArray &verb, const QString &what)
    {
        if (verb == "open") {
            m_window.openLogbook(what);
        } else if (verb == "press") {
            const QKeyCombination keys = QKeySequence(what)[0];
            QTest::keyClick(focused(), keys.key(), keys.keyboardModifiers());
        } else if (verb == "run") { // an action of the window, by its text without the mark
            for (const ActionRow &row : Actions::table()) {
                if (QAction *action = m_window.actions().of(row.id); action->text().remove(u'&') == what)
                    action->trigger();
            }
        } else if (verb == "pages" && m_window.workspace()) {
            for (const Section section : {Section::Delegates, Section::Feedback, Section::Dashboard, Section::Schedule}) {
                m_window.workspace()->go({.section = section});
                QApplication::processEvents();
                m_window.grab(); // painted whole
            }
        }
    }

    QWidget *focused()
    {
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : &m_window;
    }

    QString where() const
    {
        if (m_window.workspace())
            return u"open"_s;
        for (const QObject *object : m_window.findChildren<QObject *>()) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            if (!widget || !widget->isVisible())
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className());
            if (name.endsWith("Page"_L1))
                return name.section(u"::"_s, -1);
        }
        return u"nowhere"_s;
    }

    QString visibleText() const
    {
        QStringList texts;
        for (const QLabel *label : m_window.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts.join(u" | "_s);
    }

    MainWindow &m_window;
    QSocketNotifier m_input;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: faults_window FOLDER (for its settings)\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    applyTheme(app, Appearance::Light);
    const SystemClock clock;
    NoPrompts prompts;
    QSettings settings(folder + u"/settings.ini"_s, QSettings::IniFormat);
    MainWindow window({{clock, u"Tess Tester"_s}, pages(), prompts, settings, folder + u"/sample"_s, Appearance::Light});
    window.start();
    window.show();
    window.activateWindow();
    const Hands hands(window);
    answer(u"ready"_s);
    return QApplication::exec();
}
