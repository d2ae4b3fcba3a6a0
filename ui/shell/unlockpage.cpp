// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "ui/shell/passphrasefield.h"
#include "ui/shell/programmark.h"
#include "ui/widgets/buttons.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

QWidget *centred(QWidget *card)
{
    constexpr int Width = 528;
    card->setMaximumWidth(Width);
    card->setMinimumWidth(360);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    rows->addStretch(2);
    rows->addLayout(row);
    rows->addStretch(3);
    return page;
}

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel({}, size::PanelTitle, Weight::SemiBold))
    , m_folder(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_passphrase(new PassphraseField(tr("Passphrase")))
    , m_capsLock(new IconLine(Icon::Warning, LabelTone::Bad))
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
{
    auto *page = new QVBoxLayout(this);
    page->addWidget(centred(card()));
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_passphrase, &PassphraseField::capsLockSeen, this,
            [this](bool on) { m_capsLock->setText(on ? tr("Caps Lock is on.") : QString()); });
}

QWidget *UnlockPage::card()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_folder);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new ProgramMark(40));
    head->addLayout(words, 1);
    auto *label = new PlainLabel(tr("&Passphrase"), size::Body, Weight::Medium);
    label->setBuddy(m_passphrase);
    auto *unlock = makeButton(tr("Unlock"), ButtonLook::Primary, Icon::Lock);
    unlock->setProperty("tall", true);
    connect(unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    auto *other = makeButton(tr("Open another file…"), ButtonLook::Link);
    connect(other, &QPushButton::clicked, this, &UnlockPage::openOtherRequested);

    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 32, 40, 28);
    column->setSpacing(10);
    column->addLayout(head);
    column->addSpacing(24);
    column->addWidget(label);
    column->addWidget(m_passphrase);
    column->addWidget(m_capsLock);
    column->addWidget(m_problem);
    column->addSpacing(6);
    column->addWidget(unlock);
    column->addWidget(other, 0, Qt::AlignRight);
    column->addWidget(new Rule);
    column->addSpacing(4);
    column->addWidget(new IconLine(Icon::Info, LabelTone::Secondary,
                                   tr("Nobody can reset a passphrase. Without it, this file stays closed.")));
    return card;
}

void UnlockPage::ask(const QString &path)
{
    const QFileInfo file(path);
    m_name->setText(file.completeBaseName());
    m_folder->setText(QDir::toNativeSeparators(file.absolutePath()));
    m_problem->setText({});
    m_capsLock->setText({});
    m_passphrase->reset();
    m_passphrase->setFocus();
}

void UnlockPage::showProblem(const QString &message)
{
    m_problem->setText(message);
}

QString UnlockPage::problem() const
{
    return m_problem->text();
}

void UnlockPage::submit()
{
    const QString typed = m_passphrase->text();
    if (typed.isEmpty()) {
        showProblem(tr("Type the passphrase first."));
        return;
    }
    m_passphrase->clear();
    Q_EMIT passphraseTyped(typed);
}

} // namespace turnout
