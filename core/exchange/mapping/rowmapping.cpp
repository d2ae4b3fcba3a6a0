// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/rowmapping.h"

#include "core/base/text.h"
#include "core/base/tr.h"

namespace turnout {

namespace {

QList<ImportField> allFields(ImportKind kind, const QStringList &questions)
{
    QList<ImportField> fields = importFields(kind);
    if (kind == ImportKind::Feedback) {
        for (const QString &key : questions)
            fields.append(
                {key, key == u"anything-else"_s ? QStringList{u"comment"_s, u"comments"_s} : QStringList(), {}});
    }
    return fields;
}

QString namesOf(const QList<ImportField> &fields)
{
    QStringList names;
    for (const ImportField &field : fields)
        names.append(field.name);
    return names.join(u", "_s);
}

// −1 when there is none; throws when there are two, for nobody can tell which was meant.
qsizetype columnNamed(const QStringList &header, const QString &name)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (tidied(header[i]).compare(tidied(name), Qt::CaseInsensitive) != 0)
            continue;
        if (found >= 0)
            throw Error{Error::Invalid, tr("The file has two columns “%1”. Rename one of them.").arg(header[i])};
        found = i;
    }
    return found;
}

// The field that a map means: its name, or one of its other names, however it is spelt.
QString fieldNamed(const QString &name, const QList<ImportField> &fields)
{
    const QString wanted = matchKey(name);
    for (const ImportField &field : fields) {
        if (matchKey(field.name) == wanted)
            return field.name;
    }
    for (const ImportField &field : fields) {
        if (std::ranges::any_of(field.aliases, [&](const QString &alias) { return matchKey(alias) == wanted; }))
            return field.name;
    }
    throw Error{Error::Invalid, tr("There is no field “%1”. The fields are: %2.").arg(name, namesOf(fields))};
}

QString applied(const QList<ValueRule> &rules, const QString &cell)
{
    bool picksOut = false;
    for (const ValueRule &rule : rules) {
        picksOut = picksOut || rule.when == ValueRule::When::Contains;
        const bool matches = rule.when == ValueRule::When::Contains ? cell.contains(rule.text, Qt::CaseInsensitive)
                                                                    : cell.compare(rule.text, Qt::CaseInsensitive) == 0;
        if (matches)
            return rule.is;
    }
    return picksOut ? QString() : cell;
}

} // namespace

Result<RowMapping> RowMapping::make(ImportKind kind, const QStringList &header, const std::optional<ImportMap> &map,
                                    const QStringList &questions)
{
    const QList<ImportField> fields = allFields(kind, questions);
    try {
        if (!map)
            return automatic(header, fields);
        RowMapping mapping;
        for (auto it = map->columns.cbegin(); it != map->columns.cend(); ++it) {
            const QString field = fieldNamed(it.key(), fields);
            if (mapping.m_sources.contains(field))
                throw Error{Error::Invalid, tr("The map names the field “%1” twice.").arg(field)};
            const qsizetype column = columnNamed(header, it.value());
            if (column < 0)
                throw Error{Error::Invalid,
                            tr("The file has no column “%1”. It has: %2.").arg(it.value(), header.join(u", "_s))};
            mapping.m_sources[field].column = column;
        }
        for (auto it = map->values.cbegin(); it != map->values.cend(); ++it) {
            const QString field = fieldNamed(it.key(), fields);
            if (!mapping.m_sources.contains(field))
                throw Error{Error::Invalid, tr("“%1” has rules but no column.").arg(it.key())};
            mapping.m_sources[field].rules = it.value();
        }
        for (auto it = map->constants.cbegin(); it != map->constants.cend(); ++it) {
            QString &constant = mapping.m_sources[fieldNamed(it.key(), fields)].constant;
            if (!constant.isEmpty())
                throw Error{Error::Invalid, tr("The map names the field “%1” twice.").arg(it.key())};
            constant = it.value();
        }
        mapping.findUnused(header);
        return mapping;
    } catch (const Error &error) {
        return tl::unexpected(error);
    }
}

RowMapping RowMapping::automatic(const QStringList &header, const QList<ImportField> &fields)
{
    RowMapping mapping;
    for (const ImportField &field : fields) {
        qsizetype column = columnNamed(header, field.name);
        for (const QString &alias : field.aliases)
            column = column < 0 ? columnNamed(header, alias) : column;
        if (column >= 0)
            mapping.m_sources[field.name].column = column;
    }
    mapping.findUnused(header);
    return mapping;
}

void RowMapping::findUnused(const QStringList &header)
{
    QSet<qsizetype> used;
    for (const Source &source : std::as_const(m_sources))
        used.insert(source.column);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!used.contains(i))
            m_unused.append(header[i]);
    }
}

QString RowMapping::value(const TableRow &row, const QString &field) const
{
    const auto source = m_sources.constFind(field);
    if (source == m_sources.cend())
        return {};
    QString cell =
        source->column >= 0 && source->column < row.cells.size() ? row.cells[source->column].trimmed() : QString();
    if (!source->rules.isEmpty())
        cell = applied(source->rules, cell);
    return cell.isEmpty() ? source->constant : cell;
}

} // namespace turnout
