// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QList>

namespace tanggap
{

/// Sheets of paper below each other on the ground, as wide as the place allows.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPages(const QList<QImage> &pages);
    const QList<QImage> &pages() const { return m_pages; }
    /// Width in device pixels in which a sheet would be sharp now.
    int pixels() const;

    QSize minimumSizeHint() const override { return {240, 200}; }

signals:
    /// The sheets want to be drawn anew in another width.
    void pixelsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int sheetWidth() const;
    int sheetHeight(const QImage &page) const;
    void arrange();
    void describe();

    QList<QImage> m_pages;
};

} // namespace tanggap
