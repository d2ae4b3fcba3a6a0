// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

namespace turnout {

class FeedbackGridModel;
class PaperPile;
class ShareMark;
struct Satisfaction;

// Over the grid: how many of the forms are typed, and the share that is good or excellent so far.
class ProgressStrip final : public Card {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void show(const FeedbackGridModel &model, int currentRow);

    using Card::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *typedSide();
    QLayout *shareSide();
    void showShare(const FeedbackGridModel &model);

    PlainLabel *m_typed;
    ElidedLabel *m_of;
    PaperPile *m_pile;
    ElidedLabel *m_now;
    ElidedLabel *m_share;
    ElidedLabel *m_note;
    ShareMark *m_mark;
};

// The overall ratings on these forms; nothing where the question set has no overall question.
std::optional<Satisfaction> runningShare(const FeedbackGridModel &model);
// "10 of 11 good or excellent (91%, 62% to 98%)"; with too few forms for a share it says that in its place.
QString runningShareText(const Satisfaction &satisfaction);

} // namespace turnout
