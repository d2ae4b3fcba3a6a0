// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "ui/settings/safetycard.h"

#include <QDateTime>

class QListView;
class QPushButton;
class QStackedLayout;

namespace turnout {

class FilterChip;
class FindingsModel;
class ProgressLine;

// What the last check found. It asks for a check and for records; the page does both.
class CheckCard final : public SafetyCard {
    Q_OBJECT

public:
    explicit CheckCard(QWidget *parent = nullptr);

    // `texts` has the words of each finding; `at` is when it was checked, UTC.
    void show(const QList<Finding> &findings, const QStringList &texts, const QDateTime &at, QDate today);
    ProgressLine &progress() { return *m_progress; }
    void setBusy(bool busy);
    void showProblem(const QString &problem);
    QWidget *list() const; // or what stands in its place
    bool hasFindings() const;
    void copyText() const;

Q_SIGNALS:
    void checkRequested();
    void opened(const turnout::Finding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *listSide();
    void sayEmpty();
    void filter();
    void openCurrent();
    void makeFirstCurrent();

    FindingsModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    ProgressLine *m_progress;
    IconLine *m_problem;
    FilterChip *m_which;
    QPushButton *m_copy;
    QPushButton *m_now;
    QString m_checked; // when; empty: not yet
};

} // namespace turnout
