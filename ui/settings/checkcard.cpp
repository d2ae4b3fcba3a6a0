// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/checkcard.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/safetywords.h"
#include "ui/settings/findingdelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copied.h"
#include "ui/widgets/progressline.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

CheckCard::CheckCard(QWidget *parent)
    : SafetyCard(tr("Check"), parent)
    , m_model(new FindingsModel(this))
    , m_list(new QListView)
    , m_empty(new EmptyState)
    , m_progress(new ProgressLine(tr("Cancel the check")))
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
    , m_which(new FilterChip(tr("Show")))
    , m_copy(makeButton(tr("Copy as text"), ButtonLook::Plain, Icon::Copy, tr("Copy the findings as text")))
    , m_now(makeButton(tr("Check now"), ButtonLook::Plain, Icon::Shield))
{
    QList<FilterChip::Choice> choices{{tr("all"), -1}};
    for (const auto &entry : words<Severity>)
        choices.append({severityText(entry.value), int(entry.value)});
    m_which->setChoices(choices);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_which, m_copy, m_now})
        addToHead(widget);
    column()->addWidget(m_progress);
    column()->addWidget(m_problem);
    column()->addWidget(listSide(), 1);
    connect(m_which, &FilterChip::chosenChanged, this, &CheckCard::filter);
    connect(m_copy, &QPushButton::clicked, this, &CheckCard::copyText);
    connect(m_now, &QPushButton::clicked, this, &CheckCard::checkRequested);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_which->choose(-1);
        filter();
    });
    sayEmpty();
}

QWidget *CheckCard::listSide()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setAccessibleName(tr("Findings of the check"));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &CheckCard::openCurrent);
    auto *side = new QWidget;
    m_stack = new QStackedLayout(side);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return side;
}

void CheckCard::show(const QList<Finding> &findings, const QStringList &texts, const QDateTime &at, QDate today)
{
    m_checked = momentText(at, today);
    const QString found = findingsText(findings);
    setState(found.isEmpty() ? tr("checked: %1").arg(m_checked) : tr("checked: %1  ·  %2").arg(m_checked, found));
    m_model->show(findings, texts);
    m_which->choose(-1);
    filter();
}

void CheckCard::filter()
{
    const int chosen = m_which->chosen().toInt();
    m_model->showOnly(chosen < 0 ? std::nullopt : std::optional(Severity(chosen)));
    sayEmpty();
    makeFirstCurrent();
}

void CheckCard::sayEmpty()
{
    const bool shown = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_list) : m_empty);
    m_copy->setVisible(hasFindings());
    m_which->setVisible(hasFindings());
    m_copy->setEnabled(shown);
    if (m_checked.isEmpty())
        m_empty->say(Icon::Shield, tr("Not checked since it was opened"),
                     tr("A check reads the whole file, looks whether it holds together, and for records that make "
                        "figures wrong. It changes nothing."));
    else if (!hasFindings())
        m_empty->say(Icon::CheckCircle, tr("Nothing found"),
                     tr("The file holds together and no record stands out. Checked: %1.").arg(m_checked));
    else
        m_empty->say(Icon::Filter, tr("Nothing of that kind"), tr("The check found other things."),
                     tr("Show everything found"));
}

// A list always has a current row: without one a screen reader says nothing of it.
void CheckCard::makeFirstCurrent()
{
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void CheckCard::setBusy(bool busy)
{
    m_now->setEnabled(!busy);
}

void CheckCard::showProblem(const QString &problem)
{
    m_problem->setText(problem);
}

QWidget *CheckCard::list() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_now;
}

bool CheckCard::hasFindings() const
{
    return !m_model->findings().isEmpty();
}

void CheckCard::copyText() const
{
    turnout::copyText(m_model->text()); // names lie in it, so locking takes it away
}

void CheckCard::openCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        Q_EMIT opened(current.data(FindingsModel::FindingRole).value<Finding>());
}

bool CheckCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key.matches(QKeySequence::Copy)) {
            copyText();
            return true;
        }
    }
    return SafetyCard::eventFilter(watched, event);
}

} // namespace turnout
