// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listeddelegate.h"

#include <QFrame>

class QPushButton;

namespace turnout {

class ElidedLabel;
class PlainLabel;

// Under the quick-add row, while somebody like the person being typed is in the logbook: who, and what to do about it.
// It searches the whole logbook, so it tells organisation and year. Hidden while there is nobody.
class SuggestionStrip final : public QFrame {
    Q_OBJECT

public:
    explicit SuggestionStrip(QWidget *parent = nullptr);

    void offer(const QList<ListedDelegate> &matches);
    bool hasOffer() const { return !m_matches.isEmpty(); }
    DelegateId current() const; // null when there is nobody
    void step(int by);          // among several, going round
    QString words() const;      // "Tola Adeyemi, Lambeth Council, attended 2024"

Q_SIGNALS:
    void useRequested();
    void newRequested();

private:
    void showCurrent();

    QList<ListedDelegate> m_matches;
    int m_current = 0;
    PlainLabel *m_name;
    ElidedLabel *m_facts;
    PlainLabel *m_count;
    QPushButton *m_use;
    QPushButton *m_new;
};

} // namespace turnout
