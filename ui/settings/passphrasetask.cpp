// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrasetask.h"

#include "core/logbook/logbook.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/passphrasefield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/progressline.h"

#include <QVBoxLayout>

namespace turnout {

namespace {

constexpr int Width = 560; // pixels

QString titleOf(PassphraseTask::Job job)
{
    switch (job) {
    case PassphraseTask::Job::Set:
        return PassphraseTask::tr("Protect this logbook with a passphrase");
    case PassphraseTask::Job::Change:
        return PassphraseTask::tr("Change the passphrase");
    case PassphraseTask::Job::Remove:
        return PassphraseTask::tr("Remove the passphrase");
    }
    Q_UNREACHABLE();
}

QString consequenceOf(PassphraseTask::Job job)
{
    switch (job) {
    case PassphraseTask::Job::Set:
        return PassphraseTask::tr(
            "The file is encrypted where it lies. The readable one is overwritten, and its readable backups are "
            "deleted "
            "once an encrypted one is made. A stick or a newer disk may keep remains of readable bytes that no program "
            "can reach, and copies made elsewhere stay readable.");
    case PassphraseTask::Job::Change:
        return PassphraseTask::tr(
            "The file is written anew under the new passphrase. A backup of it as it is now is kept first; that one "
            "and "
            "older ones open with the present passphrase. The present recovery sheet no longer opens the logbook.");
    case PassphraseTask::Job::Remove:
        return PassphraseTask::tr(
            "From then on anybody who gets at this file, or at a backup made of it later, can read every name in it: a "
            "thief, a finder, whoever repairs the laptop. Backups made until now stay encrypted.");
    }
    Q_UNREACHABLE();
}

QString verbOf(PassphraseTask::Job job)
{
    switch (job) {
    case PassphraseTask::Job::Set:
        return PassphraseTask::tr("Encrypt this logbook");
    case PassphraseTask::Job::Change:
        return PassphraseTask::tr("Change the passphrase");
    case PassphraseTask::Job::Remove:
        return PassphraseTask::tr("Remove the passphrase");
    }
    Q_UNREACHABLE();
}

QString saidOf(PassphraseTask::Job job)
{
    switch (job) {
    case PassphraseTask::Job::Set:
        return PassphraseTask::tr("This logbook is encrypted now");
    case PassphraseTask::Job::Change:
        return PassphraseTask::tr("The passphrase was changed");
    case PassphraseTask::Job::Remove:
        return PassphraseTask::tr("The passphrase was removed: this logbook can be read by anybody");
    }
    Q_UNREACHABLE();
}

} // namespace

PassphraseTask::PassphraseTask(Job job, Logbook &logbook, QWidget *parent)
    : TaskCard(titleOf(job), Width, parent)
    , m_job(job)
    , m_logbook(logbook)
    , m_submit(makeButton(verbOf(job), ButtonLook::Primary, job == Job::Remove ? Icon::Warning : Icon::Lock))
    , m_working(new ProgressLine(tr("Cancel what is being done to the passphrase")))
{
    addText(consequenceOf(job), LabelTone::Secondary);
    column()->addSpacing(4);
    if (job != Job::Set)
        addPresent();
    if (job != Job::Remove) {
        m_new = new NewPassphrase(tr("&New passphrase"), tr("New passphrase"));
        column()->addWidget(m_new);
        connect(m_new, &NewPassphrase::submitted, this, &PassphraseTask::submit);
    }
    column()->addWidget(m_working);
    addFoot({m_submit}, tr("Leave it as it is"));
    connect(m_submit, &QPushButton::clicked, this, &PassphraseTask::submit);
}

void PassphraseTask::addPresent()
{
    m_present = new PassphraseField(tr("Present passphrase"));
    auto *label = new PlainLabel(tr("&Present passphrase, or the recovery key"), size::Body, Weight::Medium);
    label->setBuddy(m_present);
    column()->addWidget(label);
    column()->addWidget(m_present);
    connect(m_present, &QLineEdit::returnPressed, this, [this] {
        if (m_new)
            m_new->setFocus();
        else
            submit();
    });
}

QWidget *PassphraseTask::firstField() const
{
    return m_present ? static_cast<QWidget *>(m_present) : m_new;
}

// Whoever lost the passphrase came in by the recovery key, and may choose a new one by it.
bool PassphraseTask::isPresentRight()
{
    const QString typed = m_present->text();
    if (typed.isEmpty()) {
        showProblem(tr("Type the present passphrase first."));
    } else if (m_logbook.isOpenedBy(Secret::passphrase(typed)) || m_logbook.isOpenedBy(Secret::recoveryKey(typed))) {
        return true;
    } else {
        showProblem(tr("That is not the passphrase of this logbook. Nothing was changed."));
        m_present->reset();
    }
    m_present->setFocus();
    return false;
}

void PassphraseTask::submit()
{
    showProblem({});
    if (m_job == Job::Set && m_logbook.isEncrypted()) {
        showProblem(tr("This logbook has a passphrase already. Nothing was changed."));
        return;
    }
    if (m_present && !isPresentRight())
        return;
    if (m_new) {
        if (const QString problem = m_new->check(); !problem.isEmpty()) {
            showProblem(problem);
            return;
        }
    }
    work();
}

void PassphraseTask::work()
{
    setAsking(false);
    const auto done = [this](const Result<void> &changed) { finish(changed); };
    const auto report = [this](qint64 bytes, qint64 all) { m_working->report(bytes, all); };
    const auto words = m_job == Job::Remove ? tr("Writing a readable file…") : tr("Encrypting…");
    if (m_job == Job::Remove) {
        m_working->begin(words, m_logbook.startRemovingPassphrase(this, done, report));
        return;
    }
    QString passphrase = m_new->passphrase();
    m_working->begin(words, m_logbook.startSettingPassphrase(this, passphrase, done, report));
    wipe(passphrase);
}

void PassphraseTask::setAsking(bool asking)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_present, m_new, m_submit, wayOut()}) {
        if (part)
            part->setEnabled(asking);
    }
}

bool PassphraseTask::isBusy() const
{
    return m_working->isRunning();
}

void PassphraseTask::finish(const Result<void> &changed)
{
    m_working->end();
    setAsking(true);
    if (changed) {
        Q_EMIT done(saidOf(m_job), m_job == Job::Remove ? SafetyTask::None : SafetyTask::RecoverySheet);
        return;
    }
    showProblem(changed.error().message);
    Q_EMIT failed();
    firstField()->setFocus();
}

} // namespace turnout
