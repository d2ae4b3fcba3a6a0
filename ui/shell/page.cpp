// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/toasts.h"
#include "ui/widgets/frames.h"

#include <QShowEvent>
#include <QStackedLayout>

namespace turnout {

Page::Page(const PageContext &context)
    : QWidget(context.parent)
    , m_context(context)
    , m_stack(new QStackedLayout(this))
    , m_failure(new EmptyState(this))
{
    connect(m_failure, &EmptyState::buttonClicked, this, &Page::refresh);
    connect(&m_context.logbook, &Logbook::changed, this, [this](const Changes &changes) {
        if (!concerns(changes))
            return;
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
}

void Page::setContent(QWidget *content)
{
    Q_ASSERT(m_stack->count() == 0);
    m_stack->addWidget(content);
    m_stack->addWidget(m_failure);
}

bool Page::offers(ActionId id) const
{
    Q_UNUSED(id)
    return false;
}

bool Page::settle()
{
    // Fields take what was typed when they lose the focus.
    if (QWidget *focus = focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
    return true;
}

bool Page::concerns(const Changes &changes) const
{
    return !changes.isEmpty();
}

std::optional<Changes> Page::change(const QString &label, const std::function<void(Edit &)> &work, Announce announce,
                                    const QString &said)
{
    const auto done = logbook().perform(label, work);
    if (!done) {
        m_context.toasts.showError(done.error());
        return std::nullopt;
    }
    if (announce == Announce::WithUndo && !done->isEmpty())
        m_context.toasts.tell(said.isEmpty() ? label : said, Toasts::Offer::Undo);
    return *done;
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

void Page::showFailure(const Error &error)
{
    m_failure->say(Icon::Warning, tr("This page could not be read"), error.message, tr("Try again"));
    m_stack->setCurrentWidget(m_failure);
}

void Page::showContent()
{
    m_stack->setCurrentIndex(0);
}

} // namespace turnout
