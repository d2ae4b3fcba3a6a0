// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/towns.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

// "Town district", parted by commas.
struct Row {
    UkRegion region;
    QStringView towns;
};
constexpr Row Rows[] = {
    {UkRegion::WestMidlands, u"Harrowmere B77,Calderwick ST16,Brackenford WV11,Oldminster WR5,Linfold TF2,Marlstow DY8,"
                             u"Tarnborough CV21,Evenbrook WS9"},
    {UkRegion::EastMidlands, u"Ferrisham NN15,Aldersby LN6,Wraxby NG24,Langmarsh LE11,Thurlescote DE56,Eastonby NG31,"
                             u"Pinchwell LE16,Holmeswick DE75"},
    {UkRegion::SouthWest, u"Ashcombe EX14,Penmarrow TR1,Wynscote TA6,Rushcombe BS37,Saltmere PL12,Quantonbury BA5,"
                          u"Lynmarsh GL7,Trevanna TQ9"},
    {UkRegion::NorthEast, u"Wearbrough SR4,Coldlaw NE46,Tynefold NE12,Seaholt TS12"},
    {UkRegion::NorthWest, u"Lowmoss M28,Kirkwater LA9,Ribblestead PR5,Merebank L33,Oakenclough BL8"},
    {UkRegion::YorkshireAndTheHumber, u"Aireby BD16,Calderholme HX3,Wharfeton LS21,Swalestead YO31,Humberholt HU9"},
    {UkRegion::EastOfEngland, u"Fenwold PE14,Saxbury IP14,Brecklow NR20,Colnestead CO6"},
    {UkRegion::London, u"Tidewell SE8,Kestrelham E11,Eastmarsh IG11,Norbridge N22,Lambourne Cross SW16"},
    {UkRegion::SouthEast, u"Wealdhurst TN13,Itchenbury SO23,Chalkhaven BN21,Thamesley RG12"},
    {UkRegion::Wales, u"Llanferrin CF37,Aberleth SA15,Pentrewyn LL29"},
    {UkRegion::Scotland, u"Strathbervie AB31,Kirkbrae FK7,Inverlochan PH2"},
    {UkRegion::NorthernIreland, u"Ballymorrin BT41,Drumkeel BT62"},
};

// Letters that the second half of a postcode may have.
constexpr QStringView InwardLetters = u"ABDEFGHJLNPQRSTUWXYZ";

} // namespace

const QList<Town> &towns()
{
    static const QList<Town> all = [] {
        QList<Town> towns;
        for (const Row &row : Rows) {
            for (const QStringView entry : row.towns.split(u',')) {
                const qsizetype space = entry.lastIndexOf(u' ');
                towns.append({row.region, entry.first(space).toString(), entry.sliced(space + 1).toString()});
            }
        }
        return towns;
    }();
    return all;
}

QString postcodeIn(const Town &town, Randomness &random)
{
    QString postcode = town.district + u' ' + QString::number(random.between(1, 9));
    postcode += random.pick(InwardLetters);
    postcode += random.pick(InwardLetters);
    return postcode;
}

} // namespace turnout::sample
