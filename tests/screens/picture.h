// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace turnout {

// The window as it stands, at the screen's scale.
QImage pictureOf(QWidget &window);

// What is wrong with what a window shows, in words; empty when nothing is: text wider or higher than its label or
// button, labels of one parent that overlap, a picture of hardly any colours.
QStringList problemsIn(QWidget &window);

} // namespace turnout
