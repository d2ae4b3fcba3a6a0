// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedbackgridmodel.h"

#include <QObject>
#include <functional>
#include <optional>

class QKeyEvent;

namespace turnout {

struct Cell {
    int row = 0;
    int column = 0;

    bool operator==(const Cell &) const = default;
};

// The keys that type a stack of paper forms, over the grid they fill: what each does to the form and where it leads.
// Every answer is kept at once, so that nothing half typed is lost: the first adds the form, the others change it.
class FormTyping final : public QObject {
    Q_OBJECT

public:
    // How an answer is kept: makes the recorded change and gives the form's id, or nothing when it was refused. The
    // model shows it when the call returns. A form without an id is a new one.
    using Keep = std::function<std::optional<ResponseId>(const Response &form, int number)>;
    // Takes a form away that was begun and has no answer left.
    using Drop = std::function<void(ResponseId form, int number)>;

    FormTyping(FeedbackGridModel &model, Keep keep, Drop drop, QObject *parent = nullptr);

    void forReading() { m_isForReading = true; } // keys type nothing
    bool isForReading() const { return m_isForReading; }
    Cell at() const { return m_at; }
    void goTo(Cell cell); // kept within the forms there are and the next
    // Where typing goes on: the form that is not ended, else the next.
    void goToOpenForm();
    // Whether the key did something. Arrows are the view's.
    bool press(const QKeyEvent &key);
    // Keeps the words of the cell; false when that was refused.
    bool keepWords(const QString &text);
    // The words of the cell as they were left, and how: Enter goes on and ends the form after its last question.
    enum class Left { Stay, GoOn, EndIfLast };
    void leaveWords(const QString &text, Left left);
    bool goAlong(int columns); // within the row; false at its ends
    // Reads what the logbook has now. After an undo it goes to the answer that was taken back.
    void show(const forms::Sheet &sheet);

    // The answer typed last; of a form just opened, the one before the place of typing.
    std::optional<Cell> lastAnswer() const { return m_last; }

Q_SIGNALS:
    void moved();                    // at() or lastAnswer()
    void said(const QString &words); // why a key did nothing; empty when there is nothing to say

private:
    bool answer(const QList<Answer> &answers);
    void tick(int choice);
    void leaveBlank();
    void goOn();
    void stepBack();
    void endForm();
    void follow(const forms::Sheet &before);
    void recallLast();

    FeedbackGridModel &m_model;
    Keep m_keep;
    Drop m_drop;
    Cell m_at;
    std::optional<Cell> m_last;
    bool m_isForReading = false;
    bool m_keeping = false; // a change of our own is on its way
};

} // namespace turnout
