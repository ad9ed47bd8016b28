// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tanggap
{

// Hygiene of text that comes from outside: forms, files, mail, the command line. Every action cleans what it
// is given.

/// The text as it is stored: NFC, LF for every line end, no bidi overrides or isolates (they make text lie
/// about its order), no control characters but line feed and tab; no blanks at the ends. Error Invalid,
/// naming `field` (translated) in its message: a NUL, half a surrogate pair, or more than `maxChars` UTF-16
/// units after cleaning.
Result<QString> cleanText(const QString &text, qsizetype maxChars, const QString &field);

/// The same for a text of one line: line ends and runs of blanks become one space.
Result<QString> cleanLine(const QString &text, qsizetype maxChars, const QString &field);

/// Cleans without refusing, for what a machine sent and nobody can retype: NULs go too, half a surrogate pair
/// becomes U+FFFD.
QString tidiedText(const QString &text);
QString tidiedLine(const QString &text);

/// Error Invalid if the bytes are not UTF-8. A byte order mark is dropped.
Result<QString> fromUtf8Strict(const QByteArray &bytes);

/// What old Windows programs write; every byte reads as something, the five unused ones as U+FFFD.
QString fromWindows1252(const QByteArray &bytes);

} // namespace tanggap
