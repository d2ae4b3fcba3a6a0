// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/registertable.h"

#include "ui/delegates/bookingmark.h"
#include "ui/delegates/registercell.h"
#include "ui/models/registermodel.h"
#include "ui/widgets/copied.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace turnout {

RegisterTable::RegisterTable(RegisterModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new RegisterCell(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAccessibleName(tr("Register"));
    constexpr int RowHeight = 32;
    verticalHeader()->setDefaultSectionSize(std::max(RowHeight, fontMetrics().height() + 12));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(64);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = chosen();
        m_keptRow = currentIndex().row();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &RegisterTable::keepPlace);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != RegisterModel::Note)
            Q_EMIT opened();
    });
}

QList<DelegateId> RegisterTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    std::sort(rows.begin(), rows.end());
    QList<DelegateId> people;
    for (const QModelIndex &index : rows)
        people.append(m_model.rows()[index.row()].delegate);
    return people;
}

DelegateId RegisterTable::following() const
{
    const int row = currentIndex().row() + 1;
    return row > 0 && row < m_model.rowCount() ? m_model.rows()[row].delegate : DelegateId();
}

void RegisterTable::goToPerson(DelegateId delegate)
{
    if (const int row = m_model.rowOf(delegate); row >= 0)
        setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
}

void RegisterTable::forReading()
{
    m_isForReading = true;
    setEditTriggers(NoEditTriggers);
}

void RegisterTable::editNote()
{
    if (currentIndex().isValid() && !m_isForReading)
        edit(m_model.index(currentIndex().row(), RegisterModel::Note));
}

// Qt forgets what was selected when a model is reset; and there is always a current row, for screen readers.
void RegisterTable::keepPlace()
{
    shareWidth();
    if (m_model.rowCount() == 0)
        return;
    QItemSelection selection;
    int current = -1;
    for (const DelegateId delegate : m_kept) {
        const int row = m_model.rowOf(delegate);
        if (row < 0)
            continue;
        current = current < 0 ? row : current;
        selection.select(m_model.index(row, 0), m_model.index(row, RegisterModel::ColumnCount - 1));
    }
    if (current < 0)
        current = std::clamp(m_keptRow, 0, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(current, RegisterModel::Name));
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

void RegisterTable::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) { // Enter ends the editor and must not open the row as well
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyChosen();
        return;
    }
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const auto status = plain ? statusOfKey(event->key()) : std::nullopt;
    if (event->key() == Qt::Key_Space && plain)
        Q_EMIT toggled();
    else if (status)
        Q_EMIT marked(*status);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else if (event->key() == Qt::Key_F2)
        editNote();
    else if (event->key() == Qt::Key_Home && m_model.rowCount() > 0)
        goToPerson(m_model.rows().first().delegate);
    else if (event->key() == Qt::Key_End && m_model.rowCount() > 0)
        goToPerson(m_model.rows().last().delegate);
    else
        QTableView::keyPressEvent(event);
}

// For a spreadsheet: a heading, then those selected, tabs between cells.
void RegisterTable::copyChosen() const
{
    const auto line = [](auto cell) {
        QStringList cells;
        for (int column = 0; column < RegisterModel::ColumnCount; ++column)
            cells.append(cell(column).toString().simplified());
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([this](int column) { return m_model.headerData(column, Qt::Horizontal); });
    for (const DelegateId person : chosen()) {
        const int row = m_model.rowOf(person);
        text += line([this, row](int column) { return m_model.index(row, column).data(); });
    }
    copyText(text);
}

void RegisterTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey && !indexAt(event->pos()).isValid())
        return;
    Q_EMIT menuAsked(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void RegisterTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

// The ring of the focus goes round the row, and Qt repaints only the cell.
void RegisterTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void RegisterTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RegisterTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RegisterTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

// Columns share what there is, so that none is cut off at any window width or text size.
void RegisterTable::shareWidth()
{
    const int statusWidth = RegisterCell::statusWidth();
    int since = fontMetrics().horizontalAdvance(QStringLiteral("Wed 30 Sep"));
    for (int row = 0; row < m_model.rowCount(); ++row) // a year is said only where it is another
        since = std::max(since,
                         fontMetrics().horizontalAdvance(m_model.index(row, RegisterModel::Since).data().toString()));
    since += 24;
    const int rest = std::max(0, viewport()->width() - statusWidth - since);
    setColumnWidth(RegisterModel::Name, rest * 34 / 100);
    setColumnWidth(RegisterModel::Organisation, rest * 38 / 100);
    setColumnWidth(RegisterModel::Status, statusWidth);
    setColumnWidth(RegisterModel::Since, since);
}

} // namespace turnout
