// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int IconSide = 18;
}

Banner::Banner(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel)
    , m_row(new QHBoxLayout(this))
{
    const bool warns = kind == Kind::Warning;
    setProperty("look", warns ? u"bannerWarning"_s : u"bannerNotice"_s);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(24, 7, 24, 7);
    m_row->setSpacing(10);
    m_row->addWidget(new IconLabel(warns ? Icon::Warning : Icon::Info, warns ? Tone::Bad : Tone::Accent, IconSide));
    m_row->addWidget(m_text, 1);
    hide();
}

void Banner::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    if (text.isEmpty()) {
        hide();
        return;
    }
    if (parentWidget())
        show();
    else // on its own it would be a window: it shows with the parent that it gets
        setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton *Banner::addButton(const QString &text, const QString &name)
{
    QPushButton *button = makeButton(text, ButtonLook::Plain, {}, name);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

} // namespace turnout
