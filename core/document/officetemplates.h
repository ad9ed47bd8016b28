// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/templates.h"

namespace tanggap
{

/// An office may change the papers: its own files stand in a folder of its own and go before the shipped
/// ones. All of it touches the disk; not for the window's thread.
class OfficeTemplates
{
public:
    OfficeTemplates() = default; ///< only what is shipped
    explicit OfficeTemplates(QString folder);
    /// Those of the office whose database this is: its folder "templat" stands beside the file.
    static OfficeTemplates beside(const QString &database);

    /// Shipped and own, by name.
    QStringList ids() const;
    bool isOwn(const QString &id) const;
    QString path(const QString &id) const; ///< of the office's own file, whether it is there or not

    /// The office's own, otherwise the shipped one. Invalid names file and line; a wrong own file is never
    /// passed over in silence.
    Result<PaperTemplate> find(const QString &id) const;

    /// The own file's path; at the first time the shipped one is copied there. What is edited already stays.
    Result<QString> copyForEditing(const QString &id) const;

    /// Back to the shipped one; the edited file is kept beside, as ID.xml.lama. NotFound when there is none.
    Result<> reset(const QString &id) const;

private:
    QString m_folder;
};

} // namespace tanggap
