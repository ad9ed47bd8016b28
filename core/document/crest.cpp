// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/crest.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int Kept = 480;     ///< pixels of the longer side: 23 mm at 500 dpi
constexpr int Coarse = 100;   ///< fewer would be seen on paper
constexpr int Largest = 8000; ///< of a picture that is read
constexpr qsizetype MostKept = 250'000;

bool isSvg(const QByteArray &file)
{
    const QByteArray begin = file.left(2000).trimmed();
    return begin.startsWith('<') && begin.contains("<svg");
}

Result<QImage> drawnSvg(const QByteArray &file)
{
    QSvgRenderer svg;
    if (!svg.load(file) || svg.defaultSize().isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The SVG picture cannot be read."));
    QImage image(
        QSizeF(svg.defaultSize()).scaled(Kept, Kept, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}),
        QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter);
    return image;
}

Result<QImage> readPicture(const QByteArray &file)
{
    if (isSvg(file))
        return drawnSvg(file);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (reader.format() != "png" && reader.format() != "jpeg")
        return fail(ErrorCode::Invalid, Core::tr("A crest is a PNG, JPEG or SVG picture."));
    if (reader.size().width() > Largest || reader.size().height() > Largest)
        return fail(ErrorCode::Invalid,
                    Core::tr("The picture is too large: at most %1 pixels a side.").arg(Largest));
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::Invalid, Core::tr("The picture cannot be read."), reader.errorString());
    return image.convertToFormat(QImage::Format_ARGB32);
}

/// White, or nearly: JPEG is never quite white beside an edge.
bool isBlank(QRgb pixel)
{
    return qAlpha(pixel) < 8 || (qRed(pixel) > 238 && qGreen(pixel) > 238 && qBlue(pixel) > 238);
}

/// What is left without a blank margin; nothing when all is blank.
QRect drawnPart(const QImage &image)
{
    QRect part;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        int left = 0, right = image.width() - 1;
        while (left <= right && isBlank(line[left]))
            ++left;
        while (right >= left && isBlank(line[right]))
            --right;
        if (left <= right)
            part |= QRect(left, y, right - left + 1, 1);
    }
    return part;
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

Result<QByteArray> crestFromPicture(const QByteArray &file)
{
    if (file.size() > LargestCrestFile)
        return fail(ErrorCode::Invalid, Core::tr("The file is larger than 8 MB."));
    TRY_LET(const QImage read, readPicture(file));
    const QRect part = drawnPart(read);
    if (part.isEmpty())
        return fail(ErrorCode::Invalid, Core::tr("The picture shows nothing."));
    // Painted anew: no colour profile, no remarks, no resolution come along.
    QImage image(part.size(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).drawImage(QPoint(0, 0), read, part);
    if (std::max(image.width(), image.height()) < Coarse)
        return fail(ErrorCode::Invalid,
                    Core::tr("The picture is too small to be printed: at least %1 pixels.").arg(Coarse));
    QByteArray png;
    for (int side = Kept; side >= Coarse; side = side * 3 / 4) {
        if (std::max(image.width(), image.height()) > side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        png = asPng(image);
        if (png.size() <= MostKept)
            break;
    }
    return png;
}

} // namespace tanggap
