// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recoverykey.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr auto Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr qsizetype GroupLength = 4;
constexpr int SymbolBits = 5;
constexpr qsizetype Symbols = (RecoveryKeyBytes * 8 + SymbolBits - 1) / SymbolBits; // 52; four bits are to spare

// Twice a number of the field of 32, x⁵ + x² + 1 being its zero. Powers of two differ for 31 places in a row, so that no
// two neighbours weigh the same.
int twice(int value)
{
    const int shifted = value << 1;
    return shifted & 32 ? shifted ^ 0b100101 : shifted;
}

// The symbols weighed by their place, the last one by two, so that it differs from the check letter beside it.
int checkOf(const SecretBytes &symbols)
{
    int check = 0;
    for (qsizetype i = 0; i < Symbols; ++i)
        check = twice(check ^ symbols.data()[i]);
    return check;
}

SecretBytes symbolsOf(const SecretBytes &key)
{
    SecretBytes symbols(Symbols);
    for (qsizetype bit = 0; bit < RecoveryKeyBytes * 8; ++bit) {
        const int value = uchar(key.data()[bit / 8]) >> (7 - bit % 8) & 1;
        symbols.data()[bit / SymbolBits] |= char(value << (SymbolBits - 1 - bit % SymbolBits));
    }
    return symbols;
}

SecretBytes bytesOf(const SecretBytes &symbols)
{
    SecretBytes key(RecoveryKeyBytes);
    for (qsizetype bit = 0; bit < RecoveryKeyBytes * 8; ++bit) {
        const int value = symbols.data()[bit / SymbolBits] >> (SymbolBits - 1 - bit % SymbolBits) & 1;
        key.data()[bit / 8] |= char(value << (7 - bit % 8));
    }
    return key;
}

bool isPassedOver(QChar typed)
{
    return typed.isSpace() || typed.category() == QChar::Punctuation_Dash || typed == u'\u2212'; // the minus sign
}

// The place in the alphabet, or -1.
qsizetype symbolFor(QChar typed)
{
    const QChar c = typed.toUpper();
    if (c == u'I' || c == u'L')
        return 1;
    if (c == u'O')
        return 0;
    return Alphabet.indexOf(c == u'U' ? u'V' : c);
}

Error invalid(const QString &message)
{
    return {Error::Invalid, message};
}

} // namespace

QString recoveryKeyText(const SecretBytes &key)
{
    Q_ASSERT(key.size() == RecoveryKeyBytes);
    const SecretBytes symbols = symbolsOf(key);
    QString text;
    text.reserve(Symbols + Symbols / GroupLength + 1); // so that growing leaves no copy behind
    for (qsizetype i = 0; i < Symbols; ++i) {
        text += Alphabet[symbols.data()[i]];
        if (i % GroupLength == GroupLength - 1)
            text += u'-';
    }
    return text += Alphabet[checkOf(symbols)];
}

Result<SecretBytes> recoveryKeyFrom(const QString &typed)
{
    SecretBytes symbols(Symbols + 1); // the check letter last
    qsizetype count = 0;
    for (const QChar c : typed) {
        if (isPassedOver(c))
            continue;
        const qsizetype symbol = symbolFor(c);
        if (symbol < 0)
            return tl::unexpected(invalid(tr("There is a character in this that no recovery key has. It is made of "
                                             "digits and letters only.")));
        if (count < symbols.size())
            symbols.data()[count] = char(symbol);
        ++count;
    }
    if (count != symbols.size())
        return tl::unexpected(invalid(tr("A recovery key has %1 characters, and this has %2. Is one missing, or there "
                                         "twice?")
                                          .arg(symbols.size())
                                          .arg(count)));
    // The last symbol has bits to spare, which are zero in every key.
    const SecretBytes key = bytesOf(symbols);
    if (checkOf(symbols) != symbols.data()[Symbols] || symbolsOf(key).data()[Symbols - 1] != symbols.data()[Symbols - 1])
        return tl::unexpected(invalid(tr("A character of this recovery key was mistyped: the check letter at its end "
                                         "does not fit. Compare it with the sheet, group by group.")));
    return key;
}

} // namespace turnout
