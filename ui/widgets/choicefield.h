// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace turnout {

// A combo box for a form: the wheel changes it only while it has the focus, for it stands in what scrolls; long texts
// elide rather than widen the form.
class ChoiceField final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    void choose(const QVariant &value); // no signal; a value that is not offered chooses the first

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace turnout
