// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace turnout {

class ElidedLabel;
class PlainLabel;
class PlacesBar;
class TypeBadge;
struct WorkshopRegister;

// The head of a register: the way back, which workshop, how full it is, and what is done with all of it.
class RegisterHead final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterHead(QWidget *parent = nullptr);
    void show(const WorkshopRegister &shown);
    void forReading() { m_isForReading = true; } // nothing is offered that changes the logbook

Q_SIGNALS:
    void backAsked();
    void printAsked();
    void deliveredAsked();
    void offerAsked();

private:
    QWidget *titleRow();
    QWidget *placesRow();

    bool m_isForReading = false;
    QPushButton *m_back;
    QPushButton *m_print;
    QPushButton *m_delivered;
    QPushButton *m_offer;
    TypeBadge *m_mark;
    ElidedLabel *m_title;
    PlainLabel *m_state;
    ElidedLabel *m_when;
    PlacesBar *m_bar;
    ElidedLabel *m_places;
};

} // namespace turnout
