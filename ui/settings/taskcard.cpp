// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/taskcard.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace turnout {

TaskCard::TaskCard(const QString &title, int width, QWidget *parent)
    : QWidget(parent)
    , m_column(nullptr)
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
{
    auto *card = new Card;
    card->setMaximumWidth(width);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(40, 28, 40, 24);
    m_column->setSpacing(12);
    auto *heading = new PlainLabel(title, size::PanelTitle, Weight::SemiBold);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(card, 100);
    across->addStretch(1);
    auto *middle = new QWidget;
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->addStretch(2);
    rows->addLayout(across);
    rows->addStretch(3);
    auto *area = new QScrollArea; // for small windows and large type
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(middle);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(area);
}

PlainLabel *TaskCard::addText(const QString &text, LabelTone tone)
{
    auto *label = new PlainLabel(text, size::Body, Weight::Regular, tone);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void TaskCard::addFoot(const QList<QPushButton *> &buttons, const QString &wayOut)
{
    m_column->addWidget(m_problem);
    m_column->addSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    m_wayOut = makeButton(wayOut, ButtonLook::Link);
    row->addWidget(m_wayOut);
    m_column->addLayout(row);
    connect(m_wayOut, &QPushButton::clicked, this, &TaskCard::givenUp);
}

void TaskCard::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    if (!problem.isEmpty())
        m_problem->setAccessibleName(problem);
}

} // namespace turnout
