// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/programmark.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Width = 224;
constexpr int Mark = 34;
} // namespace

Sidebar::Sidebar(const QList<PageEntry> &entries, const QString &logbookName, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(Width);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(u"Turnout"_s, size::Period, Weight::SemiBold));
    words->addWidget(new ElidedLabel(logbookName, size::Small, Weight::Regular, LabelTone::Secondary));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new ProgramMark(Mark));
    head->addLayout(words, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 12);
    column->setSpacing(2);
    column->addLayout(head);
    column->addSpacing(14);
    addAll(entries, PageEntry::Stands::AtTop);
    column->addStretch();
    addAll(entries, PageEntry::Stands::AtFoot);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(Section(id)); });
}

void Sidebar::addAll(const QList<PageEntry> &entries, PageEntry::Stands stands)
{
    for (const PageEntry &entry : entries) {
        if (entry.icon && entry.stands == stands)
            add(entry);
    }
}

void Sidebar::add(const PageEntry &entry)
{
    auto *button = new QToolButton;
    button->setText(u"  "_s + entry.title);
    button->setIcon(icon(*entry.icon, Tone::Secondary));
    button->setIconSize({20, 20});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFont(screenFont(size::Body + 0.5));
    button->setAccessibleName(entry.title);

    auto *count = new PlainLabel({}, size::Small, Weight::SemiBold);
    count->setProperty("look", u"count"_s);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    count->hide();
    auto *over = new QHBoxLayout(button);
    over->setContentsMargins(0, 0, 10, 0);
    over->addStretch();
    over->addWidget(count, 0, Qt::AlignVCenter);

    m_group->addButton(button, int(entry.section));
    m_items[entry.section] = {button, entry.title, count};
    layout()->addWidget(button);
}

void Sidebar::select(Section section)
{
    if (const auto item = m_items.find(section); item != m_items.end())
        item->second.button->setChecked(true);
}

void Sidebar::setWaiting(Section section, int waiting)
{
    const auto item = m_items.find(section);
    if (item == m_items.end())
        return;
    item->second.count->setText(QString::number(waiting));
    item->second.count->setVisible(waiting > 0);
    item->second.button->setAccessibleName(waiting > 0 ? tr("%1, %n waiting", nullptr, waiting).arg(item->second.title)
                                                       : item->second.title);
}

} // namespace turnout
