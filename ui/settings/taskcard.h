// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/section.h"
#include "ui/widgets/frames.h"

namespace turnout {

// One job of Safety on a card in the middle of the page, until it is done or given up. Made when it is begun and thrown
// away after it, with whatever was typed into it.
class TaskCard : public QWidget {
    Q_OBJECT

public:
    // `width` of the card at most, in pixels.
    TaskCard(const QString &title, int width, QWidget *parent = nullptr);

    virtual QWidget *firstField() const = 0;
    virtual bool offers(ActionId) const { return false; }
    virtual void run(ActionId) {}
    virtual bool isBusy() const { return false; } // with what must not be left half done

Q_SIGNALS:
    // `said` is told to the user; `next` comes after it.
    void done(const QString &said, turnout::SafetyTask next);
    void givenUp();

protected:
    QVBoxLayout *column() const { return m_column; }
    PlainLabel *addText(const QString &text, LabelTone tone = LabelTone::Text);
    // Closes the card: what went wrong, the buttons from left to right, and a way out under that name.
    void addFoot(const QList<QPushButton *> &buttons, const QString &wayOut);
    void showProblem(const QString &problem); // empty: none
    QPushButton *wayOut() const { return m_wayOut; }

private:
    QVBoxLayout *m_column;
    IconLine *m_problem;
    QPushButton *m_wayOut = nullptr;
};

} // namespace turnout
