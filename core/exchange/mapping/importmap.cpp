// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/importmap.h"

#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

[[noreturn]] void refuse(const QString &why)
{
    throw Error{Error::Invalid, tr("The map file cannot be used: %1").arg(why)};
}

QJsonObject objectAt(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        refuse(tr("“%1” is not an object.").arg(where));
    return value.toObject();
}

// Numbers are taken as people write them: {"places": 20}.
QString textAt(const QJsonValue &value, const QString &where)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() || value.isBool())
        return value.toVariant().toString();
    refuse(tr("“%1” is neither a text nor a number.").arg(where));
}

QMap<QString, QString> textsAt(const QJsonValue &value, const QString &where)
{
    QMap<QString, QString> texts;
    const QJsonObject object = objectAt(value, where);
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), textAt(it.value(), it.key()));
    return texts;
}

ValueRule ruleFrom(const QJsonObject &object, const QString &field)
{
    const bool contains = object.contains("contains"_L1);
    if (contains == object.contains("equals"_L1) || !object.contains("is"_L1) || object.size() != 2)
        refuse(tr("each rule of “%1” has either “contains” or “equals”, and “is”.").arg(field));
    const QString when = contains ? u"contains"_s : u"equals"_s;
    return {contains ? ValueRule::When::Contains : ValueRule::When::Equals, textAt(object.value(when), when).trimmed(),
            textAt(object.value("is"_L1), u"is"_s)};
}

QMap<QString, QList<ValueRule>> rulesAt(const QJsonValue &value)
{
    QMap<QString, QList<ValueRule>> rules;
    const QJsonObject object = objectAt(value, u"values"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isArray())
            refuse(tr("the rules of “%1” are not a list.").arg(it.key()));
        for (const QJsonValue rule : it.value().toArray())
            rules[it.key()].append(ruleFrom(objectAt(rule, it.key()), it.key()));
    }
    return rules;
}

ImportMap mapFrom(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        refuse(tr("it is not JSON (%1 at character %2).").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        refuse(tr("it is not an object."));
    ImportMap map;
    const QJsonObject parts = document.object();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        if (it.key() == "columns"_L1)
            map.columns = textsAt(it.value(), it.key());
        else if (it.key() == "values"_L1)
            map.values = rulesAt(it.value());
        else if (it.key() == "constants"_L1)
            map.constants = textsAt(it.value(), it.key());
        else
            refuse(tr("it has a part “%1”; the parts are columns, values and constants.").arg(it.key()));
    }
    return map;
}

} // namespace

Result<ImportMap> importMapFromJson(const QByteArray &json)
{
    try {
        return mapFrom(json);
    } catch (const Error &error) {
        return tl::unexpected(error);
    }
}

} // namespace turnout
