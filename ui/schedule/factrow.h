// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

class QPushButton;
class QVBoxLayout;

namespace turnout {

// An icon with a bold line and quiet ones below: when, where, who, and what stands against it.
class FactRow final : public QWidget {
    Q_OBJECT

public:
    explicit FactRow(QWidget *parent = nullptr);
    // Hidden where both are empty. Lines of the detail are parted by line ends.
    void show(Icon icon, const QString &fact, const QString &detail, Tone tone = Tone::Secondary);
    void add(QPushButton *link); // below the words

private:
    IconLabel *m_icon;
    PlainLabel *m_fact;
    PlainLabel *m_detail;
    QVBoxLayout *m_words;
};

} // namespace turnout
