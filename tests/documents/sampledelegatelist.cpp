// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/sampledelegatelist.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
using enum DelegateListGroup;

DelegateListEntry booked(const QString &family, const QString &given, const QString &organisation, const QString &role,
                         const QString &sector)
{
    return {family, given, organisation, role, sector, Booked, {}, {}};
}

DelegateListEntry as(DelegateListGroup group, DelegateListEntry entry, QDate changedOn = {}, const QString &note = {})
{
    entry.group = group;
    entry.changedOn = changedOn;
    entry.note = note;
    return entry;
}

DelegateList workshop()
{
    DelegateList list;
    list.number = u"2026-047"_s;
    list.type = u"Half-day training"_s;
    list.start = CivilTime(QDate(2026, 8, 27), QTime(13, 0));
    list.end = CivilTime(QDate(2026, 8, 27), QTime(16, 40));
    list.place = u"Brixton Community Hub, Room 2"_s;
    list.trainers = {{u"J. Okafor"_s, u"lead"_s}, {u"S. Patel"_s, u"second"_s}};
    list.places = 16;
    list.revision = 2;
    list.asAt = CivilTime(QDate(2026, 8, 24), QTime(16, 20));
    return list;
}

QList<DelegateListEntry> pictureBooked()
{
    return {
        booked(u"Baptiste"_s, u"Corinne"_s, u"South Lea GP Federation"_s, u"Practice nurse"_s, u"Health"_s),
        booked(u"Chaudhry"_s, u"Imran"_s, u"Thameside Maternity Service"_s, u"Midwife"_s, u"Health"_s),
        booked(u"Clarke"_s, u"Denise"_s, u"Riverside Health Visiting"_s, u"Health visitor"_s, u"Health"_s),
        booked(u"Devlin"_s, u"Aoife"_s, u"Lambeth Council"_s, u"Social worker"_s, u"Social care"_s),
        booked(u"Ferreira-Lindqvist"_s, u"Ana Beatriz"_s, u"Camberwell Family Health"_s, u"School nurse"_s,
               u"Health"_s),
        booked(u"Grant"_s, u"Terence"_s, u"Fenwick Academy"_s, u"Pastoral lead"_s, u"Education"_s),
        booked(u"Hassan"_s, u"Yusuf"_s, u"Southwark Early Help"_s, u"Family worker"_s, u"Early help"_s),
        booked(u"Ivanova"_s, u"Milena"_s, u"Lambeth Council"_s, u"Team manager"_s, u"Social care"_s),
        booked(u"Jones"_s, u"Carys"_s, u"Oak Lane Primary School"_s, u"SENCO"_s, u"Education"_s),
        booked(u"Kamara"_s, u"Fatmata"_s, u"Southwark Early Help"_s, u"Early help lead"_s, u"Early help"_s),
        booked(u"Mbeki"_s, u"Lindiwe"_s, u"Brixton Youth Trust"_s, u"Youth worker"_s, u"Voluntary"_s),
        booked(u"O’Neill"_s, u"Jonathan"_s, u"Lambeth Council"_s, u"Early help worker"_s, u"Early help"_s),
        booked(u"Patel"_s, u"Hema"_s, u"County Police, Schools team"_s, u"Schools officer"_s, u"Police"_s),
        booked(u"Rowntree"_s, u"Gillian"_s, u"Oak Lane Primary School"_s, u"Head teacher"_s, u"Education"_s),
    };
}

QList<DelegateListEntry> pictureOthers()
{
    return {
        as(Invited, booked(u"Osei"_s, u"Kwame"_s, u"Southwark Early Help"_s, u"Youth justice worker"_s, u"Justice"_s)),
        as(Invited, booked(u"Whitlock"_s, u"Peter"_s, u"Fenwick Academy"_s, u"Attendance officer"_s, u"Education"_s)),
        as(Waiting, booked(u"Hussain"_s, u"Bilal"_s, u"Thameside Maternity Service"_s, u"Midwife"_s, u"Health"_s)),
        as(Waiting, booked(u"Bright"_s, u"Owen"_s, u"Oakhill CAMHS"_s, u"Therapist"_s, u"Health"_s)),
        as(Cancelled, booked(u"Marsh"_s, u"Daniella"_s, u"Northbank NHS Trust"_s, u"Ward sister"_s, u"Health"_s),
           QDate(2026, 8, 20), u"by the delegate"_s),
    };
}

