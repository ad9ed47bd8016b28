// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticket/mimetext.h"

#include "base/text.h"

#include <cerrno>
#include <iconv.h>
#include <optional>

namespace tanggap
{

namespace
{

/// The charset meant by a name: older names stand for what their writers use today (WHATWG Encoding, 4.2).
QByteArray meantBy(const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii" ||
        name == "ansi_x3.4-1968")
        return "windows-1252";
    if (name == "gb2312" || name == "gbk" || name == "x-gbk" || name == "gb_2312-80")
        return "gb18030";
    if (name == "ks_c_5601-1987" || name == "euc-kr")
        return "cp949";
    if (name == "shift_jis" || name == "shift-jis")
        return "cp932";
    return name;
}

struct Decoded
{
    QString text;
    bool damaged = false;
};

/// Nothing if the system does not know the charset.
std::optional<Decoded> decodedBy(const QByteArray &charset, const QByteArray &bytes)
{
    const iconv_t converter = iconv_open("UTF-16LE", charset.constData());
    if (converter == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr)
        return std::nullopt;
    Decoded decoded;
    char *in = const_cast<char *>(bytes.constData()); // iconv() reads only
    size_t left = size_t(bytes.size());
    char16_t buffer[4096];
    while (left > 0) {
        char *out = reinterpret_cast<char *>(buffer);
        size_t room = sizeof buffer;
        const size_t result = iconv(converter, &in, &left, &out, &room);
        const int why = errno;
        decoded.text.append(reinterpret_cast<const QChar *>(buffer), qsizetype((sizeof buffer - room) / 2));
        if (result != size_t(-1) || why == E2BIG)
            continue;
        decoded.damaged = true;
        decoded.text += QChar(QChar::ReplacementCharacter);
        if (why != EILSEQ)
            break; // cut off within a character
        ++in;
        --left;
    }
    iconv_close(converter);
    return decoded;
}

} // namespace

QString textFromCharset(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray meant = meantBy(charset);
    if (meant.isEmpty() || meant == "utf-8" || meant == "utf8" || meant == "windows-1252" ||
        meant == "cp1252") {
        const auto utf8 = fromUtf8Strict(bytes);
        return utf8 ? *utf8 : fromWindows1252(bytes);
    }
    const auto named = decodedBy(meant, bytes);
    if (named && !named->damaged)
        return named->text;
    if (const auto utf8 = fromUtf8Strict(bytes))
        return *utf8;
    return named ? named->text : fromWindows1252(bytes);
}

} // namespace tanggap
