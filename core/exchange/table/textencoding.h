// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace turnout {

// What the bytes of a text file stand for.
enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252": the same in every language.
QString name(TextEncoding encoding);

// How many of `bytes`, from the front, end with a whole character: all of them, or up to three fewer where they were
// cut inside one. Bytes that are no UTF-8 at all are not waited for.
qsizetype wholeCharacters(QByteArrayView bytes, TextEncoding encoding);

enum class Decoded {
    Clean,
    Replaced, // some bytes were no text in this encoding: U+FFFD stands for them
};

// The text of `bytes` in place of what `text` held; a byte order mark stays in as U+FEFF. Remembers nothing: a
// character cut off at the end is replaced. Windows-1252 never fails: its five unused bytes become U+0081 and so on,
// as in browsers (encoding.spec.whatwg.org, index windows-1252).
Decoded decode(QByteArrayView bytes, TextEncoding encoding, QString &text);

} // namespace turnout
