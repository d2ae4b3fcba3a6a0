// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/plaintooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString toneWord(LabelTone tone)
{
    switch (tone) {
    case LabelTone::Text:
        return {};
    case LabelTone::Secondary:
        return u"secondary"_s;
    case LabelTone::Accent:
        return u"accent"_s;
    case LabelTone::Good:
        return u"good"_s;
    case LabelTone::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

Tone iconTone(LabelTone tone)
{
    switch (tone) {
    case LabelTone::Text:
        return Tone::Text;
    case LabelTone::Secondary:
        return Tone::Secondary;
    case LabelTone::Accent:
        return Tone::Accent;
    case LabelTone::Good:
        return Tone::Good;
    case LabelTone::Bad:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

constexpr int LineIcon = 16; // pixels

} // namespace

PlainLabel::PlainLabel(const QString &text, double points, Weight weight, LabelTone tone, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(screenFont(points, weight));
    setTone(tone);
}

void PlainLabel::setTone(LabelTone tone)
{
    const QString word = toneWord(tone);
    if (property("tone").toString() == word)
        return;
    setProperty("tone", word);
    style()->unpolish(this); // a property in a style sheet is read when the widget is polished
    style()->polish(this);
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int FewLetters = 4;
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * FewLetters), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, place.width());
    style()->drawItemText(&painter, place, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), shown, foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        if (!cut) {
            event->ignore();
            return true;
        }
        setToolTip(plainToolTip(text()));
        const bool shown = PlainLabel::event(event);
        setToolTip({});
        return shown;
    }
    return PlainLabel::event(event);
}

IconLabel::IconLabel(Icon icon, Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), mirrored(m_icon, layoutDirection()), colourOf(m_tone, tokensOf(palette())));
}

IconLine::IconLine(Icon icon, LabelTone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(icon, iconTone(tone), LineIcon))
    , m_text(new PlainLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    setIcon(icon, tone);
    setText(text);
}

void IconLine::setText(const QString &text)
{
    m_text->setText(text);
    if (text.isEmpty())
        hide();
    else if (parentWidget())
        show();
    else // on its own it would be a window: it shows with the parent that it gets
        setAttribute(Qt::WA_WState_ExplicitShowHide, false);
}

void IconLine::setIcon(Icon icon, LabelTone tone)
{
    m_icon->setIcon(icon, iconTone(tone));
    m_text->setTone(tone);
}

QString IconLine::text() const
{
    return m_text->text();
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QLabel(key, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("look", u"keycap"_s);
    setFont(screenFont(size::Tiny, Weight::SemiBold));
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace turnout
