// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "core/base/secretbytes.h"
#include "core/documents/dates.h"
#include "core/domain/recoverykey.h"
#include "ui/shell/actions.h"
#include "ui/shell/passphrasefield.h"
#include "ui/shell/programmark.h"
#include "ui/shell/recoverykeyfield.h"
#include "ui/shell/unlockdelays.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimeZone>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace turnout {

QWidget *centred(QWidget *card, QWidget *below)
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
    if (below) {
        rows->addSpacing(14);
        rows->addWidget(below, 0, Qt::AlignHCenter);
    }
    rows->addStretch(3);
    return page;
}

UnlockPage::UnlockPage(const Clock &clock, const UnlockDelays &delays, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_delays(delays)
    , m_name(new PlainLabel({}, size::PanelTitle, Weight::SemiBold))
    , m_folder(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_label(new PlainLabel({}, size::Body, Weight::Medium))
    , m_passphrase(new PassphraseField(tr("Passphrase")))
    , m_recoveryKey(new RecoveryKeyField(tr("Recovery key")))
    , m_capsLock(new IconLine(Icon::Warning, LabelTone::Bad))
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
    , m_remember(new QCheckBox(tr("Re&member on this computer")))
    , m_unlock(makeButton(tr("Unlock"), ButtonLook::Primary, Icon::Lock))
    , m_other(makeButton(tr("Open another file…"), ButtonLook::Link))
    , m_back(makeButton({}, ButtonLook::Link))
    , m_restore(makeButton(tr("It is the right one: look at the backups…"), ButtonLook::Link))
    , m_instead(makeButton({}, ButtonLook::Link))
    , m_locksAgain(new PlainLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_timer(new QTimer(this))
{
    auto *page = new QVBoxLayout(this);
    page->addWidget(centred(card(), m_locksAgain));
    m_remember->setToolTip(
        tr("The keyring of the desktop keeps what opens the file. The passphrase opens it as before."));
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_passphrase, &PassphraseField::capsLockSeen, this,
            [this](bool on) { m_capsLock->setText(on ? tr("Caps Lock is on.") : QString()); });
    connect(m_recoveryKey, &RecoveryKeyField::submitted, this, &UnlockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::openOtherRequested);
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreRequested);
    connect(m_back, &QPushButton::clicked, this, &UnlockPage::backRequested);
    connect(m_instead, &QPushButton::clicked, this,
            [this] { askBy(m_by == By::Passphrase ? By::RecoveryKey : By::Passphrase); });
    constexpr int LookEvery = 250; // ms; seconds are shown
    m_timer->setInterval(LookEvery);
    connect(m_timer, &QTimer::timeout, this, &UnlockPage::look);
    m_instead->setIcon(icon(Icon::Key, Tone::Accent));
    setRemember(Remember::NotOffered);
}

QLayout *UnlockPage::head()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_folder);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new ProgramMark(40));
    head->addLayout(words, 1);
    return head;
}

QLayout *UnlockPage::ways()
{
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_instead);
    ways->addStretch();
    ways->addWidget(m_other);
    return ways;
}

QWidget *UnlockPage::card()
{
    m_unlock->setProperty("tall", true);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 32, 40, 28);
    column->setSpacing(10);
    column->addLayout(head());
    column->addSpacing(24);
    column->addWidget(m_label);
    column->addWidget(m_passphrase);
    column->addWidget(m_recoveryKey);
    column->addWidget(m_capsLock);
    column->addWidget(m_problem);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    column->addWidget(m_remember);
    column->addSpacing(6);
    column->addWidget(m_unlock);
    column->addSpacing(4);
    column->addLayout(ways());
    column->addWidget(m_back, 0, Qt::AlignRight);
    column->addSpacing(4);
    column->addWidget(new Rule);
    column->addSpacing(4);
    column->addWidget(new IconLine(Icon::Info, LabelTone::Secondary,
                                   tr("Nobody can reset a passphrase. Without it or the printed recovery key, this "
                                      "file stays closed.")));
    return card;
}

QString UnlockPage::whereAndWhen(const Asked &asked) const
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(asked.path).absolutePath());
    const QDateTime local = asked.lastOpened.toTimeZone(QTimeZone("Europe/London"));
    if (!local.isValid())
        return folder;
    const QString time = local.toString(u"HH:mm");
    return local.date() == m_clock.today() ? tr("%1 · last opened today %2").arg(folder, time)
                                           : tr("%1 · last opened %2").arg(folder, shortDate(local.date()));
}

