// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshoptype.h"

#include <QWidget>

class QAbstractButton;
class QGridLayout;

namespace turnout {

// The workshop types as cards in one radio group: a type's letter picks it, arrows move, Tab goes past them all. Given
// the focus, it goes to the card chosen.
class TypeCards final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Overhang = 6; // the tick of the card chosen stands so high above the cards

    explicit TypeCards(QWidget *parent = nullptr);

    void setTypes(const QList<WorkshopType> &types);
    void choose(WorkshopTypeId type); // no signal
    // Picks the type of that letter as typing it does; false when no type has it.
    bool chooseLetter(const QString &letter);
    WorkshopTypeId chosen() const { return m_chosen; }

Q_SIGNALS:
    void typeChosen(turnout::WorkshopTypeId type);
    void letterTyped(); // after typeChosen, or for the type that was chosen already

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void pick(qsizetype at);
    bool press(class QKeyEvent &event);
    void arrange();

    QList<WorkshopType> m_types;
    QList<QAbstractButton *> m_cards; // one for each type
    WorkshopTypeId m_chosen;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace turnout
