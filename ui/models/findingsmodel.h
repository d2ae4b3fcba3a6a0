// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QAbstractListModel>

namespace turnout {

// What a check found, the worst first, all of it or of one severity. Text and severity together are what a screen
// reader hears.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { FindingRole = Qt::UserRole + 1, TextRole }; // a Finding; its words alone

    explicit FindingsModel(QObject *parent = nullptr);

    // `texts` has the words of each finding.
    void show(const QList<Finding> &findings, const QStringList &texts);
    void showOnly(std::optional<Severity> severity);              // nothing: all
    const QList<Finding> &findings() const { return m_findings; } // all of them
    // Those shown, a line each: "Warning: …".
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void fill();
    QString line(int row) const;

    QList<Finding> m_findings;
    QStringList m_texts;
    std::optional<Severity> m_only;
    QList<qsizetype> m_shown; // places in m_findings
};

} // namespace turnout

Q_DECLARE_METATYPE(turnout::Finding)
