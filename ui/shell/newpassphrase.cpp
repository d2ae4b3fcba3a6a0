// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newpassphrase.h"

#include "core/domain/passphrasestrength.h"
#include "ui/shell/passphrasefield.h"

#include <QVBoxLayout>

namespace turnout {

NewPassphrase::NewPassphrase(const QString &label, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField(name))
    , m_second(new PassphraseField(tr("The same passphrase again")))
    , m_verdict(new IconLine(Icon::Info, LabelTone::Secondary))
    , m_capsLock(new IconLine(Icon::Warning, LabelTone::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const auto addField = [&](const QString &text, PassphraseField *field) {
        auto *above = new PlainLabel(text, size::Body, Weight::Medium);
        above->setBuddy(field);
        column->addWidget(above);
        column->addWidget(field);
        connect(field, &PassphraseField::capsLockSeen, this,
                [this](bool on) { m_capsLock->setText(on ? tr("Caps Lock is on.") : QString()); });
    };
    addField(label, m_first);
    column->addWidget(m_capsLock);
    column->addWidget(m_verdict);
    addField(tr("The same &again"), m_second);
    // Room for two lines at once, so that nothing moves under the hand while a passphrase is typed.
    m_verdict->setMinimumHeight(2 * m_verdict->fontMetrics().lineSpacing() + 4);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::showVerdict);
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &NewPassphrase::submitted);
    setFocusProxy(m_first);
    showVerdict();
}

void NewPassphrase::showVerdict()
{
    const QString typed = m_first->text();
    if (typed.isEmpty()) {
        m_verdict->setIcon(Icon::Info, LabelTone::Secondary);
        m_verdict->setText(tr("Four or five unrelated words are safer than one word with signs in it, and easier to "
                              "type."));
        return;
    }
    switch (passphraseStrength(typed)) {
    case PassphraseStrength::Weak:
        m_verdict->setIcon(Icon::Warning, LabelTone::Bad);
        break;
    case PassphraseStrength::Fair:
        m_verdict->setIcon(Icon::Info, LabelTone::Secondary);
        break;
    case PassphraseStrength::Good:
        m_verdict->setIcon(Icon::CheckCircle, LabelTone::Good);
        break;
    }
    m_verdict->setText(passphraseVerdict(typed));
    m_first->setAccessibleDescription(m_verdict->text());
}

QString NewPassphrase::check()
{
    if (m_first->text().isEmpty()) {
        m_first->setFocus();
        return tr("Type a passphrase first.");
    }
    if (m_first->text() != m_second->text()) {
        m_second->reset();
        m_second->setFocus();
        return tr("The two are not the same. Type the second one again.");
    }
    return {};
}

QString NewPassphrase::passphrase() const
{
    return m_first->text();
}

void NewPassphrase::reset()
{
    for (PassphraseField *field : {m_first, m_second})
        field->reset();
    m_capsLock->setText({});
}

} // namespace turnout
