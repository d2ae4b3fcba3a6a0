// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/plaintooltip.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString lookWord(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Primary:
        return u"primary"_s;
    case ButtonLook::Plain:
        return u"plain"_s;
    case ButtonLook::Soft:
        return u"soft"_s;
    case ButtonLook::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

// Enter presses a tool button too; of itself it knows Space alone.
class EnterPresses final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !isEnter(static_cast<QKeyEvent &>(*event)))
            return false;
        qobject_cast<QToolButton *>(watched)->click();
        return true;
    }
};

// A mnemonic that user text must not make.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QPushButton *makeButton(const QString &text, ButtonLook look, std::optional<Icon> withIcon, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setProperty("look", lookWord(look));
    if (withIcon)
        button->setIcon(icon(*withIcon, look == ButtonLook::Primary ? Tone::OnAccent : Tone::Text));
    if (!name.isEmpty())
        button->setAccessibleName(name);
    if (look == ButtonLook::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(true); // Enter presses the one that has the focus
    return button;
}

QToolButton *makeIconButton(Icon withIcon, const QString &name)
{
    auto *button = new QToolButton;
    button->setProperty("look", u"flat"_s);
    button->setIcon(icon(withIcon));
    button->setIconSize({18, 18});
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    button->installEventFilter(new EnterPresses(button));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

FilterChip::FilterChip(const QString &what, QWidget *parent)
    : QToolButton(parent)
    , m_what(what)
    , m_menu(new QMenu(this))
{
    setProperty("look", u"chip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_menu->setProperty("ticks", true);
    setMenu(m_menu);
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    const QVariant before = chosen();
    m_choices = choices;
    m_menu->clear();
    delete m_group;
    m_group = new QActionGroup(m_menu);
    for (int i = 0; i < int(m_choices.size()); ++i) {
        QAction *action = m_menu->addAction(withoutMnemonic(m_choices[i].text));
        action->setCheckable(true);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            if (i == m_index)
                return;
            show(i);
            Q_EMIT chosenChanged();
        });
    }
    m_index = 0;
    choose(before);
}

QVariant FilterChip::chosen() const
{
    return m_index < m_choices.size() ? m_choices[m_index].value : QVariant();
}

void FilterChip::choose(const QVariant &value)
{
    int found = 0;
    for (int i = 0; i < int(m_choices.size()); ++i) {
        if (m_choices[i].value == value)
            found = i;
    }
    show(found);
}

bool FilterChip::isFiltering() const
{
    return m_index > 0;
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) || event->key() == Qt::Key_Space || event->key() == Qt::Key_Down)
        m_menu->popup(mapToGlobal(rect().bottomLeft()));
    else
        QToolButton::keyPressEvent(event);
}

void FilterChip::show(int index)
{
    m_index = index;
    if (m_choices.isEmpty())
        return;
    const QString text = tr("%1: %2", "a filter and its choice").arg(m_what, m_choices[index].text);
    setText(withoutMnemonic(text));
    setAccessibleName(text);
    m_menu->actions().at(index)->setChecked(true);
    setProperty("filtering", isFiltering());
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace turnout
