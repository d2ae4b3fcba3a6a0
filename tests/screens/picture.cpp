// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/picture.h"

#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QPixmap>
#include <QSet>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString described(const QWidget &widget, const QString &text)
{
    return u"%1 “%2” (%3×%4)"_s.arg(QLatin1StringView(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height());
}

// Half a pixel of rounding is no cut letter.
constexpr int Slack = 1;

QStringList cutLabels(const QWidget &window)
{
    QStringList problems;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label) ||
            label->visibleRegion().isEmpty())
            continue;
        const QRect place = label->contentsRect();
        const QFontMetrics metrics = label->fontMetrics();
        const bool tooWide = !label->wordWrap() && metrics.horizontalAdvance(label->text()) > place.width() + Slack;
        const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : metrics.ascent();
        const bool cut = tooWide || wanted > label->height() + Slack;
        if (cut)
            problems += u"cut: "_s + described(*label, label->text());
    }
    return problems;
}

QStringList cutButtons(const QWidget &window)
{
    QStringList problems;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const QString shown = QString(button->text()).remove(u'&');
        if (button->fontMetrics().horizontalAdvance(shown) > button->width() + Slack)
            problems += u"cut: "_s + described(*button, shown);
    }
    return problems;
}

QStringList overlappingLabels(const QWidget &window)
{
    QStringList problems;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        for (qsizetype j = i + 1; j < labels.size(); ++j) {
            const QLabel *a = labels[i];
            const QLabel *b = labels[j];
            if (a->parentWidget() == b->parentWidget() && a->isVisible() && b->isVisible() && !a->text().isEmpty() &&
                !b->text().isEmpty() && a->geometry().adjusted(1, 1, -1, -1).intersects(b->geometry()))
                problems += u"overlap: %1 and %2"_s.arg(described(*a, a->text()), described(*b, b->text()));
        }
    }
    return problems;
}

bool isBlank(const QImage &picture)
{
    constexpr int Step = 7;
    constexpr int Few = 8;
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += Step) {
        for (int x = 0; x < picture.width(); x += Step)
            colours.insert(picture.pixel(x, y));
    }
    return colours.size() < Few;
}

} // namespace

QImage pictureOf(QWidget &window)
{
    return window.grab().toImage();
}

QStringList problemsIn(QWidget &window)
{
    QStringList problems = cutLabels(window) + cutButtons(window) + overlappingLabels(window);
    if (isBlank(pictureOf(window)))
        problems += u"the picture is blank"_s;
    return problems;
}

} // namespace turnout
