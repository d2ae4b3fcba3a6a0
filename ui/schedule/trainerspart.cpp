// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/trainerspart.h"

#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "ui/schedule/workshopwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pickfield.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Offered = 30; // trainers in the list at once

QList<Pick> trainersFor(const Logbook &logbook, const QString &typed, const QList<NamedTrainer> &chosen)
{
    QList<Pick> picks;
    const auto found =
        logbook.read([&](const Reader &reader) { return people::searchTrainers(reader, typed, Offered); });
    for (const Trainer &trainer : found.value_or(QList<Trainer>())) {
        const bool on = std::any_of(chosen.begin(), chosen.end(),
                                    [&](const NamedTrainer &each) { return each.trainer == trainer.id; });
        if (!on)
            picks.append({trainer.id.value(), trainer.name, trainer.email});
    }
    return picks;
}

// The button of a role, with a menu of the three.
QToolButton *roleButton(const NamedTrainer &trainer, const std::function<void(TrainerRole)> &chosen)
{
    auto *button = new QToolButton;
    button->setProperty("look", u"flat"_s);
    button->setText(workshopwords::role(trainer.role));
    button->setFont(screenFont(size::Small));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(TrainersPart::tr("Role of %1: %2").arg(trainer.name, button->text()));
    auto *menu = new QMenu(button);
    menu->setProperty("ticks", true);
    auto *group = new QActionGroup(menu);
    for (const auto &entry : words<TrainerRole>) {
        QAction *action = menu->addAction(workshopwords::role(entry.value));
        action->setCheckable(true);
        action->setChecked(entry.value == trainer.role);
        group->addAction(action);
        // Later: choosing makes the tokens anew, and this button is one of them.
        QObject::connect(
            action, &QAction::triggered, button, [chosen, role = entry.value] { chosen(role); }, Qt::QueuedConnection);
    }
    button->setMenu(menu);
    return button;
}

} // namespace

TrainersPart::TrainersPart(const Logbook &logbook, QWidget *parent)
    : FormPart(parent)
    , m_flow(new FlowLayout(8))
    , m_add(new PickField([this, &logbook](const QString &typed) { return trainersFor(logbook, typed, m_trainers); }))
{
    m_add->setAccessibleName(tr("Add trainer"));
    m_add->setPlaceholderText(tr("Add a trainer"));
    m_add->offerToAdd(tr("Add “%1” as a new trainer"));
    m_add->setUnknown(tr("“%1” is no trainer yet: choose one, or add them from the list."));
    m_add->setFixedWidth(168);
    m_flow->addWidget(m_add);
    row()->addLayout(m_flow, 1);
    connect(m_add, &PickField::said, this, [this](const QString &text, Said said) { hear(m_add, text, said); });
    connect(m_add, &PickField::wentBack, this, &FormPart::wentBack);
    connect(m_add, &PickField::picked, this, [this](const Pick &pick) {
        if (pick.id != 0)
            add({TrainerId(pick.id), pick.text, nextRole()});
    });
    connect(m_add, &PickField::addAsked, this, [this](const QString &name) { add({{}, name, nextRole()}); });
}

void TrainersPart::present(const WorkshopDraft &draft, const WorkshopFacts &facts)
{
    m_trainers = draft.trainers;
    for (QWidget *token : std::as_const(m_tokens)) {
        m_flow->removeWidget(token);
        token->hide();
        token->deleteLater(); // one of them may be the sender
    }
    m_tokens.clear();
    m_flow->removeWidget(m_add);
    for (qsizetype at = 0; at < m_trainers.size(); ++at) {
        const bool clashes =
            std::any_of(facts.checks.problems.begin(), facts.checks.problems.end(), [&](const auto &line) {
                return !line.trainer.isNull() && line.trainer == m_trainers[at].trainer;
            });
        m_tokens.append(token(at, clashes ? InClash::Yes : InClash::No));
        m_flow->addWidget(m_tokens.last());
    }
    m_flow->addWidget(m_add);
    if (!m_add->text().isEmpty() && !m_add->isModified() && !isHeld(m_add))
        m_add->setPick({}); // it was refused, and dropped
    for (int at = 0; at < m_tokens.size(); ++at) { // Tab goes from token to token, then to the field
        for (QToolButton *button : m_tokens[at]->findChildren<QToolButton *>())
            setTabOrder(button, m_add);
    }
    updateGeometry();
}

QWidget *TrainersPart::token(qsizetype at, InClash inClash)
{
    const NamedTrainer &trainer = m_trainers[at];
    auto *token = new QFrame(this);
    token->setProperty("look", inClash == InClash::Yes ? u"tokenBad"_s : u"token"_s);
    auto *line = new QHBoxLayout(token);
    line->setContentsMargins(12, 2, 4, 2);
    line->setSpacing(2);
    line->addWidget(new PlainLabel(trainer.name, size::Body, Weight::Medium));
    line->addWidget(roleButton(trainer, [this, at](TrainerRole role) { setRole(at, role); }));
    QToolButton *take = makeIconButton(Icon::Close, tr("Take %1 off").arg(trainer.name));
    take->setIconSize({12, 12});
    connect(take, &QToolButton::clicked, this, [this, at] { remove(at); });
    line->addWidget(take);
    token->setAccessibleName(trainer.name);
    if (inClash == InClash::Yes)
        token->setAccessibleDescription(tr("Something stands against %1: see Checks").arg(trainer.name));
    token->show();
    return token;
}

void TrainersPart::add(const NamedTrainer &trainer)
{
    tell(m_add, tr("Add trainer"), [trainer](WorkshopDraft &draft) { draft.trainers.append(trainer); });
    if (!isHeld(m_add))
        m_add->setPick({}); // for the next
}

void TrainersPart::remove(qsizetype at)
{
    const NamedTrainer off = m_trainers.value(at);
    m_add->setFocus(); // before the button that has it goes
    tell(m_add, tr("Take trainer off"), [off](WorkshopDraft &draft) { draft.trainers.removeAll(off); });
}

void TrainersPart::setRole(qsizetype at, TrainerRole role)
{
    const NamedTrainer before = m_trainers.value(at);
    if (before.role == role)
        return;
    tell(m_add, tr("Change trainer’s role"), [before, role](WorkshopDraft &draft) {
        for (NamedTrainer &on : draft.trainers) {
            if (on == before)
                on.role = role;
        }
    });
}

// A workshop has one lead; whoever is added then is second.
TrainerRole TrainersPart::nextRole() const
{
    const bool led = std::any_of(m_trainers.begin(), m_trainers.end(),
                                 [](const NamedTrainer &on) { return on.role == TrainerRole::Lead; });
    return led ? TrainerRole::Second : TrainerRole::Lead;
}

void TrainersPart::commit()
{
    m_add->commit();
}

} // namespace turnout
