// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tanggap
{

enum class Language { Indonesian, English };

/// The language that the installed translator speaks: texts of the data follow it when they stand in a
/// sentence of ours.
Language currentLanguage();

/// A text of the data (not of the program) in both languages. Official papers always use `id`.
struct Localized
{
    QString id;
    QString en;

    const QString &in(Language language) const { return language == Language::English ? en : id; }
    bool isEmpty() const { return id.isEmpty() && en.isEmpty(); }
    bool operator==(const Localized &) const = default;
};

} // namespace tanggap
