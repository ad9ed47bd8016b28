// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/newerdefinitions.h"
#include "desk/setup.h"
#include "ui/base/deskcontext.h"

class QDialog;
class QWidget;

namespace tanggap
{

/// A checked definition file that is about to be taken into use.
struct DefinitionFile
{
    enum class Sort { Organization, Procedure, Activity };

    Sort sort = Sort::Procedure;
    QString id;
    Localized name;
    QByteArray bytes;
};

/// Shows what the file changes of the version in force before it is taken into use; of a kind of activity
/// also which roles keep it. `taken` is called when it was. Object names: "definitionPreview", "changes",
/// "keepers", "accept".
void openDefinitionPreview(DeskContext &context, QWidget *parent, const DefinitionFile &file,
                           std::function<void()> taken);

/// The same of what the program brings that the organization in force has not.
void openOrganizationUpdate(DeskContext &context, QWidget *parent, const desk::OrganizationUpdate &update,
                            std::function<void()> taken);
/// And of a procedure or a kind of activity that it brings otherwise.
void openNewerDefinition(DeskContext &context, QWidget *parent, const desk::NewerDefinition &newer,
                         std::function<void()> taken);

} // namespace tanggap
