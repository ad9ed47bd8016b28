// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/localized.h"

#include "base/error.h"

namespace tanggap
{

Language currentLanguage()
{
    //: Code of the language of this translation: "id" in the Indonesian one.
    return Core::tr("en") == QLatin1String("id") ? Language::Indonesian : Language::English;
}

} // namespace tanggap
