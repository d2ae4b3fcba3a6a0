// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshop.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace turnout {

class PlainLabel;

// Asks in place who cancelled a workshop and why. Enter in the reason cancels it; the panel that holds it closes it.
class CancelForm final : public QWidget {
    Q_OBJECT

public:
    explicit CancelForm(QWidget *parent = nullptr);

    void start(); // cleared, with the focus on its first choice
    CancelledBy by() const;
    QString reason() const;

Q_SIGNALS:
    void confirmed(turnout::CancelledBy by, const QString &reason);
    void dismissed();

private:
    QButtonGroup *m_by;
    QLineEdit *m_reason;
};

} // namespace turnout
