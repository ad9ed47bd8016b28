// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/palette/fuzzy.h"

#include <QStringList>

namespace tanggap
{

namespace
{

/// Lower case, without accents.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c.toLower();
    }
    return letters;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Score of one word of the query: a run of letters beats scattered ones.
std::optional<int> wordScore(const QString &word, const QString &text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return 100 + int(word.size()) * 4 - int(std::min<qsizetype>(at, 40));
    }
    if (const qsizetype at = text.indexOf(word); at >= 0)
        return 60 + int(word.size()) * 4 - int(std::min<qsizetype>(at, 40));
    int score = 0;
    qsizetype from = 0;
    qsizetype before = -2;
    for (const QChar c : word) {
        qsizetype at = text.indexOf(c, from);
        if (at < 0)
            return std::nullopt;
        // Prefer the start of a later word to a letter somewhere inside this one.
        for (qsizetype later = at; at != before + 1 && later >= 0; later = text.indexOf(c, later + 1)) {
            if (startsWord(text, later)) {
                at = later;
                break;
            }
        }
        score += startsWord(text, at) ? 8 : at == before + 1 ? 6 : 1;
        before = at;
        from = at + 1;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString among = plain(text);
    int sum = 0;
    for (const QString &word : plain(query).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> score = wordScore(word, among);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace tanggap
