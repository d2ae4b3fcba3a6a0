// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restoretask.h"

#include "core/base/secretbytes.h"
#include "core/logbook/figures.h"
#include "ui/models/safetywords.h"
#include "ui/shell/passphrasefield.h"
#include "ui/widgets/buttons.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace turnout {

namespace {

constexpr int Width = 680; // pixels

QString number(qint64 n)
{
    return QLocale(QLocale::English).toString(n);
}

QString changeText(const QString &stamp, QDate today)
{
    const QDateTime at = QDateTime::fromString(stamp, Qt::ISODateWithMs);
    return at.isValid() ? momentText(at, today) : RestoreTask::tr("none");
}

// The stamp of the newest change of the logbook as it is.
QString newestChange(const Logbook &logbook)
{
    const auto history = logbook.history();
    return history && !history->isEmpty() ? history->first().at : QString();
}

// What opens the logbook as it is.
Secret presentSecret(const Logbook &logbook)
{
    QString key = logbook.recoveryKey();
    const Secret secret = key.isEmpty() ? Secret() : Secret::recoveryKey(key);
    wipe(key);
    return secret;
}

} // namespace

RestoreTask::RestoreTask(const PageContext &context, const backups::Copy &copy, QWidget *parent)
    : TaskCard(tr("Restore the backup: %1").arg(momentText(copy.at, context.clock.today())), Width, parent)
    , m_context(context)
    , m_copy(copy)
    , m_secret(presentSecret(context.logbook))
    , m_looking(new IconLine(Icon::Clock, LabelTone::Secondary))
    , m_asks(new QWidget)
    , m_passphrase(new PassphraseField(tr("Passphrase of that time")))
    , m_compared(new QWidget)
    , m_grid(new QGridLayout)
    , m_restore(makeButton(tr("Restore this backup"), ButtonLook::Primary))
{
    column()->addWidget(m_looking);
    addPassphrase();
    auto *compared = new QVBoxLayout(m_compared);
    compared->setContentsMargins(0, 0, 0, 0);
    compared->setSpacing(14);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    compared->addLayout(m_grid);
    compared->addWidget(new IconLine(Icon::Info, LabelTone::Secondary,
                                     tr("The backup takes the place of the logbook. What the logbook holds now is kept "
                                        "as a backup first; going back to it is another restore, not Ctrl+Z.")));
    m_compared->hide();
    column()->addWidget(m_compared);
    addFoot({m_restore}, tr("Keep the logbook as it is"));
    m_restore->hide();
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_restore->setEnabled(false); // it begins a moment later
        Q_EMIT restoreConfirmed(m_copy.path, m_secret);
    });
    look();
}

// For a backup made before the passphrase changed.
void RestoreTask::addPassphrase()
{
    auto *rows = new QVBoxLayout(m_asks);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto *why = new PlainLabel(tr("This backup was made under another passphrase. Type the one of that time."));
    why->setWordWrap(true);
    auto *go = makeButton(tr("Look into it"), ButtonLook::Plain);
    const auto submit = [this] {
        m_secret = Secret::passphrase(m_passphrase->text());
        m_passphrase->reset();
        look();
    };
    connect(m_passphrase, &QLineEdit::returnPressed, this, submit);
    connect(go, &QPushButton::clicked, this, submit);
    rows->addWidget(why);
    rows->addWidget(m_passphrase);
    rows->addWidget(go, 0, Qt::AlignLeft);
    m_asks->hide();
    column()->addWidget(m_asks);
}

QWidget *RestoreTask::firstField() const
{
    return wayOut(); // not the button that restores: Enter pressed once too often must not
}

void RestoreTask::look()
{
    showProblem({});
    m_asks->setEnabled(false);
    m_looking->setText(tr("Looking into the backup…"));
    const auto shown = [this](const Result<backups::Contents> &contents) {
        m_looking->setText({});
        m_asks->setEnabled(true);
        if (contents) {
            m_asks->hide();
            show(*contents);
        } else if (contents.error().kind == Error::WrongPassphrase) {
            // The first try was the present key, of which the user typed nothing.
            showProblem(m_asks->isHidden() ? QString() : contents.error().message);
            m_asks->show();
            m_passphrase->setFocus();
        } else {
            showProblem(contents.error().message);
        }
    };
    m_context.logbook.background().run(
        this, [path = m_copy.path, secret = m_secret](Progress &) { return valueOrThrow(backups::look(path, secret)); },
        shown);
}

void RestoreTask::addRow(const QString &what, const QString &now, const QString &then)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new PlainLabel(what), row, 0);
    const auto cell = [&](const QString &text, int column, Weight weight) {
        auto *label = new PlainLabel(text);
        label->setFont(numberFont(size::Body, weight));
        m_grid->addWidget(label, row, column, Qt::AlignRight);
    };
    cell(now, 1, Weight::Regular);
    cell(then, 2, now == then ? Weight::Regular : Weight::Bold); // what would change stands out, not by colour alone
}

void RestoreTask::show(const backups::Contents &contents)
{
    const QDate today = m_context.clock.today();
    const auto now = m_context.logbook.read(figures::totals);
    if (!now) {
        showProblem(now.error().message);
        return;
    }
    const auto heading = [this](const QString &text, int column) {
        m_grid->addWidget(new PlainLabel(text, size::Small, Weight::SemiBold, LabelTone::Secondary), 0, column,
                          Qt::AlignRight);
    };
    heading(tr("The logbook now"), 1);
    heading(tr("This backup"), 2);
    const auto counted = [this](const QString &what, qint64 before, qint64 after) {
        addRow(what, number(before), number(after));
    };
    counted(tr("Workshops"), now->workshops, contents.totals.workshops);
    counted(tr("Delegates"), now->delegates, contents.totals.delegates);
    counted(tr("Bookings"), now->bookings, contents.totals.bookings);
    counted(tr("Feedback forms"), now->responses, contents.totals.responses);
    counted(tr("Venues"), now->venues, contents.totals.venues);
    counted(tr("Organisations"), now->organisations, contents.totals.organisations);
    addRow(tr("Newest change"), changeText(newestChange(m_context.logbook), today),
           changeText(contents.changedAt, today));
    addRow(tr("Size"), sizeText(QFileInfo(m_context.logbook.path()).size()), sizeText(contents.bytes));
    m_compared->show();
    m_restore->show();
}

} // namespace turnout
