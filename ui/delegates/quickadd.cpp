// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/quickadd.h"

#include "core/base/text.h"
#include "ui/delegates/suggestionstrip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

QuickAdd::QuickAdd(GhostEdit::Source complete, Matches matches, QWidget *parent)
    : QWidget(parent)
    , m_matches(std::move(matches))
    , m_name(new QLineEdit)
    , m_organisation(new GhostEdit(std::move(complete)))
    , m_email(new QLineEdit)
    , m_sector(new ChoiceField)
    , m_add(makeButton(tr("Add"), ButtonLook::Plain, {}, tr("Add this person")))
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
    , m_strip(new SuggestionStrip)
{
    const auto field = [this](QLineEdit *edit, const QString &what, const QString &name) {
        edit->setPlaceholderText(what);
        edit->setAccessibleName(name);
        edit->setMinimumWidth(72);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, this, &QuickAdd::look);
    };
    field(m_name, tr("Add a name"), tr("Name of a new person"));
    field(m_organisation, tr("Organisation"), tr("Organisation of the new person"));
    field(m_email, tr("E-mail"), tr("E-mail of the new person"));
    m_sector->setAccessibleName(tr("Sector of the new person"));
    m_sector->installEventFilter(this);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 12, 10, 12);
    row->setSpacing(8);
    row->addWidget(m_name, 17);
    row->addWidget(m_organisation, 20);
    row->addWidget(m_email, 16);
    row->addWidget(m_sector, 8);
    row->addWidget(m_add);
    row->addWidget(new KeyCap(tr("Enter")));
    m_problem->setContentsMargins(15, 0, 10, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_strip);

    connect(m_add, &QPushButton::clicked, this, &QuickAdd::add);
    connect(m_strip, &SuggestionStrip::newRequested, this, &QuickAdd::add);
    connect(m_strip, &SuggestionStrip::useRequested, this, &QuickAdd::submit);
}

void QuickAdd::setSectors(const QList<Sector> &sectors)
{
    const QVariant before = m_sector->currentData();
    m_sector->clear();
    m_sector->addItem(tr("Sector"), 0);
    for (const Sector &sector : sectors)
        m_sector->addItem(sector.name, sector.id.value());
    m_sector->choose(before);
}

void QuickAdd::start()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void QuickAdd::clear()
{
    for (QLineEdit *field : {m_name, static_cast<QLineEdit *>(m_organisation), m_email})
        field->clear();
    m_sector->setCurrentIndex(0);
    say({});
}

NewPerson QuickAdd::typed() const
{
    return {tidied(m_name->text()), tidied(m_organisation->text()), tidied(m_email->text()),
            SectorId(m_sector->currentData().toLongLong())};
}

QJsonObject QuickAdd::draft() const
{
    const NewPerson person = typed();
    if (person.name.isEmpty() && person.organisation.isEmpty() && person.email.isEmpty())
        return {};
    return {{"name"_L1, m_name->text()},
            {"organisation"_L1, m_organisation->text()},
            {"email"_L1, m_email->text()},
            {"sector"_L1, QString::number(person.sector.value())}};
}

void QuickAdd::restore(const QJsonObject &draft)
{
    m_name->setText(draft["name"_L1].toString());
    m_organisation->setText(draft["organisation"_L1].toString());
    m_email->setText(draft["email"_L1].toString());
    m_sector->choose(draft["sector"_L1].toString().toLongLong());
}

QString QuickAdd::problem() const
{
    return m_problem->text();
}

void QuickAdd::say(const QString &problem)
{
    m_problem->setText(problem);
    for (QLineEdit *field : {m_name, m_email})
        markProblem(*field, {});
}

void QuickAdd::look()
{
    say({});
    m_strip->offer(m_matches(tidied(m_name->text()), tidied(m_email->text())));
}

void QuickAdd::submit()
{
    if (m_strip->hasOffer())
        Q_EMIT useRequested(m_strip->current());
    else
        add();
}

QString QuickAdd::problemOf(const NewPerson &person, QLineEdit *&field) const
{
    if (matchKey(person.name).isEmpty()) {
        field = m_name;
        return tr("A person needs a name.");
    }
    if (!person.email.isEmpty() && !looksLikeEmail(person.email)) {
        field = m_email;
        return tr("“%1” is not an e-mail address: it needs an @ and a dot behind it.").arg(person.email);
    }
    return {};
}

void QuickAdd::add()
{
    m_organisation->takeGhost();
    const NewPerson person = typed();
    QLineEdit *field = nullptr;
    if (const QString problem = problemOf(person, field); !problem.isEmpty()) {
        say(problem);
        markProblem(*field, problem);
        field->setFocus();
        return;
    }
    Q_EMIT addRequested(person);
}

bool QuickAdd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter) {
        submit();
        return true;
    }
    if (key->key() == Qt::Key_N && key->modifiers() == Qt::AltModifier) {
        add();
        return true;
    }
    if (m_strip->hasOffer() && watched != m_sector && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_strip->step(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace turnout
