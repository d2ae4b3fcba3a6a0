// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/echocard.h"

#include "core/domain/questionheadings.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

// The digit in its square.
class EchoDigit final : public QWidget {
public:
    void setDigit(const QString &digit)
    {
        m_digit = digit;
        update();
    }
    void setSide(int side, double points)
    {
        setFixedSize(side, side);
        m_points = points;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_digit.isEmpty() ? t.soft : t.accent);
        constexpr double Round = 8;
        painter.drawRoundedRect(rect(), Round, Round);
        painter.setPen(t.onAccent);
        constexpr double OfSeveral = 0.5; // "1, 3" is wider than a digit
        painter.setFont(screenFont(m_digit.size() > 2 ? m_points * OfSeveral : m_points, Weight::Bold));
        painter.drawText(rect(), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_digit, Qt::ElideRight, width() - 8));
    }

private:
    QString m_digit;
    double m_points = 60;
};

namespace {

constexpr int WholeSide = 120;
constexpr int CompactSide = 72;
constexpr double WholeDigit = 60;
constexpr double CompactDigit = 36;
constexpr double WordSize = 19;
constexpr double CompactWord = 15;

QLayout *headRow(ElidedLabel *where)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(EchoCard::tr("Last answer"), size::CardTitle, Weight::SemiBold));
    where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(where, 1);
    return head;
}

} // namespace

EchoCard::EchoCard(QWidget *parent)
    : Card(parent)
    , m_where(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_digit(new EchoDigit)
    , m_word(new PlainLabel({}, WordSize, Weight::SemiBold))
    , m_question(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_heading(new PlainLabel({}, size::Body, Weight::SemiBold))
    , m_wording(new PlainLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
{
    for (PlainLabel *label : {m_word, m_heading, m_wording})
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(m_word);
    words->addWidget(m_question);
    words->addStretch();
    auto *echo = new QHBoxLayout;
    echo->setSpacing(16);
    echo->addWidget(m_digit);
    echo->addLayout(words, 1);

    auto *column = new QVBoxLayout(this);
    column->addLayout(headRow(m_where));
    column->addLayout(echo);
    column->addWidget(new Rule);
    column->addWidget(new PlainLabel(tr("Now"), size::Tiny, Weight::Regular, LabelTone::Secondary));
    column->addWidget(m_heading);
    column->addWidget(m_wording);
    setSize(Size::Whole);
}

void EchoCard::setSize(Size size)
{
    const bool whole = size == Size::Whole;
    m_digit->setSide(whole ? WholeSide : CompactSide, whole ? WholeDigit : CompactDigit);
    m_word->setFont(screenFont(whole ? WordSize : CompactWord, Weight::SemiBold));
    const int edge = whole ? 16 : 12;
    layout()->setContentsMargins(edge, edge - 2, edge, edge - 2);
    layout()->setSpacing(whole ? 8 : 4);
}

void EchoCard::show(const FeedbackGridModel &model, const FormTyping &typing)
{
    showLast(model, typing.lastAnswer());
    showNow(model, typing.at());
}

void EchoCard::showLast(const FeedbackGridModel &model, const std::optional<Cell> &last)
{
    const Question *asked = last ? model.questionAt(last->row, last->column) : nullptr;
    if (!asked || !model.formAt(last->row)) {
        m_where->clear();
        m_digit->setDigit({});
        m_word->setText(tr("None yet"));
        m_question->setText(tr("on form %1").arg(model.nextRow() + 1));
        return;
    }
    const QList<Answer> answers = model.answersAt(last->row, last->column);
    Shown echo = shown(*asked, answers);
    if (answers.isEmpty())
        echo = {u"–"_s, tr("Not answered")};
    else if (asked->kind == QuestionKind::Text)
        echo = {tr("“", "in the place of a digit, for an answer in words"), tr("Kept as typed")};
    else if (asked->kind != QuestionKind::ZeroToTen && answers.size() == 1)
        echo.word = valueWord(*asked, *answers.first().value);
    m_where->setText(tr("form %1, question %2").arg(last->row + 1).arg(model.numberOnPaper(last->column)));
    m_digit->setDigit(echo.digit);
    m_word->setText(echo.word);
    m_question->setText(shortHeading(*asked));
}

void EchoCard::showNow(const FeedbackGridModel &model, Cell at)
{
    const Question *asked = model.question(at.column);
    if (!asked) {
        m_heading->setText(tr("End of form %1").arg(at.row + 1));
        m_wording->setText(tr("Every question is typed. Enter ends the form and begins the next."));
        return;
    }
    m_heading->setText(u"%1  %2"_s.arg(model.numberOnPaper(at.column)).arg(shortHeading(*asked)));
    m_wording->setText(model.questionAt(at.row, at.column)
                           ? u"“%1”"_s.arg(asked->wording)
                           : tr("This form was filled in by another question set, which does not ask that."));
}

} // namespace turnout
