// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postcoderegions.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// For each region the postcode areas that lie mainly in it, and the districts of other areas that lie in it.
struct Row {
    UkRegion region;
    QStringView areas;
    QStringView districts; // a range may cover numbers that no district has
};
constexpr Row Rows[] = {
    {UkRegion::NorthEast, u"DH DL NE SR TS", u"TD15"},
    {UkRegion::NorthWest, u"BB BL CA CH CW FY L LA M OL PR SK WA WN", u"SY14"},
    {UkRegion::YorkshireAndTheHumber, u"BD DN HD HG HU HX LS S WF YO", u"DL6-11 OL14 TS9"},
    {UkRegion::EastMidlands, u"DE LE LN NG NN",
     u"CV13 DN10 DN21-22 OX17 PE6 PE8-12 PE20-25 S18 S21 S32-33 S40-49 S80-81 SK12-13 SK17-23"},
    {UkRegion::WestMidlands, u"B CV DY HR ST SY TF WR WS WV", u"CW3 DE13-15"},
    {UkRegion::EastOfEngland, u"AL CB CM CO IP LU NR PE SG SS WD", u"EN6-11 HP1-4 HP23 IG7 IG9-10 MK40-45 RM4 RM15-20"},
    {UkRegion::London, u"BR CR E EC EN HA IG N NW RM SE SM SW TW UB W WC", u"DA5-8 DA14-18 KT1-6 KT9 TN16"},
    {UkRegion::SouthEast, u"BN CT DA GU HP KT ME MK OX PO RG RH SL SO TN",
     u"BH24-25 BR8 CR3 CR6 SM7 SN7 SP6 SP10-11 TW15-20"},
    {UkRegion::SouthWest, u"BA BH BS DT EX GL PL SN SP TA TQ TR", u""},
    {UkRegion::Wales, u"CF LD LL NP SA", u"CH5-8 SY15-25"},
    {UkRegion::Scotland, u"AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE", u""},
    {UkRegion::NorthernIreland, u"BT", u""},
};

// Known to lie on both sides of a border: of England with Wales or Scotland, or of two English regions.
constexpr QStringView StraddlingDistricts = u"CH4 HR3 LD7 LL14 NP16 SY10 TD12 TD15 CW3 DN36 DN38 MK19 SK12 UB9";

struct District {
    QString area;
    int number;
};

// "SW1A" is number 1 of SW: no two districts that differ in the last letter lie in different regions.
std::optional<District> districtOf(QStringView outward)
{
    const QString text = outward.trimmed().toString().toUpper();
    const auto isLetter = [&](qsizetype at) { return at < text.size() && text[at] >= u'A' && text[at] <= u'Z'; };
    const auto isDigit = [&](qsizetype at) { return at < text.size() && text[at] >= u'0' && text[at] <= u'9'; };
    qsizetype at = 0;
    while (at < 2 && isLetter(at))
        ++at;
    const qsizetype letters = at;
    while (at < letters + 2 && isDigit(at))
        ++at;
    const qsizetype digits = at - letters;
    if (digits == 1 && isLetter(at))
        ++at;
    if (letters == 0 || digits == 0 || at < text.size())
        return std::nullopt;
    return District{text.first(letters), text.sliced(letters, digits).toInt()};
}

struct Exception {
    int first;
    int last;
    UkRegion region;
};

struct Table {
    QHash<QString, UkRegion> areas;
    QMultiHash<QString, Exception> exceptions; // by area
};

const Table &table()
{
    static const Table built = [] {
        Table table;
        for (const Row &row : Rows) {
            for (const QStringView area : row.areas.split(u' '))
                table.areas.insert(area.toString(), row.region);
            for (const QStringView range : row.districts.split(u' ', Qt::SkipEmptyParts)) {
                const qsizetype dash = range.indexOf(u'-');
                const auto first = districtOf(dash < 0 ? range : range.first(dash));
                const int last = dash < 0 ? first->number : range.sliced(dash + 1).toInt();
                table.exceptions.insert(first->area, {first->number, last, row.region});
            }
        }
        return table;
    }();
    return built;
}
} // namespace

std::optional<UkRegion> regionOf(const Postcode &postcode)
{
    return regionOfDistrict(postcode.outward());
}

std::optional<UkRegion> regionOfDistrict(QStringView outward)
{
    const auto district = districtOf(outward);
    if (!district)
        return std::nullopt;
    const auto [begin, end] = table().exceptions.equal_range(district->area);
    for (auto each = begin; each != end; ++each)
        if (district->number >= each->first && district->number <= each->last)
            return each->region;
    const auto area = table().areas.constFind(district->area);
    return area != table().areas.constEnd() ? std::optional(*area) : std::nullopt;
}

RegionCertainty regionCertaintyOf(const Postcode &postcode)
{
    return regionCertaintyOfDistrict(postcode.outward());
}

RegionCertainty regionCertaintyOfDistrict(QStringView outward)
{
    const QString district = outward.trimmed().toString().toUpper();
    return StraddlingDistricts.split(u' ').contains(district) ? RegionCertainty::Straddles : RegionCertainty::Certain;
}

} // namespace turnout
