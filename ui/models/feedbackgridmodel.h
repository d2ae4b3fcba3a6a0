// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/forms.h"

#include <QAbstractTableModel>
#include <optional>

namespace turnout {

// The forms of one workshop as a grid: a row for each form, one for the next, and empty ones up to the number present;
// a column for each question in the order of typing. Where the last question is ticked, one more column follows, the
// place to end the form.
class FeedbackGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, // the digit as it was typed, "4", "Y", "–" for blank; empty where nothing is
        WordRole,                     // "Excellent", "blank", the words of a comment
        BelowGoodRole,                // whether it is a rating below Good
    };

    explicit FeedbackGridModel(QObject *parent = nullptr);

    void setSheet(const forms::Sheet &sheet);
    const forms::Sheet &sheet() const { return m_sheet; }
    // The form that is not ended yet; its row has no tick and is not counted as typed.
    void setOpenForm(ResponseId form);
    ResponseId openForm() const { return m_open; }
    bool isOpen(int row) const;
    // Columns before this one of the open form are typed, blank or not.
    void setReached(int column);

    int nextRow() const { return int(m_sheet.forms.size()); } // where the next form is typed
    int formsTyped() const;                                   // the open one left out
    const Response *formAt(int row) const;                    // null for a row without
    int rowOf(ResponseId form) const;                         // -1 when it is not there
    // The question of a column as the form of that row has it; null at the end of a form, and where a form of another
    // question set does not ask it.
    const Question *questionAt(int row, int column) const;
    const Question *question(int column) const; // of the sheet's own set
    int numberOnPaper(int column) const;        // 0 at the end of a form
    int ticked() const { return m_ticked; }     // columns with a key an answer
    bool isWords(int column) const;

    QList<Answer> answersAt(int row, int column) const;
    // The form with these answers in place of those it has to the question; begun where the row has none yet.
    Response formWith(int row, int column, const QList<Answer> &answers) const;
    // After the last answer of a form, or what was left blank after it: where typing goes on.
    int firstOpenColumn(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void resizeTo(int rows);
    QString accessibleText(int row, int column) const;

    forms::Sheet m_sheet;
    QList<Question> m_questions; // of the columns
    int m_ticked = 0;
    int m_rows = 0;
    ResponseId m_open;
    int m_reached = 0;
};

// "rating 1–4": what can be typed under a question, for the head of its column.
QString kindHint(const Question &question);
// An answer for an echo or a cell: the digit and its word. Both empty where there is no answer.
struct Shown {
    QString digit;
    QString word;
};
Shown shown(const Question &question, const QList<Answer> &answers);

} // namespace turnout
