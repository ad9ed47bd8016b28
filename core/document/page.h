// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/facts.h"
#include "document/paper.h"
#include "document/templates.h"

#include <QByteArray>
#include <QImage>
#include <QList>

#include <memory>

class QPainter;

namespace tanggap
{

/// A paper laid out on pages: for the preview, the printer and the PDF, which so cannot differ. Needs a
/// QGuiApplication for its fonts; may live in any thread, but only in one at a time.
class Pages
{
public:
    explicit Pages(const ComposedPaper &paper);
    ~Pages();
    Pages(Pages &&) noexcept;
    Pages &operator=(Pages &&) noexcept;

    int count() const;
    /// The row of the paper's only table with which a page begins; -1 when it begins otherwise.
    qsizetype firstRow(int page) const;
    QSizeF size() const; ///< of the sheet in mm

    /// Draws one page, from 0, with the sheet's corner at the painter's origin, at the device's resolution. A
    /// QPrinter has to be in full-page mode and to have the paper's size.
    void paint(QPainter &painter, int page) const;
    QImage image(int page, int dpi) const;
    QByteArray pdf() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The paper as PDF. Invalid while it lacks something, naming the first field and its line.
Result<QByteArray> renderPdf(const PaperTemplate &paper, const PaperFacts &facts);

/// The pages for a preview; what is missing stands in them by name.
QList<QImage> renderPages(const PaperTemplate &paper, const PaperFacts &facts, int dpi);

} // namespace tanggap
