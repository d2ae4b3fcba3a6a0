// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/connection.h"

#include "core/base/tr.h"
#include "core/logbook/readonly.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/search/suspendedsearch.h"
#include "core/storage/sqlite/recording.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Which kind of record a row of a table belongs to, and which part of its key names it.
struct Belongs {
    Entity entity;
    qsizetype keyPart = 0;
};

const QMultiHash<QString, Belongs> &belongings()
{
    static const QMultiHash<QString, Belongs> table = {
        {u"region"_s, {Entity::Region}},
        {u"sector"_s, {Entity::Sector}},
        {u"organisation"_s, {Entity::Organisation}},
        {u"venue"_s, {Entity::Venue}},
        {u"gate_rules"_s, {Entity::Venue}},
        {u"trainer"_s, {Entity::Trainer}},
        {u"question_set"_s, {Entity::QuestionSet}},
        {u"workshop_type"_s, {Entity::WorkshopType}},
        {u"workshop"_s, {Entity::Workshop}},
        {u"workshop_trainer"_s, {Entity::Workshop}},
        {u"delegate"_s, {Entity::Delegate}},
        {u"booking"_s, {Entity::BookingsOfWorkshop}},
        {u"booking"_s, {Entity::BookingsOfDelegate, 1}},
    };
    return table;
}

// Tables whose rows do not carry the id of the record that a screen shows: only the kind is named.
const QHash<QString, Entity> &kindsOnly()
{
    static const QHash<QString, Entity> table = {
        {u"setting"_s, Entity::Setting},
        {u"room"_s, Entity::Venue},
        {u"trainer_absence"_s, Entity::Trainer},
        {u"question"_s, Entity::QuestionSet},
        {u"question_choice"_s, Entity::QuestionSet},
        {u"response"_s, Entity::ResponsesOfWorkshop},
        {u"answer"_s, Entity::ResponsesOfWorkshop},
    };
    return table;
}

Changes changesFrom(const QList<RecordedChange> &recorded)
{
    Changes changes;
    for (const RecordedChange &change : recorded) {
        const auto [from, to] = belongings().equal_range(change.table);
        for (auto it = from; it != to; ++it)
            changes.add(it->entity, change.key.value(it->keyPart));
        if (const auto kind = kindsOnly().constFind(change.table); kind != kindsOnly().cend())
            changes.addAll(*kind);
        // A step comes with its booking, which is named; alone it changes when its note does, and names no workshop.
        if (change.table == u"booking_step" && change.action == RecordedAction::Update) {
            changes.addAll(Entity::BookingsOfWorkshop);
            changes.addAll(Entity::BookingsOfDelegate);
        }
    }
    return changes;
}

} // namespace

Connection::Connection(std::unique_ptr<Database> db, const Clock &clock, const QString &actor,
                       std::optional<ReadOnlyReason> readOnly)
    : m_db(std::move(db))
    , m_stores(std::make_unique<Stores>(*m_db))
    , m_reader(*m_stores, clock)
    , m_actor(actor)
    , m_readOnly(readOnly)
{}

Connection::~Connection() = default;

Origin Connection::origin(qint64 device) const
{
    return {utcStamp(m_reader.clock()), device, m_actor};
}

std::shared_ptr<void> Connection::snapshot() const
{
    if (m_db->isInTransaction())
        return nullptr;
    return std::make_shared<Transaction>(*m_db, Transaction::Kind::Read);
}

void Connection::checkMayChange() const
{
    if (m_readOnly)
        throw Error{Error::ReadOnly, whyReadOnly(*m_readOnly, m_db->path())};
    if (m_db->isInTransaction())
        throw Error{Error::Internal, tr("A change was asked for in the middle of another one, so it was not made. This "
                                        "is a fault in Turnout; nothing is lost.")};
}

Changes Connection::perform(const QString &label, const Work &work)
{
    checkMayChange();
    Transaction transaction(*m_db, Transaction::Kind::Write);
    IdSource ids(*m_db);
    const Recording recording(*m_db, HistoryStore::recordedTables());
    Edit edit(*m_stores, m_reader.clock(), ids, m_actor);
    work(edit);
    ids.flush();

    const QByteArray changeset = recording.changeset();
    Changes changes;
    if (!changeset.isEmpty()) {
        const QList<RecordedChange> recorded = changesIn(*m_db, changeset);
        const Origin from = origin(ids.device());
        const HistoryId history = m_stores->history.push(from, label, changeset);
        m_stores->history.audit(from, history, HistoryStore::Action::Edit, recorded);
        changes = changesFrom(recorded);
        changes.history = history;
    }
    transaction.commit();
    changes.label = label;
    return changes;
}

void Connection::rehearse(const Work &work)
{
    checkMayChange();
    const Transaction transaction(*m_db, Transaction::Kind::Write); // never committed
    IdSource ids(*m_db);
    Edit edit(*m_stores, m_reader.clock(), ids, m_actor);
    work(edit);
}

Changes Connection::step(Way way)
{
    checkMayChange();
    const bool undo = way == Way::Undo;
    Transaction transaction(*m_db, Transaction::Kind::Write);
    const auto next = undo ? m_stores->history.nextUndo() : m_stores->history.nextRedo();
    if (!next)
        throw Error{Error::NotFound, undo ? tr("There is nothing to undo.") : tr("There is nothing to redo.")};

    const Direction direction = undo ? Direction::Backwards : Direction::Forwards;
    const QList<RecordedChange> recorded = changesIn(*m_db, next->changeset);
    std::optional<SuspendedSearch> search;
    if (SuspendedSearch::isWorthIt(*m_db, recorded))
        search.emplace(*m_db);
    applyChangeset(*m_db, next->changeset, direction);
    if (search)
        search->resume();
    m_stores->history.setUndone(next->id, direction);
    m_stores->history.audit(origin(IdSource(*m_db).device()), next->id,
                            undo ? HistoryStore::Action::Undo : HistoryStore::Action::Redo, recorded);
    transaction.commit();

    Changes changes = changesFrom(recorded);
    changes.history = next->id;
    changes.label = next->label;
    return changes;
}

QString Connection::nextLabel(Way way) const
{
    return way == Way::Undo ? m_stores->history.nextUndoLabel() : m_stores->history.nextRedoLabel();
}

} // namespace turnout
