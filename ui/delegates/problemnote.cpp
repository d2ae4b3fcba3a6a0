// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/problemnote.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

ProblemNote::ProblemNote(QWidget *viewport)
    : QFrame(viewport)
    , m_line(new IconLine(Icon::Warning, LabelTone::Bad))
{
    setProperty("look", u"banner"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_line);
    hide();
}

QString ProblemNote::text() const
{
    return m_line->text();
}

void ProblemNote::say(QWidget *field, const QString &problem)
{
    m_line->setText(problem);
    setAccessibleName(problem);
    if (problem.isEmpty() || !field) {
        hide();
        return;
    }
    constexpr int Widest = 420;
    const QRect room = parentWidget()->rect();
    const int width = std::min(Widest, room.width() - 16);
    resize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    const QRect beside = field->geometry();
    const int below = beside.bottom() + 4;
    const int top = below + height() <= room.bottom() ? below : beside.top() - height() - 4;
    const int left = isRightToLeft() ? beside.right() - width : beside.left();
    move(std::clamp(left, 8, std::max(8, room.right() - width - 8)), top);
    raise();
    show();
}

} // namespace turnout
