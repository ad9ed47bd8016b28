// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
    install();
}

LanguageSwitch::~LanguageSwitch()
{
    for (QTranslator &catalogue : m_catalogues)
        QCoreApplication::removeTranslator(&catalogue);
}

void LanguageSwitch::set(Language language)
{
    if (m_current == language)
        return;
    m_current = language;
    install();
    emit changed(language);
}

void LanguageSwitch::toggle()
{
    set(m_current == Language::Indonesian ? Language::English : Language::Indonesian);
}

void LanguageSwitch::install()
{
    QLocale::setDefault(localeOf(m_current));
    static constexpr QLatin1String names[] = {":/i18n/qtbase_"_L1, ":/i18n/tanggap_"_L1};
    for (size_t i = 0; i < m_catalogues.size(); ++i) {
        QTranslator &catalogue = m_catalogues[i];
        QCoreApplication::removeTranslator(&catalogue);
        // English needs no catalogue of Qt's; a build without catalogues speaks English.
        if (catalogue.load(names[i] + codeOf(m_current) + ".qm"_L1))
            QCoreApplication::installTranslator(&catalogue);
    }
}

QLocale localeOf(Language language)
{
    return language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                         : QLocale(QLocale::Indonesian, QLocale::Indonesia);
}

QString codeOf(Language language)
{
    return language == Language::English ? u"en"_s : u"id"_s;
}

Language languageOf(const QString &code)
{
    return code == "en"_L1 ? Language::English : Language::Indonesian;
}

} // namespace tanggap
