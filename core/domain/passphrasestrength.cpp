// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/passphrasestrength.h"

#include "core/base/tr.h"

#include <QByteArray>
#include <QStringTokenizer>
#include <algorithm>
#include <cmath>
#include <zxcvbn.h>

namespace turnout {

namespace {

constexpr double TriesASecond = 10'000;
constexpr double Day = 24 * 60 * 60;
constexpr double Month = 30 * Day;
constexpr double ThousandYears = 1000 * 365 * Day; // of one computer: one year of a thousand
constexpr qsizetype LongestReckoned = 100;         // zxcvbn's own bound; what comes after only adds

// Views: each copy of a word would be one more that nobody wipes.
double bitsOf(QStringView text)
{
    QByteArray bytes = text.left(LongestReckoned).toUtf8();
    const double bits = ZxcvbnMatch(bytes.constData(), nullptr, nullptr);
    bytes.fill('\0'); // it was a passphrase
    return std::max(0.0, bits);
}

// Half of all there are to try, on average.
double secondsToGuess(double bits)
{
    return std::exp2(bits - 1) / TriesASecond;
}

} // namespace

double guessingBits(const QString &passphrase)
{
    double apart = 0;
    for (const QStringView word : QStringView(passphrase).left(LongestReckoned).tokenize(u' ', Qt::SkipEmptyParts))
        apart += bitsOf(word);
    return std::min(bitsOf(passphrase), apart);
}

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    const double seconds = secondsToGuess(guessingBits(passphrase));
    return seconds < Month           ? PassphraseStrength::Weak
           : seconds < ThousandYears ? PassphraseStrength::Fair
                                     : PassphraseStrength::Good;
}

QString passphraseVerdict(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    switch (passphraseStrength(passphrase)) {
    case PassphraseStrength::Weak:
        return secondsToGuess(guessingBits(passphrase)) < Day
                   ? tr("Weak: a computer could guess it within a day. Add two or three unrelated words.")
                   : tr("Weak: a computer could guess it within a month. Add an unrelated word or two.");
    case PassphraseStrength::Fair:
        return tr("Fair: it holds against one computer, not against many. Another unrelated word makes it good.");
    case PassphraseStrength::Good:
        return tr("Good: a thousand computers would need years, as far as can be reckoned.");
    }
    Q_UNREACHABLE();
}

} // namespace turnout
