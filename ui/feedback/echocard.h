// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/formtyping.h"
#include "ui/widgets/frames.h"

namespace turnout {

class EchoDigit;

// What was typed last, large enough to be seen from the corner of the eye, and what is asked now, in full.
class EchoCard final : public Card {
    Q_OBJECT

public:
    explicit EchoCard(QWidget *parent = nullptr);

    enum class Size { Whole, Compact }; // compact where the window is low
    void setSize(Size size);
    void show(const FeedbackGridModel &model, const FormTyping &typing);

    using Card::show;

private:
    void showLast(const FeedbackGridModel &model, const std::optional<Cell> &last);
    void showNow(const FeedbackGridModel &model, Cell at);

    ElidedLabel *m_where;
    EchoDigit *m_digit;
    PlainLabel *m_word;
    ElidedLabel *m_question;
    PlainLabel *m_heading;
    PlainLabel *m_wording;
};

} // namespace turnout
