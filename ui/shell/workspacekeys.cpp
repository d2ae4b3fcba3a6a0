// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard goes: from pane to pane, and back with Esc.
#include "ui/shell/toasts.h"
#include "ui/shell/workspace.h"

#include <QKeyEvent>

namespace turnout {

void Workspace::focusFirstPane(const Page &page)
{
    for (QWidget *pane : page.panes()) {
        if (!pane->isVisibleTo(&page) || !pane->isEnabled())
            continue;
        pane->setFocus(Qt::OtherFocusReason);
        return;
    }
}

QWidget *Workspace::paneWithFocus(const Page &page) const
{
    const QList<QWidget *> panes = page.panes();
    for (QWidget *pane : panes) {
        if (pane->isVisible() && (pane == focusWidget() || pane->isAncestorOf(focusWidget())))
            return pane;
    }
    return nullptr;
}

void Workspace::nextPane()
{
    if (!page())
        return;
    const QList<QWidget *> panes = page()->panes();
    const qsizetype current = panes.indexOf(paneWithFocus(*page()));
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        QWidget *pane = panes[(current + i) % panes.size()];
        if (!pane->isVisibleTo(this) || !pane->isEnabled())
            continue;
        pane->setFocus(Qt::TabFocusReason);
        if (paneWithFocus(*page()) == pane)
            return; // else nothing in it can take the focus now
    }
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_toasts->text().isEmpty())
        m_toasts->dismiss();
    else if (page() && page()->goBack())
        return;
    else if (isAside(m_section))
        go({.section = m_before});
}

} // namespace turnout
