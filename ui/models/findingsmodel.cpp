// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "ui/models/safetywords.h"

using namespace Qt::StringLiterals;

namespace turnout {

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void FindingsModel::show(const QList<Finding> &findings, const QStringList &texts)
{
    Q_ASSERT(findings.size() == texts.size());
    beginResetModel();
    m_findings = findings;
    m_texts = texts;
    fill();
    endResetModel();
}

void FindingsModel::showOnly(std::optional<Severity> severity)
{
    beginResetModel();
    m_only = severity;
    fill();
    endResetModel();
}

void FindingsModel::fill()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (!m_only || m_findings[i].severity == *m_only)
            m_shown.append(i);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [this](qsizetype a, qsizetype b) { return m_findings[a].severity < m_findings[b].severity; });
}

QString FindingsModel::line(int row) const
{
    const qsizetype at = m_shown[row];
    return tr("%1: %2", "severity and finding").arg(severityText(m_findings[at].severity), m_texts[at]);
}

QString FindingsModel::text() const
{
    QString lines;
    for (int row = 0; row < rowCount(); ++row)
        lines += line(row).simplified() + u'\n';
    return lines;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return line(index.row());
    case TextRole:
        return m_texts[m_shown[index.row()]];
    case FindingRole:
        return QVariant::fromValue(m_findings[m_shown[index.row()]]);
    default:
        return {};
    }
}

} // namespace turnout
