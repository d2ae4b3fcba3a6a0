// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackentry.h"

#include "core/documents/dates.h"
#include "ui/feedback/echocard.h"
#include "ui/feedback/formgrid.h"
#include "ui/feedback/keyscard.h"
#include "ui/feedback/progressstrip.h"
#include "ui/models/worklistmodel.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Margin = 24;
constexpr int Gap = 16;
constexpr int SideWidth = 328;
constexpr int LeastSide = 256;
constexpr int LowPage = 760; // below this height echo and keys are drawn smaller
} // namespace

FeedbackEntry::FeedbackEntry(FormTyping::Keep keep, FormTyping::Drop drop, QWidget *parent)
    : QWidget(parent)
    , m_model(new FeedbackGridModel(this))
    , m_typing(new FormTyping(*m_model, std::move(keep), std::move(drop), this))
    , m_header(new PageHeader(tr("Feedback")))
    , m_done(makeButton(tr("Done"), ButtonLook::Primary, Icon::Check, tr("Done: back to the list")))
    , m_strip(new ProgressStrip)
    , m_grid(new FormGrid(*m_model, *m_typing))
    , m_foot(new IconLine(Icon::Info, LabelTone::Secondary))
    , m_echo(new EchoCard)
    , m_keys(new KeysCard)
    , m_side(new QScrollArea)
{
    m_header->addButton(m_done);
    auto *work = new QHBoxLayout;
    work->setSpacing(Gap);
    work->addWidget(gridSide(), 1);
    work->addWidget(cardSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Gap, Margin, Gap);
    column->setSpacing(Gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addLayout(work, 1);
    connect(m_done, &QPushButton::clicked, this, &FeedbackEntry::done);
    connect(m_typing, &FormTyping::moved, this, &FeedbackEntry::follow);
    connect(m_typing, &FormTyping::said, this, [this](const QString &words) {
        m_said = words;
        m_foot->setText(footLine());
        if (words.isEmpty())
            return;
        m_foot->setAccessibleName(words);
        QAccessibleEvent told(m_foot, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    });
}

QWidget *FeedbackEntry::gridSide()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_grid, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Gap, 10, Gap, 10);
    foot->addWidget(m_foot);
    column->addLayout(foot);
    return card;
}

QWidget *FeedbackEntry::cardSide()
{
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_echo);
    column->addWidget(m_keys, 1);
    m_side->setAccessibleName(tr("Last answer and keys"));
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setWidget(cards);
    return m_side;
}

void FeedbackEntry::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool whole = height() >= LowPage;
    m_echo->setSize(whole ? EchoCard::Size::Whole : EchoCard::Size::Compact);
    m_keys->setSize(whole ? KeysCard::Size::Whole : KeysCard::Size::Compact);
    constexpr int Share = 3; // a part of the width
    m_side->setFixedWidth(std::clamp(width() / Share, LeastSide, SideWidth));
}

void FeedbackEntry::show(const forms::Sheet &sheet)
{
    m_typing->show(sheet);
    showHeader();
    follow();
}

void FeedbackEntry::showHeader()
{
    const FormsRow &workshop = m_model->sheet().workshop;
    const QuestionSet &set = m_model->sheet().set;
    QStringList parts{workshop.type, placeOf(workshop), shortDate(workshop.start.date()), workshop.number,
                      tr("question set “%1”, version %2").arg(set.name).arg(set.version)};
    parts.removeAll(QString());
    m_header->setSubtitle(parts.join(u"  ·  "_s));
}

void FeedbackEntry::follow()
{
    const Cell at = m_typing->at();
    m_strip->show(*m_model, at.row);
    m_echo->show(*m_model, *m_typing);
    m_keys->show(m_model->question(at.column));
    m_foot->setText(footLine());
    Q_EMIT moved();
}

QString FeedbackEntry::footLine() const
{
    if (!m_said.isEmpty())
        return m_said;
    const int present = m_model->sheet().workshop.present;
    const int forms = int(m_model->sheet().forms.size());
    if (present == 0)
        return tr("Nobody is marked as present yet; forms can be typed all the same.");
    const QString were = present == 1 ? tr("1 person was present.") : tr("%n people were present.", nullptr, present);
    if (forms > present)
        return tr("%1 There are %2 forms, which is allowed.", "how many were present").arg(were).arg(forms);
    if (forms == present)
        return tr("%1 Form %2 is one more, and is allowed.", "how many were present").arg(were).arg(present + 1);
    return tr("%1 One more form than that is allowed, with a line here to say so.", "how many were present").arg(were);
}

bool FeedbackEntry::isWriting() const
{
    return m_grid->isWriting();
}

QJsonObject FeedbackEntry::written() const
{
    if (!isWriting())
        return {};
    const Cell at = m_typing->at();
    return {{"row"_L1, at.row}, {"column"_L1, at.column}, {"words"_L1, m_grid->writtenWords()}};
}

void FeedbackEntry::restore(const QJsonObject &written)
{
    m_typing->goTo({written["row"_L1].toInt(), written["column"_L1].toInt()});
    m_grid->openWords(written["words"_L1].toString());
}

std::optional<FeedbackEntry::Numbered> FeedbackEntry::currentForm() const
{
    const int row = m_typing->at().row;
    const Response *form = m_model->formAt(row);
    return form ? std::optional(Numbered{form->id, row + 1}) : std::nullopt;
}

QString FeedbackEntry::status() const
{
    const Cell at = m_typing->at();
    const Question *asked = m_model->question(at.column);
    const QString where = asked ? tr("Form %1, question %2 of %3")
                                      .arg(at.row + 1)
                                      .arg(m_model->numberOnPaper(at.column))
                                      .arg(m_model->sheet().set.questions.size())
                                : tr("End of form %1").arg(at.row + 1);
    return tr("%1  ·  %2 of %3 forms typed", "place, counts")
        .arg(where)
        .arg(m_model->formsTyped())
        .arg(m_model->sheet().workshop.present);
}

QList<QWidget *> FeedbackEntry::panes() const
{
    return {m_grid, m_done};
}

} // namespace turnout
