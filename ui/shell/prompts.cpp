// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace turnout {

namespace {

// Not exec(): nested event loops are how windows freeze and tests hang.
void show(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    auto *dialog = new QFileDialog(parent, title, documents(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suggestion.section(u'.', -1));
    dialog->selectFile(suggestion);
    return dialog;
}

} // namespace

void DesktopPrompts::openFile(QWidget *parent, const QString &title, const QString &filter,
                              std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, documents(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, std::move(chosen));
}

void DesktopPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                              std::function<void(const QString &)> chosen)
{
    show(saveDialog(parent, title, suggestion, filter), std::move(chosen));
}

void DesktopPrompts::newFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                             std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = saveDialog(parent, title, suggestion, filter);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it would be refused all the same
    show(dialog, std::move(chosen));
}

void DesktopPrompts::chooseFolder(QWidget *parent, const QString &title, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    show(dialog, std::move(chosen));
}

void DesktopPrompts::print(QPrinter &, const std::function<void()> &showDialog, const std::function<void()> &)
{
    showDialog();
}

void DesktopPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace turnout
