// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace tanggap
{

/// A table read from a file: RFC 4180 with comma, semicolon or tab between the cells.
struct CsvTable
{
    struct Row
    {
        int line = 0; ///< in the file, from 1: where the row begins
        QStringList cells;
        bool unclosed =
            false; ///< a quotation mark in it is never closed, so it swallowed the rest of the file
        bool operator==(const Row &) const = default;
    };
    QStringList header;
    QList<Row> rows; ///< without rows that hold nothing
    bool operator==(const CsvTable &) const = default;
};

/// The most that is read: 16 MiB.
constexpr qsizetype kCsvMaxBytes = 16 * 1024 * 1024;

/// Reads what spreadsheets write: UTF-8 or UTF-16 by their byte order mark, UTF-8 without one, otherwise
/// windows-1252; any line ends; Excel's "sep=;" line. Error Invalid: too large, or no header.
Result<CsvTable> readCsv(const QByteArray &bytes);

/// UTF-8 with a byte order mark, semicolons (what a spreadsheet set to Indonesian opens in columns), every
/// cell quoted, CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe, which readCsv()
/// takes off again.
QByteArray writeCsv(const QList<QStringList> &rows);
/// The same a piece at a time: what the file begins with, then its lines.
inline constexpr QByteArrayView CsvStart("\xEF\xBB\xBF");
QByteArray csvLine(const QStringList &cells);

} // namespace tanggap
