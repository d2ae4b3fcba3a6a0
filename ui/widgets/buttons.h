// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

class QActionGroup;

namespace turnout {

// What a button asks for: Primary is filled (one a page), Plain has an edge, Soft is a chosen or first one of a row,
// Link is words alone.
enum class ButtonLook { Primary, Plain, Soft, Link };

// A push button of the house, 36 high when Primary, else 32; `name` is its accessible name where the text alone does
// not tell it from others on the screen.
QPushButton *makeButton(const QString &text, ButtonLook look, std::optional<Icon> icon = {}, const QString &name = {});
// A square button with an icon alone; `name` is its tool tip and accessible name.
QToolButton *makeIconButton(Icon icon, const QString &name);

// A filter chip: "Type: All ⌄" with a menu of choices. A chip that filters is tinted. Choose by mouse, or by Enter,
// Space or Down, and the arrows.
class FilterChip final : public QToolButton {
    Q_OBJECT

public:
    // `what` stands before the colon. The first choice is the one that filters nothing.
    explicit FilterChip(const QString &what, QWidget *parent = nullptr);

    struct Choice {
        QString text;
        QVariant value; // what chosen() gives
    };
    // Keeps the value chosen where it is still among the choices.
    void setChoices(const QList<Choice> &choices);
    QVariant chosen() const;
    void choose(const QVariant &value); // no signal
    bool isFiltering() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(int index);

    QString m_what;
    QList<Choice> m_choices;
    int m_index = 0;
    QMenu *m_menu;
    QActionGroup *m_group = nullptr;
};

} // namespace turnout
