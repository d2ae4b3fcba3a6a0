// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace turnout {

// A white card with a thin edge; what stands in it goes into layout().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
};

// A thin rule between the parts of a card.
class Rule final : public QFrame {
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);
};

// The head of a page: title, a line below it, and buttons at the right.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QString subtitle() const;
    void addButton(QWidget *button); // from left to right

private:
    PlainLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_buttons;
};

// What a page or list says in place of content: nothing yet, nothing matches, or what went wrong, and what to do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    // A button is shown where it has words.
    void say(Icon icon, const QString &title, const QString &text, const QString &button = {});
    QString title() const;

Q_SIGNALS:
    void buttonClicked();

private:
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace turnout
