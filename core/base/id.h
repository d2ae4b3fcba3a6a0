// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <optional>

namespace turnout {

// The key of a record: 31 bits of device number, 32 bits of sequence; unique across laptops. Device 0 is for what
// every logbook is shipped with. A default-made id is null and names nothing. The tag keeps kinds apart.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    // Ids are text in JSON and on the command line: 63 bits do not fit a JSON number.
    QString toText() const { return QString::number(m_value); }
    static std::optional<Id> fromText(QStringView text)
    {
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        return ok && value > 0 ? std::optional(Id(value)) : std::nullopt;
    }

    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using WorkshopId = Id<struct WorkshopTag>;
using WorkshopTypeId = Id<struct WorkshopTypeTag>;
using RegionId = Id<struct RegionTag>;
using VenueId = Id<struct VenueTag>;
using RoomId = Id<struct RoomTag>;
using OrganisationId = Id<struct OrganisationTag>;
using SectorId = Id<struct SectorTag>;
using TrainerId = Id<struct TrainerTag>;
using DelegateId = Id<struct DelegateTag>;
using QuestionSetId = Id<struct QuestionSetTag>;
using QuestionId = Id<struct QuestionTag>;
using ResponseId = Id<struct ResponseTag>;
using HistoryId = Id<struct HistoryTag>;

} // namespace turnout
