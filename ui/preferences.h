// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/localized.h"
#include "ui/base/theme.h"

#include <QSettings>
#include <QString>

namespace tanggap
{

/// What one person at one workstation likes: kept in their settings file, not in the database.
class Preferences
{
public:
    Language language() const;
    void setLanguage(Language language);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    double textScale() const;
    void setTextScale(double scale);
    bool muted() const;
    void setMuted(bool muted);
    /// The database opened last; empty on a first start.
    QString database() const;
    void setDatabase(const QString &path);

private:
    QSettings m_settings;
};

} // namespace tanggap
