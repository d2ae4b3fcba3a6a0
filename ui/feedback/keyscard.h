// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/answerkeys.h"
#include "ui/widgets/frames.h"

class QGridLayout;

namespace turnout {

// The keys of the question that is typed, and those that always do the same.
class KeysCard final : public Card {
    Q_OBJECT

public:
    explicit KeysCard(QWidget *parent = nullptr);

    enum class Size { Whole, Compact };
    void setSize(Size size);
    void show(const Question *question); // null: at the end of a form

    using Card::show;

private:
    QGridLayout *m_ofQuestion;
    QGridLayout *m_always;
    QList<KeyLine> m_shown;
};

} // namespace turnout
