// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

#include <functional>

namespace turnout {

// What the window shows of a logbook that cannot be opened: what happened, what is safe, what to do.
struct Problem {
    struct Way {
        QString text; // of its button
        std::function<void()> go;
    };

    Icon icon = Icon::Warning;
    QString title;
    QString file;     // its path; empty: of no file
    QString happened; // in words for people
    QString safe;     // what is not lost; may be empty
    QString toDo;     // may be empty
    QList<Way> ways;  // the first is what most people want
};

// A page for that, in place of a dialog. Its first button has the focus; Esc is the way back.
class ProblemPage final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPage(QWidget *parent = nullptr);

    void present(const Problem &problem);
    QString title() const { return m_title->text(); }
    QString text() const; // all of it

Q_SIGNALS:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *card();
    void showWays(const QList<Problem::Way> &ways);

    IconLabel *m_icon;
    PlainLabel *m_title;
    ElidedLabel *m_file;
    PlainLabel *m_happened;
    IconLine *m_safe;
    IconLine *m_toDo;
    QVBoxLayout *m_ways;
};

} // namespace turnout
