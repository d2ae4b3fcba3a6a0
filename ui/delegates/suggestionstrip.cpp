// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/suggestionstrip.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace turnout {

namespace {

constexpr int Height = 40;

QString factsOf(const ListedDelegate &person)
{
    QStringList facts;
    if (!person.organisation.isEmpty())
        facts.append(person.organisation);
    if (person.lastSeen > 0)
        facts.append(SuggestionStrip::tr("attended %1").arg(person.lastSeen));
    else if (!person.email.isEmpty())
        facts.append(person.email);
    return facts.join(u", "_s);
}

} // namespace

SuggestionStrip::SuggestionStrip(QWidget *parent)
    : QFrame(parent)
    , m_name(new PlainLabel({}, size::Body, Weight::SemiBold))
    , m_facts(new ElidedLabel)
    , m_count(new PlainLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_use(makeButton(tr("to use"), ButtonLook::Link))
    , m_new(makeButton(tr("new"), ButtonLook::Link))
{
    setProperty("look", u"strip"_s);
    setMinimumHeight(Height);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 14, 2);
    row->setSpacing(6);
    row->addWidget(new IconLabel(Icon::People, Tone::Accent, 18));
    row->addSpacing(4);
    row->addWidget(m_name);
    row->addWidget(m_facts, 1);
    row->addWidget(new KeyCap(tr("Enter")));
    row->addWidget(m_use);
    row->addWidget(new KeyCap(tr("Alt+N")));
    row->addWidget(m_new);
    row->addSpacing(8);
    row->addWidget(m_count);
    m_new->setAccessibleName(tr("Add as a new person"));
    connect(m_use, &QPushButton::clicked, this, &SuggestionStrip::useRequested);
    connect(m_new, &QPushButton::clicked, this, &SuggestionStrip::newRequested);
    hide();
}

void SuggestionStrip::offer(const QList<ListedDelegate> &matches)
{
    const DelegateId before = current();
    m_matches = matches;
    m_current = 0;
    for (int i = 0; i < int(m_matches.size()); ++i) {
        if (m_matches[i].id == before)
            m_current = i;
    }
    setVisible(!m_matches.isEmpty());
    showCurrent();
}

DelegateId SuggestionStrip::current() const
{
    return m_current < m_matches.size() ? m_matches[m_current].id : DelegateId();
}

void SuggestionStrip::step(int by)
{
    if (m_matches.isEmpty())
        return;
    const int count = int(m_matches.size());
    m_current = ((m_current + by) % count + count) % count;
    showCurrent();
}

QString SuggestionStrip::words() const
{
    return m_matches.isEmpty() ? QString() : m_name->text() + u' ' + m_facts->text();
}

void SuggestionStrip::showCurrent()
{
    if (m_matches.isEmpty())
        return;
    const ListedDelegate &person = m_matches[m_current];
    const QString facts = factsOf(person);
    m_name->setText(facts.isEmpty() ? person.name.display() : person.name.display() + u',');
    m_facts->setText(facts);
    m_count->setText(m_matches.size() == 1
                         ? tr("1 likely match")
                         : tr("%1 of %2", "the second of three matches").arg(m_current + 1).arg(m_matches.size()));
    m_use->setAccessibleName(tr("Use %1").arg(person.name.display()));
    setAccessibleName(tr("Likely match: %1").arg(words()));
}

} // namespace turnout
