// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"

#include <QObject>
#include <QTranslator>

#include <array>

namespace tanggap
{

/// The language of the window: loads the catalogues carried inside the program and switches them live. Qt
/// posts LanguageChange to every widget; numbers and dates follow through the default QLocale. Starts in
/// Indonesian, whatever the system's language.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    Language current() const { return m_current; }
    void set(Language language);
    void toggle();

signals:
    void changed(tanggap::Language language);

private:
    void install();

    Language m_current = Language::Indonesian;
    std::array<QTranslator, 2> m_catalogues; ///< ours, and Qt's own words (Qt ships none in Indonesian)
};

QLocale localeOf(Language language);
/// "id" or "en", as settings keep it.
QString codeOf(Language language);
Language languageOf(const QString &code);

} // namespace tanggap
