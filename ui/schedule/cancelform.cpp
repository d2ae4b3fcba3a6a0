// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/cancelform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace turnout {

CancelForm::CancelForm(QWidget *parent)
    : QWidget(parent)
    , m_by(new QButtonGroup(this))
    , m_reason(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Who cancelled?"), size::CardTitle, Weight::SemiBold));
    auto *choices = new QHBoxLayout;
    const auto add = [&](CancelledBy by, const QString &text, const QString &name) {
        auto *choice = new QRadioButton(text);
        choice->setAccessibleName(name);
        m_by->addButton(choice, int(by));
        choices->addWidget(choice);
    };
    add(CancelledBy::Us, tr("&Us"), tr("Cancelled by us"));
    add(CancelledBy::Venue, tr("&Venue"), tr("Cancelled by the venue"));
    add(CancelledBy::Commissioner, tr("C&ommissioner"), tr("Cancelled by the commissioner"));
    choices->addStretch();
    column->addLayout(choices);
    auto *why = new PlainLabel(tr("Why"), size::Small, Weight::Regular, LabelTone::Secondary);
    column->addWidget(why);
    m_reason->setAccessibleName(tr("Why it is cancelled"));
    why->setBuddy(m_reason);
    column->addWidget(m_reason);
    setFocusProxy(m_reason);
    QPushButton *cancel = makeButton(tr("Cancel this workshop"), ButtonLook::Soft);
    QPushButton *keep = makeButton(tr("Keep it"), ButtonLook::Plain);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(by(), reason()); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { Q_EMIT confirmed(by(), reason()); });
    connect(keep, &QPushButton::clicked, this, &CancelForm::dismissed);
}

void CancelForm::start()
{
    QAbstractButton *first = m_by->button(int(CancelledBy::Us));
    first->setChecked(true);
    m_reason->clear();
    show();
    first->setFocus(Qt::OtherFocusReason);
}

CancelledBy CancelForm::by() const
{
    return CancelledBy(m_by->checkedId());
}

QString CancelForm::reason() const
{
    return m_reason->text().simplified();
}

} // namespace turnout
