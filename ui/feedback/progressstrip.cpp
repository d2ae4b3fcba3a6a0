// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/progressstrip.h"

#include "core/base/tr.h"
#include "core/insight/satisfaction.h"
#include "ui/feedback/paperpile.h"
#include "ui/feedback/sharemark.h"
#include "ui/models/feedbackgridmodel.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr double CountSize = 15;
constexpr double ShareSize = 11;

// A thin line between the two halves.
class Upright final : public QWidget {
public:
    Upright() { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int Short = 8; // of the edges of the card
        QPainter(this).fillRect(rect().adjusted(0, Short, 0, -Short), tokensOf(palette()).line);
    }
};
} // namespace

std::optional<Satisfaction> runningShare(const FeedbackGridModel &model)
{
    RatingCount count;
    bool asked = false;
    for (int column = 0; column < model.ticked(); ++column) {
        if (!model.question(column)->isOverall)
            continue;
        asked = true;
        for (int row = 0; row < model.nextRow(); ++row) {
            const QList<Answer> answers = model.answersAt(row, column);
            if (answers.isEmpty())
                continue; // blank is not counted
            ++count.rated;
            count.goodOrExcellent += answers.first().value >= GoodRating ? 1 : 0;
        }
    }
    return asked ? std::optional(satisfaction(count)) : std::nullopt;
}

QString runningShareText(const Satisfaction &satisfaction)
{
    const QString counts = tr("%1 of %2 good or excellent").arg(satisfaction.goodOrExcellent).arg(satisfaction.rated);
    const QString share = shareText(satisfaction, Decimals::None);
    const auto interval = satisfaction.interval();
    if (!satisfaction.hasEnoughForms() || !interval)
        return tr("%1 · %2", "counts, why there is no share").arg(counts, share);
    return tr("%1 (%2, %3 to %4)", "counts, share, interval")
        .arg(counts, share, percent(interval->low, Decimals::None), percent(interval->high, Decimals::None));
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : Card(parent)
    , m_typed(new PlainLabel({}, CountSize, Weight::SemiBold))
    , m_of(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_pile(new PaperPile)
    , m_now(new ElidedLabel({}, size::Tiny, Weight::Regular, LabelTone::Secondary))
    , m_share(new ElidedLabel({}, ShareSize, Weight::SemiBold))
    , m_note(new ElidedLabel({}, size::Tiny, Weight::Regular, LabelTone::Secondary))
    , m_mark(new ShareMark)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(20);
    row->addLayout(typedSide(), 3);
    row->addWidget(new Upright);
    row->addLayout(shareSide(), 4);
    row->addWidget(m_mark, 2);
}

// The words say as much as the picture, so in a narrow window the picture goes.
void ProgressStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    constexpr int Narrow = 920;
    m_mark->setMaximumWidth(width() < Narrow ? 0 : QWIDGETSIZE_MAX);
}

QLayout *ProgressStrip::typedSide()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(new PlainLabel(tr("Forms typed"), size::Small, Weight::Regular, LabelTone::Secondary));
    auto *count = new QHBoxLayout;
    count->setSpacing(6);
    count->addWidget(m_typed, 0, Qt::AlignBottom);
    count->addWidget(m_of, 1, Qt::AlignBottom);
    words->addLayout(count);
    words->addStretch();
    auto *pile = new QVBoxLayout;
    pile->setSpacing(3);
    pile->addStretch();
    pile->addWidget(m_pile);
    pile->addWidget(m_now);
    pile->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(words);
    row->addLayout(pile, 1);
    return row;
}

QLayout *ProgressStrip::shareSide()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch();
    words->addWidget(
        new PlainLabel(tr("Running share, overall rating"), size::Small, Weight::Regular, LabelTone::Secondary));
    words->addWidget(m_share);
    words->addWidget(m_note);
    words->addStretch();
    return words;
}

void ProgressStrip::show(const FeedbackGridModel &model, int currentRow)
{
    const int present = model.sheet().workshop.present;
    const int typed = model.formsTyped();
    const bool typing = currentRow == model.nextRow() || model.isOpen(currentRow);
    m_typed->setText(QString::number(typed));
    m_of->setText(present > 0 ? tr("of %1 present").arg(present) : tr("nobody is marked as present"));
    const bool needed = currentRow < present || model.isOpen(currentRow);
    m_pile->setCount({.typed = typed, .beingTyped = typing && needed ? currentRow + 1 : 0, .present = present});
    m_now->setText(!needed && typing ? tr("every form is typed")
                   : typing          ? tr("form %1 is being typed").arg(currentRow + 1)
                                     : tr("form %1 is being corrected").arg(currentRow + 1));
    showShare(model);
}

void ProgressStrip::showShare(const FeedbackGridModel &model)
{
    const auto share = runningShare(model);
    if (!share || share->rated == 0) {
        m_share->setText(share ? tr("No overall rating yet") : tr("Not asked"));
        m_note->setText(share ? tr("Blank is not counted.") : tr("No question of this set is the overall one."));
        m_mark->setSatisfaction({});
        return;
    }
    m_share->setText(runningShareText(*share));
    m_note->setText(share->hasEnoughForms()
                        ? tr("95% interval; settles as forms are added. Blank is not counted.")
                        : tr("The share is shown from %n forms on. Blank is not counted.", nullptr, FewestForShare));
    m_mark->setSatisfaction(*share);
}

} // namespace turnout
