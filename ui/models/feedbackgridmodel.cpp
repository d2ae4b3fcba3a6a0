// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedbackgridmodel.h"

#include "core/domain/questionheadings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// Those there are and the next, and empty ones up to the number present.
int rowsFor(const forms::Sheet &sheet)
{
    return std::max(sheet.workshop.present, int(sheet.forms.size()) + 1);
}
} // namespace

FeedbackGridModel::FeedbackGridModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FeedbackGridModel::setSheet(const forms::Sheet &sheet)
{
    if (sheet.workshop.id != m_sheet.workshop.id || sheet.set != m_sheet.set) {
        beginResetModel();
        m_sheet = sheet;
        m_questions = inTypingOrder(sheet.set);
        m_ticked = int(std::count_if(m_questions.begin(), m_questions.end(),
                                     [](const Question &q) { return q.kind != QuestionKind::Text; }));
        m_rows = rowsFor(sheet);
        endResetModel();
        return;
    }
    // The current cell and an editor stay where they are while answers come and go.
    resizeTo(rowsFor(sheet));
    m_sheet = sheet;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void FeedbackGridModel::resizeTo(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void FeedbackGridModel::setOpenForm(ResponseId form)
{
    if (form == m_open)
        return;
    m_open = form;
    m_reached = 0;
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void FeedbackGridModel::setReached(int column)
{
    m_reached = column;
    if (const int row = rowOf(m_open); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

bool FeedbackGridModel::isOpen(int row) const
{
    const Response *form = formAt(row);
    return form && form->id == m_open;
}

int FeedbackGridModel::formsTyped() const
{
    return int(m_sheet.forms.size()) - (rowOf(m_open) >= 0 ? 1 : 0);
}

const Response *FeedbackGridModel::formAt(int row) const
{
    return row >= 0 && row < m_sheet.forms.size() ? &m_sheet.forms[row] : nullptr;
}

int FeedbackGridModel::rowOf(ResponseId form) const
{
    const auto &forms = m_sheet.forms;
    const auto it = std::find_if(forms.begin(), forms.end(), [&](const Response &r) { return r.id == form; });
    return it == forms.end() ? -1 : int(it - forms.begin());
}

const Question *FeedbackGridModel::question(int column) const
{
    return column >= 0 && column < m_questions.size() ? &m_questions[column] : nullptr;
}

const Question *FeedbackGridModel::questionAt(int row, int column) const
{
    const Question *own = question(column);
    const Response *form = formAt(row);
    if (!own || !form || form->questionSet == m_sheet.set.id)
        return own;
    const QuestionSet *set = m_sheet.setOf(*form);
    const Question *theirs = set ? set->find(own->key) : nullptr;
    return theirs && theirs->kind == own->kind ? theirs : nullptr;
}

int FeedbackGridModel::numberOnPaper(int column) const
{
    const Question *asked = question(column);
    return asked ? turnout::numberOnPaper(m_sheet.set, asked->id) : 0;
}

bool FeedbackGridModel::isWords(int column) const
{
    const Question *asked = question(column);
    return asked && asked->kind == QuestionKind::Text;
}

QList<Answer> FeedbackGridModel::answersAt(int row, int column) const
{
    QList<Answer> answers;
    const Response *form = formAt(row);
    const Question *asked = questionAt(row, column);
    if (form && asked)
        std::copy_if(form->answers.begin(), form->answers.end(), std::back_inserter(answers),
                     [&](const Answer &answer) { return answer.question == asked->id; });
    return answers;
}

Response FeedbackGridModel::formWith(int row, int column, const QList<Answer> &answers) const
{
    const Response *kept = formAt(row);
    Response form =
        kept ? *kept : Response{.workshop = m_sheet.workshop.id, .questionSet = m_sheet.set.id, .answers = {}};
    if (const Question *asked = questionAt(row, column)) {
        form.answers.removeIf([&](const Answer &answer) { return answer.question == asked->id; });
        for (const Answer &answer : answers) {
            if (!answer.isBlank())
                form.answers.append(answer);
        }
    }
    return form;
}

int FeedbackGridModel::firstOpenColumn(int row) const
{
    int column = int(m_questions.size());
    while (column > 0 && answersAt(row, column - 1).isEmpty())
        --column;
    if (isOpen(row))
        column = std::max(column, m_reached);
    return std::min(column, columnCount() - 1);
}

int FeedbackGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_questions.isEmpty() ? 0 : m_rows;
}

int FeedbackGridModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_questions.isEmpty())
        return 0;
    const bool endsWithTick = m_ticked == m_questions.size();
    return int(m_questions.size()) + (endsWithTick ? 1 : 0);
}

Qt::ItemFlags FeedbackGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() > nextRow())
        return Qt::NoItemFlags; // the form after the next is not on the table yet
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isWords(index.column()) && questionAt(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace turnout
