// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "ui/widgets/pickfield.h"

#include <QWidget>

namespace turnout {

class ElidedLabel;
struct WorkshopRegister;

// The row that books by name: a few letters, Enter. Who is not in the logbook is added on the way, in the same change.
// Once the workshop has begun it is for those who walk in, and marks them there.
class QuickBook final : public QWidget {
    Q_OBJECT

public:
    explicit QuickBook(Logbook &logbook, QWidget *parent = nullptr);

    void show(const WorkshopRegister &shown);
    bool clear(); // false when nothing was typed
    void focusField();
    PickField *field() const { return m_field; }

Q_SIGNALS:
    void booked(turnout::DelegateId delegate, const QString &said);
    void failed(const QString &message);

private:
    QList<Pick> picksFor(const QString &typed);
    void book(const Pick &pick);
    void addAndBook(const QString &name);
    void perform(const QString &label, const std::function<DelegateId(Edit &)> &person);
    QString enter(Edit &edit, DelegateId person) const;

    Logbook &m_logbook;
    WorkshopId m_workshop;
    bool m_walkIns = false;
    PickField *m_field;
    ElidedLabel *m_hint;
};

} // namespace turnout
