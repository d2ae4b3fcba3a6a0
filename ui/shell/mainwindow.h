// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

#include <QMainWindow>
#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace turnout {

// Makes the page that shows an open logbook. Handed over by the program, so that the shell knows no page.
using PageMaker = std::function<QWidget *(Logbook &)>;

// The window of one logbook: a start page, an unlock page, and the page of the logbook once it is open.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Surrounding &surrounding, const PageMaker &pageMaker);
    ~MainWindow() override;

    // Opens a plain logbook at once and asks for the passphrase of an encrypted one. Errors are shown in the window.
    void openLogbook(const QString &path);

private:
    void buildMenus();
    QWidget *startPage();
    QWidget *unlockPage();
    void chooseLogbook();
    void unlock();
    void tryToOpen(const std::optional<QString> &passphrase);
    void showPage(std::unique_ptr<Logbook> logbook);

    Surrounding m_surrounding;
    PageMaker m_pageMaker;
    std::unique_ptr<Logbook> m_logbook;
    QString m_path; // being opened, or open
    QStackedWidget *m_pages;
    QWidget *m_start = nullptr;
    QWidget *m_unlock = nullptr;
    std::unique_ptr<QWidget> m_page; // looks at the logbook, so it goes first
    QLabel *m_startMessage = nullptr;
    QLabel *m_unlockTitle = nullptr;
    QLabel *m_unlockMessage = nullptr;
    QLineEdit *m_passphrase = nullptr;
};

} // namespace turnout
