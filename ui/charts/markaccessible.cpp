// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markaccessible.h"

#include "ui/charts/marks.h"

#include <QPointer>

namespace turnout {

namespace {

// One mark. It is asked by number, so it stays right when the series changes, and invalid when it is gone.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MarkAccessible(Marks &marks, int mark)
        : m_marks(&marks)
        , m_mark(mark)
    {}

    bool isValid() const override { return m_marks && m_mark < m_marks->markCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_marks ? m_marks->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_marks); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? m_marks->markSentence(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_marks->markArea(m_mark).toAlignedRect();
        return {m_marks->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = state.selectable = true;
        state.focused = m_marks->hasFocus() && m_marks->currentMark() == m_mark;
        state.selected = m_marks->chosenMark() == m_mark;
        state.invisible = !m_marks->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_marks->setCurrentMark(m_mark);
        if (action == setFocusAction())
            m_marks->setFocus();
        else if (action == pressAction())
            Q_EMIT m_marks->markActivated(m_marks->markKey(m_mark));
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Marks> m_marks;
    int m_mark;
};

} // namespace

MarksAccessible::MarksAccessible(Marks &marks)
    : QAccessibleWidget(&marks, QAccessible::List)
{}

MarksAccessible::~MarksAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

int MarksAccessible::childCount() const
{
    return marks().markCount();
}

QAccessibleInterface *MarksAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    for (int mark = int(m_children.size()); mark <= index; ++mark)
        m_children.append(QAccessible::registerAccessibleInterface(new MarkAccessible(marks(), mark))); // Qt keeps it
    return QAccessible::accessibleInterface(m_children.at(index));
}

int MarksAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return int(m_children.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
}

QAccessibleInterface *MarksAccessible::childAt(int x, int y) const
{
    const QPointF position = marks().mapFromGlobal(QPointF(x, y));
    for (int mark = 0; mark < childCount(); ++mark) {
        if (marks().markArea(mark).contains(position))
            return child(mark);
    }
    return nullptr;
}

QAccessibleInterface *MarksAccessible::focusChild() const
{
    return marks().hasFocus() ? child(marks().currentMark()) : nullptr;
}

QString MarksAccessible::text(QAccessible::Text text) const
{
    // The description follows the current mark, for readers that do not walk children.
    if (text == QAccessible::Description && marks().currentMark() >= 0)
        return marks().markSentence(marks().currentMark());
    return QAccessibleWidget::text(text);
}

Marks &MarksAccessible::marks() const
{
    return *static_cast<Marks *>(widget());
}

QAccessibleInterface *marksAccessible(const QString &, QObject *object)
{
    auto *marks = qobject_cast<Marks *>(object);
    return marks ? new MarksAccessible(*marks) : nullptr;
}

} // namespace turnout
