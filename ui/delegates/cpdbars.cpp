// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cpdbars.h"

#include "core/domain/cpd.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace turnout {

namespace {

constexpr qsizetype MostYears = 4;
constexpr int Pitch = 40;
constexpr int BarWidth = 32;
constexpr int BarHeight = 30; // of the most hours

// "25/26"; "2026" where the year starts in January.
QString shortLabel(const FinancialYear &year)
{
    const QString label = year.label();
    return label.size() > 5 ? label.mid(2, 2) + u'/' + label.right(2) : label;
}

} // namespace

CpdBars::CpdBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CpdBars::show(const QList<CpdYear> &years)
{
    m_bars.clear();
    for (const CpdYear &year : years) {
        if (year.earned + year.ahead > 0)
            m_bars.append({shortLabel(year.year), year.earned, year.ahead});
    }
    while (m_bars.size() > MostYears) { // the bars add up to the hours in all
        m_bars[1].label = tr("earlier", "years before those shown");
        m_bars[1].earned += m_bars[0].earned;
        m_bars[1].ahead += m_bars[0].ahead;
        m_bars.removeFirst();
    }
    QStringList said;
    for (const Bar &bar : std::as_const(m_bars)) {
        said.append(tr("%1: %2 hours").arg(bar.label, cpdHours(bar.earned)));
        if (bar.ahead > 0)
            said.append(tr("%1 more booked").arg(cpdHours(bar.ahead)));
    }
    setAccessibleName(tr("CPD hours by financial year"));
    setAccessibleDescription(said.join(u", "_s));
    setVisible(!m_bars.isEmpty());
    updateGeometry();
    update();
}

QSize CpdBars::sizeHint() const
{
    const int line = QFontMetrics(screenFont(size::Tiny)).height();
    return {std::max(1, int(m_bars.size())) * Pitch, BarHeight + 2 * line + 4};
}

void CpdBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // years run as in every chart
    int most = 1;
    for (const Bar &bar : std::as_const(m_bars))
        most = std::max(most, bar.earned + bar.ahead);
    double left = (Pitch - BarWidth) / 2.0;
    for (const Bar &bar : std::as_const(m_bars)) {
        paintBar(painter, bar, left, double(BarHeight) / most);
        left += Pitch;
    }
}

void CpdBars::paintBar(QPainter &painter, const Bar &bar, double left, double perMinute) const
{
    const Tokens &colours = tokensOf(palette());
    const int line = QFontMetrics(screenFont(size::Tiny)).height();
    const double base = line + BarHeight + 2;
    const double done = perMinute * bar.earned;
    const double ahead = perMinute * bar.ahead;
    painter.fillRect(QRectF(left, base - done, BarWidth, done), colours.sequential[2]);
    if (bar.ahead > 0) {
        painter.setPen(QPen(colours.accent, 1.2, Qt::DashLine));
        painter.drawRect(QRectF(left + 0.5, base - done - ahead, BarWidth - 1, ahead));
    }
    painter.setPen(colours.text);
    painter.setFont(screenFont(size::Tiny, Weight::SemiBold));
    const QRectF above(left - 4, base - done - ahead - line - 1, BarWidth + 8, line);
    painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom, cpdHours(bar.earned + bar.ahead));
    painter.setPen(colours.secondary);
    painter.setFont(screenFont(size::Tiny));
    painter.drawText(QRectF(left - 4, base + 1, BarWidth + 8, line), Qt::AlignCenter, bar.label);
}

} // namespace turnout
