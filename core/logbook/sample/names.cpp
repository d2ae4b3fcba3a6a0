// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/names.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

// Given and family names that go together, and how many people in a hundred have such. Names are parted by commas.
struct Tradition {
    int percent;
    QStringView given;
    QStringView family;
};
constexpr Tradition Traditions[] = {
    {60,
     u"Abigail,Adam,Alice,Alison,Andrew,Angela,Anna,Becky,Ben,Beth,Bronwen,Caitlin,Callum,Carol,Charlotte,Chloë,"
     u"Chris,Claire,Craig,Daniel,David,Debbie,Ellie,Emily,Emma,Erin,Fiona,Gareth,Gemma,Georgia,Grace,Hannah,Hazel,"
     u"Heather,Helen,Holly,Jack,Jade,James,Jan,Jasmine,Jennifer,Jess,Joanne,Joe,Julie,Karen,Kate,Katie,Kelly,Laura,"
     u"Lauren,Leanne,Lisa,Louise,Lucy,Lynne,Mark,Megan,Mhairi,Michelle,Naomi,Natalie,Neil,Niamh,Nicola,Oliver,Owen,"
     u"Paula,Rachel,Rebecca,Rhys,Rosie,Ruth,Sally,Sam,Sarah,Scott,Shannon,Siobhán,Siân,Sophie,Steph,Sue,Tom,Tracey,"
     u"Vicky,Wendy,Zoë,Mary-Ann",
     u"Abbott,Adams,Allen,Atkinson,Bailey,Baker,Barlow,Barnes,Bates,Beaumont,Bennett,Birch,Booth,Bradley,Brennan,"
     u"Brooks,Burgess,Byrne,Carr,Chambers,Clarke,Cole,Connolly,Cooper,Cox,Crawford,Dale,Davies,Dawson,Dixon,Doyle,"
     u"Edwards,Ellis,Evans,Fisher,Fletcher,Ford,Foster,Gallagher,Gibson,Graham,Gray,Griffiths,Hall,Harding,Hart,"
     u"Harvey,Hayes,Hill,Holmes,Hughes,Hunt,Jackson,James,Jenkins,Kaye,Kennedy,Lamb,Lawson,Lloyd,MacDonald,Marsh,"
     u"Mason,McAllister,McCarthy,Mellor,Mills,Morgan,Morris,Murray,Nash,Nolan,O'Brien,O’Connor,O'Neill,Osborne,"
     u"Palmer,Parry,Pearce,Phillips,Pritchard,Reid,Reynolds,Rhodes,Roberts,Shaw,Sheridan,Simpson,St John,Stokes,"
     u"Sutton,Taylor,Thomas,Turner,Walsh,Ward,Watkins,Webb,Whitehead,Wilkinson,Williams,Wood,Wright,Yates"},
    {14,
     u"Aisha,Amina,Amrit,Anjali,Arjun,Bushra,Deepa,Fatima,Gurpreet,Harjit,Imran,Jaspreet,Kavita,Maryam,Meera,Nadia,"
     u"Nisha,Parveen,Priya,Rashid,Rukhsana,Samina,Sanjay,Shabana,Simran,Sunita,Tahira,Yasmin,Zainab",
     u"Ahmed,Akhtar,Ali,Bains,Begum,Bhatt,Chaudhry,Chowdhury,D'Souza,De Silva,Dhillon,Fernando,Gill,Hussain,Iqbal,"
     u"Joshi,Kaur,Khan,Malik,Mistry,Nair,Patel,Perera,Rahman,Rana,Sandhu,Shah,Sharma,Siddiqui,Singh"},
    {9,
     u"Abena,Adaeze,Amara,Ayodele,Blessing,Chidi,Chinwe,Efua,Emeka,Femi,Folake,Kofi,Kwame,Ngozi,Nkechi,Ọlá,Tendai,"
     u"Temitope,Yaw,Zanele",
     u"Adebayo,Adeyemi,Afolabi,Amankwah,Asante,Balogun,Banda,Boateng,Chukwu,Dlamini,Eze,Mensah,Moyo,Nwosu,Obi,Okafor,"
     u"Okonkwo,Osei-Tutu,Owusu,Sesay"},
    {6, u"Althea,Andre,Cheryl,Delroy,Denise,Desmond,Jermaine,Keisha,Leroy,Marcia,Marlon,Monique,Shanice,Sonia,Tyrone",
     u"Bailey-Grant,Blake,Campbell,Clarke,Francis,Gordon,Grant,Henry,Lewis,McKenzie,Morrison,Powell,Richards,Samuels,"
     u"Thompson,Wallace"},
    {5,
     u"Agnieszka,Andrei,Anita,Daria,Elena,Ewa,Ioana,Jolanta,Katarzyna,Łukasz,Magdalena,Marta,Mihaela,Oksana,Paweł,"
     u"Piotr,Viktorija,Žaneta",
     u"Bondarenko,Dąbrowska,Ionescu,Jankauskienė,Kamiński,Kowalska,Kozłowska,Nowak,Petrov,Popescu,Šimkus,Szymańska,"
     u"Wójcik,Zielińska"},
    {3, u"Ana,Beatriz,Inês,João,José,Lucía,Mateus,Renée,Sofia,Tomás",
     u"Almeida,Carvalho,da Silva,de Souza,dos Santos,Fernandes,García,Lefèvre,Núñez,Pereira,van der Berg,von Arnim"},
    {3, u"Bilal,Dilan,Elif,Farah,Hala,Leyla,Mehmet,Narges,Omar,Rania,Shirin,Yusuf,Zahra",
     u"al-Hashimi,Aydın,bin Yusof,Demir,El-Sayed,Haddad,Hosseini,Kaya,Mansour,Noori,Rahimi,Yılmaz"},
};

