// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newlogbookpage.h"

#include "core/base/secretbytes.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/unlockpage.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace turnout {

NewLogbookPage::NewLogbookPage(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel({}, size::PanelTitle, Weight::SemiBold))
    , m_folder(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_passphrase(new NewPassphrase(tr("&Passphrase"), tr("Passphrase of the new logbook")))
    , m_without(new QCheckBox(tr("&Without a passphrase, for a trial")))
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
{
    auto *page = new QVBoxLayout(this);
    page->addWidget(centred(card()));
    connect(m_passphrase, &NewPassphrase::submitted, this, &NewLogbookPage::submit);
    connect(m_without, &QCheckBox::toggled, this, [this](bool without) {
        m_passphrase->setEnabled(!without);
        m_problem->setText({});
    });
}

QWidget *NewLogbookPage::card()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 32, 40, 28);
    column->setSpacing(10);
    column->addWidget(m_name);
    column->addWidget(m_folder);
    column->addSpacing(16);
    column->addWidget(m_passphrase);
    column->addWidget(m_without);
    column->addWidget(m_problem);
    column->addSpacing(6);
    auto *make = makeButton(tr("Make the logbook"), ButtonLook::Primary, Icon::FileAdd);
    make->setProperty("tall", true);
    connect(make, &QPushButton::clicked, this, &NewLogbookPage::submit);
    auto *back = makeButton(tr("Not now"), ButtonLook::Link);
    connect(back, &QPushButton::clicked, this, &NewLogbookPage::givenUp);
    column->addWidget(make);
    column->addWidget(back, 0, Qt::AlignRight);
    column->addWidget(new Rule);
    column->addSpacing(4);
    column->addWidget(
        new IconLine(Icon::Info, LabelTone::Secondary,
                     tr("The file is encrypted with the passphrase. Nobody can reset it: next comes a recovery "
                        "sheet to print and lock away.")));
    return card;
}

void NewLogbookPage::ask(const QString &path)
{
    m_path = path;
    const QFileInfo file(path);
    m_name->setText(tr("New logbook “%1”").arg(file.completeBaseName()));
    m_folder->setText(QDir::toNativeSeparators(file.absolutePath()));
    m_passphrase->reset();
    m_without->setChecked(false);
    m_problem->setText({});
    m_passphrase->setFocus();
}

void NewLogbookPage::showProblem(const QString &message)
{
    m_problem->setText(message);
}

QString NewLogbookPage::problem() const
{
    return m_problem->text();
}

void NewLogbookPage::submit()
{
    if (m_without->isChecked()) {
        Q_EMIT makeRequested(m_path, std::nullopt);
        return;
    }
    if (const QString problem = m_passphrase->check(); !problem.isEmpty()) {
        showProblem(problem);
        return;
    }
    std::optional<QString> passphrase = m_passphrase->passphrase();
    m_passphrase->reset();
    Q_EMIT makeRequested(m_path, passphrase);
    wipe(*passphrase);
}

// What was typed does not wait on a page that nobody looks at.
void NewLogbookPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_passphrase->reset();
}

void NewLogbookPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace turnout
