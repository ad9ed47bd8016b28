// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/qrcode.h"

#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <memory>

namespace tanggap
{

namespace
{

constexpr int quiet = 2; ///< modules of white on each side; readers ask for four, paper gives the rest

} // namespace

QrCode qrCode(const QString &text)
{
    QrCode code;
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return code;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return code;
    code.side = made->width;
    code.dark.resize(code.side * code.side);
    for (int i = 0; i < code.dark.size(); ++i)
        code.dark.setBit(i, made->data[i] & 1);
    return code;
}

void drawQr(QPainter &painter, const QRectF &square, const QrCode &code)
{
    if (code.side == 0)
        return;
    const double module = square.width() / (code.side + 2 * quiet);
    QPainterPath path; // one path, so that no hairline of white shows between the modules
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) {
            int run = 0;
            while (x + run < code.side && code.isDark(x + run, y))
                ++run;
            if (run > 0)
                path.addRect(square.left() + (quiet + x) * module, square.top() + (quiet + y) * module,
                             run * module, module);
            x += run;
        }
    }
    painter.fillRect(square, Qt::white);
    painter.fillPath(path, Qt::black);
}

QImage qrImage(const QrCode &code, int pixelsPerModule)
{
    const int side = (code.side + 2 * quiet) * pixelsPerModule;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawQr(painter, QRectF(image.rect()), code);
    return image;
}

} // namespace tanggap
