// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace turnout {

class IconLine;

// Words about what is wrong with a field inside a view, just under that field.
class ProblemNote final : public QFrame {
    Q_OBJECT

public:
    explicit ProblemNote(QWidget *viewport);

    void say(QWidget *field, const QString &problem); // empty: hides
    QString text() const;

private:
    IconLine *m_line;
};

} // namespace turnout
