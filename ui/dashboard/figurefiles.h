// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QImage;
class QWidget;

namespace turnout {

class Prompts;
class Toasts;

// Saves pictures and tables where the user says, and tells how it went. The references outlive it.
class FigureFiles {
public:
    FigureFiles(QWidget *parent, Prompts &prompts, Toasts &toasts)
        : m_parent(parent)
        , m_prompts(prompts)
        , m_toasts(toasts)
    {}

    // `name` is suggested for the file, without its ending: it says what and when, and nothing of anybody.
    void savePicture(const QString &name, const QImage &image);
    void saveTable(const QString &name, const QList<QStringList> &rows);

private:
    void save(const QString &name, const QString &ending, const QString &filter, const QByteArray &bytes);

    QWidget *m_parent;
    Prompts &m_prompts;
    Toasts &m_toasts;
};

} // namespace turnout
