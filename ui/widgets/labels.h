// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QLabel>

namespace turnout {

enum class LabelTone { Text, Secondary, Accent, Good, Bad };

// A label that shows its text as typed: user text is never markup. `tone` goes by the theme.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, double points = size::Body, Weight weight = Weight::Regular,
                        LabelTone tone = LabelTone::Text, QWidget *parent = nullptr);
    void setTone(LabelTone tone);
};

// One line that ends in … where it is wider than its place, and then shows all of it in a tool tip. Its least width is
// that of a few letters, so that it never widens a page.
class ElidedLabel final : public PlainLabel {
    Q_OBJECT

public:
    using PlainLabel::PlainLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

// An icon alone, in the colour that its tone has in the theme.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(Icon icon, Tone tone, int side, QWidget *parent = nullptr); // `side` in pixels
    void setIcon(Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone;
};

// A row of an icon and words: a warning, a fact, a hint. Hidden while its text is empty when `hideEmpty` was asked.
class IconLine final : public QWidget {
    Q_OBJECT

public:
    IconLine(Icon icon, LabelTone tone, const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text); // empty: the line is hidden
    void setIcon(Icon icon, LabelTone tone);
    QString text() const;

private:
    IconLabel *m_icon;
    PlainLabel *m_text;
};

// A key as a cap: "Enter".
class KeyCap final : public QLabel {
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
};

} // namespace turnout
