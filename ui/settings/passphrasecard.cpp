// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrasecard.h"

#include "core/documents/dates.h"
#include "ui/widgets/buttons.h"

#include <QVBoxLayout>

namespace turnout {

PassphraseCard::PassphraseCard(QWidget *parent)
    : SafetyCard(tr("Passphrase"), parent)
    , m_encryption(new IconLine(Icon::Lock, LabelTone::Text))
    , m_sheet(new IconLine(Icon::CheckCircle, LabelTone::Secondary))
    , m_readOnly(new IconLine(Icon::Info, LabelTone::Secondary,
                              tr("This logbook is open to read only, so its passphrase stays as it is.")))
    , m_set(makeButton(tr("Protect with a passphrase…"), ButtonLook::Primary, Icon::Lock))
    , m_change(makeButton(tr("Change passphrase…"), ButtonLook::Plain))
    , m_makeSheet(makeButton(tr("Recovery sheet…"), ButtonLook::Plain, Icon::Print))
    , m_remove(makeButton(tr("Remove the passphrase…"), ButtonLook::Link))
{
    for (IconLine *line : {m_encryption, m_sheet, m_readOnly})
        column()->addWidget(line);
    column()->addStretch();
    for (QPushButton *button : {m_set, m_change, m_makeSheet})
        column()->addWidget(button);
    column()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_set, &QPushButton::clicked, this, &PassphraseCard::setRequested);
    connect(m_change, &QPushButton::clicked, this, &PassphraseCard::changeRequested);
    connect(m_makeSheet, &QPushButton::clicked, this, &PassphraseCard::sheetRequested);
    connect(m_remove, &QPushButton::clicked, this, &PassphraseCard::removeRequested);
}

void PassphraseCard::show(const State &state)
{
    const bool mayChange = state.isOnFile && !state.isReadOnly;
    setState(state.isEncrypted ? tr("encrypted") : tr("not encrypted"));
    m_encryption->setIcon(state.isEncrypted ? Icon::Lock : Icon::Warning,
                          state.isEncrypted ? LabelTone::Text : LabelTone::Bad);
    m_encryption->setText(
        state.isEncrypted
            ? tr("Nobody can read this logbook or its backups without the passphrase or the recovery key.")
        : state.isOnFile ? tr("Anybody who gets at this file can read every name in it.")
                         : tr("This logbook is in memory alone and is gone when it closes."));
    const bool made = state.sheetMade.isValid();
    m_sheet->setIcon(made ? Icon::CheckCircle : Icon::Warning, LabelTone::Text);
    m_sheet->setText(!state.isEncrypted ? QString()
                     : !made            ? tr("No recovery sheet has been made for this passphrase. Make one: if the "
                                                        "passphrase is forgotten, nothing else opens the file.")
                     : state.sheetMade == state.today
                         ? tr("Recovery sheet made today.")
                         : tr("Recovery sheet made on %1.").arg(shortDate(state.sheetMade)));
    m_readOnly->setVisible(state.isReadOnly);
    m_set->setVisible(!state.isEncrypted && mayChange);
    m_change->setVisible(state.isEncrypted && mayChange);
    m_remove->setVisible(state.isEncrypted && mayChange);
    m_makeSheet->setVisible(state.isEncrypted);
}

QWidget *PassphraseCard::firstButton() const
{
    for (QPushButton *button : {m_set, m_change, m_makeSheet}) {
        if (!button->isHidden())
            return button;
    }
    return m_change;
}

} // namespace turnout
