// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"
#include "store/registerbook.h"
#include "store/store.h"

#include <QIODevice>

#include <atomic>
#include <memory>
#include <optional>

/// Registers as files: CSV and XLSX in the language asked for, PDF as the office's book looks, in Indonesian.
namespace tanggap
{

enum class RegisterFormat { Csv, Xlsx, Pdf };

/// By the file's ending; nothing for another one.
std::optional<RegisterFormat> registerFormatOf(const QString &path);

/// What stands above the rows.
struct RegisterHead
{
    RegisterBook book;
    RegisterQuery query;
    OrganizationPtr organization;
    bool drill = false;
    QByteArray crest = {}; ///< as in LetterheadBlock
};

/// Takes rows as they come and never holds more than a few pages of them.
class RegisterWriter
{
public:
    virtual ~RegisterWriter() = default;
    virtual Result<> write(const QList<RegisterRow> &rows) = 0;
    virtual Result<> finish() = 0;
};

/// Headings of the columns, the running number before them.
QStringList registerHeadings(const RegisterHead &head);

std::unique_ptr<RegisterWriter> newCsvWriter(const RegisterHead &head, QIODevice &out);
/// `out` can seek. Invalid beyond the rows that a sheet can have.
std::unique_ptr<RegisterWriter> newXlsxWriter(const RegisterHead &head, QIODevice &out);
/// Needs a QGuiApplication.
std::unique_ptr<RegisterWriter> newPdfWriter(const RegisterHead &head, QIODevice &out);

/// Read and set by whoever watches an export, from any thread.
struct ExportWatch
{
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> cancelled = false;
};

/// Writes a register into a file, whole or not at all, page by page, so that others are served in between,
/// and journals that it left the house before the file is there. The number of rows. Conflict when it was
/// cancelled, Unavailable when the file cannot be written. Waits: never on the window's thread or one of the
/// store's.
Result<int> exportRegister(Store &store, const QString &login, const RegisterQuery &query,
                           const QString &path, ExportWatch &watch);
/// The same for a printer: the file stays in the house, and whoever prints it journals that
/// (desk::recordRegisterCopy).
Result<int> drawRegister(Store &store, const QString &login, const RegisterQuery &query, const QString &path,
                         ExportWatch &watch);

} // namespace tanggap
