// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the workshop form holds that is not recorded, while the logbook is locked.
#include "ui/schedule/draftjson.h"
#include "ui/schedule/workshopfields.h"
#include "ui/schedule/workshopform.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Lines of text in the form; a number's own line is not among them, for numbers are taken or fall back.
QList<QLineEdit *> linesIn(const QWidget &form)
{
    QList<QLineEdit *> lines = form.findChildren<QLineEdit *>();
    lines.removeIf([](const QLineEdit *line) { return qobject_cast<const QSpinBox *>(line->parentWidget()); });
    return lines;
}

} // namespace

// A field that was refused may have been taken by itself: its mark tells.
QJsonObject WorkshopFields::typed() const
{
    QJsonObject typed;
    for (const QLineEdit *line : linesIn(*this)) {
        if (line->isModified() || line->property("wrong").toBool())
            typed.insert(line->accessibleName(), line->text());
    }
    return typed;
}

void WorkshopFields::restore(const QJsonObject &typed)
{
    for (QLineEdit *line : linesIn(*this)) {
        if (!typed.contains(line->accessibleName()))
            continue;
        line->setText(typed[line->accessibleName()].toString());
        line->setModified(true);
    }
}

QJsonObject WorkshopForm::typed() const
{
    if (!m_open)
        return {};
    const QJsonObject fields = m_fields->typed();
    if (m_draft.isNew())
        return m_draft == m_begun && fields.isEmpty() ? QJsonObject()
                                                      : QJsonObject{{"new"_L1, toJson(m_draft)}, {"fields"_L1, fields}};
    if (fields.isEmpty())
        return {};
    return {{"edited"_L1, QString::number(workshop().value())}, {"fields"_L1, fields}};
}

void WorkshopForm::restore(const QJsonObject &typed)
{
    if (typed.contains("new"_L1)) {
        m_open = readChoices();
        if (!m_open)
            return;
        m_fields->reset();
        m_draft = draftFromJson(typed["new"_L1].toObject());
        m_begun = {}; // whatever it holds was typed
        m_facts = {};
        rehearse();
        beginAt(*m_fields);
    } else {
        edit(WorkshopId(typed["edited"_L1].toString().toLongLong()));
    }
    m_fields->restore(typed["fields"_L1].toObject());
    m_fields->commit(); // and so says at the fields again what is wrong
}

} // namespace turnout
