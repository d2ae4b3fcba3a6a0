// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

class QCheckBox;

namespace turnout {

class NewPassphrase;

// Asks for the passphrase of a new logbook, twice, or that it shall have none, for a trial.
class NewLogbookPage final : public QWidget {
    Q_OBJECT

public:
    explicit NewLogbookPage(QWidget *parent = nullptr);

    void ask(const QString &path);
    void showProblem(const QString &message);
    QString problem() const;

Q_SIGNALS:
    void makeRequested(const QString &path, const std::optional<QString> &passphrase);
    void givenUp();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *card();
    void submit();

    QString m_path;
    PlainLabel *m_name;
    PlainLabel *m_folder;
    NewPassphrase *m_passphrase;
    QCheckBox *m_without;
    IconLine *m_problem;
};

} // namespace turnout
