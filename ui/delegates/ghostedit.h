// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <functional>

namespace turnout {

// A field that proposes how what is typed goes on: the rest stands in grey behind the cursor. Right or End takes it,
// and so does leaving the field. Typing on leaves it.
class GhostEdit final : public QLineEdit {
    Q_OBJECT

public:
    // Gives a text that begins with the one typed, or an empty one.
    using Source = std::function<QString(const QString &typed)>;

    explicit GhostEdit(Source source, QWidget *parent = nullptr);

    QString ghost() const { return m_ghost; } // what stands in grey; empty when nothing does
    void takeGhost();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void propose(const QString &typed);

    Source m_source;
    QString m_ghost;
    bool m_isErasing = false; // what was just taken away is not proposed again
};

} // namespace turnout
