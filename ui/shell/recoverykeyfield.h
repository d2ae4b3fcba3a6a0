// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace turnout {

// A field for the recovery key as it stands on the printed sheet: letters are put into groups while they are typed or
// pasted, so that it can be held against the paper. It is shown, for nobody types that many letters unseen.
class RecoveryKeyField final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit RecoveryKeyField(const QString &name, QWidget *parent = nullptr);

    QString take(); // what was typed; the field is empty then

Q_SIGNALS:
    void submitted(); // Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void group();
};

} // namespace turnout
