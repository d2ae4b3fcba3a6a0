// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/keyscard.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int CapsWidth = 74; // both halves of the card line up

void clear(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void fill(QGridLayout &grid, const QList<KeyLine> &lines)
{
    for (int row = 0; row < int(lines.size()); ++row) {
        auto *caps = new QWidget;
        auto *side = new QHBoxLayout(caps);
        side->setContentsMargins(0, 0, 0, 0);
        side->setSpacing(6);
        for (const QString &cap : lines[row].caps)
            side->addWidget(new KeyCap(cap));
        side->addStretch();
        grid.addWidget(caps, row, 0);
        grid.addWidget(new ElidedLabel(lines[row].meaning, size::Small), row, 1);
    }
}

QGridLayout *keyGrid()
{
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, CapsWidth);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(8);
    return grid;
}

} // namespace

KeysCard::KeysCard(QWidget *parent)
    : Card(parent)
    , m_ofQuestion(keyGrid())
    , m_always(keyGrid())
{
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Keys"), size::CardTitle, Weight::SemiBold));
    head->addStretch();
    head->addWidget(new PlainLabel(tr("for this question"), size::Small, Weight::Regular, LabelTone::Secondary));
    fill(*m_always, {{{tr("Backspace")}, tr("clear and step back")},
                     {{tr("Enter")}, tr("end form, start the next")},
                     {{tr("Ctrl+Z")}, tr("undo the last answer")},
                     {{tr("Esc")}, tr("stop; everything is kept")}});
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(m_ofQuestion);
    column->addWidget(new Rule);
    column->addLayout(m_always);
    column->addStretch();
    setSize(Size::Whole);
}

void KeysCard::setSize(Size size)
{
    const bool whole = size == Size::Whole;
    const int edge = whole ? 16 : 12;
    layout()->setContentsMargins(edge, edge - 2, edge, edge - 2);
    layout()->setSpacing(whole ? 8 : 5);
    m_ofQuestion->setVerticalSpacing(whole ? 7 : 3);
    m_always->setVerticalSpacing(whole ? 7 : 3);
}

void KeysCard::show(const Question *question)
{
    const QList<KeyLine> lines = question ? keyLines(*question) : QList<KeyLine>{{{tr("Enter")}, tr("end this form")}};
    if (lines == m_shown)
        return;
    m_shown = lines;
    clear(*m_ofQuestion);
    fill(*m_ofQuestion, lines);
}

} // namespace turnout
