// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include "ui/base/language.h"

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

Language Preferences::language() const
{
    return languageOf(m_settings.value("language"_L1, u"id"_s).toString());
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue("language"_L1, codeOf(language));
}

Scheme Preferences::scheme() const
{
    return m_settings.value("scheme"_L1).toString() == "dark"_L1 ? Scheme::Dark : Scheme::Light;
}

void Preferences::setScheme(Scheme scheme)
{
    m_settings.setValue("scheme"_L1, scheme == Scheme::Dark ? u"dark"_s : u"light"_s);
}

double Preferences::textScale() const
{
    return m_settings.value("text_scale"_L1, 1.0).toDouble();
}

void Preferences::setTextScale(double scale)
{
    m_settings.setValue("text_scale"_L1, scale);
}

bool Preferences::muted() const
{
    return m_settings.value("muted"_L1, false).toBool();
}

void Preferences::setMuted(bool muted)
{
    m_settings.setValue("muted"_L1, muted);
}

QString Preferences::database() const
{
    return m_settings.value("database"_L1).toString();
}

void Preferences::setDatabase(const QString &path)
{
    m_settings.setValue("database"_L1, path);
}

} // namespace tanggap
