// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/shellwords.h"

namespace tanggap::ctl
{

Result<QStringList> shellWords(const QString &line)
{
    QStringList words;
    QString word;
    bool begun = false; // "" is a word too
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && quote != u'\'' && i + 1 < line.size()) {
            const QChar next = line.at(++i);
            if (!quote.isNull() && next != u'"' && next != u'\\')
                word += c;
            word += next;
            begun = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            begun = true;
        } else if (c.isSpace()) {
            if (begun)
                words << word;
            word.clear();
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    if (!quote.isNull())
        return fail(ErrorCode::Invalid, Core::tr("A quotation mark is never closed."));
    if (begun)
        words << word;
    return words;
}

} // namespace tanggap::ctl
