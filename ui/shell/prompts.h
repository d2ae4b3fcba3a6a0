// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QPrinter;
class QWidget;

namespace turnout {

// What needs a dialog of the desktop. Handed to pages, so that a test answers without a window. Answers come later, to
// `chosen`, and not at all when the user cancels or `parent` is gone: there are no nested event loops.
class Prompts {
public:
    virtual ~Prompts() = default;

    // `filter` as QFileDialog has it.
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(const QString &path)> chosen) = 0;
    // `suggestion` is a file name alone. The dialog asks before a file is overwritten.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                          std::function<void(const QString &path)> chosen) = 0;
    // As saveFile(), for a file that must not be there yet.
    virtual void newFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                         std::function<void(const QString &path)> chosen) = 0;
    // A folder that is there.
    virtual void chooseFolder(QWidget *parent, const QString &title,
                              std::function<void(const QString &path)> chosen) = 0;
    // Asks where to print: `printer` is set up and `chosen` called. The dialog is the caller's, and `showDialog` shows
    // it, for only those who print know of printers.
    virtual void print(QPrinter &printer, const std::function<void()> &showDialog,
                       const std::function<void()> &chosen) = 0;
    // Shows a text that wants no answer.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

// The dialogs of the desktop.
class DesktopPrompts final : public Prompts {
public:
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                  std::function<void(const QString &)> chosen) override;
    void newFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                 std::function<void(const QString &)> chosen) override;
    void chooseFolder(QWidget *parent, const QString &title,
                      std::function<void(const QString &)> chosen) override;
    void print(QPrinter &printer, const std::function<void()> &showDialog,
               const std::function<void()> &chosen) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace turnout
