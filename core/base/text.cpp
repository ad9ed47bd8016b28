// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <QStringDecoder>

#include <array>

namespace tanggap
{

namespace
{

bool isBidiControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029;
}

/// Line ends made one, controls and bidi overrides left out, composed.
QString normalized(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    char16_t before = 0;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (isLineEnd(c)) {
            if (c != u'\n' || before != u'\r')
                kept += QLatin1Char('\n');
        } else if (c == u'\t' || (!isControl(c) && !isBidiControl(c))) {
            kept += character;
        }
        before = c;
    }
    return kept.normalized(QString::NormalizationForm_C);
}

Result<QString> checked(const QString &text, const QString &field)
{
    if (text.contains(QChar(u'\0')))
        return fail(ErrorCode::Invalid,
                    Core::tr("%1 contains a NUL character. Remove it and try again.").arg(field));
    if (!text.isValidUtf16())
        return fail(ErrorCode::Invalid,
                    Core::tr("%1 contains a damaged character. Type the text again.").arg(field));
    return text;
}

Result<QString> bounded(QString text, qsizetype maxChars, const QString &field)
{
    if (text.size() <= maxChars)
        return text;
    return fail(ErrorCode::Invalid,
                Core::tr("%1 is too long: it has %2 characters, and %3 is the most. Shorten it.")
                    .arg(field, QString::number(text.size()), QString::number(maxChars)));
}

QString withWholeSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

Result<QString> cleanText(const QString &text, qsizetype maxChars, const QString &field)
{
    TRY(checked(text, field));
    return bounded(normalized(text).trimmed(), maxChars, field);
}

Result<QString> cleanLine(const QString &text, qsizetype maxChars, const QString &field)
{
    TRY(checked(text, field));
    return bounded(normalized(text).simplified(), maxChars, field);
}

QString tidiedText(const QString &text)
{
    return normalized(withWholeSurrogates(text)).trimmed();
}

QString tidiedLine(const QString &text)
{
    return normalized(withWholeSurrogates(text)).simplified();
}

Result<QString> fromUtf8Strict(const QByteArray &bytes)
{
    // Stateless: a character cut off at the end is an error, not the beginning of something to come.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::Invalid, Core::tr("The text is not UTF-8. Save it as UTF-8 and try again."));
    return text;
}

QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> kHigh = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0xA0)
            character = QChar(kHigh[character.unicode() - 0x80U]);
    }
    return text;
}

} // namespace tanggap
