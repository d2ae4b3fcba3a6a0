// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recoverysheetdocument.h"

#include "core/base/secretbytes.h"
#include "core/base/tr.h"
#include "core/documents/dates.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr TextStyle WordStyle = {11};
constexpr TextStyle LeadStyle = {12, PaperWeight::Bold};
constexpr TextStyle HeadingStyle = {13, PaperWeight::Bold};
constexpr TextStyle KeyStyle = {26, PaperWeight::Bold};
constexpr TextStyle NoteStyle = {9.5};

constexpr double BelowRule = mm(6);
constexpr double BetweenParagraphs = mm(2.4);
constexpr double AboveHeading = mm(7);
constexpr double AroundKey = mm(5);
constexpr double NumberWidth = mm(7);

// Every character in a place of its own, as in a form: Noto Sans is not of one width.
constexpr qsizetype GroupsInRow = 4;
constexpr double CharacterWidth = mm(9.8);
constexpr double GroupWidth = 4 * CharacterWidth + mm(5.5);
constexpr double RowHeight = mm(15.5);
constexpr double KeyLeft = frame::Left + mm(3.4);
constexpr int Rows = 4;

PageWords frameWords(const RecoverySheet &sheet)
{
    const QString name = isolated(sheet.logbook);
    const QString when = asAt(sheet.asAt);
    return {.title = tr("Recovery sheet"),
            .headline = tr("Logbook %1").arg(name),
            .line = tr("Opens the logbook when its passphrase is forgotten"),
            .revision = tr("Lock away"),
            .asAt = when,
            .footer = {u"Turnout"_s, tr("recovery sheet"), name, when}};
}

// Broken into lines at full size, as running text is; cell() would make it smaller first.
FittedText paragraph(PageFonts &fonts, const QString &text, TextStyle style, double width)
{
    FittedText fitted{.style = style};
    QString line;
    for (const QString &word : text.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && fonts.width(longer, style) > width) {
            fitted.text += line + u'\n';
            ++fitted.lineCount;
            line = word;
        } else {
            line = longer;
        }
    }
    fitted.text += line;
    return fitted;
}

} // namespace

RecoverySheetDocument::RecoverySheetDocument(const RecoverySheet &sheet)
    : m_key(sheet.recoveryKey)
    , m_frame(m_fonts, frameWords(sheet))
{
    layOut();
}

RecoverySheetDocument::~RecoverySheetDocument()
{
    wipe(m_key);
}

QString RecoverySheetDocument::title() const
{
    return tr("Recovery sheet");
}

void RecoverySheetDocument::place(const QString &text, TextStyle style, double left)
{
    const FittedText words = paragraph(m_fonts, text, style, frame::Right - left);
    m_words.append({words, {left, m_foot + m_fonts.capHeight(style)}});
    m_foot += words.lineCount * words.pitch();
}

void RecoverySheetDocument::layOut()
{
    m_foot = m_frame.headerRule() + BelowRule;
    place(tr("Who holds this sheet and the file can read every name in it, without the passphrase."), LeadStyle,
          frame::Left);
    m_keyTop = m_foot + BetweenParagraphs;
    m_foot = m_keyTop + Rows * RowHeight + 2 * AroundKey + BetweenParagraphs;
    place(tr("The key has digits and capital letters, but never the letters I, L, O and U: what looks like one "
             "of them is a one, a zero or a V. The last character checks the others."),
          NoteStyle, frame::Left);
    layOutSection(tr("What to do with this sheet"),
                  {tr("Lock it away: in a safe, or in a sealed envelope with somebody you trust."),
                   tr("Do not keep it beside the laptop, and do not keep it as a file or a photograph. Delete the PDF "
                      "once it is printed."),
                   tr("Tell one other person where it is. Nobody, the makers of Turnout included, can open the logbook "
                      "without the passphrase or this key.")});
    layOutSection(tr("When the passphrase is forgotten"),
                  {tr("Open the logbook in Turnout. Where it asks for the passphrase, choose “Use the recovery "
                      "key instead”."),
                   tr("Type the key row by row. Small letters do, and spaces and hyphens do not matter. If a character "
                      "is mistyped, Turnout says so; the file is not changed."),
                   tr("Set a new passphrase at once, on the page “Safety”, and print the sheet that goes with it.")});
    layOutSection(
        tr("When this sheet ends"),
        {tr("It ends when the passphrase is changed or removed: the logbook has another key from then on. Lock its new "
            "sheet away in this one’s place."),
         tr("Backups made before that day go on opening with this sheet. Destroy it when you need none of them any "
            "more.")});
}

void RecoverySheetDocument::layOutSection(const QString &heading, const QStringList &paragraphs)
{
    m_foot += AboveHeading;
    place(heading, HeadingStyle, frame::Left);
    int number = 0;
    for (const QString &text : paragraphs) {
        m_foot += BetweenParagraphs;
        const double top = m_foot;
        place(tr("%1.", "of a numbered list").arg(++number), WordStyle, frame::Left);
        m_foot = top;
        place(text, WordStyle, frame::Left + NumberWidth);
    }
}

void RecoverySheetDocument::paint(QPainter &painter, int page) const
{
    if (page != 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_frame.paintHeader(painter, m_fonts);
    bool keyIsPainted = false;
    for (const Placed &placed : m_words) {
        if (!keyIsPainted && placed.at.y() > m_keyTop) { // in the order it is read
            paintKey(painter);
            keyIsPainted = true;
        }
        painter.setPen(QColor(ink::Black));
        drawFitted(painter, m_fonts, placed.words, placed.at);
    }
    m_frame.paintFooter(painter, m_fonts, page, pageCount());
    painter.restore();
}

void RecoverySheetDocument::paintKey(QPainter &painter) const
{
    const QRectF box(frame::Left, m_keyTop, frame::Width, Rows * RowHeight + 2 * AroundKey);
    setRulePen(painter, ink::Black, frame::HeavyLine);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);

    const QStringList groups = m_key.split(u'-');
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const double left = KeyLeft + double(at % GroupsInRow) * GroupWidth;
        const double middle = box.top() + AroundKey + (double(at / GroupsInRow) + 0.5) * RowHeight;
        const double base = middle + m_fonts.capHeight(KeyStyle) / 2;
        painter.setFont(m_fonts.font(KeyStyle));
        painter.setPen(QColor(ink::Black));
        for (qsizetype i = 0; i < groups[at].size(); ++i) {
            const QString character(groups[at][i]);
            const double inset = (CharacterWidth - m_fonts.width(character, KeyStyle)) / 2;
            painter.drawText(QPointF(left + double(i) * CharacterWidth + inset, base), character);
        }
        if (at + 1 == groups.size()) {
            painter.setFont(m_fonts.font(NoteStyle));
            painter.drawText(QPointF(left + CharacterWidth + mm(3), base), tr("the check letter, to be typed too"));
        }
    }
}

} // namespace turnout
