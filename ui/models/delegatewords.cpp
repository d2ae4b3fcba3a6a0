// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/delegatewords.h"

#include "core/base/tr.h"
#include "core/documents/dates.h"

namespace turnout {

QString columnTitle(DelegateColumn column)
{
    switch (column) {
    case DelegateColumn::Name:
        return tr("Name");
    case DelegateColumn::Organisation:
        return tr("Organisation");
    case DelegateColumn::Area:
        return tr("Area");
    case DelegateColumn::Sector:
        return tr("Sector");
    case DelegateColumn::Email:
        return tr("E-mail");
    case DelegateColumn::Phone:
        return tr("Phone");
    case DelegateColumn::Role:
        return tr("Role");
    case DelegateColumn::NextBooking:
        return tr("Next booking");
    case DelegateColumn::Attended:
        return tr("Attended");
    case DelegateColumn::LastSeen:
        return tr("Last seen");
    }
    Q_UNREACHABLE();
}

QString dayAhead(QDate date, QDate today)
{
    const QString whole = shortDate(date); // "Wed 9 Sep 2026"
    return date.year() == today.year() ? whole.left(whole.lastIndexOf(u' ')) : whole;
}

QString ordinal(int n)
{
    const int tens = n % 100;
    if (tens < 11 || tens > 13) {
        switch (n % 10) {
        case 1:
            return tr("%1st").arg(n);
        case 2:
            return tr("%1nd").arg(n);
        case 3:
            return tr("%1rd").arg(n);
        default:
            break;
        }
    }
    return tr("%1th").arg(n);
}

QString statusWords(BookingStatus status, int waitingPlace)
{
    switch (status) {
    case BookingStatus::Invited:
        return tr("invited");
    case BookingStatus::Waiting:
        return waitingPlace > 0 ? tr("waiting, %1").arg(ordinal(waitingPlace)) : tr("waiting");
    case BookingStatus::Booked:
        return tr("booked");
    case BookingStatus::Cancelled:
        return tr("cancelled");
    case BookingStatus::Attended:
        return tr("attended");
    case BookingStatus::PartAttended:
        return tr("part attended");
    case BookingStatus::DidNotAttend:
        return tr("did not attend");
    }
    Q_UNREACHABLE();
}

QString nextBookingRemark(const NextBooking &next)
{
    return next.status == BookingStatus::Booked ? QString() : statusWords(next.status, next.waitingPlace);
}

namespace {

QString nextBookingText(const NextBooking &next, QDate today)
{
    QStringList parts;
    if (!next.type.letter.isEmpty())
        parts.append(next.type.letter);
    parts.append(dayAhead(next.start.date(), today));
    if (const QString remark = nextBookingRemark(next); !remark.isEmpty())
        parts.append(remark);
    return parts.join(u' ');
}

} // namespace

QString cellText(const ListedDelegate &person, DelegateColumn column, QDate today)
{
    const QString none = u"–"_s;
    switch (column) {
    case DelegateColumn::Name:
        return person.name.filed();
    case DelegateColumn::Organisation:
        return person.organisation;
    case DelegateColumn::Area:
        return person.region;
    case DelegateColumn::Sector:
        return person.sector;
    case DelegateColumn::Email:
        return person.email;
    case DelegateColumn::Phone:
        return person.phone;
    case DelegateColumn::Role:
        return person.role;
    case DelegateColumn::NextBooking:
        return person.next ? nextBookingText(*person.next, today) : none;
    case DelegateColumn::Attended:
        return QString::number(person.attended);
    case DelegateColumn::LastSeen:
        return person.lastSeen > 0 ? QString::number(person.lastSeen) : none;
    }
    Q_UNREACHABLE();
}

} // namespace turnout
