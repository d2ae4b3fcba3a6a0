// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace turnout {

// Lays widgets side by side and goes on in a new row where the width ends; mirrored in right-to-left.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override; // the widest widget in one column
    void setGeometry(const QRect &rect) override;

private:
    enum class Place { Items, Nothing };
    int laidOut(const QRect &rect, Place place) const; // gives the height

    QList<QLayoutItem *> m_items;
};

} // namespace turnout
