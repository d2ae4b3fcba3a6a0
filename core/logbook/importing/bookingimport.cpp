// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/logbook/bookings.h"
#include "core/logbook/importing/delegateimport.h"
#include "core/logbook/importing/recordfinder.h"
#include "core/logbook/importing/rowvalues.h"
#include "core/logbook/importing/workshopimport.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

class BookingImport final : public RowImport {
public:
    BookingImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
        : m_edit(edit)
        , m_finder(finder)
        , m_mapping(mapping)
    {}

    RowOutcome take(const TableRow &row) override
    {
        const RowValues values(m_mapping, row);
        const auto saidStatus = values.word<BookingStatus>(u"status"_s, tr("a booking's status"));
        const auto at = values.when(u"at"_s);
        const QString note = values.text(u"note"_s);
        Delegate person = delegateFrom(values, u"delegate"_s, m_finder);
        const WorkshopName workshop = workshopNamedBy(values, m_finder);
        if (workshop.isNone())
            throw RowProblem{tr("The row names no workshop.")};
        addEmployer(person, values, m_finder, m_edit);
        const BookingKey key{takeWorkshop(workshop, m_finder, m_edit), takeDelegate(person, m_finder, m_edit).id};
        const auto before = m_edit.stores().bookings.find(key);
        // A row that says no status tells nothing new of a booking that is there.
        const BookingStatus status = saidStatus.value_or(before ? before->status : BookingStatus::Booked);
        const bool newNote = !note.isEmpty() && before && before->note != note;
        if (before && before->status == status && !newNote)
            return RowOutcome::Recognised;
        // A note alone does not cost a person their place in the waiting order.
        const QString since = before && before->status == status ? before->since : QString();
        bookings::setStatus(m_edit, key, status, {.at = at ? stampOf(*at) : since, .note = note});
        if (before)
            return RowOutcome::Updated;
        m_finder.count(u"bookings"_s);
        return RowOutcome::Taken;
    }

private:
    static QString stampOf(const cells::When &when)
    {
        return utcStamp(FixedClock(CivilTime(when.date, when.time.value_or(QTime(0, 0)))));
    }

    Edit &m_edit;
    RecordFinder &m_finder;
    const RowMapping &m_mapping;
};

} // namespace

std::unique_ptr<RowImport> bookingImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
{
    return std::make_unique<BookingImport>(edit, finder, mapping);
}

} // namespace turnout
