// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace turnout {

// A line across the top of what it concerns, for as long as something is so: words, and buttons for ways out of it. It
// takes no focus and no room while it has nothing to say. Screen readers hear it when it comes.
class Banner final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Notice, Warning };

    explicit Banner(Kind kind, QWidget *parent = nullptr);

    void setText(const QString &text); // empty: it goes
    QString text() const;
    // From left to right, behind the words. `name` as in makeButton().
    QPushButton *addButton(const QString &text, const QString &name = {});

private:
    PlainLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace turnout