// Names that forms, sorting and badges have to cope with; handed out now and then.
const QList<PersonName> &unusual()
{
    static const QList<PersonName> names = {
        {u""_s, u"Suryani"_s},
        {u"Wilhelmina Alexandra"_s, u"Fotheringay-Hetherington"_s},
        {u"Máirín"_s, u"Ní Dhomhnaill"_s},
        {u"Oluwafunmilayo"_s, u"Adebayo-Ogunlesi"_s},
        {u"Björn"_s, u"Þórarinsson"_s},
        {u""_s, u"Thiri"_s},
        {u"Li"_s, u"Wu"_s},
        {u"Dafydd"_s, u"ap Gwilym-Rees"_s},
        {u"Jo"_s, u"Ng"_s},
        {u"Xin Yi"_s, u"Lam"_s},
        {u"Pádraig"_s, u"Mac Giolla Rua"_s},
        {u"Thị Hồng"_s, u"Nguyễn"_s},
        {u"Anne-Marie"_s, u"O'Shaughnessy-D'Arcy"_s},
        {u"A. J."_s, u"Fforde"_s},
    };
    return names;
}
constexpr int UnusualEvery = 61; // people
constexpr int NamesakeEvery = 397;
constexpr qsizetype EarlyPeople = 40;

struct Lists {
    QList<int> percents;
    QList<QList<QStringView>> given;
    QList<QList<QStringView>> family;
};

const Lists &lists()
{
    static const Lists built = [] {
        Lists lists;
        for (const Tradition &tradition : Traditions) {
            lists.percents.append(tradition.percent);
            lists.given.append(tradition.given.split(u','));
            lists.family.append(tradition.family.split(u','));
        }
        return lists;
    }();
    return built;
}

// The letters that have no plain letter inside them for matchKey() to find.
QString plainLetters(const QString &text)
{
    static const QHash<QChar, QString> plain = {
        {u'ł', u"l"_s}, {u'ø', u"o"_s}, {u'ı', u"i"_s}, {u'þ', u"th"_s}, {u'đ', u"d"_s}, {u'ß', u"ss"_s},
    };
    QString letters;
    for (const QChar c : matchKey(text))
        letters += plain.value(c, c);
    letters.removeIf([](QChar c) { return c.unicode() > u'z'; });
    return letters;
}

} // namespace

PersonName Names::ordinary()
{
    const Lists &all = lists();
    const int tradition = m_random.weighted(all.percents);
    // One in eight has a family name from elsewhere, one in sixteen has two.
    const int other = m_random.chance(12) ? m_random.weighted(all.percents) : tradition;
    QString family = m_random.pick(all.family[other]).toString();
    const QString second = m_random.pick(all.family[m_random.weighted(all.percents)]).toString();
    const bool takesSecond = m_random.chance(6) && second != family && !(family + second).contains(u'-') &&
                             !(family + second).contains(u' ');
    if (takesSecond)
        family += u'-' + second;
    return {m_random.pick(all.given[tradition]).toString(), family};
}

PersonName Names::next()
{
    ++m_count;
    const bool few = m_namesakes == Namesakes::Few;
    if (few && m_count % NamesakeEvery == 0)
        return m_random.pick(m_early);
    PersonName name = ordinary();
    if (m_count % UnusualEvery == 0)
        name = unusual()[(m_count / UnusualEvery - 1) % unusual().size()];
    if (!few)
        return name;
    while (m_used.contains(name.display()))
        name = ordinary();
    m_used.insert(name.display());
    if (m_early.size() < EarlyPeople)
        m_early.append(name);
    return name;
}

QString Names::email(const PersonName &name)
{
    QStringList parts;
    for (const QString &part : {plainLetters(name.given), plainLetters(name.family)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString local = parts.join(u'.');
    if (const int taken = m_addresses[local]++; taken > 0)
        local += QString::number(taken + 1);
    return local + u"@example.org"_s;
}

} // namespace turnout::sample
