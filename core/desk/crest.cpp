// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/crest.h"

#include "desk/permission.h"
#include "org/capability.h"
#include "store/settings.h"

#include <QtEndian>

namespace tanggap::desk
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype MostBytes = 300'000;
constexpr quint32 MostPixels = 1024;

/// Signature, then the header chunk with width and height.
bool isSmallPng(const QByteArray &bytes)
{
    if (bytes.size() < 33 || !bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.mid(12, 4) != "IHDR")
        return false;
    const auto side = [&bytes](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    const quint32 width = side(16), height = side(20);
    return width > 0 && height > 0 && width <= MostPixels && height <= MostPixels;
}

} // namespace

Result<QString> crestSetting(const QByteArray &png)
{
    if (!png.isEmpty() && (png.size() > MostBytes || !isSmallPng(png)))
        return fail(ErrorCode::Invalid, Core::tr("The crest is no PNG picture of at most 1024 pixels."));
    return QString::fromLatin1(png.toBase64());
}

Result<> saveCrest(Tx &tx, const QByteArray &png)
{
    TRY(require(tx, capability::Accounts));
    TRY_LET(const QString setting, crestSetting(png));
    TRY(settings::put(tx, settings::Crest, setting));
    TRY(tx.append({.stream = u"organization"_s,
                   .kind = u"crest.saved"_s,
                   .happened = tx.now(),
                   .facts = {{u"bytes"_s, png.size()},
                             {u"sha256"_s, png.isEmpty() ? QString() : journal::hashOf(png)}}}));
    return {};
}

} // namespace tanggap::desk
