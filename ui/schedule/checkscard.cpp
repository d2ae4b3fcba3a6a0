// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/checkscard.h"

#include "ui/widgets/buttons.h"

#include <QBoxLayout>

namespace turnout {

namespace {
constexpr int MostShown = 12; // problems; a clash of a whole group of delegates is one line each
constexpr int IconSize = 16;
} // namespace

ChecksCard::ChecksCard(QWidget *parent)
    : Card(parent)
    , m_counts(new PlainLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(16, 14, 16, 14);
    m_lines->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Checks"), size::CardTitle, Weight::SemiBold), 1);
    head->addWidget(m_counts);
    m_lines->addLayout(head); // no stretch: it would make the card as high as its column
}

void ChecksCard::clear()
{
    if (m_shown) {
        m_lines->removeWidget(m_shown);
        m_shown->hide();
        m_shown->deleteLater(); // a link in it may be the sender
    }
    m_shown = new QWidget;
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_lines->insertWidget(1, m_shown);
}

void ChecksCard::present(const workshops::Checks &checks, Links links)
{
    clear();
    auto *column = static_cast<QVBoxLayout *>(m_shown->layout());
    m_counts->setText(tr("%1 to look at, %2 fine").arg(checks.problems.size()).arg(checks.fine.size()));
    for (qsizetype at = 0; at < std::min<qsizetype>(checks.problems.size(), MostShown); ++at) {
        column->addWidget(problem(checks.problems[at], links));
        column->addWidget(new Rule);
    }
    if (checks.problems.size() > MostShown)
        column->addWidget(new PlainLabel(tr("and %1 more").arg(checks.problems.size() - MostShown)));
    for (const QString &fine : checks.fine)
        column->addWidget(new IconLine(Icon::Check, LabelTone::Text, fine));
    if (checks.problems.isEmpty() && checks.fine.isEmpty()) {
        m_counts->setText(tr("Not checked"));
        column->addWidget(new PlainLabel(tr("A cancelled workshop is not checked."), size::Body, Weight::Regular,
                                         LabelTone::Secondary));
    }
    m_shown->show(); // at once: its old self is gone already
}

void ChecksCard::showUnchecked(const QString &why)
{
    clear();
    m_counts->setText(tr("Not checked"));
    m_shown->layout()->addWidget(new IconLine(Icon::Info, LabelTone::Secondary, why));
    m_shown->show();
}

QWidget *ChecksCard::problem(const workshops::ClashLine &line, Links links)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(Icon::Warning, Tone::Bad, IconSize), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *fact = new PlainLabel(line.text, size::Body, Weight::SemiBold);
    auto *reason = new PlainLabel(line.reason, size::Small, Weight::Regular, LabelTone::Secondary);
    for (PlainLabel *label : {fact, reason}) {
        label->setWordWrap(true);
        if (label->text().isEmpty())
            label->hide();
        words->addWidget(label);
    }
    if (links == Links::Shown && !line.with.isNull()) {
        QPushButton *open = makeButton(tr("Open it"), ButtonLook::Link, {}, tr("Open it: %1").arg(line.text));
        connect(open, &QPushButton::clicked, this, [this, id = line.with] { Q_EMIT workshopAsked(id); });
        words->addWidget(open, 0, Qt::AlignLeft);
    }
    row->addLayout(words, 1);
    return whole;
}

} // namespace turnout
