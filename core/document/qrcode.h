// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;

namespace tanggap
{

/// A QR code as its modules, row by row, without the quiet zone.
struct QrCode
{
    int side = 0; ///< modules; 0: the text is empty or too long
    QBitArray dark;

    bool isDark(int x, int y) const { return dark.testBit(y * side + x); }
};

/// Error correction M: a stamp or a fold over a seventh of it does no harm.
QrCode qrCode(const QString &text);

/// Fills the square with the code and its quiet zone of two modules.
void drawQr(QPainter &painter, const QRectF &square, const QrCode &code);
QImage qrImage(const QrCode &code, int pixelsPerModule);

} // namespace tanggap
