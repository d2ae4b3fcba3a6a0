// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/hostiletexts.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const QStringList &asQueries()
{
    static const QStringList texts = {
        u"'"_s,
        u"\""_s,
        u"Robert'); DROP TABLE delegate;--"_s,
        u"x' OR '1'='1"_s,
        u"%' UNION SELECT * FROM history --"_s,
        u"a OR b"_s,
        u"NEAR(a b, 2)"_s,
        u"given:x"_s,
        u"NOT"_s,
        u"a* AND (b"_s,
        u"^a"_s,
        u"{given family}: a"_s,
        u"-a +b"_s,
        u"\"unclosed"_s,
        u"* \" * ''"_s,
        u"_%\\%"_s,
    };
    return texts;
}

QStringList asCode(const QString &picture, const QString &canary)
{
    return {
        u"<img src=\"%1\">"_s.arg(picture),
        u"<b>bold</b><table><tr><td>cell"_s,
        u"<a href=\"javascript:alert(1)\">x</a><script>1</script>"_s,
        u"<style>@import url(%1);</style>"_s.arg(picture),
        u"&lt;&amp;&#x0;"_s,
        u"]]><!--"_s,
        u"=HYPERLINK(\"%1\")"_s.arg(picture),
        u"=cmd|' /C touch %1'!A0"_s.arg(canary),
        u"+1"_s,
        u"@SUM(1)"_s,
        u"\t=1"_s,
        u"%s%s%n%d %1 %2 %L1"_s,
        u"{0} ${HOME} $(touch %1) `touch %1`"_s.arg(canary),
        u"; touch %1; # | touch %1 && touch %1"_s.arg(canary),
    };
}

const QStringList &asNames()
{
    static const QStringList texts = {
        u"../../etc/passwd"_s,
        u"..\\..\\windows\\win.ini"_s,
        u"/dev/null"_s,
        u"~root"_s,
        u"."_s,
        u".."_s,
        u"CON"_s,
        u"nul.turnout"_s,
        u"C:\\x"_s,
        u"file:///etc/passwd"_s,
        u"file:work.turnout?mode=memory"_s,
        u":memory:"_s,
        u"-"_s,
        u"--"_s,
        u"-rf"_s,
        u"--passphrase-file"_s,
        u"--help=x"_s,
        u"-platform"_s,
    };
    return texts;
}

const QStringList &asCharacters()
{
    static const QStringList texts = {
        QString(),
        u" "_s,
        QString(QChar(0)),
        u"a\0b"_s,
        u"\x01\x02\x1b[31mred\x1b]0;title\x07\x7f"_s,
        u"line\r\nline\nline\u2028line"_s,
        u"\u202Egnp.exe"_s,
        u"\u2066\u2067\u2069\u200F\u200E"_s,
        u"\u200B\u200D\uFEFF"_s,
        u"Z\u0351\u036B\u0343\u036A\u0302\u036Aalgo"_s,
        u"שלום عليكم"_s,
        u"👩\u200D👩\u200D👧\u200D👦🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s,
        u"𝔘𝔫𝔦𝔠𝔬𝔡𝔢"_s,
        u"ﬁ ẞ İ ı ǆ"_s,
        QString(QChar(0xD800)) + u"half"_s,
        u"half"_s + QChar(0xDC00),
        QString(QChar(0xDFFF)) + QChar(0xD800),
        u"\uFFFE\uFFFF"_s,
    };
    return texts;
}

} // namespace

QStringList hostileTexts(const QString &picture, const QString &canary)
{
    constexpr int VeryMuch = 20'000;
    return asQueries() + asCode(picture, canary) + asNames() + asCharacters() +
           QStringList{QString(VeryMuch, u'a'), u"é "_s.repeated(VeryMuch / 2), QString(VeryMuch, u'"')};
}

rc::Gen<QString> hostileText()
{
    const auto known = hostileTexts();
    const auto piece = rc::gen::map(rc::gen::inRange<qsizetype>(0, known.size()),
                                    [known](qsizetype at) { return known[at].left(300); });
    // Letters often, for a text without any is refused as a name; the rest anywhere in the plane.
    const auto unit = rc::gen::weightedOneOf<char16_t>({{3, rc::gen::inRange<char16_t>(u'a', u'z')},
                                                        {2, rc::gen::inRange<char16_t>(0, 0x80)},
                                                        {2, rc::gen::inRange<char16_t>(0, 0xFFFF)},
                                                        {1, rc::gen::inRange<char16_t>(0xD800, 0xE000)}});
    const auto random =
        rc::gen::map(rc::gen::container<std::u16string>(unit), [](const std::u16string &text) {
            return QString(reinterpret_cast<const QChar *>(text.data()), qsizetype(text.size()));
        });
    const auto joined = rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::oneOf(piece, random)),
                                     [](const std::vector<QString> &parts) {
                                         return QStringList(parts.begin(), parts.end()).join(u' ');
                                     });
    return rc::gen::oneOf(piece, random, joined);
}

QString asKept(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

} // namespace turnout