// Ligatures, accents, other scripts, text that looks like something else, and what does not fit.
QList<DelegateListEntry> hardNames()
{
    return {
        booked(u"Griffiths"_s, u"Zoë"_s, u"Affinity Office"_s, u"Staff officer"_s, u"Housing"_s),
        booked(u"Ó Súilleabháin"_s, u"Caoimhe"_s, u""_s, u""_s, u""_s),
        booked(u"de la Cruz y Fernández-Villanueva"_s, u"María del Carmen Guadalupe"_s,
               u"The Royal Borough of Thornbeck and Ridley Safeguarding Children Partnership"_s,
               u"Independent domestic violence adviser and deputy team manager"_s, u"Independent voluntary sector"_s),
        booked(u"<b>Bold</b>"_s, u"<img src=x>"_s, u"Smith & Sons &amp; Co"_s, u"%1 %2 \\n"_s, u"Other"_s),
        booked(u"חזן"_s, u"דוד"_s, u"Oak Lane Primary School"_s, u"Teacher"_s, u"Education"_s),
        booked(u"الحسن"_s, u"فاطمة"_s, u"مركز الأسرة"_s, u"Link worker"_s, u"Early help"_s),
        booked(u"Nguyễn"_s, u"Thị Ánh"_s, u"Southwark Early Help"_s, u"Family worker"_s, u"Early help"_s),
        booked(u"Łukasiewicz"_s, u"Żaneta"_s, u"Brixton Youth Trust"_s, u"Youth worker"_s, u"Voluntary"_s),
        booked(u"Papadopoulos"_s, u"Ελένη"_s, u"Lambeth Council"_s, u"Social worker"_s, u"Social care"_s),
        booked(u"Ferreira-Lindqvist"_s, u"Zsófia"_s, u"Camberwell Family Health"_s, u"Dietitian"_s, u"Health"_s),
    };
}

QList<DelegateListEntry> plainNames()
{
    return {
        booked(u"Stafford"_s, u"Fiona"_s, u"Fenwick Academy"_s, u"Teaching assistant"_s, u"Education"_s),
        booked(u"Sutcliffe"_s, u"Geoffrey"_s, u"Ridley Housing Trust"_s, u"Tenancy officer"_s, u"Housing"_s),
        booked(u"Taylor"_s, u"Marcia"_s, u"Lambeth Council"_s, u"Social worker"_s, u"Social care"_s),
        booked(u"Thwaite"_s, u"Iain"_s, u"Thornbeck Probation"_s, u"Probation officer"_s, u"Probation"_s),
        booked(u"Usman"_s, u"Khadija"_s, u"Southwark Early Help"_s, u"Family worker"_s, u"Early help"_s),
        booked(u"Vickers"_s, u"Ruth"_s, u"Oakhill CAMHS"_s, u"Therapist"_s, u"Health"_s),
        booked(u"Wyfield"_s, u"Offa"_s, u"Brixton Youth Trust"_s, u"Trustee"_s, u"Voluntary"_s),
        as(Invited, booked(u"Yeung"_s, u"Mei"_s, u"Riverside Health Visiting"_s, u"Health visitor"_s, u"Health"_s)),
        as(Waiting, booked(u"Abara"_s, u"Chidi"_s, u"Oak Lane Primary School"_s, u"Head of year"_s, u"Education"_s)),
        as(Waiting, booked(u"Yardley"_s, u"Beth"_s, u"Fenwick Academy"_s, u"Pastoral lead"_s, u"Education"_s)),
        as(Cancelled, booked(u"Quirke"_s, u"Sinéad"_s, u"Northbank NHS Trust"_s, u"Midwife"_s, u"Health"_s),
           QDate(2026, 8, 21)),
    };
}
} // namespace

DelegateList sampleDelegateList()
{
    DelegateList list = workshop();
    list.entries = pictureBooked() + pictureOthers();
    return list;
}

DelegateList longDelegateList()
{
    DelegateList list = workshop();
    list.places = 40;
    // The order between groups is the document's to make.
    list.entries = pictureOthers() + pictureBooked() + hardNames() + plainNames();
    return list;
}

DelegateList delegateListOf(int count)
{
    DelegateList list = workshop();
    list.places = count;
    const auto pattern = pictureBooked() + plainNames();
    for (int i = 0; i < count; ++i) {
        DelegateListEntry entry = pattern.at(i % pattern.size());
        entry.group = Booked;
        entry.familyName += u'-' + QString::number(i + 1);
        list.entries << entry;
    }
    return list;
}

QString printedName(const DelegateListEntry &entry)
{
    return entry.familyName + u", "_s + entry.givenName;
}

} // namespace turnout
