// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frames.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int IconSide = 36; // of an empty state
}

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setProperty("look", u"card"_s);
}

Rule::Rule(QWidget *parent)
    : QFrame(parent)
{
    setProperty("look", u"rule"_s);
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, size::PageTitle, Weight::Bold))
    , m_subtitle(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_buttons(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    m_buttons->setSpacing(8);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

QString PageHeader::subtitle() const
{
    return m_subtitle->text();
}

void PageHeader::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Info, Tone::Secondary, IconSide))
    , m_title(new PlainLabel({}, size::Period, Weight::SemiBold))
    , m_text(new PlainLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_button(makeButton({}, ButtonLook::Plain))
{
    constexpr int Width = 440; // a line that reads well
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (PlainLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(Width);
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label, 1000);
        row->addStretch();
        column->addLayout(row);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::say(Icon icon, const QString &title, const QString &text, const QString &button)
{
    m_icon->setIcon(icon, Tone::Secondary);
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace turnout
