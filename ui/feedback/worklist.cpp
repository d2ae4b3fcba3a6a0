// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/worklist.h"

#include "ui/feedback/worklistdelegate.h"
#include "ui/models/worklistmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Margin = 24;
constexpr int Gap = 16;
} // namespace

Worklist::Worklist(Logbook &logbook, QWidget *parent)
    : QWidget(parent)
    , m_model(new WorklistModel(logbook, this))
    , m_header(new PageHeader(tr("Feedback")))
    , m_filter(new QLineEdit)
    , m_which(new FilterChip(tr("Show")))
    , m_list(new QListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_range(new PlainLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_older(makeButton(tr("Show older"), ButtonLook::Link, {}, tr("Show older workshops")))
{
    m_filter->setPlaceholderText(tr("Filter by number, place or type"));
    m_filter->setAccessibleName(tr("Filter the workshops"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_which->setChoices({{tr("to type, last %n days", nullptr, forms::RecentDays), int(Which::Recent)},
                         {tr("to type, older too"), int(Which::Ever)},
                         {tr("all workshops"), int(Which::All)}});
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_which);
    filters->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Gap, Margin, Gap);
    column->setSpacing(Gap);
    column->addWidget(m_header);
    column->addLayout(filters);
    column->addWidget(listSide(), 1);
    connect(m_filter, &QLineEdit::textChanged, this, &Worklist::asked);
    connect(m_which, &FilterChip::chosenChanged, this, &Worklist::asked);
    const auto widen = [this] {
        m_which->choose(int(which() == Which::Recent && words().isEmpty() ? Which::Ever : Which::All));
        Q_EMIT asked();
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_filter)->setFocus();
    };
    connect(m_older, &QPushButton::clicked, this, widen);
    connect(m_empty, &EmptyState::buttonClicked, this, widen);
}

QWidget *Worklist::listSide()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WorklistDelegate(m_list));
    m_list->setAccessibleName(tr("Workshops with feedback forms"));
    m_list->setUniformItemSizes(true); // thousands of rows are not asked for their size
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &Worklist::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Worklist::currentChanged);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Gap, 6, Gap, 6);
    foot->addWidget(m_range);
    foot->addWidget(m_older);
    foot->addStretch();
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(m_stack, 1); // before its widgets: it shows the first at once, in a window if it has no parent
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addLayout(foot);
    return card;
}

Worklist::Which Worklist::which() const
{
    return Which(m_which->chosen().toInt());
}

QString Worklist::words() const
{
    return m_filter->text().simplified();
}

void Worklist::show(const QList<WorkshopId> &workshops, int waiting)
{
    const WorkshopId before = current();
    m_model->setWorkshops(workshops);
    select(before);
    m_header->setSubtitle(waiting == 0   ? tr("No forms to type")
                          : waiting == 1 ? tr("1 workshop with forms to type")
                                         : tr("%n workshops with forms to type  ·  oldest first", nullptr, waiting));
    showRange(int(workshops.size()));
    m_stack->setCurrentWidget(workshops.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (workshops.isEmpty())
        sayEmpty();
}

void Worklist::showRange(int shown)
{
    m_older->setVisible(which() == Which::Recent);
    switch (which()) {
    case Which::Recent:
        m_range->setText(
            tr("Workshops of the last %n days with fewer forms than people present.", nullptr, forms::RecentDays));
        break;
    case Which::Ever:
        m_range->setText(tr("Every workshop with fewer forms than people present."));
        break;
    case Which::All:
        m_range->setText(shown < MostOfAll
                             ? tr("Workshops that have begun, newest first.")
                             : tr("The newest %n workshops; filter to find older ones.", nullptr, MostOfAll));
        break;
    }
}

void Worklist::sayEmpty()
{
    if (!words().isEmpty()) {
        m_empty->say(Icon::Search, tr("Nothing matches"),
                     tr("No workshop shown here has “%1” in its number, place or type.").arg(words()),
                     which() == Which::All ? QString() : tr("Look through all workshops"));
    } else if (which() == Which::All) {
        m_empty->say(Icon::Feedback, tr("No workshops yet"), tr("A workshop is listed here once it has begun."));
    } else {
        m_empty->say(
            Icon::CheckCircle, tr("Nothing to type"),
            tr("A workshop is listed here when it is over and fewer forms are typed than people were present."),
            which() == Which::Recent ? tr("Look for older ones") : tr("Show all workshops"));
    }
}

WorkshopId Worklist::current() const
{
    return m_model->workshopAt(m_list->currentIndex());
}

// A list always has a current row: without one a screen reader says nothing of it.
void Worklist::select(WorkshopId workshop)
{
    QModelIndex index = m_model->indexOf(workshop);
    if (!index.isValid())
        index = m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    Q_EMIT currentChanged();
}

void Worklist::openCurrent()
{
    if (const WorkshopId workshop = current(); !workshop.isNull())
        Q_EMIT opened(workshop);
}

void Worklist::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool Worklist::clearFilter()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_list->setFocus();
    return true;
}

QString Worklist::status() const
{
    const int rows = m_model->rowCount();
    return rows == 1 ? tr("1 workshop") : tr("%n workshops", nullptr, rows);
}

QList<QWidget *> Worklist::panes() const
{
    if (m_model->rowCount() == 0)
        return {m_filter};
    return {m_list, m_filter};
}

// Enter opens, from the list and from the filter; from the filter Down goes into the list.
bool Worklist::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace turnout
