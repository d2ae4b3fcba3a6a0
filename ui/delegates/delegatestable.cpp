// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegatestable.h"

#include "ui/delegates/delegatecells.h"
#include "ui/delegates/problemnote.h"
#include "ui/models/delegatesmodel.h"
#include "ui/models/delegatewords.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// More than these are not selected again after the list was read anew.
constexpr int MostRemembered = 1000;

int widthOf(DelegateColumn column)
{
    switch (column) {
    case DelegateColumn::Name:
        return 152;
    case DelegateColumn::Organisation:
        return 180;
    case DelegateColumn::Area:
    case DelegateColumn::Sector:
        return 108;
    case DelegateColumn::Email:
        return 200;
    case DelegateColumn::Phone:
    case DelegateColumn::Role:
        return 128;
    case DelegateColumn::NextBooking:
        return 190;
    case DelegateColumn::Attended:
        return 78;
    case DelegateColumn::LastSeen:
        return 82;
    }
    Q_UNREACHABLE();
}

// What a heading takes with its padding and the mark of the sort, in letters of any size.
int roomForTitle(DelegateColumn column)
{
    constexpr int Around = 28;
    return QFontMetrics(screenFont(size::Small, Weight::SemiBold)).horizontalAdvance(columnTitle(column)) + Around;
}

bool isShownAtFirst(DelegateColumn column)
{
    return column != DelegateColumn::Sector && column != DelegateColumn::Email && column != DelegateColumn::Phone &&
           column != DelegateColumn::Role;
}

} // namespace

DelegatesTable::DelegatesTable(DelegatesModel *model, GhostEdit::Source complete, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_note(new ProblemNote(viewport()))
{
    setModel(model);
    auto *cells = new DelegateCells(std::move(complete), this);
    setItemDelegate(cells);
    connect(cells, &DelegateCells::problemChanged, m_note, &ProblemNote::say);
    setAccessibleName(tr("People"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setUpHeaders();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &DelegatesTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &DelegatesTable::restore);
    connect(model, &DelegatesModel::sortChanged, this,
            [this] { horizontalHeader()->setSortIndicator(int(m_model->query().sort), m_model->query().order); });
    connect(this, &QTableView::doubleClicked, this, &DelegatesTable::opened);
}

void DelegatesTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(DelegateCells::RowHeight, fontMetrics().height() + 12));
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of people"));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    // Small headings, and the first one over the names.
    header->setStyleSheet(u"QHeaderView::section { font-size: %1pt; padding: 6px 2px 6px 8px; }"
                          "QHeaderView::section:first { padding-left: 15px; }"_s.arg(size::Small));
    header->setMinimumSectionSize(48);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(int(DelegateColumn::Name), Qt::AscendingOrder);
    for (const auto &entry : words<DelegateColumn>) {
        header->resizeSection(int(entry.value), std::max(widthOf(entry.value), roomForTitle(entry.value)));
        header->setSectionHidden(int(entry.value), !isShownAtFirst(entry.value));
    }
    header->setSectionResizeMode(int(DelegateColumn::Organisation), QHeaderView::Stretch);
    header->setFixedHeight(std::max(32, header->sizeHint().height()));
    setSortingEnabled(true);
}

bool DelegatesTable::isRefused() const
{
    return !m_note->text().isEmpty();
}

QJsonObject DelegatesTable::draft() const
{
    const auto *editor = qobject_cast<const QLineEdit *>(indexWidget(currentIndex()));
    if (state() != EditingState || !editor)
        return {};
    return {{"person"_L1, QString::number(current().value())},
            {"column"_L1, currentIndex().column()},
            {"text"_L1, editor->text()}};
}

void DelegatesTable::restoreDraft(const QJsonObject &draft)
{
    setCurrentIndex(currentIndex().siblingAtColumn(draft["column"_L1].toInt()));
    editCurrent();
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(currentIndex()))) {
        editor->setText(draft["text"_L1].toString());
        editor->setModified(true);
    }
}

DelegateId DelegatesTable::current() const
{
    return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : DelegateId();
}

QList<DelegateId> DelegatesTable::chosen() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<DelegateId> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(m_model->idAt(row));
    return ids;
}

int DelegatesTable::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<int> DelegatesTable::columnsShown() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

bool DelegatesTable::goTo(DelegateId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    setCurrentIndex(m_model->index(row, isColumnHidden(column) ? 0 : column));
    scrollTo(currentIndex(), PositionAtCenter);
    return true;
}

// By the names as they are filed, whatever the list is sorted by; letters typed on go further into the name.
void DelegatesTable::keyboardSearch(const QString &letters)
{
    const bool goesOn = m_sinceLetter.isValid() && m_sinceLetter.elapsed() < QApplication::keyboardInputInterval();
    m_sinceLetter.start();
    m_letters = goesOn ? m_letters + letters : letters;
    const int from = currentIndex().row() - (goesOn ? 1 : 0);
    const int row = m_model->rowFiledUnder(m_letters, from);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
}

void DelegatesTable::forReading()
{
    m_isForReading = true;
    setEditTriggers(NoEditTriggers);
}

void DelegatesTable::editCurrent()
{
    QModelIndex index = currentIndex();
    if (!index.isValid() || m_isForReading)
        return;
    if (!index.flags().testFlag(Qt::ItemIsEditable)) {
        index = index.siblingAtColumn(int(DelegateColumn::Name));
        setCurrentIndex(index);
    }
    edit(index);
}

void DelegatesTable::sortByCurrent(Qt::SortOrder order)
{
    if (currentIndex().isValid())
        sortByColumn(currentIndex().column(), order);
}

void DelegatesTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() == EditingState) {
        if (!isEnter) // it was the editor's
            QTableView::keyPressEvent(event);
        return;
    }
    if (isEnter && currentIndex().isValid())
        Q_EMIT opened();
    else if (event->key() == Qt::Key_F2)
        editCurrent();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        sortByCurrent(event->key() == Qt::Key_Down ? Qt::AscendingOrder : Qt::DescendingOrder);
    else
        QTableView::keyPressEvent(event);
}

void DelegatesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the mark of the current row
    if (current.row() != previous.row())
        Q_EMIT currentPersonChanged(this->current());
}

void DelegatesTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void DelegatesTable::remember()
{
    m_current = current();
    m_column = std::max(0, currentIndex().column());
    m_chosen = chosenCount() <= MostRemembered ? chosen() : QList<DelegateId>();
}

void DelegatesTable::restore()
{
    if (m_model->rowCount() == 0) {
        Q_EMIT currentPersonChanged({});
        Q_EMIT chosenChanged();
        return;
    }
    QItemSelection again;
    if (m_chosen.size() > 1) {
        QHash<DelegateId, int> rows;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.insert(m_model->idAt(row), row);
        for (const DelegateId id : std::as_const(m_chosen)) {
            if (const int row = rows.value(id, -1); row >= 0)
                again.select(m_model->index(row, 0), m_model->index(row, DelegatesModel::ColumnCount - 1));
        }
    }
    const int row = std::max(0, m_model->rowOf(m_current));
    const auto how = again.isEmpty() ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                     : QItemSelectionModel::NoUpdate;
    selectionModel()->setCurrentIndex(m_model->index(row, m_column), how);
    if (!again.isEmpty())
        selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

} // namespace turnout
