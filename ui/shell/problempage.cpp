// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/problempage.h"

#include "ui/shell/unlockpage.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace turnout {

namespace {
constexpr int IconSide = 32;
}

ProblemPage::ProblemPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Warning, Tone::Bad, IconSide))
    , m_title(new PlainLabel({}, size::PanelTitle, Weight::SemiBold))
    , m_file(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_happened(new PlainLabel)
    , m_safe(new IconLine(Icon::CheckCircle, LabelTone::Good))
    , m_toDo(new IconLine(Icon::Info, LabelTone::Secondary))
    , m_ways(new QVBoxLayout)
{
    auto *page = new QVBoxLayout(this);
    page->addWidget(centred(card()));
}

QWidget *ProblemPage::card()
{
    m_title->setWordWrap(true);
    m_happened->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_file);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 32, 40, 32);
    column->setSpacing(12);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_happened);
    column->addWidget(m_safe);
    column->addWidget(m_toDo);
    column->addSpacing(8);
    m_ways->setSpacing(10);
    column->addLayout(m_ways);
    return card;
}

void ProblemPage::present(const Problem &problem)
{
    m_icon->setIcon(problem.icon, problem.icon == Icon::Warning ? Tone::Bad : Tone::Accent);
    m_title->setText(problem.title);
    m_file->setText(QDir::toNativeSeparators(problem.file));
    m_file->setVisible(!problem.file.isEmpty());
    m_happened->setText(problem.happened);
    m_happened->setVisible(!problem.happened.isEmpty());
    m_safe->setText(problem.safe);
    m_toDo->setText(problem.toDo);
    showWays(problem.ways);
    setAccessibleName(text());
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void ProblemPage::showWays(const QList<Problem::Way> &ways)
{
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what brought us here
        delete item;
    }
    for (const Problem::Way &way : ways) {
        const bool isFirst = m_ways->count() == 0;
        QPushButton *button = makeButton(way.text, isFirst ? ButtonLook::Primary : ButtonLook::Plain);
        button->setProperty("tall", isFirst);
        connect(button, &QPushButton::clicked, this, way.go);
        m_ways->addWidget(button);
        button->show(); // at once, for the layout would do it later, and then there is no focus to take
        if (isFirst)
            button->setFocus();
    }
}

QString ProblemPage::text() const
{
    QStringList parts{m_title->text(), m_happened->text(), m_safe->text(), m_toDo->text()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void ProblemPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace turnout
