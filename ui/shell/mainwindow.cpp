// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QLabel *plainLabel(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // user text is never markup
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

// A page with its widgets one under another in the middle.
QWidget *centredPage(const QList<QWidget *> &widgets)
{
    constexpr int Width = 420;
    auto *column = new QWidget;
    column->setFixedWidth(Width); // of the column, so that wrapped labels find their height
    auto *rows = new QVBoxLayout(column);
    rows->addStretch();
    for (QWidget *widget : widgets)
        rows->addWidget(widget);
    rows->addStretch();
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    return page;
}

} // namespace

MainWindow::MainWindow(const Surrounding &surrounding, const PageMaker &pageMaker)
    : m_surrounding(surrounding)
    , m_pageMaker(pageMaker)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(u"Turnout"_s);
    resize(1000, 600);
    m_start = startPage();
    m_unlock = unlockPage();
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_unlock);
    setCentralWidget(m_pages);
    buildMenus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseLogbook);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

QWidget *MainWindow::startPage()
{
    auto *open = new QPushButton(tr("Open a logbook…"));
    connect(open, &QPushButton::clicked, this, &MainWindow::chooseLogbook);
    m_startMessage = plainLabel({}, u"startMessage"_s);
    return centredPage(
        {plainLabel(tr("Turnout keeps everything in one file, a logbook."), u"startText"_s), open, m_startMessage});
}

QWidget *MainWindow::unlockPage()
{
    m_unlockTitle = plainLabel({}, u"unlockTitle"_s);
    m_unlockMessage = plainLabel({}, u"unlockMessage"_s);
    m_passphrase = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    auto *unlock = new QPushButton(tr("Unlock"));
    connect(unlock, &QPushButton::clicked, this, &MainWindow::unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &MainWindow::unlock);
    return centredPage({m_unlockTitle, m_passphrase, m_unlockMessage, unlock});
}

void MainWindow::chooseLogbook()
{
    // Not exec(): nested event loops are how windows freeze and tests hang.
    auto *dialog = new QFileDialog(this, tr("Open a logbook"), {}, tr("Logbooks (*.turnout);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openLogbook);
    dialog->open();
}

void MainWindow::openLogbook(const QString &path)
{
    m_path = path;
    m_startMessage->clear();
    tryToOpen(std::nullopt);
}

void MainWindow::unlock()
{
    const QString typed = m_passphrase->text();
    m_passphrase->clear();
    tryToOpen(typed);
}

void MainWindow::tryToOpen(const std::optional<QString> &passphrase)
{
    auto logbook = Logbook::open(m_path, passphrase, m_surrounding);
    if (logbook) {
        showPage(*std::move(logbook));
    } else if (logbook.error().kind == Error::WrongPassphrase) {
        m_unlockTitle->setText(tr("“%1” is locked. Its passphrase:").arg(QFileInfo(m_path).fileName()));
        m_unlockMessage->setText(passphrase ? logbook.error().message : QString());
        m_pages->setCurrentWidget(m_unlock);
        m_passphrase->setFocus();
    } else {
        m_startMessage->setText(logbook.error().message);
        m_pages->setCurrentWidget(m_start);
    }
}

void MainWindow::showPage(std::unique_ptr<Logbook> logbook)
{
    m_page.reset();
    m_logbook = std::move(logbook);
    m_page.reset(m_pageMaker(*m_logbook));
    m_pages->addWidget(m_page.get());
    m_pages->setCurrentWidget(m_page.get());
    m_page->setFocus();
    setWindowTitle(tr("%1 – Turnout").arg(QFileInfo(m_path).completeBaseName()));
}

} // namespace turnout
