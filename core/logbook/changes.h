// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace turnout {

// What a screen may show and has to read again. A booking counts under its workshop and under its delegate.
enum class Entity {
    Setting,
    Region,
    Sector,
    Organisation,
    Venue,
    Trainer,
    QuestionSet,
    WorkshopType,
    Workshop,
    Delegate,
    BookingsOfWorkshop,
    BookingsOfDelegate,
    ResponsesOfWorkshop,
};

// What a change touched: kinds and ids. Above LargestList ids of one kind only the kind is named.
class Changes {
public:
    static constexpr qsizetype LargestList = 1000;

    HistoryId history; // null: nothing was recorded
    QString label;

    bool isEmpty() const { return m_touched.isEmpty(); }
    bool touches(Entity entity) const { return m_touched.contains(entity); }
    // Whether that record may have changed: it is named, or its kind changed too much to name each.
    bool touches(Entity entity, qint64 id) const
    {
        const auto it = m_touched.constFind(entity);
        return it != m_touched.cend() && (it->isEmpty() || it->contains(id));
    }
    // The records named; empty when the kind was not touched, or too much to name each.
    QSet<qint64> ids(Entity entity) const { return m_touched.value(entity); }

    void add(Entity entity, qint64 id)
    {
        const auto it = m_touched.find(entity);
        if (it == m_touched.end())
            m_touched.insert(entity, {id});
        else if (it->size() >= LargestList && !it->contains(id))
            it->clear();
        else if (!it->isEmpty())
            it->insert(id);
    }

    void addAll(Entity entity) { m_touched[entity].clear(); }

private:
    QHash<Entity, QSet<qint64>> m_touched; // an empty set stands for "too many to name"
};

} // namespace turnout

Q_DECLARE_METATYPE(turnout::Changes)