void UnlockPage::ask(const Asked &asked)
{
    m_path = asked.path;
    m_name->setText(QFileInfo(asked.path).completeBaseName());
    m_folder->setText(whereAndWhen(asked));
    m_locksAgain->setText(
        asked.minutesToLock == 1
            ? tr("Locks again after 1 minute without typing, or with %1.").arg(keyOf(ActionId::Lock))
            : tr("Locks again after %n minutes without typing, or with %1.", nullptr, asked.minutesToLock)
                  .arg(keyOf(ActionId::Lock)));
    m_back->setText(asked.back);
    m_back->setVisible(!asked.back.isEmpty());
    m_restore->hide();
    forgetTyped();
    askBy(By::Passphrase);
    look();
}

void UnlockPage::askBy(By by)
{
    m_by = by;
    const bool byPassphrase = by == By::Passphrase;
    m_passphrase->setVisible(byPassphrase);
    m_recoveryKey->setVisible(!byPassphrase);
    m_label->setText(byPassphrase ? tr("&Passphrase") : tr("&Recovery key, as on the printed sheet"));
    m_label->setBuddy(byPassphrase ? static_cast<QWidget *>(m_passphrase) : m_recoveryKey);
    m_instead->setText(byPassphrase ? tr("Use the recovery key instead") : tr("Use the passphrase instead"));
    m_instead->setAccessibleName(m_instead->text());
    m_problem->setText({});
    m_capsLock->setText({});
    m_passphrase->reset();
    m_label->buddy()->setFocus();
}

void UnlockPage::sayWrong()
{
    showProblem(
        m_by == By::Passphrase
            ? tr("That passphrase does not open this logbook. Nothing was changed.")
            : tr("That recovery key does not open this logbook. Is the sheet of this one, and printed since its "
                 "passphrase last changed?"));
    look();
}

void UnlockPage::showProblem(const QString &message)
{
    m_problem->setText(message);
}

QString UnlockPage::problem() const
{
    return m_problem->text();
}

void UnlockPage::offerRestore()
{
    m_restore->show();
}

void UnlockPage::setRemember(Remember remember)
{
    m_remember->setVisible(remember != Remember::NotOffered);
    m_remember->setChecked(remember == Remember::Yes);
}

UnlockPage::Remember UnlockPage::remember() const
{
    if (m_remember->isHidden())
        return Remember::NotOffered;
    return m_remember->isChecked() ? Remember::Yes : Remember::No;
}

// What is typed meanwhile stays in the field.
void UnlockPage::look()
{
    const int seconds = m_delays.secondsLeft(m_path);
    m_unlock->setEnabled(seconds == 0);
    m_unlock->setText(seconds == 0   ? tr("Unlock")
                      : seconds == 1 ? tr("Wait 1 second")
                                     : tr("Wait %n seconds", nullptr, seconds));
    if (seconds == 0)
        m_timer->stop();
    else if (!m_timer->isActive())
        m_timer->start();
}

void UnlockPage::submit()
{
    look();
    if (!m_unlock->isEnabled())
        return;
    const bool byPassphrase = m_by == By::Passphrase;
    QString typed = byPassphrase ? m_passphrase->text() : m_recoveryKey->toPlainText();
    if (typed.isEmpty()) {
        showProblem(byPassphrase ? tr("Type the passphrase first.") : tr("Type the recovery key first."));
        return;
    }
    if (byPassphrase) {
        m_passphrase->reset();
        Q_EMIT passphraseTyped(typed);
    } else if (const auto key = recoveryKeyFrom(typed); !key) {
        showProblem(key.error().message); // mistyped: the file is not even asked
    } else {
        Q_EMIT recoveryKeyTyped(typed);
    }
    wipe(typed);
}

void UnlockPage::forgetTyped()
{
    m_passphrase->reset();
    QString key = m_recoveryKey->take();
    wipe(key);
}

// What was typed does not wait on a page that nobody looks at.
void UnlockPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        forgetTyped();
}

void UnlockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_back->isHidden())
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace turnout
