// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newlogbookpage.h"

#include "ui/shell/passphrasefield.h"
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
    , m_first(new PassphraseField(tr("Passphrase of the new logbook")))
    , m_second(new PassphraseField(tr("The same passphrase again")))
    , m_without(new QCheckBox(tr("&Without a passphrase, for a trial")))
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
{
    auto *page = new QVBoxLayout(this);
    page->addWidget(centred(card()));
    connect(m_first, &QLineEdit::returnPressed, this, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &NewLogbookPage::submit);
    connect(m_without, &QCheckBox::toggled, this, [this](bool without) {
        m_first->setEnabled(!without);
        m_second->setEnabled(!without);
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
    const auto addField = [&](const QString &text, PassphraseField *field) {
        auto *label = new PlainLabel(text, size::Body, Weight::Medium);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    addField(tr("&Passphrase"), m_first);
    addField(tr("The same &again"), m_second);
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
                     tr("The file is encrypted with the passphrase. Nobody can reset it: write it down and "
                        "keep it locked away. Several words are safer than one.")));
    return card;
}

void NewLogbookPage::ask(const QString &path)
{
    m_path = path;
    const QFileInfo file(path);
    m_name->setText(tr("New logbook “%1”").arg(file.completeBaseName()));
    m_folder->setText(QDir::toNativeSeparators(file.absolutePath()));
    clear();
    m_without->setChecked(false);
    m_problem->setText({});
    m_first->setFocus();
}

void NewLogbookPage::clear()
{
    for (PassphraseField *field : {m_first, m_second})
        field->reset();
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
    if (m_first->text().isEmpty()) {
        showProblem(tr("Type a passphrase, or tick that it shall have none."));
        m_first->setFocus();
        return;
    }
    if (m_first->text() != m_second->text()) {
        showProblem(tr("The two are not the same. Type the second one again."));
        m_second->clear();
        m_second->setFocus();
        return;
    }
    const QString passphrase = m_first->text();
    clear();
    Q_EMIT makeRequested(m_path, passphrase);
}

void NewLogbookPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace turnout
