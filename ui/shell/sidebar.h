// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"

#include <QFrame>
#include <map>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace turnout {

// The column at the left: the program's mark, and a button for each page with its count of waiting work; those aside
// stand at its foot.
class Sidebar final : public QFrame {
    Q_OBJECT

public:
    Sidebar(const QList<PageEntry> &entries, const QString &logbookName, QWidget *parent = nullptr);

    void select(Section section);
    void setWaiting(Section section, int waiting);

Q_SIGNALS:
    void chosen(turnout::Section section);

private:
    struct Item {
        QToolButton *button;
        QString title;
        QLabel *count;
    };
    void add(const PageEntry &entry);
    void addAll(const QList<PageEntry> &entries, PageEntry::Stands stands);

    QButtonGroup *m_group;
    std::map<Section, Item> m_items;
};

} // namespace turnout
