// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/contactsection.h"

#include "core/base/text.h"
#include "ui/delegates/delegatecells.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QHBoxLayout *iconRow(Icon icon, QWidget *words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, Tone::Secondary, 16));
    row->addWidget(words, 1);
    return row;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

ContactSection::ContactSection(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_edit(makeButton(tr("Edit"), ButtonLook::Link, {}, tr("Edit contact")))
    , m_done(makeButton(tr("Done"), ButtonLook::Link, {}, tr("Done with contact")))
    , m_emailLine(new ElidedLabel)
    , m_phoneLine(new ElidedLabel)
    , m_areaLine(new ElidedLabel)
    , m_email(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_role(new QLineEdit)
    , m_region(new ChoiceField)
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
{
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Contact"), size::Body, Weight::SemiBold));
    head->addStretch();
    head->addWidget(m_edit);
    head->addWidget(m_done);
    m_done->hide();
    m_stack->addWidget(makeLines());
    m_stack->addWidget(makeFields());
    m_stack->widget(1)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_stack);
    column->addWidget(m_problem);
    connect(m_edit, &QPushButton::clicked, this, &ContactSection::startEditing);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (settle())
            stopEditing();
    });
}

QWidget *ContactSection::makeLines()
{
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(iconRow(Icon::Mail, m_emailLine));
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addLayout(iconRow(Icon::Phone, m_phoneLine), 1);
    both->addLayout(iconRow(Icon::Pin, m_areaLine), 1);
    column->addLayout(both);
    return lines;
}

QWidget *ContactSection::makeFields()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field, const QString &name) {
        field->setAccessibleName(name);
        field->installEventFilter(this);
        field->setMinimumWidth(96);
        form->addRow(new PlainLabel(label, size::Body, Weight::Regular, LabelTone::Secondary), field);
    };
    add(tr("E-mail"), m_email, tr("E-mail of this person"));
    add(tr("Phone"), m_phone, tr("Phone of this person"));
    add(tr("Role"), m_role, tr("Role of this person"));
    add(tr("Area"), m_region, tr("Area of this person"));
    m_region->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_email, &QLineEdit::editingFinished, this, [this] { commit(m_email, DelegateColumn::Email); });
    connect(m_phone, &QLineEdit::editingFinished, this, [this] { commit(m_phone, DelegateColumn::Phone); });
    connect(m_role, &QLineEdit::editingFinished, this, [this] { commit(m_role, DelegateColumn::Role); });
    connect(m_region, &QComboBox::activated, this, [this] {
        const RegionId region(m_region->currentData().toLongLong());
        if (region != m_person.delegate.region)
            Q_EMIT regionChosen(m_person.delegate.id, region);
    });
    return fields;
}

void ContactSection::setRegions(const QList<Region> &regions)
{
    m_region->clear();
    m_region->addItem(tr("The organisation’s"), 0);
    for (const Region &region : regions)
        m_region->addItem(region.name, region.id.value());
    fillFields();
}

void ContactSection::show(const Person &person)
{
    if (person.delegate.id != m_person.delegate.id)
        stopEditing();
    m_person = person;
    m_emailLine->setText(orDash(person.delegate.email));
    m_phoneLine->setText(orDash(person.delegate.phone));
    m_areaLine->setText(orDash(person.region));
    fillFields();
}

void ContactSection::fillFields()
{
    const auto fill = [](QLineEdit *field, const QString &text) {
        if (!field->isModified()) // what is being typed stays
            field->setText(text);
    };
    fill(m_email, m_person.delegate.email);
    fill(m_phone, m_person.delegate.phone);
    fill(m_role, m_person.delegate.role);
    m_region->choose(m_person.delegate.region.value());
}

bool ContactSection::isEditing() const
{
    return m_stack->currentIndex() == 1;
}

QList<QLineEdit *> ContactSection::texts() const
{
    return {m_email, m_phone, m_role};
}

void ContactSection::startEditing()
{
    m_stack->widget(0)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->widget(1)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentIndex(1);
    m_edit->hide();
    m_done->show();
    m_email->setFocus(Qt::OtherFocusReason);
    m_email->selectAll();
}

void ContactSection::forReading()
{
    m_edit->hide();
}

void ContactSection::stopEditing()
{
    if (!isEditing())
        return;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_stack->widget(1)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->widget(0)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_stack->setCurrentIndex(0);
    m_edit->show();
    m_done->hide();
    m_problem->setText({});
    markProblem(*m_email, {});
    for (QLineEdit *field : texts())
        field->setModified(false);
    fillFields();
    if (hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
}

bool ContactSection::settle()
{
    commit(m_email, DelegateColumn::Email);
    commit(m_phone, DelegateColumn::Phone);
    commit(m_role, DelegateColumn::Role);
    for (QLineEdit *field : texts()) {
        if (!field->isModified())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

QJsonObject ContactSection::draft() const
{
    QJsonObject draft;
    for (const QLineEdit *field : texts()) {
        if (field->isModified())
            draft.insert(field->accessibleName(), field->text());
    }
    if (!draft.isEmpty())
        draft.insert("person"_L1, QString::number(m_person.delegate.id.value()));
    return draft;
}

void ContactSection::restore(const QJsonObject &draft)
{
    startEditing();
    for (QLineEdit *field : texts()) {
        if (!draft.contains(field->accessibleName()))
            continue;
        field->setText(draft[field->accessibleName()].toString());
        field->setModified(true);
    }
    settle(); // and so says again what is wrong
}

void ContactSection::commit(QLineEdit *field, DelegateColumn column)
{
    if (!field->isModified())
        return;
    const QString problem = DelegateCells::problemOf(column, field->text());
    if (field == m_email) { // of the others nothing can be wrong
        m_problem->setText(problem);
        markProblem(*field, problem);
    }
    if (!problem.isEmpty())
        return;
    const QString text = tidied(field->text());
    field->setModified(false);
    Q_EMIT edited(m_person.delegate.id, column, text);
    field->setModified(text != known(column)); // the logbook refused it: it stays to be tried again
}

QString ContactSection::known(DelegateColumn column) const
{
    const Delegate &delegate = m_person.delegate;
    return column == DelegateColumn::Email   ? delegate.email
           : column == DelegateColumn::Phone ? delegate.phone
                                             : delegate.role;
}

bool ContactSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        for (QLineEdit *field : texts())
            field->setModified(false); // as it was
        stopEditing();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace turnout
