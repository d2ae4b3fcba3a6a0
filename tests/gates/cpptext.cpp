// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/cpptext.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Reads source from front to back, one token at a time.
class Scanner {
public:
    explicit Scanner(const QString &source)
        : m_source(source)
    {}
    CppText read();

private:
    QChar at(qsizetype offset = 0) const
    {
        return m_pos + offset < m_source.size() ? m_source[m_pos + offset] : QChar();
    }
    bool atEnd() const { return m_pos >= m_source.size(); }
    QChar take();
    void skipComment();
    void skipCharacter();
    void readWord();
    void readNumber();
    QString quoted();
    QString rawQuoted();
    void addLiteral(int line, const QString &text);

    const QString &m_source;
    CppText m_result;
    qsizetype m_pos = 0;
    int m_line = 1;
    bool m_justAfterLiteral = false; // nothing but space, comments and the literal's suffix since
};

CppText Scanner::read()
{
    while (!atEnd()) {
        const QChar c = at();
        const int line = m_line;
        if (c == u'/' && (at(1) == u'/' || at(1) == u'*')) {
            skipComment();
        } else if (c == u'"') {
            addLiteral(line, quoted());
        } else if (c == u'\'') {
            skipCharacter();
        } else if (c.isDigit()) {
            readNumber();
        } else if (isWordChar(c)) {
            readWord();
        } else {
            m_justAfterLiteral = m_justAfterLiteral && c.isSpace();
            m_result.code += take();
        }
    }
    return m_result;
}

QChar Scanner::take()
{
    const QChar c = at();
    ++m_pos;
    if (c == u'\n')
        ++m_line;
    return c;
}

void Scanner::skipComment()
{
    const bool block = at(1) == u'*';
    m_pos += 2;
    while (!atEnd() && !(block ? at() == u'*' && at(1) == u'/' : at() == u'\n'))
        take();
    if (block)
        m_pos += 2;
    m_result.code += u' ';
}

void Scanner::skipCharacter()
{
    take();
    while (!atEnd() && at() != u'\'') {
        if (take() == u'\\')
            take();
    }
    take();
    m_justAfterLiteral = false;
    m_result.code += u"' '"_s;
}

// Numbers are read whole because of the ' that groups their digits.
void Scanner::readNumber()
{
    while (isWordChar(at()) || at() == u'.' || (at() == u'\'' && isWordChar(at(1))))
        m_result.code += take();
    m_justAfterLiteral = false;
}

void Scanner::readWord()
{
    const int line = m_line;
    const bool suffix = m_justAfterLiteral && m_pos > 0 && m_source[m_pos - 1] == u'"';
    QString word;
    while (isWordChar(at()))
        word += take();
    if (at() == u'"' && QStringList{u"R"_s, u"u8R"_s, u"uR"_s, u"UR"_s, u"LR"_s}.contains(word))
        return addLiteral(line, rawQuoted());
    if (at() == u'"' && QStringList{u"u8"_s, u"u"_s, u"U"_s, u"L"_s}.contains(word))
        return addLiteral(line, quoted());
    m_justAfterLiteral = suffix;
    m_result.code += word;
}

QString Scanner::quoted()
{
    QString text;
    take();
    while (!atEnd() && at() != u'"') {
        QChar c = take();
        if (c == u'\\') {
            c = take();
            c = c == u'n' || c == u't' || c == u'r' ? u' ' : c;
        }
        text += c;
    }
    take();
    return text;
}

QString Scanner::rawQuoted()
{
    take();
    QString end = u")"_s;
    while (!atEnd() && at() != u'(')
        end += take();
    end += u'"';
    take();
    const qsizetype stop = m_source.indexOf(end, m_pos);
    QString text;
    while (!atEnd() && m_pos != stop)
        text += take();
    m_pos += end.size();
    return text;
}

void Scanner::addLiteral(int line, const QString &text)
{
    if (m_justAfterLiteral)
        m_result.literals.last().text += text;
    else
        m_result.literals.append({line, text});
    m_justAfterLiteral = true;
    m_result.code += u"\"\""_s;
}
} // namespace

CppText cppText(const QString &source)
{
    return Scanner(source).read();
}

} // namespace turnout
