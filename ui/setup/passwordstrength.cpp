// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/passwordstrength.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::PasswordStrength)
};

/// Bits that a guesser who knows the kinds of characters has to try. A character that came before counts
/// half, so that "aaaaaaaaaaaa" is not strong.
double bitsOf(const QString &password)
{
    int alphabet = 0;
    bool lower = false, upper = false, digit = false, other = false;
    QSet<QChar> seen;
    double counted = 0;
    for (const QChar c : password) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !(c.isLetter() || c.isDigit());
        counted += seen.contains(c) ? 0.5 : 1;
        seen.insert(c);
    }
    alphabet = (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 24 : 0);
    return alphabet ? counted * std::log2(alphabet) : 0;
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QString &login)
{
    if (password.isEmpty())
        return {};
    const double bits = bitsOf(password);
    if (password.size() < 8)
        return {Tone::Late, Words::tr("Too short: at least 8 characters."), 0.15};
    if (bits < 40 || (!login.isEmpty() && password.contains(login, Qt::CaseInsensitive)))
        return {Tone::Late, Words::tr("Weak: easy to guess. Make it longer, or mix in other characters."),
                0.3};
    if (bits < 60)
        return {Tone::Soon, Words::tr("Fair: a few more words make it strong."), 0.6};
    return {Tone::Fine, Words::tr("Strong."), 1};
}

} // namespace tanggap
