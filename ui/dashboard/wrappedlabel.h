// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

namespace turnout {

// Text over as many lines as its width asks for. It tells layouts its height at the width it has, not a height for
// every width: a scroll area would else give its content the height of all hints instead of the least.
class WrappedLabel final : public PlainLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text = {}, double points = size::Body, Weight weight = Weight::Regular,
                          LabelTone tone = LabelTone::Text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace turnout
