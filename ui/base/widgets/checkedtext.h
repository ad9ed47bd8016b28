// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLineEdit;
class QPlainTextEdit;

namespace tanggap
{

class FormField;

/// Puts a field into a value as the desk would clean it; what the desk would refuse is said at the field, and
/// false. With `missing` an empty field is refused in those words.
namespace checked
{

inline constexpr int LineLimit = 500;
inline constexpr qsizetype TextLimit = 2'000'000;

bool line(QLineEdit *edit, FormField *field, QString &value, const QString &missing = {});
bool text(QPlainTextEdit *edit, FormField *field, QString &value, const QString &missing = {});
/// As `line`; what is there must look like an e-mail address.
bool email(QLineEdit *edit, FormField *field, QString &value);

} // namespace checked

} // namespace tanggap
