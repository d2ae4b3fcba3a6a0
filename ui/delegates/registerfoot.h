// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QToolButton;

namespace turnout {

class ElidedLabel;
class NumberField;
class PlainLabel;
struct WorkshopRegister;

// The foot of a register: how many are marked, the people counted in the room, and the keys.
class RegisterFoot final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterFoot(QWidget *parent = nullptr);
    void show(const WorkshopRegister &shown);
    void forReading(); // it shows, and takes nothing
    NumberField *headCount() const { return m_headCount; }

Q_SIGNALS:
    void headCountTyped(std::optional<int> people); // nothing: not counted
    void menuAsked(const QPoint &globalPosition);

private:
    QWidget *countRow();
    QWidget *keyRow();

    ElidedLabel *m_counts;
    PlainLabel *m_people;
    NumberField *m_headCount;
    ElidedLabel *m_unnamed;
    QToolButton *m_menu;
    bool m_isForReading = false;
    QWidget *m_marking;
    QWidget *m_booking;
};

} // namespace turnout
