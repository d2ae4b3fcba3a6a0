// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace turnout {

class Marks;

// What screen readers see of a chart: a list whose items are its marks, each one its sentence. Qt Charts alone would be
// one nameless picture.
class MarksAccessible : public QAccessibleWidget {
public:
    explicit MarksAccessible(Marks &marks);
    ~MarksAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text text) const override;

private:
    Marks &marks() const;

    mutable QList<QAccessible::Id> m_children; // made when they are asked for; which mark is the index
};

// The factory for QAccessible::installFactory(); nothing for what is no chart.
QAccessibleInterface *marksAccessible(const QString &className, QObject *object);

} // namespace turnout
