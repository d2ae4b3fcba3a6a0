// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/filterfield.h"

#include "ui/shell/actions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace turnout {

// The line itself: an icon before, and the key that leads here behind while it is empty.
class FilterEdit final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        if (!text().isEmpty() || hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(tokensOf(palette()).secondary);
        painter.setFont(screenFont(size::Small));
        constexpr int Margin = 12;
        painter.drawText(rect().adjusted(Margin, 0, -Margin, 0), Qt::AlignVCenter | Qt::AlignTrailing,
                         keyOf(ActionId::Find));
    }
};

FilterField::FilterField(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterEdit)
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
{
    m_field->setAccessibleName(tr("Filter people"));
    m_field->setAccessibleDescription(tr("Names, e-mail, organisation, or region:, sector:, org:, status:"));
    m_field->setPlaceholderText(tr("Filter, as region:london"));
    m_field->setMinimumWidth(160);
    m_field->addAction(icon(Icon::Filter, Tone::Secondary), QLineEdit::LeadingPosition);
    m_clear = m_field->addAction(icon(Icon::Close, Tone::Secondary), QLineEdit::TrailingPosition);
    m_clear->setToolTip(tr("Clear the filter (Esc)"));
    m_clear->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    connect(m_clear, &QAction::triggered, m_field, &QLineEdit::clear);
    connect(m_field, &QLineEdit::textChanged, this, &FilterField::follow);
    m_field->installEventFilter(this);
}

QLineEdit *FilterField::field() const
{
    return m_field;
}

QString FilterField::text() const
{
    return m_field->text();
}

void FilterField::setText(const QString &text)
{
    m_field->setText(text);
}

DelegateFilter FilterField::filter() const
{
    return delegateFilter(m_field->text());
}

void FilterField::follow()
{
    m_clear->setVisible(!m_field->text().isEmpty());
    m_problem->setText(filter().problems.join(u' '));
    markTerms();
    Q_EMIT filterChanged();
}

// QLineEdit has no formats of its own; those of an input method do as well, and change no text.
void FilterField::markTerms()
{
    const Tokens &colours = tokensOf(palette());
    QList<QInputMethodEvent::Attribute> attributes;
    for (const FilterPart &part : filterParts(m_field->text())) {
        if (part.nameLength == 0)
            continue;
        const int from = part.start - m_field->cursorPosition();
        QTextCharFormat name;
        name.setBackground(colours.soft);
        name.setForeground(colours.accent);
        QTextCharFormat value = name;
        value.setFontWeight(QFont::DemiBold);
        attributes.append({QInputMethodEvent::TextFormat, from, part.nameLength, name});
        attributes.append(
            {QInputMethodEvent::TextFormat, from + part.nameLength, part.length - part.nameLength, value});
    }
    QInputMethodEvent marks(QString(), attributes);
    const QSignalBlocker quiet(m_field);
    QCoreApplication::sendEvent(m_field, &marks);
}

void FilterField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markTerms(); // in the colours of the theme
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace turnout
