// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

namespace turnout {

// A card of the page Safety: a title, a line beside it that says how it stands, buttons at the right, and what belongs
// to it below.
class SafetyCard : public Card {
    Q_OBJECT

public:
    explicit SafetyCard(const QString &title, QWidget *parent = nullptr);

protected:
    void setState(const QString &state);
    void addToHead(QWidget *widget); // from left to right
    QVBoxLayout *column() const { return m_column; }

private:
    ElidedLabel *m_state;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
};

} // namespace turnout
