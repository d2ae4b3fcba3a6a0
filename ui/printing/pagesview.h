// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <memory>
#include <tuple>

namespace turnout {

class Document;

enum class Zoom { FitWidth, WholePage, Fixed };

// The pages of a document one under the other, as they come out on paper: white in every theme. It paints what can be
// seen and nothing else, straight from the document, so a long one opens at once.
class PagesView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    // Keeps its place and zoom where the document has the page still.
    void show(std::shared_ptr<const Document> document);
    int page() const; // that most of the view shows, from 0
    int pageCount() const;
    void goToPage(int page);

    double zoom() const { return m_scale; } // 1 = the size of the paper, by the screen's logical inch
    Zoom zoomMode() const { return m_mode; }
    void fit(Zoom mode);
    void zoomTo(double scale);
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void placeChanged(); // page, how many there are, or zoom

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSizeF paper() const;            // one page in pixels
    QRectF pageRect(int page) const; // in the viewport
    int scrolled() const;            // from the left edge of the paper's margin
    void scrollAcross(int to);       // the same
    void tellPlace();
    double scaleFor(Zoom mode) const;
    void setScale(double scale, const QPointF &fixed); // `fixed` stays under the same spot of paper
    void layOut();

    std::shared_ptr<const Document> m_document;
    Zoom m_mode = Zoom::FitWidth;
    double m_scale = 1;
    std::tuple<int, int, double> m_told; // page, pages and zoom
};

} // namespace turnout
